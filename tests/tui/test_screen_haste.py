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
