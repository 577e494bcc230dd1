"""What came of the documents that were to be added."""

from __future__ import annotations

from textual.content import Content

from tui.text import harmless_line
from tui.widgets.blocks import Block, BlocksView

_LAST_DONE, _LAST_OVER = 3, 4


class AddingLog(BlocksView):
    """Shows the last documents that were added and passed over; ``done`` holds all that were added, in words."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.done: list[str] = []
        self._over: list[tuple[str, str]] = []

    def note_done(self, words: str) -> None:
        """Say that a document is in the library now."""
        self.done.append(words)
        self._show_last()

    def note_over(self, name: str, why: str) -> None:
        """Say that the file ``name`` was passed over, or what else is wrong with it."""
        self._over.append((name, why))
        self._show_last()

    def _show_last(self) -> None:
        blocks = [Block(Content.styled(harmless_line(one), ".ink--answered")) for one in self.done[-_LAST_DONE:]]
        for name, why in self._over[-_LAST_OVER:]:
            text = Content.assemble((harmless_line(name), ".ink--missing"), " ", harmless_line(why))
            blocks.append(Block(text))
        self.show(blocks)
