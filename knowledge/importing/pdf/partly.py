"""Pages of which only a part is set in columns: what stands above or below runs from edge to edge, and more of it than of them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from knowledge.importing.pdf.gutters import gutter_of
from knowledge.importing.pdf.shapes import Stretch, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Rows = list[list[Stretch]]
Strip = tuple[float, float]
Rule = tuple[float, float, float]

_FULL = 0.62
"""A line over so much of the text's width runs across columns."""
_LEAST_ROWS = 5
_APART = 1.35
"""A step of so many usual steps between lines begins something new."""
_CELLS, _CELL = 3, 0.3
"""Cells of a row of a table that stands below columns, and how much of the text's width each of them has at the most."""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of a page that are read together; ``gutter`` parts their columns, None where they run from edge to edge."""

    rows: Rows
    gutter: Strip | None = None


def parts_of(stretches: list[Stretch], rules: Sequence[Rule]) -> list[Part]:
    """Part a page from top to bottom into what is set in columns and what is not; one part without a gutter where nothing is."""
    rows = rows_of(stretches)
    low, high = min(s.x0 for s in stretches), max(s.x1 for s in stretches)
    parts: list[Part] = []
    for slab in _slabs(rows, low, high):
        found = _in_columns(slab, rules, high - low)
        if found:
            parts.append(found[0])
        rest = found[1] if found else slab
        if parts and parts[-1].gutter is None:
            parts[-1].rows.extend(rest)
        elif rest:
            parts.append(Part(rest))
    return parts


def crossing_rows(rows: Rows, gutter: Strip) -> list[bool]:
    """Tell which rows run across a gutter: lines that do, rows of a table of which they are part, and a heading above either."""
    crosses = [any(s.x0 < gutter[0] and s.x1 > gutter[1] for s in row) for row in rows]
    low, high = min(s.x0 for row in rows for s in row), max(s.x1 for row in rows for s in row)
    cells = [_is_of_table(row, high - low) and row[0].x1 <= gutter[1] and row[-1].x0 >= gutter[0] for row in rows]
    for is_cells, group in itertools.groupby(range(len(rows)), key=cells.__getitem__):
        run = list(group)
        if is_cells and len(run) > 1 and all(any(_is_figure(s) for s in rows[at]) for at in run[1:]):
            crosses[run[0] : run[-1] + 1] = [True] * len(run)
    if any(crosses):
        over = _headings_over(rows, gutter)
        for at in range(len(rows) - 1, 1, -1):
            crosses[at - 1] = crosses[at - 1] or (crosses[at] and over[at - 1])
    return crosses


def _headings_over(rows: Rows, gutter: Strip) -> list[bool]:
    """Tell which rows may title what runs across below columns: each stands apart or is larger, and nothing stands beside it."""
    usual = median(s.size for row in rows for s in row)
    step = _usual_step([s for row in rows for s in row if s.x1 <= gutter[1]])
    over = [False] * len(rows)
    for at in range(1, len(rows)):
        row, above = rows[at], rows[at - 1]
        stands_out = row[0].size > 1.1 * usual or (row[0].bold and row[0].y - above[0].y > _APART * step)
        over[at] = stands_out and all(s.x1 <= gutter[1] for s in row)
    return over


def _slabs(rows: Rows, low: float, high: float) -> Iterator[Rows]:
    """Part rows where those that run from edge to edge, or hold cells of a table, begin and end."""
    marks = [_is_full(row, high - low) for row in rows]
    tabular = [_is_of_table(row, high - low) and any(_is_figure(s) for s in row) for row in rows]
    for at, mark in enumerate(tabular):
        marks[at] = marks[at] or mark
    for _, group in itertools.groupby(zip(marks, rows, strict=True), key=lambda pair: pair[0]):
        yield [row for _, row in group]


def _is_of_table(row: list[Stretch], width: float) -> bool:
    return len(row) >= _CELLS and all(s.x1 - s.x0 < _CELL * width for s in row)


def _is_full(row: list[Stretch], width: float) -> bool:
    return any(s.x1 - s.x0 > _FULL * width for s in row)


def _is_figure(stretch: Stretch) -> bool:
    text = stretch.text
    return len(text) < 12 and 2 * sum(map(str.isdigit, text)) >= len(text.replace(" ", ""))


def _in_columns(slab: Rows, rules: Sequence[Rule], width: float) -> tuple[Part, Rows] | None:
    """Give the columns of a slab, and the heading below them of what runs across both; None where it has none."""
    if len(slab) < _LEAST_ROWS or _is_full(slab[0], width):
        return None
    stretches = [s for row in slab for s in row]
    gutter = gutter_of(stretches)
    if gutter is None or any(s.x0 < gutter[0] and s.x1 > gutter[1] for s in stretches):
        return None
    if _is_table(slab, gutter, rules):
        return None
    end = len(slab) - (len(slab) > 1 and _headings_over(slab, gutter)[-1])
    return Part(slab[:end], gutter), slab[end:]


def _is_table(slab: Rows, gutter: Strip, rules: Sequence[Rule]) -> bool:
    """Whether what stands left and right of a gutter are cells: rules run below them, or they begin at one height each time."""
    top, bottom = slab[0][0].y, slab[-1][0].y
    if sum(x0 < gutter[0] and x1 > gutter[1] and top < y < bottom for x0, x1, y in rules) > 1:
        return True
    left, right = (
        _pieces([s for row in slab for s in row if (s.x1 <= gutter[1]) == is_left]) for is_left in (True, False)
    )
    most = max(len(left), len(right))
    edges = zip(*left, strict=True), zip(*right, strict=True)
    together = [
        sum(any(abs(one - two) < 2 for two in theirs) for one in own) for own, theirs in zip(*edges, strict=True)
    ]
    return max(together) > 2 and 3 * max(together) >= 2 * most


def _pieces(column: list[Stretch]) -> list[tuple[float, float]]:
    """The heights at which each piece of a column begins and ends: paragraphs, or cells."""
    rows = rows_of(column)
    step = _usual_step(column)
    pieces = [(rows[0][0].y, rows[0][0].y)]
    for above, row in itertools.pairwise(rows):
        y = row[0].y
        if y - above[0].y > 1.15 * step:
            pieces.append((y, y))
        else:
            pieces[-1] = pieces[-1][0], y
    return pieces


def _usual_step(column: list[Stretch]) -> float:
    steps = [b[0].y - a[0].y for a, b in itertools.pairwise(rows_of(column))]
    return median(steps) if steps else float("inf")
