"""Textual's command palette, and its lists, where a key comes sooner than they are ready for it.

Faults of Textual 8.2 that end the whole program: a palette that is closed while it still gathers its commands (Ctrl+P and
Escape, quickly) shows them in a list that is gone; and PageUp or PageDown in a list without room (the palette's, in a low
terminal or before it is laid out) looks a row up that was never made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.await_complete import AwaitComplete
from textual.command import CommandList, CommandPalette
from textual.widgets import OptionList

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Palette", "make_page_keys_safe"]

_move_page = OptionList._move_page


class Palette(CommandPalette):
    """The command palette; what comes to be known after its parts are gone is not shown.

    As every sheet (:class:`tui.screens.modal.Modal`), it closes itself only and only once.
    """

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Go; nothing where the palette is gone already or a sheet lies over it."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

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
