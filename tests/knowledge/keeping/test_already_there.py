"""A file that is in the library already: moved to the place of the source it is to replace; what it does not bring is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from knowledge.checking import check_library
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunCli

TEXT = "# Note\n\nThe office heard %d children about it, and wrote a letter to the parliament.\n\n"
JAMAICA = "E.g.: In Jamaica, the Ministry of Justice asked %d children in 2015 about the draft act.\n"


@pytest.fixture
def two(run_cli: RunCli, tmp_path: Path) -> Path:
    """A library with a note of one folder, and that of another folder under a second id; the folder of the second."""
    for folder, number in (("one", 400), ("other", 650)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "note.txt").write_text(TEXT % number + JAMAICA % number, encoding="utf-8")
        ran = run_cli("--library", str(tmp_path / "lib"), "add", "--yes", str(tmp_path / folder / "note.txt"))
        assert ran.code == 0, ran.err
    assert "--replace note would put this in its place" in ran.out
    return tmp_path


def test_a_file_that_was_added_beside_moves_to_the_place_it_is_to_take(run_cli: RunCli, two: Path) -> None:
    options = ("--library", str(two / "lib"))
    (case,) = (one for one in read_library([two / "lib"]).cases.values() if one.claims[0].source == "note-2")
    ran = run_cli(*options, "add", "--yes", "--replace", "note", str(two / "other" / "note.txt"))
    assert ran.code == 0, ran.err
    assert ran.out.startswith(f"updated: {two / 'other' / 'note.txt'} -> note (")
    assert "note: it was in the library as note-2, which is now note\n" in ran.out

    library = read_library([two / "lib"])
    assert set(library.sources) == {"note"}
    assert "650 children" in library.sources["note"].text
    assert {claim.source for claim in library.cases[case.id].claims} == {"note"}
    new = [one for one in library.cases.values() if any("650 children" in claim.quote for claim in one.claims)]
    assert len(new) == 1  # found again in the file, and known

    assert run_cli(*options, "undo").code == 0
    assert set(read_library([two / "lib"]).sources) == {"note", "note-2"}
    assert check_library([two / "lib"]) == ()


def test_what_a_person_wrote_into_the_text_meanwhile_is_not_given_up(run_cli: RunCli, two: Path) -> None:
    path = two / "lib" / "sources" / "note-2.md"
    path.write_text(path.read_text(encoding="utf-8").replace("a letter", "two long letters"), encoding="utf-8")
    ran = run_cli("--library", str(two / "lib"), "add", "--yes", "--replace", "note", str(two / "other" / "note.txt"))
    assert ran.code == 2
    assert "as note-2, whose text was changed since; remove that first ('article45 remove note-2')" in ran.err
    assert "two long letters" in path.read_text(encoding="utf-8")


def test_fields_that_are_not_set_as_the_file_is_there_are_told(run_cli: RunCli, two: Path) -> None:
    add = ("--library", str(two / "lib"), "add", "--yes", str(two / "one" / "note.txt"))
    ran = run_cli(*add, "--set", "publisher=Zorb Office", "--set", "title=Note")
    assert ran.code == 0
    assert ran.out.endswith("-> note\n  not set: publisher; 'article45 edit note' changes a source that is there\n")
    told = json.loads(run_cli(*add, "--set", "publisher=Zorb Office", "--json").out)
    assert told["there"][0]["not_set"] == ["publisher"]
    assert "not set" not in run_cli(*add, "--set", "title=Note").out


def test_a_source_that_may_no_longer_be_read_is_a_fault(
    run_cli: RunCli, two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from knowledge import library_files

    options = ("--library", str(two / "lib"), "--no-bundled")
    asked = "How many children did the office hear?"
    assert json.loads(run_cli(*options, "ask", "--json", asked).out)["status"] == "answered"
    really = library_files.os.access
    monkeypatch.setattr(library_files.os, "access", lambda path, mode: "note" not in str(path) and really(path, mode))
    assert run_cli(*options, "ask", "--json", asked).code != 0
    assert "note.md: cannot be read (no right to); check its rights" in run_cli(*options, "check").out
