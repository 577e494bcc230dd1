"""Text in a terminal of a few columns, where nothing is left between the edges of a box.

A fault of Textual 8.2 ends the whole program there: it breaks a line into pieces of no width.
"""

from __future__ import annotations

from typing import Any

from textual.content import Content

_wrap_and_format = Content._wrap_and_format


def make_narrow_text_safe() -> None:
    """Let every line have room for one character at least; to be called once or often."""

    def wrap_and_format(self: Content, width: int, *arguments: Any, **options: Any) -> Any:
        room = max(width, 1 + 2 * options.get("line_pad", 0))
        return _wrap_and_format(self, room, *arguments, **options)

    Content._wrap_and_format = wrap_and_format  # type: ignore[method-assign]
