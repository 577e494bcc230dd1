"""What the steps of PDF reading hand on. Places are in points; x grows to the right, y down from the page's top."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(slots=True)
class Stretch:
    """Words that stand close together on one line in one piece.

    ``y`` is the baseline, ``size`` the height of the type that most of its letters have. ``mark`` is a raised number or
    sign before its first word (the mark of a footnote), "" without. ``bold`` and ``italic`` hold where nearly all
    letters are so. ``hyphen`` says that its last word is broken and goes on in the next line.
    """

    x0: float
    x1: float
    y: float
    size: float
    text: str
    bold: bool = False
    italic: bool = False
    mark: str = ""
    hyphen: bool = False


@dataclass(slots=True)
class Line:
    """One line of a column, from the left edge of the column (``left``) to its right edge (``right``).

    ``cells`` holds the parts of a line with wide gaps (a row of a table), and is empty for running text; ``starts`` are
    the places where they begin. ``pieces`` are the stretches of a line that has several, each with where it begins.
    """

    page: int
    x0: float
    x1: float
    y: float
    size: float
    text: str
    left: float
    right: float
    bold: bool = False
    italic: bool = False
    mark: str = ""
    hyphen: bool = False
    cells: tuple[str, ...] = ()
    starts: tuple[float, ...] = ()
    pieces: tuple[tuple[float, str], ...] = ()
    first: bool = False
    """Whether it is the first line of its column."""
    whole: bool = False
    """Whether it is a row of a table that was put together already."""


@dataclass(slots=True)
class Page:
    """A page: its number counted from 0, its size, what stands on it, and how it is read.

    ``left`` and ``bottom`` are where its visible part begins in the file's own places.

    ``rtl`` says that the text runs from right to left; all x are then mirrored, so that the steps after this one need
    not know. ``sideways`` counts the words that were left out because they do not stand upright. ``letters`` counts
    the letters of all that was found, before anything is left out; ``picture`` says that a picture covers much of a page
    with little text, ``torn`` that a table may be torn apart by columns; ``rules`` are the horizontal rules of a page with
    tables (from, to, height).
    """

    number: int
    width: float
    height: float
    left: float = 0.0
    bottom: float = 0.0
    stretches: list[Stretch] = field(default_factory=list)
    rtl: bool = False
    sideways: int = 0
    letters: int = 0
    picture: bool = False
    torn: bool = False
    rules: tuple[tuple[float, float, float], ...] = ()


def rows_of(stretches: Sequence[Stretch]) -> list[list[Stretch]]:
    """Put stretches on the same baseline together, from top to bottom, each row from left to right."""
    rows: list[list[Stretch]] = []
    for stretch in sorted(stretches, key=lambda s: (s.y, s.x0)):
        if rows:
            last = rows[-1]
            tolerance = 0.4 * min(stretch.size, last[0].size)
            if abs(stretch.y - last[0].y) <= tolerance:
                last.append(stretch)
                continue
        rows.append([stretch])
    for row in rows:
        row.sort(key=lambda s: s.x0)
    return rows


def columns_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Part the lines of a page into its columns, as they are read."""
    columns: list[list[Line]] = []
    for line in lines:
        if line.first or not columns:
            columns.append([])
        columns[-1].append(line)
    return columns
