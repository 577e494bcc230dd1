"""Finding typed words in a text as a reader means them: any case, any kind of blank, quotation mark or dash."""

from __future__ import annotations

import re
from functools import lru_cache

_QUOTES = "'\u2018\u2019\u201b\u02bc`"
_DOUBLE = '"\u201c\u201d\u201e\u00ab\u00bb'
_DASHES = "-\u2010\u2011\u2012\u2013\u2014"
_MOST = 5_000
"""Places that are found at most; a letter stands in a long text more often than anybody looks."""


@lru_cache(maxsize=8)
def pattern_of(words: str) -> re.Pattern[str] | None:
    """Make the pattern that finds ``words``; None where nothing is to be found."""
    parts = words.split()
    if not parts:
        return None
    return re.compile(r"\s+".join("".join(_one(c) for c in part) for part in parts), re.IGNORECASE)


def spans_of(words: str, text: str) -> list[tuple[int, int]]:
    """Find ``words`` in ``text``: code-point offsets ``(start, end)``, in order, at most some thousands."""
    pattern = pattern_of(words)
    if pattern is None:
        return []
    spans = []
    for found in pattern.finditer(text):
        spans.append(found.span())
        if len(spans) == _MOST:
            break
    return spans


def _one(character: str) -> str:
    for alike in (_QUOTES, _DOUBLE, _DASHES):
        if character in alike:
            return f"[{re.escape(alike)}]"
    return re.escape(character)
