"""The screen treated roughly: keys where they mean little, terminals that are far too small, text in the wrong place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from textual import events
from textual.command import CommandPalette
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Static

from tui.messages import QuestionAsked
from tui.screens.help import help_sheet
from tui.screens.modal import Modal
from tui.shelf import Shelf
from tui.widgets.conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Drive = Callable[..., Any]


@pytest.mark.parametrize("key", ["pagedown", "pageup"])
async def test_page_keys_in_a_list_without_room_do_not_end_the_program(drive: Drive, key: str) -> None:
    async with drive(60, 4) as screen:
        await screen.press("ctrl+p")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CommandPalette))
        await screen.press("down", key, key)
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.screen is screen.main)


@pytest.mark.parametrize(
    ("key", "head"),
    [
        ("alt+a", "Adding documents"),
        ("alt+n", "The form of a case example"),
        ("ctrl+r", "Questions asked before"),
        ("ctrl+o", "Earlier conversations"),
        ("ctrl+l", "The library"),
    ],
)
async def test_help_begins_with_what_can_be_done_where_one_is(
    drive: Drive, tmp_path: Path, key: str, head: str
) -> None:
    async with drive(100, 30, shelf=Shelf(tmp_path / "kept")) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        await screen.press(key)
        await screen.press("f1")
        await screen.wait_for(lambda: screen.app.screen.id == "help")
        assert screen.text().split("\n")[1].strip("│ ").startswith(head)


@pytest.mark.parametrize("key", ["", "ctrl+p", "f1", "ctrl+r", "alt+n"])
async def test_a_terminal_of_a_few_columns_does_not_end_the_program(drive: Drive, key: str) -> None:
    async with drive(100, 30) as screen:
        if key:
            await screen.press(key)
            await screen.wait_for(lambda: screen.app.screen is not screen.main)
        for columns in (6, 5, 4, 3, 2, 1, 100):
            await screen.pilot.resize_terminal(columns, 30)
            await screen.pilot.pause()
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.screen is screen.main)


async def test_sizes_that_are_on_their_way_at_once_come_to_an_end(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The screen went back and forth between two sizes for ever, with the terminal at a third."""
    laid_out: list[Size] = []
    resized = Screen._screen_resized

    def note(screen: Screen[None], size: Size) -> None:
        laid_out.append(size)
        resized(screen, size)

    monkeypatch.setattr(Screen, "_screen_resized", note)
    async with drive(100, 30) as screen:
        await screen.press("f6")
        await screen.wait_for(lambda: screen.app.screen is not screen.main)
        sheet = screen.app.screen
        for size in (Size(178, 18), Size(130, 26)):
            sheet.post_message(events.Resize(size, size))
            sheet.post_message(events.AppFocus())  # two sizes next to each other would be taken for one
        laid_out.clear()
        for _ in range(20):
            await screen.pilot.pause()
        assert {*laid_out} <= {Size(100, 30)}
        assert sheet.size == Size(100, 30)


async def test_a_new_conversation_can_be_begun_before_the_first_is_there(drive: Drive) -> None:
    async with drive() as screen:
        early = Conversation(Static())  # Ctrl+N came sooner than its parts
        early._parent = screen.main
        early.clear()
        assert early.turns == []


async def test_what_finds_the_screen_half_gone_while_leaving_is_no_fault(drive: Drive) -> None:
    async with drive() as screen:
        screen.app.exit(return_code=5)
        screen.main.post_message(QuestionAsked("Who gave UNICEF its mandate?"))
        screen.app._handle_exception(RuntimeError("gone"))
    assert screen.app.return_code == 5
    assert screen.app._exit_renderables == []


async def test_a_palette_that_is_closed_while_it_gathers_commands_does_not_end_the_program(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("ctrl+p")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CommandPalette))
        palette = screen.app.screen
        await palette.query("*").remove()
        palette._show_busy = not palette._show_busy  # as gathering does when it ends
        palette._list_visible = not palette._list_visible
        palette.dismiss()
        await screen.wait_for(lambda: screen.app.screen is screen.main)
        await screen.ask("Who gave UNICEF its mandate?")


@pytest.mark.parametrize(
    "key", ["f1", "f6", "f7", "f8", "ctrl+l", "ctrl+r", "ctrl+s", "alt+a", "alt+n", "ctrl+p", "over another"]
)
async def test_a_sheet_that_is_closed_twice_closes_no_other(drive: Drive, key: str) -> None:
    """A second Escape, or a click, is on its way while the first is obeyed."""
    async with drive() as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        if key == "over another":
            await screen.press("ctrl+l")
            await screen.wait_for(lambda: screen.app.screen is not screen.main)
            key = "f1"
        below = screen.app.screen
        await screen.press(key)
        await screen.wait_for(lambda: screen.app.screen is not below)
        sheet = screen.app.screen
        assert isinstance(sheet, Modal | CommandPalette)
        sheet.dismiss()
        sheet.dismiss()
        await screen.wait_for(lambda: screen.app.screen is below)
        if below is not screen.main:
            screen.app.push_screen(help_sheet("", [("F1", "Help")]))
            await screen.wait_for(lambda: screen.app.screen is not below)
            below.dismiss()
            await screen.settle()
            assert screen.app.screen.id == "help"


async def test_a_sheet_that_is_open_below_another_is_not_opened_again(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("f1")
        await screen.wait_for(lambda: screen.app.screen.id == "help")
        await screen.press("ctrl+p")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CommandPalette))
        await screen.press("f1")
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.screen.id == "help")
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.screen is screen.main)


async def test_a_sheet_can_be_opened_again_in_the_moment_it_is_closed(drive: Drive) -> None:
    async with drive() as screen:
        first, second = help_sheet("", [("F1", "Help")]), help_sheet("", [("F1", "Help")])
        screen.app.push_screen(first)
        await screen.wait_for(lambda: screen.app.screen is first)
        first.dismiss()
        screen.app.push_screen(second)
        await screen.wait_for(lambda: screen.app.screen is second)


@pytest.mark.parametrize("where", ["conversation", "source"])
async def test_what_is_pasted_where_nothing_can_be_typed_goes_to_the_question(drive: Drive, where: str) -> None:
    async with drive() as screen:
        await screen.ask("Who gave the mandate?")
        screen.main._focus_panel(where)
        await screen.wait_for(lambda: not screen.main.prompt.has_focus)
        screen.main.focused.post_message(events.Paste("And what\r\nin Ghana?"))
        await screen.wait_for(lambda: screen.main.prompt.text == "And what\nin Ghana?")
        assert screen.main.prompt.has_focus


async def test_what_is_pasted_into_the_words_to_find_stays_there(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask("Who gave the mandate?")
        await screen.press("ctrl+f")
        await screen.wait_for(lambda: screen.main.focused is not screen.main.prompt)
        screen.main.focused.post_message(events.Paste("mandate"))
        await screen.wait_for(lambda: "Find in the conversation: mandate" in screen.flat())
        assert screen.main.prompt.text == ""


@pytest.mark.parametrize("typed", ["[1]", "(1)", "1."])
async def test_a_number_as_it_stands_on_the_screen_opens_its_quotation(drive: Drive, typed: str) -> None:
    async with drive() as screen:
        turn = await screen.ask("Who gave UNICEF its mandate?")
        screen.main.source.close(screen.main.bot.library)
        await screen.type(typed)
        await screen.press("enter")
        await screen.wait_for(lambda: screen.main.source.place == turn.places[0])
        assert len(screen.main.conversation.turns) == 1
        assert screen.main.prompt.text == ""


async def test_where_a_quotation_takes_the_place_of_the_answer_the_way_back_is_told(drive: Drive) -> None:
    way = "press Escape to see the answers"
    async with drive(80, 24) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        assert way not in screen.text()
        await screen.press("1")
        await screen.wait_for(lambda: way in screen.text())
        await screen.press("escape")
        await screen.wait_for(lambda: way not in screen.text() and "Who gave UNICEF its mandate?" in screen.text())
        await screen.press("1")
        await screen.wait_for(lambda: way in screen.text())
        await screen.pilot.resize_terminal(160, 40)
        await screen.wait_for(lambda: way not in screen.text())


async def test_lines_that_are_undone_do_not_end_the_program(drive: Drive) -> None:
    """The scroll bar went with the lines, and the cursor was looked for on one of them."""
    async with drive(100, 30) as screen:
        for _ in range(4):
            screen.main.prompt.post_message(events.Paste("one\ntwo\nthree"))
            await screen.wait_for(lambda: screen.main.prompt.text.endswith("three"))
        for _ in range(4):
            await screen.press("ctrl+z")
        assert screen.main.prompt.text == ""
