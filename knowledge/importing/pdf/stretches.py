"""From words with their places to stretches: words of one line that stand together, raised marks told from their text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from knowledge.importing.pdf.shapes import Stretch
from knowledge.importing.writing import RAISED, raised

HYPHEN = "\ufffe"
"""What pdfium gives in place of a hyphen at the end of a line."""
MARK = r"(?:\d{1,3}(?:,\d{1,3})*|[*†‡§]+)"
"""Pattern of the mark of a footnote."""
_ONLY_MARK = re.compile(rf"{MARK}|[a-z]")
_WIDE = 1.2
"""A gap of so many ems parts two stretches; columns may stand no further apart."""


@dataclass(slots=True)
class Word:
    """A word and where it stands; ``y`` is its baseline, as in :class:`Stretch`."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    italic: bool
    spaced: bool  # a blank stands before it
    raised: bool = False


def stretches_of(words: list[Word]) -> list[Stretch]:
    """Put neighbouring words together."""
    stretches: list[Stretch] = []
    run: list[Word] = []
    for word in words:
        if run and not _belongs(run, word):
            stretches.append(_stretch(run))
            run = []
        run.append(word)
        if word.text.endswith(HYPHEN):
            stretches.append(_stretch(run))
            run = []
    if run:
        stretches.append(_stretch(run))
    return stretches


def _belongs(run: list[Word], word: Word) -> bool:
    """Whether a word goes on with a run on the same line."""
    previous = run[-1]
    if previous.raised and len(run) > 1:
        previous = run[-2]
    size = max(previous.size, word.size)
    if abs(previous.y - word.y) > 0.5 * size:
        return False
    gap = max(word.x0 - run[-1].x1, run[-1].x0 - word.x1)
    if not -0.6 * size <= gap <= _WIDE * size:
        return False
    if abs(previous.y - word.y) <= 0.12 * size:
        return max(previous.size, word.size) < 1.6 * min(previous.size, word.size) or gap < 0.3 * size
    # Not on the same baseline: a raised or lowered mark, or another line that has come near.
    if word.size < 0.85 * previous.size and word.y < previous.y:
        word.raised = True
    elif previous.size < 0.85 * word.size and previous.y < word.y:
        previous.raised = True
    return gap <= 0.6 * size


def _stretch(run: list[Word]) -> Stretch:
    """Make one stretch of a run of words; raised marks of footnotes are left out of its text."""
    marks = [_is_mark(run, at) for at in range(len(run))]
    if all(marks):
        marks = [False] * len(run)
    plain = [word for word, is_mark in zip(run, marks, strict=True) if not is_mark]
    pieces: list[str] = []
    before: Word | None = None
    passed = False  # a mark stood between this word and the one before it
    for word, is_mark in zip(run, marks, strict=True):
        if is_mark:
            passed = True
            continue
        if before is not None:
            gap = max(word.x0 - before.x1, before.x0 - word.x1)
            # pdfium puts a blank after what is raised, also where a comma stands there.
            closes = word.text[0] in ".,;:)" and gap < 0.3 * word.size and pieces[-1][-1:] in RAISED
            if (word.spaced and not closes) or (gap > 0.15 * word.size and not passed and not closes):
                pieces.append(" ")
        behind = before is not None and not word.spaced and before.text[-1:].isalnum() and _is_raised(word, before)
        pieces.append(raised(word.text) if behind else word.text)
        before, passed = word, False
    text = "".join(pieces)
    hyphen = text.endswith(HYPHEN)
    letters = max(1, sum(len(word.text) for word in plain))
    sizes = Counter[float]()
    for word in plain:
        sizes[round(word.size, 1)] += len(word.text)
    return Stretch(
        min(word.x0 for word in run),
        max(word.x1 for word in run),
        max(plain, key=lambda word: len(word.text)).y,
        sizes.most_common(1)[0][0],
        text.rstrip(HYPHEN) + ("-" if hyphen else ""),
        sum(len(word.text) for word in plain if word.bold) > 0.85 * letters,
        sum(len(word.text) for word in plain if word.italic) > 0.85 * letters,
        run[0].text if marks[0] else "",
        hyphen,
    )


def _is_mark(run: list[Word], at: int) -> bool:
    """Whether a word is the raised mark of a footnote, not an exponent or an ordinal's letters."""
    word = run[at]
    if len(run) == 1 or not _ONLY_MARK.fullmatch(word.text):
        return False
    neighbour = run[at - 1] if at else run[1]
    if not _is_raised(word, neighbour):
        return False
    if at and neighbour.text in {"m", "km", "cm", "mm"}:
        return False
    return not (at and neighbour.text[-1:].isdigit() and not word.spaced and len(neighbour.text) < 4)


def _is_raised(word: Word, neighbour: Word) -> bool:
    return word.raised or (word.size < 0.85 * neighbour.size and word.y < neighbour.y - 0.12 * neighbour.size)
