"""How alike two versions of a text are, and what changed between them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from knowledge.comments import without_comments
from knowledge.reports import counted

_PARTS = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t])")
_MARKS = re.compile(r"^(?:#{1,6}|[-*+]|\d+[.)])[ \t]+")
_WORD = re.compile(r"\w+")
_SHINGLE = 3
"""Words in a row that two texts must share to count as sharing them."""
_SHINGLES = 200_000
"""Words of a text that are compared: those of a thick book."""
ALIKE = 0.3
"""From this share of common runs of words on, two texts of one symbol or address are versions of one document."""
VERY_ALIKE = 0.6
"""The same for texts that have a file name in common, as many files are named alike."""


@dataclass(frozen=True, slots=True)
class TextChange:
    """Paragraphs (and list items) that one text has and the other has not, in order."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)

    def __str__(self) -> str:
        """Say it in a few words, as in: 3 paragraphs added, 1 removed."""
        return f"{counted(len(self.added), 'paragraph')} added, {len(self.removed)} removed"


def paragraphs(text: str) -> list[str]:
    """Give the paragraphs and list items of a Markdown text without their marks, white space made alike."""
    parts = (" ".join(without_comments(part, " ").split()) for part in _PARTS.split(text))
    return [bare for bare in (_MARKS.sub("", part) for part in parts) if bare]


def text_change(old: str, new: str) -> TextChange:
    """Say which paragraphs were added and removed between two texts; one that moved counts as neither."""
    before, after = paragraphs(old), paragraphs(new)
    return TextChange(tuple(_beyond(after, before)), tuple(_beyond(before, after)))


def _beyond(these: list[str], those: list[str]) -> list[str]:
    left = Counter(those)
    found = []
    for one in these:
        if left[one]:
            left[one] -= 1
        else:
            found.append(one)
    return found


def likeness(one: str, other: str) -> float:
    """Give the share (0 to 1) of the runs of three words of the shorter text that the other text has too."""
    first, second = _shingles(one), _shingles(other)
    fewest = min(len(first), len(second))
    return len(first & second) / fewest if fewest else float(not first and not second)


def same_words(one: str, other: str) -> bool:
    """Whether two texts are the same word for word, whatever their marks and blanks."""
    return _WORD.findall(one.casefold()) == _WORD.findall(other.casefold())


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(without_comments(text, " ").casefold())[:_SHINGLES]
    if len(words) < _SHINGLE:
        return {tuple(words)} if words else set()
    return set(zip(*(words[start:] for start in range(_SHINGLE)), strict=False))
