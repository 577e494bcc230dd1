"""The events of a case example below each other, by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.timeline import events_of
from tui.widgets.answer_blocks import quotation
from tui.widgets.blocks import BLANK, Block
from tui.widgets.claims import ClaimsView

if TYPE_CHECKING:
    from knowledge.model import CaseExample, Library

_YEARS = 8
"""Columns for a year and the line beside the events."""


class TimelineView(ClaimsView):
    """Events with their quotations; years stand left of a line."""

    HELP = """A case in time

The years that its quotations name, with what they say; what names no year comes last. Up and Down choose an event,
Enter opens its quotation in the source."""

    def __init__(self, library: Library, case: CaseExample) -> None:
        self._events = events_of(case)
        super().__init__(library, case, [event.claim for event in self._events])

    def blocks(self) -> list[Block]:
        """Lay out the events; a year is said once."""
        blocks: list[Block] = []
        self.begins = []
        said: int | None = -1
        for index, event in enumerate(self._events):
            year = "" if event.year == said else ("No year" if event.year is None else str(event.year))
            if blocks and year:
                blocks.append(Block(Content(), _line("", "│")))
            said = event.year
            words = "; ".join(event.labels) or event.claim.quote
            self.begins.append(len(blocks))
            blocks.append(Block(self.claim_link(index, words), _line(year, "●"), _line("", "│")))
            if event.labels:
                blocks.append(Block(quotation(event.claim.quote, ".ink--muted"), _line("", "│"), _line("", "│")))
        return blocks or [BLANK]


def _line(year: str, mark: str) -> Content:
    return Content.assemble((year.ljust(_YEARS), ".ink--number"), (f"{mark} ", ".ink--bar"))
