"""What is typed, pasted or dropped where a path is asked for; and what is said of it on the screen."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from textual.widgets import Input

from knowledge.errors import InputError
from knowledge.keeping.disk import explained
from tui.screen_words import without_options
from tui.screens.adding import AddSheet
from tui.typed_paths import typed_paths

Drive = "Callable[..., Any]"
HERE = Path()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("one.md", "two words.md", "it's.md")]
    for path in made:
        path.write_text("# One\n", encoding="utf-8")
    return made


def test_one_path_is_taken_as_it_is_written(files: list[Path]) -> None:
    for path in files:
        for written in (f"{path}", f" {path} ", f'"{path}"', path.as_uri()):
            assert typed_paths(written, HERE) == [str(path)]
    assert typed_paths("/nowhere at/all.md", HERE) == [str(type(files[0])("/nowhere at/all.md"))]


def test_several_that_were_dropped_in_one_line_are_several(files: list[Path]) -> None:
    one, two, _ = files
    names = [str(one), str(two)]
    assert typed_paths(f"'{one}' '{two}'", HERE) == names
    assert typed_paths(f"{one.as_uri()} {two.as_uri()}", HERE) == names
    assert len(typed_paths(f"'{one}' '{two}.not'", HERE)) == 1, "one name that is not there is told as it was written"


def test_a_name_that_is_seen_among_the_files_is_found_there(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, _ = files
    assert typed_paths("one.md", tmp_path) == [str(one)]
    assert typed_paths("one.md 'two words.md'", tmp_path) == [str(one), str(two)]
    assert typed_paths("three.md", tmp_path) == ["three.md"], "what is nowhere is told as it was written"
    (tmp_path / "started").mkdir()
    (tmp_path / "started" / "one.md").write_text("# Another\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "started")
    assert typed_paths("one.md", tmp_path) == ["one.md"], "the current folder goes before"


def test_a_web_address_is_told_as_one() -> None:
    with pytest.raises(InputError, match="save the page in your browser"):
        typed_paths(" https://www.childrensrightsreform.org/who", HERE)


def test_nobody_on_the_screen_is_told_of_options(tmp_path: Path) -> None:
    words = without_options(str(explained(OSError(errno.EACCES, "Permission denied"), tmp_path)))
    assert words.endswith("check its rights")
    pages = "3 of 3 pages have no text; run OCR (ocrmypdf IN.pdf OUT.pdf), or use --ocr where tesseract is installed."
    assert without_options(pages) == "3 of 3 pages have no text; run OCR (ocrmypdf IN.pdf OUT.pdf)."
    assert without_options("Rain or snow - or both.") == "Rain or snow - or both."


async def test_a_path_with_a_slip_is_put_right_and_not_typed_anew(drive: Drive, tmp_path: Path) -> None:
    async with drive(100) as screen:
        await screen.press("alt+a")
        await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
        line = screen.app.screen.query_one("#add-path", Input)
        line.value = f"{tmp_path}/nothere.md"
        await screen.press("enter")
        await screen.wait_for(lambda: "no such file" in screen.flat() and "Nothing was added." in screen.flat())
        assert line.display
        assert line.has_focus
        assert line.value == f"{tmp_path}/nothere.md"
        line.value = "https://example.org/page"
        await screen.press("enter")
        await screen.wait_for(lambda: "save the page in your browser" in screen.flat())
        assert line.display
