"""Numbers and letters of lists, counted as word processors count them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_PLACE = re.compile(r"%(\d)")
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
MAX_LEVEL = 8
"""The deepest level, counted from 0: word processors have nine."""


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered: Word's name of the format, the pattern (``%1.``), the first number."""

    form: str = "bullet"
    pattern: str = ""
    start: int = 1
    indent: float = 0.0


@dataclass(slots=True)
class Counter:
    """Counts the items of one list over all its levels."""

    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)

    def next_label(self, level: int) -> str:
        """Count one item and give its label as it is shown ("63.", "(a)", "1.2"); "" for bullets."""
        level = max(0, min(level, MAX_LEVEL))
        for deeper in [known for known in self.counts if known > level]:
            del self.counts[deeper]
        own = self.levels.get(level, Level())
        self.counts[level] = self.counts.get(level, own.start - 1) + 1
        if own.form in {"bullet", "none", ""} and not _PLACE.search(own.pattern):
            return ""
        return _PLACE.sub(lambda match: self._number(int(match[1]) - 1), own.pattern).strip()

    def _number(self, level: int) -> str:
        own = self.levels.get(level, Level("decimal"))
        return written(self.counts.get(level, own.start), own.form)


def written(number: int, form: str) -> str:
    """Write a number in one of the formats of Word (``decimal``, ``lowerLetter``, ``upperRoman`` and so on)."""
    if form in {"lowerLetter", "upperLetter"} and 0 < number < 1000:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in {"lowerRoman", "upperRoman"} and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            roman += sign * (number // value)
            number %= value
        return roman.upper() if form == "upperRoman" else roman
    if form == "decimalZero":
        return f"{number:02d}"
    if form in {"bullet", "none"}:
        return ""
    return str(number)
