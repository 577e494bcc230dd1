"""Text from right to left: from glyphs as they stand on the page to letters in the order of reading.

pdfium's own order has two faults in such text: letters that one glyph stands for (لا) come out reversed, and numbers,
brackets and full stops change places. So the order is found anew from the places: each line from right to left, runs of
Latin letters and digits turned back.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_BLANK_GAP = 0.16
"""A gap of so many ems between two glyphs is a blank."""
_JOINERS = frozenset(".,:/-–'’@_%")
_MIRROR = str.maketrans("()[]{}«»<>", ")(][}{»«><")


@dataclass(slots=True)
class Glyph:
    """One character with the index that pdfium has for it, its edges, its baseline, and its size."""

    text: str
    index: int
    x0: float
    x1: float
    y: float
    size: float


def lines_of_glyphs(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Put glyphs on the same baseline together, each line in the order of reading."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: g.y):
        if rows and abs(glyph.y - rows[-1][-1].y) <= 0.25 * max(glyph.size, rows[-1][-1].size):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [_logical(row) for row in rows]


def _logical(row: list[Glyph]) -> list[Glyph]:
    """Give a line in the order of reading, with blanks where gaps are."""
    # Letters of one glyph have the same place; pdfium has them reversed, so the later index comes first.
    ordered = sorted(row, key=lambda g: (-round(g.x1, 1), -round(g.x0, 1), -g.index))
    _place_marks(ordered)
    spaced = _with_blanks(ordered)
    turned = _turned(spaced)
    return _mirrored(turned)


def _place_marks(row: list[Glyph]) -> None:
    """Put a vowel sign after the letter that it stands over or under."""
    for at in range(len(row) - 1):
        mark, letter = row[at], row[at + 1]
        if unicodedata.combining(mark.text[:1]) and letter.text.strip() and letter.x0 - 0.5 <= mark.x0 <= letter.x1:
            row[at], row[at + 1] = letter, mark
    for at in range(2, len(row)):
        if unicodedata.combining(row[at].text[:1]) and unicodedata.category(row[at - 1].text[:1]).startswith("P"):
            row[at - 1], row[at] = row[at], row[at - 1]


def _with_blanks(row: list[Glyph]) -> list[Glyph]:
    spaced: list[Glyph] = []
    for glyph in row:
        if spaced and glyph.text.strip() and spaced[-1].text.strip():
            before = spaced[-1]
            gap = before.x0 - glyph.x1
            if gap > _BLANK_GAP * max(glyph.size, before.size):
                spaced.append(Glyph(" ", -1, glyph.x1, before.x0, glyph.y, glyph.size))
        spaced.append(glyph)
    return spaced


def _turned(row: list[Glyph]) -> list[Glyph]:
    """Turn runs of Latin letters and digits back into their own order."""
    turned: list[Glyph] = []
    at = 0
    while at < len(row):
        if not _is_ltr(row[at]):
            turned.append(row[at])
            at += 1
            continue
        end = at + 1
        while end < len(row):
            if _is_ltr(row[end]) or _joins(row, end):
                end += 1
            else:
                break
        turned += reversed(row[at:end])
        at = end
    return turned


def _is_ltr(glyph: Glyph) -> bool:
    return unicodedata.bidirectional(glyph.text[:1]) in {"L", "EN", "AN", "ET"} and glyph.text != "%"


def _joins(row: list[Glyph], at: int) -> bool:
    """Whether a sign between two letters or digits belongs to their run; a blank does between Latin letters alone."""
    if at + 1 >= len(row):
        return False
    before, after = row[at - 1].text[:1], row[at + 1].text[:1]
    if not _is_ltr(row[at - 1]) or not _is_ltr(row[at + 1]):
        return False
    if row[at].text in _JOINERS:
        return True
    latin = unicodedata.bidirectional(before) == "L" and unicodedata.bidirectional(after) == "L"
    return row[at].text.isspace() and latin


def _mirrored(row: list[Glyph]) -> list[Glyph]:
    """Put brackets right by where they stand: files hold now the sign that is meant, now the one that is seen."""
    for at, glyph in enumerate(row):
        if glyph.text not in "()[]{}«»" or not glyph.text:
            continue
        before = row[at - 1].text if at else " "
        after = row[at + 1].text if at + 1 < len(row) else " "
        opens = (before.isspace() or before in "([{«/") and not after.isspace()
        closes = not before.isspace() and (after.isspace() or after in ".,;:،؛؟!?)]}»")
        if (opens and glyph.text in ")]}»") or (closes and not opens and glyph.text in "([{«"):
            glyph.text = glyph.text.translate(_MIRROR)
    return row
