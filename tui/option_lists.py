"""Lists of Textual's that have no room: a page key in one must not end the program.

Textual 8.2 looks a row up that such a list (the command palette's in a terminal of a dozen rows, or one that is not laid out
yet when the key is there) has not made, and the KeyError stops everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import OptionList

if TYPE_CHECKING:
    from typing import Literal

_move_page = OptionList._move_page


def make_page_keys_safe() -> None:
    """Let PageUp and PageDown do nothing in a list without room; to be called once or often."""

    def move_page(self: OptionList, direction: Literal[-1, 1]) -> None:
        if self.scrollable_content_region:
            _move_page(self, direction)

    OptionList._move_page = move_page  # type: ignore[method-assign]
