"""A library that changes while it is read in: what is open, copied and listed is what the library holds now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.testing import FakeBot, example_library
from tui.places import MOVED
from tui.widgets.case_card import CaseCard

if TYPE_CHECKING:
    from driven import Driven

    from knowledge.model import Library

Drive = "Callable[..., Any]"
ASKED = "Who gave UNICEF its mandate?"


async def read_again(screen: Driven, library: Library) -> None:
    """Let the screen read its library again, which is this one now."""
    screen.main._given = FakeBot(library)
    screen.main.action_reload()
    await screen.wait_for(lambda: screen.main.bot is screen.main._given, "the library was read again")


def without_the_source() -> Library:
    return replace(example_library(), sources={}, passages=(), cases={})


def with_text(change: Any) -> Library:
    library = example_library()
    source = library.sources["example"]
    return replace(library, sources={"example": replace(source, text=change(source.text))})


async def test_a_source_that_was_removed_is_neither_shown_nor_copied_from(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask(ASKED)
        await read_again(screen, without_the_source())
        assert "The source example is no longer in the library." in screen.flat()
        assert screen.main.source.place is None
        assert screen.last.state.active == ""
        await screen.press("alt+c")
        assert "There is no open quotation to copy." in screen.flat()
        assert not screen.app.clipboard


async def test_what_went_between_two_readings_ends_nothing(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask(ASKED)
        screen.main.bot.library = without_the_source()  # the panel has not been looked at yet
        await screen.press("alt+c")
        assert "no longer in the library. Nothing was copied." in screen.flat()
        assert not screen.app.clipboard


async def test_a_quotation_that_has_moved_is_shown_and_copied_where_it_stands(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        turn = await screen.ask("How can UNICEF help States?")
        await screen.press("2")
        await read_again(screen, with_text(lambda text: "A new line above everything.\n\n" + text))
        quote = turn.state.answer.citations[1].quote
        view = screen.main.source.view
        assert view._text[slice(*view.highlighted)] == quote
        assert MOVED in screen.flat()
        assert turn.state.active == "[2]"
        await screen.press("alt+c")
        assert screen.app.clipboard.startswith(f"“{quote}” (")
        await screen.press("f4")
        assert screen.main.source.place.mark == "[3]", "the next one is found from where the open one stands now"


async def test_a_quotation_that_no_longer_stands_is_closed_and_the_reader_told(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask(ASKED)
        screen.main.source.view.focus()
        await read_again(screen, with_text(lambda text: text.replace("is mandated", "was once mandated")))
        assert "has changed, and the quotation no longer stands in it" in screen.flat()
        assert screen.main.source.place is None
        assert screen.main.focused is not None
        await screen.press("alt+c")
        assert not screen.app.clipboard


async def test_other_quotations_that_no_longer_stand_are_not_marked(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask("How can UNICEF help States?")
        await screen.press("2")
        assert len(screen.main.source.view._others) == 2
        await read_again(screen, with_text(lambda text: text.replace("Raising public awareness", "Raising doubts")))
        assert [other.mark for other in screen.main.source.view._others] == ["[3]"]


async def test_the_timeline_of_a_case_that_is_gone_is_refused_in_words(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask("How can UNICEF help States?")
        screen.main.query_one(CaseCard).focus()
        await read_again(screen, without_the_source())
        await screen.press("t")
        assert "The case example chile-example is no longer in the library." in screen.flat()
        assert screen.app.screen is screen.main


async def test_the_list_of_sources_is_that_of_the_library(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask("Is there anything else?")
        assert screen.main.source.place is None
        assert "An example source" in screen.text()
        await read_again(screen, without_the_source())
        assert "An example source" not in screen.text()
        assert "This answer quotes nothing." in screen.flat()


async def test_a_library_read_again_without_change_leaves_the_reader_where_he_is(drive: Drive) -> None:
    async with drive(120, 20) as screen:
        await screen.ask(ASKED)
        place = screen.main.source.place
        screen.main.source.view.scroll_to(y=1, animate=False, immediate=True, force=True)
        at = screen.main.source.view.scroll_offset
        await read_again(screen, example_library())
        assert (screen.main.source.place, screen.main.source.view.scroll_offset) == (place, at)
