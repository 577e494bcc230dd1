"""Sheets that lead to each other: where one comes back to, and what one takes along."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from driven import Driven
from textual.widgets import Input

from tui.app import Article45App
from tui.screens.adding import AddSheet
from tui.screens.case_form import CaseFormSheet
from tui.screens.library import LibrarySheet
from tui.widgets.claim_row import ClaimRow
from tui.widgets.library_tree import LibraryTree

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

Drive = "Callable[..., Any]"
QUOTED = "In Norway, the Ombudsperson asked 400 children in 2023 about the draft act."
SOURCES = {
    "annual": "# An annual review\n\nNothing happened in the first year.\n",
    "report": f"# A report\n\n{QUOTED}\n",
}


@asynccontextmanager
async def opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Driven]:
    """The screen over a library of one's own with two sources; the library's sheet is open."""
    monkeypatch.setenv("ARTICLE45_CACHE", str(folder / "cache"))
    library = folder / "library"
    (library / "sources").mkdir(parents=True)
    (library / "library.yaml").write_text("name: Mine\n", encoding="utf-8")
    for name, text in SOURCES.items():
        title = text.partition("\n")[0].removeprefix("# ")
        head = f"---\nid: {name}\ntitle: {title}\nkind: report\n---\n"
        (library / "sources" / f"{name}.md").write_text(head + text, encoding="utf-8")
    app = Article45App([library])
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        driven = Driven(pilot)
        await driven.wait_for(lambda: driven.main.bot is not None)
        await driven.press("ctrl+l")
        await driven.wait_for(lambda: "A report" in driven.text())
        yield driven


def go_to(screen: Driven, source: str) -> LibraryTree:
    """Highlight a source of the library."""
    tree = screen.app.screen.query_one(LibraryTree)
    assert tree.last_line  # asking for it gives every node its line
    (node,) = (node for node in tree._all(tree.root) if node.data and node.data.id == source and node.line >= 0)
    tree.cursor_line = node.line
    screen.app.screen.set_focus(tree)
    return tree


def first_words(screen: Driven) -> tuple[str, str]:
    """The source and the first quotation of the form that is open."""
    sheet = screen.app.screen
    assert isinstance(sheet, CaseFormSheet)
    return sheet._form().source, sheet.query(ClaimRow).first().query_one(".claim-quote", Input).value


@pytest.mark.parametrize(("key", "sheet"), [("a", AddSheet), ("n", CaseFormSheet)])
async def test_who_leaves_what_the_library_opened_is_back_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, sheet: type
) -> None:
    async with opened(tmp_path, monkeypatch) as screen:
        tree = go_to(screen, "report")
        await screen.press(key)
        await screen.wait_for(lambda: isinstance(screen.app.screen, sheet))
        await screen.press("escape")
        await screen.wait_for(lambda: isinstance(screen.app.screen, LibrarySheet))
        assert tree.cursor_node is not None and tree.cursor_node.data is not None
        assert tree.cursor_node.data.id == "report", "where one was"


async def test_a_case_that_was_written_from_the_library_is_seen_in_it_and_can_be_edited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path, monkeypatch) as screen:
        go_to(screen, "report")
        await screen.press("n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        assert first_words(screen) == ("report", ""), "the source on which one is, and not the first"
        form = screen.app.screen
        form.query_one("#case-title", Input).value = "Norway: children asked"
        form.query_one("#case-country", Input).value = "Norway"
        form.query_one(".claim-label", Input).value = "asked children"
        form.query_one(".claim-quote", Input).value = QUOTED
        await screen.wait_for(lambda: "Good. Ctrl+S saves it" in screen.flat())
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: "Case examples (1)" in screen.text())
        assert isinstance(screen.app.screen, LibrarySheet)
        (case,) = screen.main.bot.library.cases  # type: ignore[union-attr]
        go_to(screen, case)
        await screen.press("e")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.press("escape")
        await screen.wait_for(lambda: isinstance(screen.app.screen, LibrarySheet))


async def test_a_case_example_begins_with_the_quotation_that_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path, monkeypatch) as screen:
        await screen.press("escape", "alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        assert first_words(screen) == ("annual", ""), "nothing is open: the first source, no words"
        await screen.press("escape")
        await screen.ask("How many children did the Ombudsperson of Norway ask?")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.wait_for(lambda: "stands in the source" in screen.flat())
        assert first_words(screen) == ("report", QUOTED)
        await screen.press("escape")
        assert screen.app.screen is screen.main, "nothing of one's own was written"


async def test_words_over_several_lines_are_no_quotation_to_begin_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path, monkeypatch) as screen:
        await screen.press("escape")
        assert screen.main.bot is not None
        whole = len(screen.main.bot.library.sources["report"].text)
        screen.main._open_case_form(begun=("report", 0, whole))
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        assert first_words(screen) == ("report", "")


async def test_the_faults_of_the_library_lead_back_to_it(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("ctrl+l", "f8")
        await screen.wait_for(lambda: screen.app.screen.id == "faults")
        await screen.press("escape")
        assert isinstance(screen.app.screen, LibrarySheet)


async def test_a_library_that_is_read_while_the_form_of_a_case_comes_does_not_end_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = CaseFormSheet.show_library
    whole: list[bool] = []

    def tell(sheet: CaseFormSheet, library: Any) -> None:
        whole.append(sheet.is_mounted)
        told(sheet, library)

    monkeypatch.setattr(CaseFormSheet, "show_library", tell)
    async with opened(tmp_path, monkeypatch) as screen:
        await screen.press("escape")
        screen.main._open_case_form()
        screen.main.look_again()  # the form is there, its fields are not
        await screen.settle()
        assert whole == [True]
        sheet = screen.app.screen
        sheet.dismiss(None)  # its fields go
        told(sheet, screen.main.bot.library)  # type: ignore[arg-type, union-attr]
        await screen.settle()
        assert screen.app.screen is screen.main


def test_what_the_tests_quote_stands_in_their_source() -> None:
    texts: Any = SOURCES
    assert QUOTED in texts["report"]
