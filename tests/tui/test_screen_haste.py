"""Keys that come quicker than the screen: typed fast, pressed again before there is anything to see, many in one packet."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from driven import Driven
from textual import events
from textual.widgets import Input

from bot.testing import FakeBot, example_bot
from tui.app import Article45App
from tui.screens.adding import AddSheet
from tui.screens.asked import AskedSheet
from tui.screens.case_form import CaseFormSheet
from tui.screens.line import LineSheet
from tui.shelf import Shelf
from tui.widgets.claim_row import ClaimRow

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    Drive = Callable[..., Any]


def at_once(screen: Driven, words: str, *keys: str) -> None:
    """Let all of it be on its way before anything of it is obeyed, as where one packet of a far terminal holds it."""
    for character in words:
        screen.app.post_message(events.Key(character, character))
    for key in keys:
        screen.app.post_message(events.Key(key, None))


@asynccontextmanager
async def adding(folder: Path, documents: Path) -> AsyncIterator[tuple[Driven, AddSheet]]:
    """The sheet on which all documents of a folder are being added."""
    app = Article45App([], example_bot())
    async with app.run_test(size=(100, 40), notifications=True) as pilot:
        screen = Driven(pilot)
        await screen.ready()
        sheet = AddSheet(folder, None, documents)
        app.push_screen(sheet)
        await screen.wait_for(lambda: app.screen is sheet)
        sheet.query_one("#add-path", Input).value = str(documents)
        await screen.press("enter")
        await screen.wait_for(lambda: sheet.form is not None and not sheet._reading, "all is read")
        yield screen, sheet


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    for name in ("first", "second", "third"):
        (made / f"{name}.md").write_text(f"# The {name} note\n\nThe {name} words on a law.\n", encoding="utf-8")
    return made


@pytest.mark.parametrize("key", ["ctrl+s", "ctrl+k", "ctrl+a"])
async def test_the_key_of_one_document_pressed_again_at_once_does_not_end_the_program(
    tmp_path: Path, documents: Path, key: str
) -> None:
    async with adding(tmp_path / "library", documents) as (screen, sheet):

        def decided() -> bool:
            at_once(screen, "", key)
            return not sheet._at_work

        await screen.wait_for(decided, "all is decided")
        assert len(sheet.log_of_adding.done) == (0 if key == "ctrl+k" else 3)


@pytest.mark.parametrize("action", ["take", "skip", "take_all"])
async def test_a_document_that_is_not_shown_yet_is_not_decided_on(tmp_path: Path, documents: Path, action: str) -> None:
    async with adding(tmp_path / "library", documents) as (screen, sheet):
        sheet._drop_form()
        sheet._next()  # the second document is on its way to the screen
        getattr(sheet, f"action_{action}")()
        await screen.settle()
        assert "Document 2 of 3" in screen.text()


async def test_the_last_letter_of_a_field_is_added_with_the_document(tmp_path: Path, documents: Path) -> None:
    async with adding(tmp_path / "library", documents / "first.md") as (screen, sheet):
        assert isinstance(screen.app.focused, Input)
        await screen.press("end")
        at_once(screen, "bc", "ctrl+s")
        await screen.wait_for(lambda: sheet.log_of_adding.done)
        (source,) = (tmp_path / "library" / "sources").glob("*.md")
        assert "title: The first notebc" in source.read_text(encoding="utf-8")


async def test_looking_at_a_document_makes_no_library(tmp_path: Path, documents: Path) -> None:
    """Who looked and left had an empty library, was told that its files had changed, and found two sources to look at."""
    async with adding(tmp_path / "library", documents) as (screen, _):
        await screen.press("escape")
        assert screen.app.screen is screen.main
    assert not (tmp_path / "library").exists()


async def test_another_claim_is_written(drive: Drive) -> None:
    async with drive(100, 30) as screen:
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.press("ctrl+n")
        rows = list(screen.app.screen.query(ClaimRow))
        assert len(rows) == 2
        assert screen.app.focused is rows[1].query_one(".claim-label")
        for _ in range(3):
            at_once(screen, "", "ctrl+n", "ctrl+d", "ctrl+n")
            await screen.pilot.pause(0)
            screen.app.screen._check_now()  # the time to check comes whether or not the fields are there
        await screen.settle()
        assert len(screen.app.screen.query(ClaimRow)) > 2


async def test_a_claim_that_is_going_away_is_read(drive: Drive) -> None:
    """Its fields go before it does; the check that came in between stopped the program."""
    async with drive(100, 30) as screen:
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.press("ctrl+n", *"words")
        row = list(screen.app.screen.query(ClaimRow))[1]
        await row.remove_children()
        screen.app.screen._check_now()
        assert row.claim.label == "words"
        await screen.settle()


async def test_a_claim_that_was_dropped_is_not_saved(drive: Drive) -> None:
    """What was checked before it went still held it."""
    async with drive(100, 30) as screen:
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        await screen.wait_for(lambda: screen.app.screen._made is not None)
        at_once(screen, "", "ctrl+n", "ctrl+d", "ctrl+s")
        await screen.wait_for(lambda: "still being checked" in screen.text())


async def test_what_was_typed_last_belongs_to_the_line(drive: Drive) -> None:
    given: list[str | None] = []
    async with drive(100, 30) as screen:
        screen.app.push_screen(LineSheet("Name", "", verb="Rename"), given.append)
        await screen.wait_for(lambda: isinstance(screen.app.screen, LineSheet))
        assert "Enter Rename" in screen.flat()
        at_once(screen, "conv.md", "enter")
        await screen.wait_for(lambda: given)
    assert given == ["conv.md"]


async def test_enter_chooses_from_what_all_the_words_find(drive: Drive) -> None:
    given: list[str | None] = []
    async with drive(100, 30) as screen:
        screen.app.push_screen(AskedSheet(["What of Ghana?", "What of Gabon?"]), given.append)
        await screen.wait_for(lambda: isinstance(screen.app.screen, AskedSheet))
        at_once(screen, "gh", "enter")
        await screen.wait_for(lambda: given)
    assert given == ["What of Ghana?"]


async def test_a_page_that_was_asked_leaves_room_for_the_other_questions(drive: Drive) -> None:
    given: list[str | None] = []
    page = "Who gave UNICEF its mandate and " * 300
    async with drive(100, 30) as screen:
        screen.app.push_screen(AskedSheet(["What of Ghana?", page]), given.append)
        await screen.wait_for(lambda: "What of Ghana?" in screen.text())
        await screen.press("enter")
    assert given == [page], "the whole of it is given"


async def test_a_shorter_source_opened_while_its_panel_is_hidden_can_be_looked_at(drive: Drive) -> None:
    """F3 and F4 went from the end of a long source to a short one, and the program ended."""
    from dataclasses import replace

    from bot.testing import example_library
    from tui.places import place_of_source

    library = example_library()
    long = replace(library.sources["example"], id="long", text="\n\n".join(f"Paragraph {n}." for n in range(90)))
    short = replace(library.sources["example"], id="short", text="A short one.")
    library = replace(library, sources={"long": long, "short": short})
    async with drive(100, 30, bot=FakeBot(library)) as screen:
        end = replace(place_of_source(long), start=len(long.text) - 4, end=len(long.text))
        screen.main.source.open(library, end)
        screen.main.show_panel("source")
        await screen.wait_for(lambda: "Paragraph 89." in screen.text())
        await screen.press("escape")
        assert not screen.main.source.view.region
        screen.main.source.open(library, place_of_source(short))
        screen.main.show_panel("source")
        await screen.wait_for(lambda: "A short one." in screen.text())


@pytest.mark.parametrize(
    ("sheet", "order"),
    [
        ("alt+n", ("Leave", "Save", "Another claim", "Drop claim")),
        ("ctrl+o", ("Close", "Choose", "New", "Rename", "Export", "Delete")),
    ],
)
async def test_the_footer_of_a_sheet_keeps_the_order_of_its_keys(
    drive: Drive, tmp_path: Path, sheet: str, order: tuple[str, ...]
) -> None:
    async with drive(100, 30, shelf=Shelf(tmp_path / "kept")) as screen:
        await screen.press(sheet)
        await screen.wait_for(lambda: screen.app.screen is not screen.main)
        footer = screen.text().split("\n")[-1]
        places = [footer.index(word) for word in order]
        assert places == sorted(places), footer
