"""The text of a source as rows of a given width, with the offsets of every row, in one quick pass.

Markdown's own marks (``#`` of a heading, the bullet of an item) are drawn as what they mean; every other character
stands as it is, and each row knows which code points of the source it shows, so that a quotation can be highlighted
exactly.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from rich.cells import cell_len

from tui.breaking import breaks, has_wide
from tui.text import harmless

LineKind = Literal["text", "heading", "item", "page", "blank"]

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(r"([ \t]*)([-*+•]|\d{1,9}[.)])([ \t]+)(?=\S)")
_PAGE = re.compile(r"<!--\s*page\s+(\S+)\s*-->\s*$")
_NARROWEST = 8
"""Cells that a line has at least beside what hangs before it."""
_PLAIN = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0391-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*")
"""Characters one cell wide that need not be made harmless: most lines are told by one match to have no others."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the source: its span without Markdown's mark, what it is, and what is drawn left of it.

    ``level`` is the level of a heading. ``first`` stands before the first row, as many blanks before the others.
    """

    start: int
    end: int
    kind: LineKind
    first: str = ""
    level: int = 0


class Row(NamedTuple):
    """One row on the screen: the number of its line and the span of the source it shows."""

    line: int
    start: int
    end: int


class Heading(NamedTuple):
    """A heading of the source: its level, its words, and where they begin."""

    level: int
    text: str
    start: int


def headings_of(text: str, lines: list[SourceLine]) -> list[Heading]:
    """Give the headings among ``lines``, in order."""
    return [Heading(line.level, text[line.start : line.end], line.start) for line in lines if line.kind == "heading"]


def read_lines(text: str) -> list[SourceLine]:
    """Split ``text`` into lines and see what each is."""
    lines = []
    start = 0
    for raw in text.split("\n"):
        lines.append(_read_line(raw, start))
        start += len(raw) + 1
    return lines


def _read_line(raw: str, start: int) -> SourceLine:
    end = start + len(raw.rstrip())
    if end == start:
        return SourceLine(start, start, "blank")
    if heading := _HEADING.match(raw):
        return SourceLine(start + heading.end(), end, "heading", level=len(heading[1]))
    if item := _ITEM.match(raw):
        mark = "•" if item[2] in "-*+•" else item[2]
        return SourceLine(start + item.end(), end, "item", " " * len(item[1].expandtabs(4)) + mark + " ")
    if page := _PAGE.match(raw):
        return SourceLine(end, end, "page", f"page {page[1]}")
    indent = len(raw) - len(raw.lstrip())
    return SourceLine(start + indent, end, "text", " " * len(raw[:indent].expandtabs(4)))


def wrap_lines(text: str, lines: list[SourceLine], width: int) -> list[Row]:
    """Break every line into rows of at most ``width`` cells, where its script allows it."""
    rows: list[Row] = []
    for number, line in enumerate(lines):
        room = max(_NARROWEST, width - len(line.first))
        if line.end - line.start <= room // 2:  # nothing is wider than two cells
            rows.append(Row(number, line.start, line.end))
            continue
        shown = text[line.start : line.end]
        plain = _PLAIN.fullmatch(shown) is not None
        if not plain:
            shown = harmless(shown).replace("\t", " ")  # as it is drawn, one for one
        if plain or (cell_len(shown) == len(shown) and not has_wide(shown)):
            _wrap_narrow(shown, number, line, room, rows)
        else:
            cuts = [0, *breaks(shown, room), len(shown)]
            rows += [Row(number, line.start + a, line.start + b) for a, b in pairwise(cuts) if b > a]
    return rows


def _wrap_narrow(shown: str, number: int, line: SourceLine, room: int, rows: list[Row]) -> None:
    """Break the line ``shown``, whose characters are all one cell wide."""
    start, end = 0, len(shown)
    while end - start > room:
        cut = shown.rfind(" ", start + 1, start + room + 1)
        cut = start + room if cut < 0 else cut + 1
        rows.append(Row(number, line.start + start, line.start + cut))
        start = cut
    rows.append(Row(number, line.start + start, line.end))
