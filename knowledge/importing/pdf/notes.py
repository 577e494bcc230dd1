"""Footnotes: small type at the foot of a column that begins with a mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.pdf.paragraphs import ends_sentence
from knowledge.importing.pdf.shapes import columns_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.pdf.measures import Measures
    from knowledge.importing.pdf.shapes import Line

_BEGINS = re.compile(r"(?:\d{1,3}|[*†‡§]{1,4}|\[\d{1,3}\]|[a-z])(?:[.)/]\s*|\s+)(?=\S)|\d{1,3}(?=[^\W\d_a-z])")
_GLUED = re.compile(r"(\d{1,3})(?=[^\W\d_a-z])")
_WORD = re.compile(r"[aeiouy]\s+[^\W\d_]")
"""What looks like a letter that marks a note and may be a word of its text."""
_LETTER = re.compile(r"[a-z](?:[.)/]|\s)")
_SMALL = 0.94
"""Notes are set smaller than this share of the size of the running text."""


def part_notes(lines: Sequence[Line], measures: Measures) -> tuple[list[Line], list[list[Line]]]:
    """Part the lines of one page into running text and notes, each note with its lines."""
    running: list[Line] = []
    notes: list[list[Line]] = []
    for column in columns_of(lines):
        start = _foot(column, measures)
        running += column[:start]
        for line in column[start:]:
            if not notes or (begins_note(line) and not runs_on(notes[-1], line)):
                notes.append([line])
            else:
                notes[-1].append(line)
    return running, notes


def begins_note(line: Line) -> bool:
    """Whether a line at the foot of a column begins a note."""
    return bool(line.mark) or _BEGINS.match(line.text) is not None


def runs_on(note: Sequence[Line], line: Line) -> bool:
    """Whether a line that may begin a note goes on with ``note``, whose sentence is open: "... is" and "a visual alert ..."."""
    first, last = note[0], note[-1]
    if line.mark or ends_sentence(last.text) or abs(line.size - last.size) > 0.04 * last.size:
        return False
    return _WORD.match(line.text) is not None and not (not first.mark and _LETTER.match(first.text))


def written_note(line: Line, text: str) -> str:
    """Give the text of a note after its mark, parted by a blank."""
    return f"{line.mark} {text}" if line.mark else _GLUED.sub(r"\1 ", text, count=1) if _GLUED.match(text) else text


def _foot(column: list[Line], measures: Measures) -> int:
    """Give the index at which the notes of a column begin; its length where it has none."""
    at = len(column)
    while at > 0 and column[at - 1].size < _SMALL * measures.body and not column[at - 1].bold:
        at -= 1
    for index in range(at, len(column)):
        line = column[index]
        if line.mark or (index == at > 0 and _BEGINS.match(line.text)):
            # Small lines above the first mark go on with the last note of the page or column before.
            return at if index - at <= 12 and _goes_on(column, at) else index
    return len(column)


def _goes_on(column: list[Line], at: int) -> bool:
    """Whether the small lines at ``at`` stand apart from the text above them, as notes do."""
    if at == 0:
        return False
    above, line = column[at - 1], column[at]
    return line.y - above.y > 1.5 * above.size
