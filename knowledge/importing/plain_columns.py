"""Tables typed into plain text with blanks between their columns: each line is a row, with the headings of the columns."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.importing.table_rows import rows_with_headings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_lines import Line

__all__ = ["with_rows"]

_GAP = re.compile(r"[ \u00a0]{3,}|\t+")
_BESIDE = 3
"""Letters by which a heading may stand beside its column."""
_LEAST_COLUMNS, _LEAST_ROWS = 3, 3


def with_rows(lines: Sequence[Line]) -> list[Line]:
    """Give the lines of a document with those of a table written as rows, each a block of its own.

    Two columns are no table: names and functions are often typed so.
    """
    out: list[Line] = []
    at = 0
    while at < len(lines):
        cells = _cells(lines[at])
        end = at + 1
        while len(cells) >= _LEAST_COLUMNS and end < len(lines) and _is_below(lines[at], lines[end], len(cells)):
            end += 1
        if end - at < _LEAST_ROWS:
            out.append(lines[at])
            at += 1
            continue
        table, rows = lines[at:end], [_cells(line) for line in lines[at:end]]
        if out and not lines[at].gap and _heads(out[-1], lines[at]):
            table, rows = [out[-1], *table], [["", *_cells(out.pop())], *rows]
        texts = rows_with_headings(rows)
        out += [replace(line, text=text.strip(), gap=True, row=True) for line, text in zip(table, texts, strict=True)]
        if end < len(lines):
            out.append(replace(lines[end], gap=True))
            end += 1
        at = end
    return out


def _cells(line: Line) -> list[str]:
    return [] if line.row else [cell for cell in _GAP.split(line.text) if cell]


def _starts(line: Line) -> list[int]:
    """Where the cells of a line begin behind the first, in letters from the edge."""
    return [line.indent + found.end() for found in _GAP.finditer(line.text)]


def _is_below(first: Line, line: Line, columns: int) -> bool:
    """Whether a line is a row of the table that begins with ``first``: its cells begin where those do, or but little beside."""
    if len(_cells(line)) != columns:
        return False
    if "\t" in first.text and "\t" in line.text:
        return True
    return all(abs(one - two) <= 1 for one, two in zip(_starts(first), _starts(line), strict=True))


def _heads(line: Line, first: Line) -> bool:
    """Whether a line names the columns of the table below it, but for the first: "2022  2023" stands above the figures."""
    own, below = [line.indent, *_starts(line)], _starts(first)
    return len(own) == len(below) and all(abs(one - two) <= _BESIDE for one, two in zip(own, below, strict=True))
