"""Lines to type into: what is typed quickly keeps its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from textual import events
from textual.widgets import Input

from tui.screens.line import LineSheet

if TYPE_CHECKING:
    from driven import Driven

Drive = "Callable[..., Any]"


def at_once(screen: Driven, *keys: str) -> None:
    """Press all ``keys`` before the first is obeyed, as they come where the machine is busy or the terminal far away."""
    for key in keys:
        screen.app.post_message(events.Key(key, key if len(key) == 1 else None))


@pytest.mark.parametrize(
    ("opener", "line"),
    [
        ("ctrl+r", "#choosing-words"),
        ("ctrl+l", "#library-words"),
        ("alt+a", "#add-path"),
        ("alt+n", "#case-title"),
        ("ctrl+f", "#find-words"),
    ],
)
async def test_a_letter_typed_after_a_slip_is_not_taken_for_it(drive: Drive, opener: str, line: str) -> None:
    async with drive(120, 40) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        await screen.press(opener)
        await screen.wait_for(lambda: screen.app.screen.query(line))
        typed = screen.app.screen.query_one(line, Input)
        screen.app.screen.set_focus(typed)
        at_once(screen, *"abx", "backspace", *"cd", "home", "e")
        await screen.wait_for(lambda: len(typed.value) == 5)
        assert typed.value == "eabcd"


async def test_a_line_that_is_cleared_keeps_what_is_typed_next(drive: Drive) -> None:
    given: list[Any] = []
    async with drive() as screen:
        screen.app.push_screen(LineSheet("Where to?", "/a/path/that/was/proposed.txt"), given.append)
        await screen.wait_for(lambda: isinstance(screen.app.screen, LineSheet))
        at_once(screen, "ctrl+u", *"mine", "enter")
        await screen.wait_for(lambda: given)
    assert given == ["mine"]


async def test_the_end_of_a_long_line_is_seen(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        screen.app.push_screen(LineSheet("Where to?", f"/home/{'a-long-name-' * 9}end.md"))
        await screen.wait_for(lambda: "end.md" in screen.text())
