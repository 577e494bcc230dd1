"""What is typed quickly is obeyed in its order, whatever has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from textual import events
from textual.widgets import Input

from tui.screens.case_form import CaseFormSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from driven import Driven

    Drive = Callable[..., Any]


def at_once(screen: Driven, *keys: str) -> None:
    """Press all ``keys`` before the first is obeyed, as they come where the machine is busy or the terminal far away."""
    for key in keys:
        screen.app.post_message(events.Key(key, key if len(key) == 1 else None))


@pytest.mark.parametrize("focused", [True, False])
async def test_line_breaks_keep_their_place_where_the_conversation_has_the_keyboard(
    drive: Drive, *, focused: bool
) -> None:
    async with drive() as screen:
        screen.app.screen.set_focus(screen.main.conversation if focused else None)
        at_once(screen, *"Who", "ctrl+j", *"gave", "ctrl+j", *"it")
        await screen.wait_for(lambda: screen.main.prompt.text.endswith("it"))
        assert screen.main.prompt.text == "Who\ngave\nit"


async def test_what_is_typed_behind_tab_stands_in_the_next_field(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ready()
        await screen.press("alt+n")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CaseFormSheet))
        at_once(screen, *"Gh", "tab", *"GH", "shift+tab", "end", *"ana")
        title, country = (screen.app.screen.query_one(f"#case-{name}", Input) for name in ("title", "country"))
        await screen.wait_for(lambda: title.value.endswith("ana"))
        assert (title.value, country.value) == ("Ghana", "GH")


async def test_what_is_pasted_behind_a_key_stands_behind_it(drive: Drive) -> None:
    async with drive() as screen:
        screen.app.screen.set_focus(screen.main.conversation)
        at_once(screen, "a", "ctrl+j")
        screen.app.post_message(events.Paste("pasted"))
        await screen.wait_for(lambda: screen.main.prompt.text.endswith("pasted"))
        assert screen.main.prompt.text == "a\npasted"


async def test_a_key_whose_end_is_never_told_holds_up_nothing_for_long(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with drive() as screen:
        await screen.ready()
        monkeypatch.setattr("tui.key_order._LONGEST", 0.05)
        monkeypatch.setattr(screen.main.conversation, "post_message", _deaf(screen.main.conversation.post_message))
        screen.app.screen.set_focus(screen.main.conversation)
        at_once(screen, "f12", *"late")
        await screen.wait_for(lambda: screen.main.prompt.text == "late")


def _deaf(post: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """A widget that loses what goes behind keys."""
    from tui.key_order import Passed

    return lambda message: isinstance(message, Passed) or post(message)


@pytest.mark.parametrize(
    ("opener", "line"), [("alt+n", "#case-title"), ("ctrl+r", "#choosing-words"), ("alt+a", "#add-path")]
)
async def test_what_is_typed_behind_the_key_of_a_sheet_stands_in_its_field(
    drive: Drive, opener: str, line: str
) -> None:
    async with drive(120, 40) as screen:
        await screen.ready()
        await screen.ask("Who gave UNICEF its mandate?")
        at_once(screen, opener, *"Gha", "backspace", *"hi")
        await screen.wait_for(lambda: screen.app.screen.query(line) and screen.app.screen.query_one(line, Input).value)
        assert screen.app.screen.query_one(line, Input).value == "Ghhi"
