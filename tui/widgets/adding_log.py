"""What came of the documents that were to be added."""

from __future__ import annotations

from textual.content import Content

from knowledge.reports import counted
from tui.screen_words import without_options
from tui.text import harmless_line
from tui.widgets.blocks import Block, BlocksView

_LAST_DONE, _LAST_OVER = 3, 4


class AddingLog(BlocksView):
    """Shows the last documents that were added and passed over; ``done`` holds outcome and id of all that were added."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.done: list[tuple[str, str]] = []
        self._over: list[tuple[str, str]] = []

    def note_done(self, outcome: str, source: str) -> None:
        """Say that a document is in the library now: "added" or "updated", as ``source``."""
        self.done.append((outcome, source))
        self._show_last()

    @property
    def summary(self) -> str:
        """Say in a sentence what came into the library, "" where nothing did."""
        parts = []
        for outcome in ("added", "updated"):
            ids = [source for which, source in self.done if which == outcome]
            if ids:
                parts.append(f"{outcome} {ids[0] if len(ids) == 1 else f'{len(ids)} documents'}")
        words = " and ".join(parts)
        return f"{words[:1].upper()}{words[1:]}." if words else ""

    def note_over(self, name: str, why: str) -> None:
        """Say that the file ``name`` was passed over, or what else is wrong with it."""
        self._over.append((name, without_options(why)))
        self._show_last()

    def forget_slips(self) -> None:
        """Leave out what was passed over where nothing was added: the path is being put right."""
        if not self.done:
            self._over.clear()
            self._show_last()

    def _show_last(self) -> None:
        last = [f"{outcome}: {source}" for outcome, source in self.done[-_LAST_DONE:]]
        blocks = [Block(Content.styled(harmless_line(words), ".ink--answered")) for words in last]
        more = len(self._over) - _LAST_OVER
        if more > 0:
            blocks.append(Block(Content.styled(f"{counted(more, 'message')} before these", ".ink--muted")))
        for name, why in self._over[-_LAST_OVER:]:
            head = [(f"{harmless_line(name)}: ", ".ink--missing")] if name else []
            blocks.append(Block(Content.assemble(*head, harmless_line(why))))
        self.show(blocks)
