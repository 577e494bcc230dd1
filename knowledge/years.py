"""Years in running text, with the second year of a range ("2020-21")."""

from __future__ import annotations

import re
from dataclasses import dataclass

_YEAR = re.compile(
    r"(?<![\d,.])(?P<first>(?:18|19|20)\d\d)(?:\s?[-–—/]\s?(?P<last>\d{4}|\d{2})(?![\d/-]))?(?!\d|s\b|%)"
)
_SYMBOL = re.compile(r"[A-Za-z]+[/.]\S*\d|\w+://|www\.|\S+@")
_LOOK_BACK = 500
"""Characters before a year in which the symbol or address that it is part of begins; a text may have no blanks at all."""
_LAW_NUMBER = re.compile(r"(?:No|Nos|Nr|Núm|n[o°º]|№|#|Law|Act|Ley|Loi|Decree|Decreto)\.?\s*$", re.IGNORECASE)
_COUNTED = re.compile(
    r"\s(?:children|people|persons|girls|boys|women|men|families|students|pupils|teachers|schools|participants|signatures"
    r"|votes|proposals|cases|complaints|respondents|households|words|members|euros?|dollars|USD|EUR|km|copies|responses"
    r"|submissions|comments|young)\b"
)


@dataclass(frozen=True, slots=True)
class YearMention:
    """A year in a text with the offsets of the words it was read from ("2020-21" gives two)."""

    year: int
    start: int
    end: int


def year_mentions(text: str) -> tuple[YearMention, ...]:
    """Find the years in a text, in order; decades ("the 1980s"), counts ("2000 children"), document symbols are none."""
    found: list[YearMention] = []
    for match in _YEAR.finditer(text):
        first = int(match["first"])
        earliest = max(0, match.start() - _LOOK_BACK)
        begin = max(earliest, text.rfind(" ", earliest, match.start()) + 1)
        token = text[begin : match.end()]
        if first > 2099 or _SYMBOL.match(token.lstrip("([“‘\"'")) or _COUNTED.match(text, match.end()):
            continue
        found.append(YearMention(first, match.start(), match.end()))
        last = _end_of_range(first, match["last"] or "")
        if last and not _LAW_NUMBER.search(text[max(0, match.start() - 12) : match.start()]):
            found.append(YearMention(last, match.start(), match.end()))
    return tuple(found)


def years_in(text: str) -> tuple[int, ...]:
    """Give the years in a text, each once, in order."""
    return tuple(sorted({mention.year for mention in year_mentions(text)}))


def _end_of_range(first: int, last: str) -> int:
    """Give the second year of a range, 0 where the figures are none ("2020-21" is, "2014-3" and "2008-05" are not)."""
    if not last:
        return 0
    year = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    return year if first < year <= first + 40 and year < 2100 else 0
