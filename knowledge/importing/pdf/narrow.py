"""Running text that is set narrower than its column: a box, or a column beside which nothing stands.

Its lines are full at an edge of their own. Measured by the edge of the page, each would seem to end a paragraph.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from knowledge.importing.pdf.paragraphs import ends_sentence, room_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.importing.pdf.shapes import Line

_NARROW = 0.08
"""Text that leaves so much of the column's width free, line after line, may have an edge of its own."""
_WRAPPED = 3
"""So many lines must end within a sentence, with no room for the word that follows."""
_SELDOM = 0.2
"""The share of lines within sentences that may end before their edge (a word that was not broken)."""


def find_edges(lines: Sequence[Line]) -> None:
    """Give lines of running text that is narrower than its column the right edge at which they are full."""
    for run in _runs(lines):
        edge = max(line.x1 for line in run)
        if _is_running(run, edge):
            for line in run:
                line.right = edge


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Give lines one below the other that all leave room at the right, and are of one size."""
    run: list[Line] = []
    for line in lines:
        if run and not (_is_narrow(line) and _goes_with(run[-1], line)):
            yield run
            run = []
        if _is_narrow(line):
            run.append(line)
    if run:
        yield run


def _is_narrow(line: Line) -> bool:
    return not line.cells and line.x1 < line.right - _NARROW * (line.right - line.left)


def _goes_with(before: Line, line: Line) -> bool:
    same = before.page == line.page and not line.first and before.right == line.right
    return same and abs(before.size - line.size) < 0.08 * line.size and 0 < line.y - before.y < 3 * line.size


def _is_running(run: Sequence[Line], edge: float) -> bool:
    """Whether sentences run on from line to line, each line holding what it can: addresses and verses do not."""
    within = [pair for pair in itertools.pairwise(run) if not ends_sentence(pair[0].text)]
    full = [pair for pair in within if pair[0].hyphen or not room_for(pair[0], pair[1], edge)]
    low = sum(line.text[:1].islower() for _, line in full)
    return len(full) >= _WRAPPED and 2 * low >= len(full) and len(within) - len(full) <= _SELDOM * len(within)
