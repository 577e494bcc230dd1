"""Tables typed into plain text with bars between their cells, with and without ruled lines: each row is a block of its own.

No. | Action         | Deadline        +------+---------+
----+----------------+---------        | Fees | 10,000  |
A1  | Third reminder | 11 March        +------+---------+
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.importing.table_rows import rows_with_headings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_lines import Line

__all__ = ["with_barred_rows"]

_BAR = re.compile(r"[|│║]")
_DRAWN = frozenset(" \t|│║+:=-–—_─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬")
_DASHES = re.compile(r"[=\-–—_─━═]{2}")
_LEAST_ROWS = {2: 3}
"""How many rows a table of so many columns has at the least; two, where it is not said."""


@dataclass(slots=True)
class _Row:
    """A row: the line it begins with, its cells, and whether a ruled line stands below it."""

    line: Line
    cells: list[str]
    ruled: bool = False


def with_barred_rows(lines: Sequence[Line]) -> list[Line]:
    """Give the lines of a document with the rows of tables that are typed with bars, each with the headings of its columns."""
    left, at = list(lines), 0
    out: list[Line] = []
    while at < len(left):
        rows, end = _table(left, at)
        if not rows:
            out.append(left[at])
            at += 1
            continue
        if out and _is_rule(out[-1].text) and not rows[0].line.gap:
            out.pop()  # the table's upper edge
        texts = rows_with_headings([row.cells for row in rows], marked=_has_head(rows))
        out += [replace(row.line, text=text, gap=True, row=True) for row, text in zip(rows, texts, strict=True) if text]
        if end < len(left):
            left[end] = replace(left[end], gap=True)
        at = end
    return out


def _table(lines: Sequence[Line], start: int) -> tuple[list[_Row], int]:
    """Read the table that begins with the line at ``start`` and give its rows with the line behind it; no rows where none does."""
    first = lines[start].text
    edges = bool(_BAR.match(first)), bool(_BAR.match(first[-1:]))
    columns = len(cells := _cells(lines[start], edges))
    if columns < 2:
        return [], start
    rows = [_Row(lines[start], cells)]
    alike, ruled, at = 1, False, start + 1
    while at < len(lines):
        line = lines[at]
        if _is_rule(line.text) and not line.gap:
            rows[-1].ruled = ruled = True
        elif len(cells := _cells(line, edges)) > 1 and (not line.gap or len(cells) == columns):
            alike += len(cells) == columns
            if not line.gap and not rows[-1].ruled and _goes_on(cells, rows[-1].cells):
                rows[-1].cells = [f"{one} {two}".strip() for one, two in zip(rows[-1].cells, cells, strict=True)]
            else:
                rows.append(_Row(line, cells))
        else:
            break
        at += 1
    least = 2 if ruled else _LEAST_ROWS.get(columns, 2)
    return (rows, at) if alike >= least and len(rows) > 1 else ([], start)


def _cells(line: Line, edges: tuple[bool, bool]) -> list[str]:
    """The cells of a line, none where it has no bars; ``edges`` tells whether bars stand left and right of the whole table."""
    if line.row or _is_rule(line.text) or not _BAR.search(line.text):
        return []
    cells = [cell.strip() for cell in _BAR.split(line.text)]
    begin = 1 if edges[0] and not cells[0] else 0
    return cells[begin:-1] if edges[1] and not cells[-1] else cells[begin:]


def _is_rule(text: str) -> bool:
    return _DRAWN.issuperset(text) and _DASHES.search(text) is not None


def _goes_on(cells: Sequence[str], above: Sequence[str]) -> bool:
    """Whether a line holds the rest of cells of the line above: nothing stands in its first cell, nor in most of the others."""
    filled = [cell for cell in cells if cell]
    if len(cells) != len(above) or cells[0] or not filled:
        return False
    return 2 * len(filled) <= len(cells) or all(cell[0].islower() for cell in filled)


def _has_head(rows: Sequence[_Row]) -> bool:
    """Whether a ruled line parts the first row, and it alone, from the others."""
    inner = rows[1:-1]
    return rows[0].ruled and not (inner and all(row.ruled for row in inner))
