"""Numbered paragraphs typed one below the other: "5. ..." and "(2) ..." in a law, "3.4 ..." and "A2. ..." in minutes, definitions.

No empty line parts them, so each would be read as going on with the one before it. That a number counts on, or that a line defines
a word where the line above it has ended, tells that a paragraph begins.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.importing.labels import begins_definition
from knowledge.importing.plain_people import begins_people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_blocks import Block
    from knowledge.importing.plain_lines import Line

__all__ = ["list_lettered", "with_numbered_paragraphs"]

_LISTS = "1."
_BRACKETED = re.compile(r"\((\d{1,2})\)\s+\S")
_PARTED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,2})\.(\d{1,2})\.?\s+\S")
_LETTERED = re.compile(r"([A-Z]{1,2})[- ]?(\d{1,2})[.:)]\s+\S")
_NUMBERED = re.compile(r"(\d{1,3})\.\s+[A-ZÀ-ÞА-Я]")
_ENDED = re.compile(r"(?:[.;:!?…–—-]|\b(?:and|or))[\"”’)]?$")
_HEAD = re.compile(
    r"(?:(?:sec(?:tion|\.)|art(?:icle|\.))\s)?\d{1,3}[A-Z]?\.\s+[A-Z][^.;:]{2,90}[.—–-]{1,2}$", re.IGNORECASE
)
"""The number of a section with its title, behind which its first subsection belongs."""


def with_numbered_paragraphs(lines: Sequence[Line]) -> list[Line]:
    """Give the lines of a document so that an empty line is taken to stand before each paragraph whose number counts on."""
    places = [_place(line) for line in lines]
    later = {place for place in places if place}
    out: list[Line] = []
    last: dict[tuple[str, int], tuple[int, int]] = {}  # the number, and which line began with it
    for at, (line, place) in enumerate(zip(lines, places, strict=True)):
        above = lines[at - 1] if at else None
        begins = False
        if place:
            style, number, indent = place
            column = next((key for key in ((style, indent + by) for by in (0, -1, 1)) if key in last), (style, indent))
            before, its_line = last.get(column, (-1, -1))
            counts_on = before == number - 1
            first = number == 1 and (style, 2, indent) in later
            if style == _LISTS:
                begins = counts_on and its_line < at - 1  # one right below the other is a list
            else:
                begins = counts_on or (first and above is not None and not _HEAD.fullmatch(above.text))
            if counts_on or first or line.gap:
                last[column] = number, at
        elif above is not None and not line.row and begins_people(line.text):
            begins = True
        elif above is not None and begins_definition(line.text):
            begins = _ENDED.search(above.text) is not None
        out.append(replace(line, gap=True) if begins and not line.gap else line)
    return out


def list_lettered(blocks: Sequence[Block]) -> None:
    """Make items of paragraphs one below the other that are counted with a letter: "A1. ...", "A2. ..."."""
    before: tuple[str, int] | None = None
    for at, block in enumerate(blocks):
        found = (
            _LETTERED.match(block.text) if block.kind == "paragraph" and not block.row and not block.inside else None
        )
        place = (found[1], int(found[2])) if found else None
        if place and before == (place[0], place[1] - 1):
            blocks[at - 1].kind = block.kind = "item"
        before = place


def _place(line: Line) -> tuple[str, int, int] | None:
    """What a line begins with: what is counted, the number, and where; None where it begins with no such number."""
    if line.row:
        return None
    if found := _BRACKETED.match(line.text):
        return "()", int(found[1]), line.indent
    if found := _PARTED.match(line.text):
        return found[1], int(found[2]), line.indent
    if found := _LETTERED.match(line.text):
        return found[1], int(found[2]), line.indent
    found = _NUMBERED.match(line.text)
    return (_LISTS, int(found[1]), line.indent) if found else None
