"""Where the keyboard is on narrow screens: what is shown has it, whatever way it came to be shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from textual.widget import Widget
from textual.widgets import Input

from bot.testing import FakeBot, example_bot, example_library
from tui.widgets.case_card import CaseCard
from tui.widgets.source_list import SourceList

if TYPE_CHECKING:
    from driven import Driven

Drive = "Callable[..., Any]"
LIST = "How can UNICEF help States?"


def has_keyboard(screen: Driven) -> str:
    """The id of the panel with the keyboard, "" where what has it is not seen."""
    focused = screen.main.focused
    if focused is None or not all(node.display for node in focused.ancestors_with_self if isinstance(node, Widget)):
        return ""
    return next((node.id for node in focused.ancestors_with_self if node.id in ("conversation", "source", "cases")), "")


@pytest.mark.parametrize(
    ("keys", "panel"),
    [
        (("escape", "2"), "source"),
        (("escape", "n"), "source"),
        (("f2", "f2", "f4"), "source"),
        (("f2", "f2", "f3"), "source"),
        (("f2", "alt+up"), "conversation"),
        (("f2", "f2", "alt+down"), "conversation"),
        (("f2", "f2", "alt+end"), "conversation"),
        (("f2", "f2", "enter"), "source"),
        (("f2", "f2", "t", "enter"), "source"),
    ],
)
async def test_the_panel_that_comes_takes_the_keyboard_of_the_one_that_goes(
    drive: Drive, keys: tuple[str, ...], panel: str
) -> None:
    async with drive(80, 24) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        await screen.ask(LIST)
        await screen.press(*keys)
        assert (screen.main.panel, has_keyboard(screen)) == (panel, panel)


async def test_numbers_and_letters_go_on_working_in_the_source_that_a_click_opened(drive: Drive) -> None:
    async with drive(80, 40) as screen:
        await screen.ask(LIST)
        await screen.click("[1]")
        await screen.wait_for(lambda: screen.main.panel == "source", "the source is shown")
        await screen.press("n")
        assert screen.main.source.place.mark == "[2]"
        await screen.press("3")
        assert screen.main.source.place.mark == "[3]"


async def test_a_terminal_that_becomes_narrow_keeps_the_keyboard(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask(LIST)
        await screen.press("escape", "2")
        await screen.pilot.resize_terminal(80, 24)
        await screen.wait_for(lambda: not screen.main.conversation.display)
        assert has_keyboard(screen) == "source"
        await screen.pilot.resize_terminal(120, 40)
        await screen.wait_for(lambda: screen.main.conversation.display)
        assert has_keyboard(screen) == "source"


async def test_the_prompt_keeps_the_keyboard_while_panels_change(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        await screen.ask(LIST)
        await screen.press("2")
        assert screen.main.panel == "source"
        assert screen.main.focused is screen.main.prompt


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
@pytest.mark.parametrize("cases", [True, False])
async def test_f2_leads_from_the_prompt_to_the_quotation_that_was_opened_there(
    drive: Drive, size: tuple[int, int], cases: bool
) -> None:
    example = example_bot()
    library = example.library if cases else replace(example.library, cases={})
    async with drive(*size, bot=FakeBot(library, example._answers)) as screen:
        await screen.ask(LIST)
        await screen.press("1", "f2")
        assert (screen.main.panel, has_keyboard(screen)) == ("source", "source")
        await screen.press("c")
        assert screen.main.source.contents.has_focus
        await screen.press("escape", "slash", *"awareness")
        assert screen.main.query_one("#find-words", Input).value == "awareness"
        assert not screen.main.prompt.text


async def test_f2_goes_on_from_a_panel_in_which_nothing_can_have_the_keyboard(drive: Drive) -> None:
    library = replace(example_library(), cases={})
    async with drive(80, 24, bot=FakeBot(library)) as screen:
        await screen.press("f2", "f2")
        assert (screen.main.panel, screen.main.focused) == ("cases", screen.main.prompt)
        await screen.press("f2")
        assert (screen.main.panel, has_keyboard(screen)) == ("conversation", "conversation")


async def test_escape_leads_back_to_the_statement_from_which_a_quotation_was_opened(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        await screen.ask(LIST)
        await screen.press("f2", "f2", "enter")
        assert screen.main.panel == "source"
        await screen.press("escape")
        assert screen.main.panel == "cases"
        assert isinstance(screen.main.focused, CaseCard)
        await screen.press("escape")
        assert screen.main.panel == "conversation"
        assert screen.main.focused is screen.main.prompt


async def test_the_list_of_sources_is_gone_through_and_opened_from_the_keyboard(drive: Drive) -> None:
    library = example_library()
    source = library.sources["example"]
    more = {f"s{n}": replace(source, id=f"s{n}", title=f"Source number {n}") for n in range(20)}
    async with drive(80, 24, bot=FakeBot(replace(library, sources=more))) as screen:
        await screen.press("f2")
        assert isinstance(screen.main.focused, SourceList)
        assert "number 19" not in screen.text()
        await screen.press("end")
        assert "Source number 19" in screen.text()
        await screen.press("up")
        await screen.press("enter")
        assert screen.main.source.place.source == "s18"
        assert screen.main.focused is screen.main.source.view, "the text has the keyboard of the list"


async def test_pages_of_the_list_of_sources_are_scrolled_from_list_and_prompt(drive: Drive) -> None:
    library = example_library()
    source = library.sources["example"]
    more = {f"s{n}": replace(source, id=f"s{n}", title=f"Source number {n}") for n in range(20)}
    async with drive(80, 24, bot=FakeBot(replace(library, sources=more))) as screen:
        await screen.press("f2", "pagedown")
        assert "Source number 0 " not in screen.text()
        screen.main.prompt.focus()
        await screen.press("pageup", "pageup")
        assert "Source number 0 " in screen.text()
