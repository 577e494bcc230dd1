"""Sizes of the terminal that follow each other quickly, while a sheet lies over the screen.

A fault of Textual 8.2: a screen that is laid out anew is told of its size again. Where two sizes are on their way at
once, the screen goes back and forth between them without end, though the terminal has neither any more: the program is
busy, grows, and hardly hears a key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen

if TYPE_CHECKING:
    from textual.events import Resize

_on_resize = Screen._on_resize


def make_resizing_safe() -> None:
    """Let a screen take no size but that which the terminal has; to be called once or often."""

    async def on_resize(self: Screen[object], event: Resize) -> None:
        event.stop()
        if event.size == self.app.size:  # the last size always comes last
            await _on_resize(self, event)

    Screen._on_resize = on_resize  # type: ignore[method-assign,assignment]
