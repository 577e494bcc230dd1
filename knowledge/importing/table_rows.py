"""Rows of a table as paragraphs that can be quoted alone: behind the first cell, each cell bears the heading of its column.

"Schools | 612 | 701" says nothing without the row above it; "Schools | 2021: 612 | 2022: 701" does. Headings are named only
where they are certain: the file says so, or figures stand under words or years. The row of headings itself is kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.writing import one_blank, row

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["rows_with_headings"]

_YEAR = re.compile(r"(?:FY ?)?(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d\d|\d{4}))?")
_LONGEST_HEADING, _MOST_COLUMNS = 60, 10
"""Letters and columns beyond which naming the columns in every row would hide what the row says."""
_MOSTLY = 0.8
_NOTHING = re.compile(
    r"\W{1,3}|nil|none|n\.? ?/?a\.?|free|no (?:fee|charge|cost|limit)|exempt|waived|gratis|gratuit|бесплатно|néant|nada|ninguno|нет"
    r"|لا شيء|无",
    re.IGNORECASE,
)
"""What stands in place of a figure where there is none."""


def rows_with_headings(rows: Sequence[Sequence[str]], *, marked: bool = False, regular: bool = True) -> list[str]:
    """Give the text of each row of a table.

    ``marked``: the file says that the first row holds the headings; else it is told by what stands in it. A table that is not
    ``regular``, with cells that reach over several columns or rows, gets no headings, since cells cannot be counted there.
    """
    cells = [[one_blank(cell) for cell in one] for one in rows]
    shown = [row(one) for one in cells]
    kept = [one for one, text in zip(cells, shown, strict=True) if text]
    if not regular or len(kept) < 2 or not _may_be_headings(kept[0]) or not (marked or _are_headings(kept)):
        return shown
    first = next(at for at, text in enumerate(shown) if text)
    return [
        _named(one, kept[0]) if at > first and len(one) == len(kept[0]) else text
        for at, (one, text) in enumerate(zip(cells, shown, strict=True))
    ]


def _may_be_headings(cells: Sequence[str]) -> bool:
    """Whether all columns but perhaps the first are named, shortly and each by its own name."""
    names = cells[1:]
    short = all(0 < len(name) <= _LONGEST_HEADING and not name.endswith((".", ";")) for name in names)
    return bool(names) and short and len(cells) <= _MOST_COLUMNS and len(set(names)) == len(names)


def _are_headings(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first of the rows names the columns: words or years above figures, or nothing above the first column."""
    head, below = rows[0], rows[1:]
    if len(below) < 2 or any(len(one) > len(head) for one in below):
        return False
    figures = False
    for at, name in enumerate(head):
        column = [one[at] for one in below if at < len(one) and one[at] and not _NOTHING.fullmatch(one[at])]
        is_year = _YEAR.fullmatch(name) is not None
        if any(map(str.isdigit, name)) and not is_year and not any(map(str.isalpha, name)):
            return False
        years = sum(_YEAR.fullmatch(cell) is not None for cell in column)
        if is_year and (not at or years > len(column) / 2):
            return False  # a first row of data, with a year in it as in those below
        counted = sum(any(map(str.isdigit, cell)) for cell in column)
        without = is_year or not any(map(str.isdigit, name))
        figures |= bool(at) and without and len(column) > 1 and counted >= _MOSTLY * len(column)
    return figures or not head[0]


def _named(cells: Sequence[str], names: Sequence[str]) -> str:
    """Write a row, each cell behind the first with the name of its column."""
    parts = [cells[0]]
    for name, cell in zip(names[1:], cells[1:], strict=True):
        if cell:
            parts.append(cell if cell.casefold().startswith(name.casefold()) else f"{name.rstrip(':')}: {cell}")
    return row(parts)
