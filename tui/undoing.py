"""Undoing in a field of several lines.

A fault of Textual 8.2 ends the whole program there: where lines go and the scroll bar goes with them, the cursor is brought
into view while it still stands on a line that is no more.
"""

from __future__ import annotations

from textual.widgets import TextArea


def make_undoing_safe() -> None:
    """Look for the cursor only where the text is; to be called once or often."""

    def recompute_cursor_offset(self: TextArea) -> None:
        there = self.clamp_visitable(self.cursor_location)
        self._cursor_offset = self.wrapped_document.location_to_offset(there)

    TextArea._recompute_cursor_offset = recompute_cursor_offset  # type: ignore[method-assign]
