"""Pages whose columns are cut through by a table or a figure that runs across them.

A table across columns is taken out of them, and its rows are read whole, from one edge of the page to the other. Columns above
and below a figure are read in the order in which their sentences and numbers go on.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from knowledge.importing.labels import begins_item
from knowledge.importing.pdf.paragraphs import ends_sentence
from knowledge.importing.pdf.shapes import Line, Page, Stretch, columns_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Rows = list[list[Stretch]]
Piece = tuple[float, float, str]
"""What stands together in a row: from where, to where, and the words."""

_LEADER = re.compile(r"\s*(?:\.\s?){3,}\s*|\s+\.\.\s+|\s*…{2,}\s*")
_TO_PAGE = re.compile(r"[.…]\s*[\divxlc]{1,5}\s*$")
_WIDE = 0.8
"""A rule over so much of the text's width runs across its columns."""
_CELL = 2.0
"""A gap of so many ems parts cells."""
_EMPTY = 4.0
"""A strip of so many ems without text, across all columns, holds a figure."""


def across_columns(
    page: Page, stretches: list[Stretch], are_columns: Callable[[list[Stretch]], bool]
) -> tuple[Rows, Rows, Rows]:
    """Part the rows of a page of columns: above a table that runs across them, of that table, and below it.

    It is told by rules across the columns with rows of cells between them. All rows are above where there is no such table.
    """
    rows = rows_of(stretches)
    low, high = min(s.x0 for s in stretches), max(s.x1 for s in stretches)
    rules = sorted({round(y) for x0, x1, y in page.rules if x1 - x0 > _WIDE * (high - low)})
    inside: list[int] = []
    for top, bottom in itertools.pairwise(rules):
        slab = [at for at, row in enumerate(rows) if top < row[0].y <= bottom]
        if slab and _is_tabular([rows[at] for at in slab]) and not are_columns([s for at in slab for s in rows[at]]):
            inside += slab
    if not inside:
        return rows, [], []
    first, end = _with_caption(rows, inside[0], (low + high) / 2), inside[-1] + 1
    while end < len(rows) and _goes_on(rows[end - 1], rows[end], high - low):
        end += 1
    return rows[:first], rows[first:end], rows[end:]


def has_wide_gaps(page: Page) -> bool:
    """Whether several lines of a page have gaps as rows of tables have."""
    wide = 0
    for row in rows_of(page.stretches):
        wide += any(after.x0 - before.x1 > _CELL * before.size for before, after in itertools.pairwise(row))
    return wide > 1


def has_leaders(rows: Rows) -> bool:
    """Whether dots lead from cell to cell in a table."""
    return any(_LEADER.search(stretch.text) for row in rows for stretch in row)


def may_be_torn(lines: Sequence[Line]) -> bool:
    """Whether columns of text hold cells: those of a table that runs across columns, and of which the rest stands elsewhere.

    A line of a table of contents, which leads to the number of a page, is none.
    """
    return len([line for line in lines if line.cells or _leads_to_cell(line.text)]) > 1


def leader_rows(page: Page, rows: Rows, left: float, right: float) -> list[Line]:
    """Give the rows of a table with leaders as lines, each with its cells.

    A line that begins within the table, not at its left edge, and has fewer cells than the row above goes on with that row.
    """
    lead = next(at for at, row in enumerate(rows) if has_leaders([row]))
    edge = min(row[0].x0 for row in rows[lead:])
    head = list(_above_leaders(rows[:lead]))
    most = max(len(_pieces(row)) for row in [*head, *rows[lead:]])
    table = [_pieces(row) for row in head]
    firsts = list(head)
    for row in rows[lead:]:
        pieces = _pieces(row)
        if len(pieces) < most and len(closer := _pieces(row, 0.0)) <= most:
            pieces = closer  # cells that nearly touch
        if len(table) > len(head) and len(pieces) < len(table[-1]) and row[0].x0 > edge + 0.5 * row[0].size:
            for x, _, text in pieces:
                at = min(range(len(table[-1])), key=lambda at: abs(table[-1][at][0] - x))
                x0, x1, words = table[-1][at]
                table[-1][at] = x0, x1, f"{words} {text}"
        else:
            table.append(pieces)
            firsts.append(row)
    lines: list[Line] = []
    for row, pieces in zip(firsts, table, strict=True):
        cells = tuple(text for _, _, text in pieces)
        line = Line(page.number, row[0].x0, row[-1].x1, row[0].y, row[0].size, " ".join(cells), left, right, whole=True)
        if len(cells) > 1:
            line.cells, line.starts = cells, tuple(x0 for x0, _, _ in pieces)
        lines.append(line)
    return lines


def in_flow(lines: list[Line]) -> list[Line]:
    """Give the lines of a page with columns above a figure read before those below it, where the text goes on so."""
    ordered: list[Line] = []
    for group in _beside(columns_of(lines)):
        ordered += _by_band(group)
    return ordered


def _leads_to_cell(text: str) -> bool:
    return _LEADER.search(text) is not None and _TO_PAGE.search(text) is None


def _is_tabular(rows: Rows) -> bool:
    """Whether half of the rows or more have cells; rows that overlap in height are one."""
    seen: list[list[Stretch]] = []
    for row in rows:
        if seen and row[0].y - seen[-1][-1].y < 0.8 * row[0].size:
            seen[-1] += row
        else:
            seen.append(list(row))
    return 2 * sum(len(_pieces(sorted(row, key=lambda s: s.x0))) > 1 for row in seen) >= len(seen)


def _with_caption(rows: Rows, first: int, middle: float) -> int:
    """Give the row with which a table begins: the one above it, where that stands apart in the middle of the page."""
    if first == 0:
        return first
    row = rows[first - 1]
    size, centre = row[0].size, (row[0].x0 + row[-1].x1) / 2
    near = rows[first][0].y - row[0].y < 3 * size
    apart = first < 2 or row[0].y - rows[first - 2][0].y > 1.5 * size
    return first - 1 if near and apart and len(_pieces(row)) == 1 and abs(centre - middle) < 2 * size else first


def _goes_on(above: list[Stretch], row: list[Stretch], width: float) -> bool:
    """Whether a row below the last rule belongs to the table: it has leaders, or is the rest of a cell."""
    step = row[0].y - above[0].y
    if has_leaders([row]):
        return step < 3 * row[0].size
    return has_leaders([above]) and step < 1.3 * row[0].size and row[-1].x1 - row[0].x0 < 0.35 * width


def _pieces(row: list[Stretch], gap: float = _CELL) -> list[Piece]:
    """Give what stands in the cells of a row, as leaders and gaps of so many ems part it."""
    pieces: list[Piece] = []
    parted = True
    for before, stretch in zip([None, *row], row, strict=False):
        wide = before is not None and stretch.x0 - before.x1 > gap * stretch.size
        parts = _LEADER.split(stretch.text)
        at = stretch.x0
        for number, part in enumerate(parts):
            begin = stretch.x0 + (stretch.x1 - stretch.x0) * stretch.text.find(part) / max(1, len(stretch.text))
            at = max(at, begin)
            if not part.strip():
                parted = parted or number > 0
                continue
            if pieces and not (parted or wide or number):
                x0, _, text = pieces[-1]
                pieces[-1] = x0, stretch.x1, f"{text} {part.strip()}"
            else:
                pieces.append((at, stretch.x1, part.strip()))
            parted = False
        parted = len(parts) > 1 and not parts[-1].strip()
    return pieces


def _above_leaders(rows: Rows) -> Iterator[list[Stretch]]:
    """Give the caption, and the head of a table as one row: what stands one below the other is one cell."""
    if rows and len(rows) > 1 and len(_pieces(rows[0])) == 1 and rows[1][0].y - rows[0][0].y > 1.2 * rows[0][0].size:
        yield rows[0]
        rows = rows[1:]
    cells: list[list[Stretch]] = []
    for stretch in sorted((s for row in rows for s in row), key=lambda s: s.x0):
        if cells and stretch.x0 < max(s.x1 for s in cells[-1]):
            cells[-1].append(stretch)
        else:
            cells.append([stretch])
    head = []
    for cell in cells:
        cell.sort(key=lambda s: s.y)
        text = " ".join(s.text for s in cell)
        head.append(Stretch(min(s.x0 for s in cell), max(s.x1 for s in cell), cell[0].y, cell[0].size, text))
    if head:
        yield head


def _beside(columns: list[list[Line]]) -> Iterator[list[list[Line]]]:
    """Put columns together that stand beside each other, from left to right."""
    group: list[list[Line]] = []
    for column in columns:
        if group and not (
            column[0].left > group[-1][0].right - column[0].size
            and column[0].y < group[-1][-1].y
            and group[-1][0].y < column[-1].y
        ):
            yield group
            group = []
        group.append(column)
    if group:
        yield group


def _by_band(columns: list[list[Line]]) -> list[Line]:
    """Give the lines of columns beside each other, band by band where the text goes on so, else column by column."""
    plain = [line for column in columns for line in column]
    cuts = list(_cuts(plain))
    if len(columns) < 2 or not cuts:
        return plain
    edges = [float("-inf"), *cuts, float("inf")]
    slabs = list(itertools.pairwise(edges))
    parts = {
        (at, number): [line for line in column if top < line.y <= bottom]
        for at, column in enumerate(columns)
        for number, (top, bottom) in enumerate(slabs)
    }
    down = [parts[at, number] for at in range(len(columns)) for number in range(len(slabs))]
    across = [parts[at, number] for number in range(len(slabs)) for at in range(len(columns))]
    if _breaks(across) >= _breaks(down):
        return plain
    for part in across:
        if part:
            part[0].first = True
    return [line for part in across for line in part]


def _cuts(lines: list[Line]) -> Iterator[float]:
    """Give the heights at which a strip without text runs across all columns."""
    for above, below in itertools.pairwise(sorted(lines, key=lambda line: line.y)):
        if below.y - above.y > (_EMPTY + 1) * below.size:
            yield (above.y + below.y) / 2


def _breaks(parts: Sequence[list[Line]]) -> float:
    """Count where the text does not go on from one part to the next: a sentence stays open, or one begins in its middle."""
    total = 0.0
    for before, after in itertools.pairwise(part for part in parts if part):
        ended, text = ends_sentence(before[-1].text), after[0].text
        if text[:1].islower():
            total += ended
        elif not ended:
            total += 1.0 if begins_item(text) else 0.5
    return total
