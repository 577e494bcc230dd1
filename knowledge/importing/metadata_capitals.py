"""Titles that stand in capitals throughout are written as titles are: "CHILDREN (CARE) ACT 2021" as "Children (Care) Act 2021".

In English alone: elsewhere a title has capitals where its nouns or names have them, which nothing here knows.
"""

from __future__ import annotations

import re

from knowledge.organisations import INITIALS

__all__ = ["toned"]

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W\d_]+)*")
_SMALL = frozenset(
    "a an and as at but by for from in into nor of on onto or over per the to under upon via with without v vs".split()  # noqa: SIM905
)
_ROMAN = re.compile(r"(?=[IVXLC])(?:X{0,3})(?:IX|IV|V?I{0,3})|[XL]{2,4}")
_ORDINAL = re.compile(r"(\d+)(ST|ND|RD|TH)")
_RECORD = re.compile(r"^(?:(?:SUMMARY|DRAFT|VERBATIM|APPROVED) )?(?:MINUTES|RECORD)(?= )")
_BEGINS = re.compile(r"^\W*|[:.?!]\s+|\s[–—-]\s")
_FEW = 2
"""A single word in capitals may be initials, or how a name is written."""


def toned(title: str, text: str) -> str:
    """Give a title with capitals where titles have them, if it is in capitals throughout; else as it is.

    What ``text`` holds in capitals within lines of small letters is an acronym and stays so.
    """
    if title.upper() != title and ": " in title:
        return ": ".join(toned(piece, text) for piece in title.split(": "))
    words = _WORD.findall(title)
    if title.upper() == title and sum(word.isupper() and len(word) > 1 for word in words) >= _FEW:
        kept = _acronyms(words, text)
        begins = {match.end() for match in _BEGINS.finditer(title)}
        return _WORD.sub(lambda found: _written(found[0], kept, first=found.start() in begins), title)
    return _RECORD.sub(lambda found: found[0].capitalize(), title, count=1)


def _acronyms(words: list[str], text: str) -> set[str]:
    """Give the words that are written in capitals in running text as well."""
    wanted = {word for word in words if len(word) > 1 and word.isalpha()}
    found: set[str] = set()
    for line in text.splitlines():
        if line.upper() != line:
            found |= wanted.intersection(_WORD.findall(line))
    return found | (wanted.intersection(INITIALS) - {"WHO"})


def _written(word: str, kept: set[str], *, first: bool) -> str:
    """Write one word of a title."""
    if ordinal := _ORDINAL.fullmatch(word):
        return ordinal[1] + ordinal[2].lower()
    if word in kept or any(map(str.isdigit, word)) or _ROMAN.fullmatch(word):
        return word
    return word.lower() if word.lower() in _SMALL and not first else word.capitalize()
