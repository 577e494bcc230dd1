"""The line of keys at the bottom."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.widgets import Footer
from textual.widgets._footer import FooterKey, FooterLabel, KeyGroup

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

_PALETTE = 12
"""Columns of the palette's key, which stands at the right edge."""
_OURS = {"Dismiss menu": "Close"}
"""What Textual calls something that has another name everywhere else."""


class KeysFooter(Footer):
    """As many keys as there is room for, the most needed first: half a key at the edge says nothing."""

    def compose(self) -> ComposeResult:
        """Make the keys, each under its name here."""
        for part in super().compose():
            if isinstance(part, FooterKey) and part.description in _OURS:
                part.description = part.tooltip = _OURS[part.description]
            yield part

    async def recompose(self) -> None:
        """Make the keys anew, for what has the keyboard now."""
        with self.app.batch_update():  # no frame in between
            await super().recompose()
            self._fit(self.app.size.width)

    def on_resize(self, event: events.Resize) -> None:
        """Show more or fewer of them."""
        self._fit(event.size.width)

    def _fit(self, width: int) -> None:
        room = width - (_PALETTE if self.query(".-command-palette") else 0)
        parts = [part for part in self.children if not part.has_class("-command-palette")]
        for part, after in zip_longest(parts, parts[1:]):
            if not isinstance(part, FooterLabel):  # the label of a group goes with its keys
                group = [part, after] if isinstance(part, KeyGroup) and isinstance(after, FooterLabel) else [part]
                room -= sum(_columns(one) for one in group)
                for one in group:
                    one.display = room >= 0


def _columns(part: Widget) -> int:
    """Give the columns that a key, a group of keys or the label of one takes, with the blank after it."""
    if isinstance(part, KeyGroup):
        return sum(_columns(key) for key in part.children)
    if isinstance(part, FooterKey):
        return cell_len(part.key_display) + (cell_len(part.description) + 1 if part.description else 0) + 1
    return cell_len(str(part.content)) + 1 if isinstance(part, FooterLabel) else 0
