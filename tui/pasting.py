"""What is pasted, kept in one piece whatever it holds.

A terminal marks the beginning and the end of what it pastes. Textual 8.2 looks for keys in between too: what stands behind an
escape character there (colours of a terminal's log) is typed and obeyed as keys, before the rest is pasted. A line end
among it sent half a question off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser

from tui.text import pasted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.message import Message

__all__ = ["PasteParser"]


class PasteParser(XTermParser):
    """Textual's parser of what a terminal sends, which gets to see of a paste only what may be pasted."""

    def __init__(self, debug: bool = False) -> None:
        self._pieces: list[str] | None = None
        """What has come of a paste so far, None outside of one."""
        self._tail = ""
        """The end of what has come, in which the next mark may have begun: a read may end within it."""
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        """Give the messages for ``data``; "" is the end of what is sent."""
        if not data:
            yield from super().feed(data)
        while data:
            mark = BRACKETED_PASTE_START if self._pieces is None else BRACKETED_PASTE_END
            seen = self._tail + data
            at = seen.find(mark)
            behind = at + len(mark) if at >= 0 else len(seen)
            self._tail, before = ("", len(self._tail)) if at >= 0 else (seen[1 - len(mark) :], len(self._tail))
            if self._pieces is None:
                yield from super().feed(seen[before:behind])  # what was kept of it has been handed on
                self._pieces = [] if at >= 0 else None
            elif at < 0:
                self._pieces.append(seen[: -len(self._tail)])
            else:
                whole = pasted("".join([*self._pieces, seen[:at]]))
                self._pieces = None
                yield from super().feed(whole + mark)
            data = seen[behind:]
