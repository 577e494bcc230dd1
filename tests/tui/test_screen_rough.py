"""The screen treated roughly: keys where they mean little, terminals that are far too small, text in the wrong place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from textual import events
from textual.command import CommandPalette

if TYPE_CHECKING:
    from collections.abc import Callable

    Drive = Callable[..., Any]


@pytest.mark.parametrize("key", ["pagedown", "pageup"])
async def test_page_keys_in_a_list_without_room_do_not_end_the_program(drive: Drive, key: str) -> None:
    async with drive(60, 4) as screen:
        await screen.press("ctrl+p")
        await screen.wait_for(lambda: isinstance(screen.app.screen, CommandPalette))
        await screen.press("down", key, key)
        await screen.press("escape")
        await screen.wait_for(lambda: screen.app.screen is screen.main)
