"""Textual's command palette, and its lists, where a key comes sooner than they are ready for it.

Two faults of Textual 8.2 each end the whole program: a palette that is closed while it still gathers its commands (Ctrl+P and
Escape, quickly) shows them in a list that is gone; and PageUp or PageDown in a list without room (the palette's, in a low
terminal or before it is laid out) looks a row up that was never made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.command import CommandList, CommandPalette
from textual.widgets import OptionList

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Palette", "make_page_keys_safe"]

_move_page = OptionList._move_page


class Palette(CommandPalette):
    """The command palette; what comes to be known after its parts are gone is not shown."""

    def _watch__list_visible(self) -> None:
        if self.query(CommandList):
            super()._watch__list_visible()

    async def _watch__show_busy(self) -> None:
        if self.query(CommandList):
            await super()._watch__show_busy()


def make_page_keys_safe() -> None:
    """Let PageUp and PageDown do nothing in a list without room; to be called once or often."""

    def move_page(self: OptionList, direction: Literal[-1, 1]) -> None:
        if self.scrollable_content_region:
            _move_page(self, direction)

    OptionList._move_page = move_page  # type: ignore[method-assign]
