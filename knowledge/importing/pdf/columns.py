"""The reading order of a page: columns and the lines that run across them.

A gutter is a strip that hardly any line crosses, with running text on both sides. Lines that do cross it (a title, a
heading over both columns) part the page into bands; within a band the left column comes first. Both sides are
searched again, so three columns are two gutters. Tables have gutters too, but no running text beside them.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from knowledge.importing.pdf.bands import across_columns, has_leaders, in_flow, leader_rows, may_be_torn
from knowledge.importing.pdf.gutters import Gutters, gutter_of, usual_gutter
from knowledge.importing.pdf.partly import crossing_rows, parts_of
from knowledge.importing.pdf.shapes import Line, Page, Stretch, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LABEL = re.compile(
    r"(?:[•●▪■◦‣⁃·–—\-*o\uf0b7\uf0a7\uf02d\uf0d8]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?"
    r"|\(\d{1,3}\)|[§¶]+|[٠-٩]{1,3}[-.)]?)"
)
_MARK = re.compile(r"\d{1,3}|[*†‡§]{1,3}|[a-z]")
_TAB = 2.0
"""A gap of so many ems within a line parts the cells of a row, unless a list's label stands before it."""


def lines_of(page: Page, gutters: Gutters) -> list[Line]:
    """Give the lines of a page in reading order."""
    stretches = _with_marks(_inked(page.stretches))
    if not _are_columns(stretches):
        return _in_columns(page, stretches, gutters)
    above, table, below = across_columns(page, stretches, _are_columns)
    parts = [_in_columns(page, [s for row in rows for s in row], gutters) for rows in (above, below)]
    page.torn = may_be_torn([line for part in parts for line in part])
    if not table:
        return parts[0]
    left, right = min(s.x0 for s in stretches), max(s.x1 for s in stretches)
    rows = leader_rows(page, table, left, right) if has_leaders(table) else _across(page, table)
    rows[0].first = True
    return parts[0] + rows + parts[1]


def _across(page: Page, rows: list[list[Stretch]]) -> list[Line]:
    return list(_column(page, [stretch for row in rows for stretch in row]))


def _are_columns(stretches: list[Stretch]) -> bool:
    """Whether stretches are columns of running text."""
    return len(stretches) >= 6 and gutter_of(stretches) is not None


def _in_columns(page: Page, stretches: list[Stretch], gutters: Gutters) -> list[Line]:
    return in_flow(list(_ordered(page, stretches, 0, gutters)))


def _with_marks(stretches: list[Stretch]) -> list[Stretch]:
    """Join raised marks that stand by themselves to the note they begin; those after a word are left out."""
    marks = [s for s in stretches if len(s.text) <= 3 and _MARK.fullmatch(s.text) and not _is_cell(s, stretches)]
    joined: set[int] = set()
    for mark in marks:
        for other in stretches:
            raise_ = other.y - mark.y
            if other is mark or mark.size > 0.85 * other.size or not 0.1 * other.size < raise_ < 0.7 * other.size:
                continue
            if -1 < other.x0 - mark.x1 < 3 * other.size and not other.mark:
                other.mark, other.x0 = mark.text, min(other.x0, mark.x0)
                joined.add(id(mark))
                break
            if -1 < mark.x0 - other.x1 < other.size:
                joined.add(id(mark))
                break
    return [s for s in stretches if id(s) not in joined]


def _is_cell(mark: Stretch, stretches: list[Stretch]) -> bool:
    """Whether a figure stands in a row of a table: words of the same size stand on its own line."""
    return any(
        abs(other.y - mark.y) < 0.05 * mark.size
        and abs(other.size - mark.size) < 0.03 * mark.size
        and len(other.text) > 3
        for other in stretches
    )


def _inked(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Drop stretches that show nothing."""
    return [stretch for stretch in stretches if stretch.text.strip() and stretch.size > 0]


def _ordered(page: Page, stretches: list[Stretch], depth: int, gutters: Gutters) -> Iterator[Line]:
    if not stretches:
        return
    gutter = gutter_of(stretches) if depth < 6 and len(stretches) >= 6 else None
    if gutter is not None:
        gutters.add(gutter)
    elif depth < 6:
        gutter = usual_gutter(stretches, gutters)
    if gutter is None:
        yield from _partly(page, stretches, depth, gutters)
        return
    yield from _beside(page, stretches, gutter, depth, gutters)


def _partly(page: Page, stretches: list[Stretch], depth: int, gutters: Gutters) -> Iterator[Line]:
    """Give the lines of text without a gutter all the way down; a part of it may have one."""
    parts = parts_of(stretches, page.rules) if depth == 0 and len(stretches) >= 6 else []
    if not any(part.gutter for part in parts):
        yield from _column(page, stretches)
        return
    plain = [s for part in parts if part.gutter is None for row in part.rows for s in row]
    edges = _edges(page, rows_of(plain)) if plain else None
    for part in parts:
        own = [s for row in part.rows for s in row]
        if part.gutter is None:
            yield from _column(page, own, edges)
        else:
            yield from _beside(page, own, part.gutter, depth, gutters)


def _beside(
    page: Page, stretches: list[Stretch], gutter: tuple[float, float], depth: int, gutters: Gutters
) -> Iterator[Line]:
    """Give the lines of text that a gutter parts."""
    for crosses, band in _bands(stretches, gutter):
        if crosses:
            yield from _column(page, band)
            continue
        yield from _ordered(page, [s for s in band if s.x1 <= gutter[1]], depth + 1, gutters)
        yield from _ordered(page, [s for s in band if s.x1 > gutter[1]], depth + 1, gutters)


def _bands(stretches: list[Stretch], gutter: tuple[float, float]) -> Iterator[tuple[bool, list[Stretch]]]:
    """Part stretches into bands from top to bottom: what crosses the gutter, and what stands beside it, in turn.

    What else stands on the row of a crossing line belongs to that line.
    """
    rows = rows_of(stretches)
    for crosses, group in itertools.groupby(zip(crossing_rows(rows, gutter), rows, strict=True), lambda pair: pair[0]):
        yield crosses, [s for _, row in group for s in row]


def _edges(page: Page, rows: list[list[Stretch]]) -> tuple[float, float]:
    """Where most of the lines of a column begin and end."""
    inner = [row for row in rows if 0.08 * page.height < row[0].y < 0.92 * page.height] or rows
    ends = sorted(max(s.x1 for s in row) for row in inner)
    return min(row[0].x0 for row in inner), ends[-1] if len(ends) < 8 else ends[-max(1, len(ends) // 20)]


def _column(page: Page, stretches: list[Stretch], edges: tuple[float, float] | None = None) -> Iterator[Line]:
    """Give the lines of one column; its edges, where they are not given, are where most of its lines begin and end."""
    rows = rows_of(stretches)
    if not rows:
        return
    left, right = edges or _edges(page, rows)
    lines = [_line(page, row, left, right) for row in rows]
    lines[0].first = True
    for at, (line, row) in enumerate(zip(lines, rows, strict=True)):
        beside = lines[max(0, at - 1) : at] + lines[at + 1 : at + 2]
        if line.cells and _is_justified(line, row) and not any(len(other.cells) == len(line.cells) for other in beside):
            line.cells = ()
    yield from lines


def _is_justified(line: Line, row: list[Stretch]) -> bool:
    """Whether wide gaps come from a line that was stretched to fill its column: they are all of one width."""
    gaps = [after.x0 - before.x1 for before, after in itertools.pairwise(row)]
    full = line.x1 > line.right - line.size and line.x0 < line.left + 4 * line.size
    return full and max(gaps) < 8 * line.size and max(gaps) - min(gaps) < 0.3 * max(gaps)


def _line(page: Page, row: list[Stretch], left: float, right: float) -> Line:
    """Make a line of a row, with its cells where it has wide gaps."""
    groups: list[list[Stretch]] = [[row[0]]]
    for before, stretch in itertools.pairwise(row):
        gap = stretch.x0 - before.x1
        label = len(groups) == 1 and len(groups[0]) == 1 and _LABEL.fullmatch(before.text.strip())
        if gap > _TAB * max(before.size, stretch.size) and not label:
            groups.append([stretch])
        else:
            groups[-1].append(stretch)
    cells = tuple(" ".join(s.text for s in group) for group in groups)
    main = max(row, key=lambda s: len(s.text))
    letters = max(1, sum(len(s.text) for s in row))
    return Line(
        page.number,
        row[0].x0,
        row[-1].x1,
        main.y,
        main.size,
        " ".join(cells),
        left,
        max(right, row[-1].x1 if len(cells) == 1 and row[-1].x1 < right + main.size else right),
        sum(len(s.text) for s in row if s.bold) > 0.85 * letters,
        sum(len(s.text) for s in row if s.italic) > 0.85 * letters,
        row[0].mark,
        row[-1].hyphen,
        cells if len(cells) > 1 else (),
        tuple(group[0].x0 for group in groups) if len(groups) > 1 else (),
        tuple((s.x0, s.text) for s in row) if len(row) > 1 else (),
    )
