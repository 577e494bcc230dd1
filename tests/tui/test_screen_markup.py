"""Titles and names that look like markup are shown as they stand, whatever sheet shows them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Select

from bot.testing import FakeBot, example_library
from knowledge.importing import Incoming
from knowledge.keeping.originals import Original
from knowledge.keeping.proposing import Proposal
from knowledge.model import Claim, Fault
from tui.screens.adding import AddSheet
from tui.screens.adding_messages import PassedOver, Proposed
from tui.screens.case_browser import CaseBrowser
from tui.screens.case_form import CaseFormSheet
from tui.screens.library import LibrarySheet
from tui.screens.line import LineSheet
from tui.widgets.file_tree import FileTree

if TYPE_CHECKING:
    from knowledge.model import Library

Drive = "Callable[..., Any]"
NASTY = "[/b] [@click=app.quit]x"


def nasty_library() -> Library:
    """The example library, everything that has a name named :data:`NASTY`."""
    library = example_library()
    source = replace(library.sources["example"], title=NASTY, publisher=NASTY)
    case = library.cases["chile-example"]
    start = source.text.index("UNICEF is mandated")
    actor = Claim("actor", NASTY, "example", "UNICEF is mandated", start, start + len("UNICEF is mandated"))
    case = replace(case, title=NASTY, topics=(NASTY,), claims=(actor, *case.claims))
    fault = Fault("cases/[b].yaml", 1, NASTY, NASTY)
    cases = {"chile-example": case, "other": replace(case, id="other")}
    return replace(library, name=NASTY, sources={"example": source}, cases=cases, faults=(fault,))


@pytest.mark.parametrize("keys", [("f6",), ("f6", "c", "tab", "c"), ("f6", "t"), ("ctrl+l",), ("f8",), ("alt+n",)])
async def test_every_sheet_shows_names_as_they_stand(drive: Drive, keys: tuple[str, ...]) -> None:
    async with drive(120, 40, bot=FakeBot(nasty_library())) as screen:
        await screen.press(*keys)
        await screen.wait_for(lambda: screen.app.screen is not screen.main and NASTY in screen.text())
        await screen.press("escape", "escape", "escape")
        assert screen.app.is_running


async def test_filters_show_names_as_they_stand_and_typing_finds_one(drive: Drive) -> None:
    async with drive(160, 40, bot=FakeBot(nasty_library())) as screen:
        await screen.press("f6")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseBrowser))
        actors = screen.app.screen.query_one("#filter-actor", Select)
        actors.focus()
        await screen.press("enter")
        await screen.wait_for(lambda: f"{NASTY} (2)" in screen.text())
        await screen.press("@", "enter")
        await screen.wait_for(lambda: actors.value == NASTY)


async def test_a_case_in_a_form_and_its_source_are_shown_as_they_stand(drive: Drive, tmp_path: Path) -> None:
    library = nasty_library()
    async with drive(120, 40) as screen:
        case = replace(library.cases["other"], id="[b]other[/]")
        screen.app.push_screen(CaseFormSheet(library, tmp_path, case))
        await screen.wait_for(lambda: "Case example [b]other[/]" in screen.text() and screen.text().count(NASTY) >= 2)


async def test_a_proposed_document_and_what_is_told_of_it_are_shown_as_they_stand(drive: Drive, tmp_path: Path) -> None:
    source = replace(example_library().sources["example"], title=NASTY)
    original = Original(Incoming(NASTY, Path(NASTY)), b"")
    proposal = Proposal(original, "", source, warnings=(NASTY,), reasons={"title": NASTY, "date": "[/b]"})
    (tmp_path / "[b] \x1b[31m.txt").write_text("", encoding="utf-8")
    async with drive(120, 50) as screen:
        sheet = AddSheet(tmp_path / "library", None, tmp_path)
        screen.app.push_screen(sheet)
        await screen.wait_for(lambda: "[b]" in screen.text())
        labels = [node.label.plain for node in sheet.query_one(FileTree).root.children]
        assert not [label for label in labels if "\x1b" in label]
        sheet.post_message(Proposed(proposal))
        sheet.post_message(PassedOver(NASTY, NASTY))
        await screen.wait_for(lambda: sheet.form is not None and sheet.form.query("#field-title"))
        await screen.wait_for(lambda: screen.text().count(NASTY) >= 4)
        assert sheet.form.query_one("#why-title").display


async def test_what_is_asked_in_a_line_is_shown_as_it_stands(drive: Drive) -> None:
    async with drive() as screen:
        screen.app.push_screen(LineSheet(NASTY, NASTY, NASTY))
        await screen.wait_for(lambda: screen.text().count(NASTY) == 3)


async def test_the_library_tree_shows_names_as_they_stand(drive: Drive) -> None:
    async with drive() as screen:
        screen.app.push_screen(LibrarySheet(nasty_library(), print))
        await screen.wait_for(lambda: screen.text().count(NASTY) >= 2)


def test_the_name_that_is_tried_would_be_obeyed() -> None:
    from textual.content import Content
    from textual.markup import MarkupError

    with pytest.raises(MarkupError):
        Content.from_markup(NASTY)
