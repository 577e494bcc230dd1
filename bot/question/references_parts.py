"""Parts of a place: "section 14(3)(a)", "paragraph 3 of article 2", "п. 1 ч. 2 ст. 3", "第二条第三款".

They are read as "2(3)", as laws are cited; of several parts the widest comes first, whichever way they are told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.references_abroad import ARTICLES, PARAGRAPHS, number_meant
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTION_NEEDS = " sec| clause| cl | reg| rule"
SECTION = r"\b(?<!sub)(?<!sub-)(?:sections?|secs?\.?|clauses?|cl\.|regulations?|regs?\.?|rules?) ?"
"""What stands before the number of a section, and one of what it holds."""
_WHOLE = Wording(SECTION_NEEDS, rf"{SECTION}(?P<number>\d{{1,3}}[A-Z]?)\b(?!\.\d)")
_PART = Wording(
    "par|section|point|item|letter",
    r"\b(?:sub-?paragraphs?|paragraphs?|paras?\.?|sub-?sections?|points?|items?|letters?) ?"
    r"(?:\((?P<marked>\d{1,3}|[a-z]{1,5})\)|(?P<number>\d{1,3}\b(?!\.\d)|[a-z]\b(?!['’])))",
)
_MARKS = re.compile(r"[A-Za-z]?(?: ?\([a-z\d]{1,5}\)){1,4}")
"""What may stand behind a number: "article 12A (1)(a)"."""
_JOINS = re.compile(
    r"[\s,،]{0,4}(?:(?:of|in|to)(?: the)?|del?(?: la)?|de l['’]|du|dans l['’]|en el|к|в|من|في|من نص|的)?[\s,،]{0,4}",
    re.IGNORECASE,
)
"""What may stand between a part and what it is a part of."""


def parts_named(text: str) -> dict[str, tuple[str, ...]]:
    """The parts of places that ``text`` names, as "2(3)", each with those of its marks that are told in words."""
    found: dict[str, tuple[str, ...]] = {}
    run: list[tuple[int, int, str, bool]] = []
    for place in [*sorted(set(_places(text))), (len(text) + 1, 0, "", True)]:
        if run and (place[0] < run[-1][1] or not _joined(text, run[-1][1], place[0])):
            found |= _part_of(run)
            run = []
        run.append(place)
    return found


def _joined(text: str, end: int, start: int) -> bool:
    return start <= len(text) and bool(_JOINS.fullmatch(text, end, start))


def _part_of(run: list[tuple[int, int, str, bool]]) -> dict[str, tuple[str, ...]]:
    """The part that places named side by side are; nothing where they are not one whole with parts of it."""
    wholes = [at for at, (_, _, _, whole) in enumerate(run) if whole]
    if len(wholes) != 1:
        return {}
    at = wholes[0]
    number, bracket, more = run[at][2].partition("(")
    if not bracket and len(run) == 1:
        return {}
    marks = tuple(number for _, _, number, _ in (*run[at + 1 :], *reversed(run[:at])))
    return {number.upper() + bracket + more + "".join(f"({mark})" for mark in marks): marks}


def _places(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """Start, end and number of every place named in ``text``, and whether it is a whole one (an article) or a part."""
    for wordings, whole in (((*ARTICLES, _WHOLE), True), ((*PARAGRAPHS, _PART), False)):
        for wording in wordings:
            for match in wording.finditer(text):
                marked = match.groupdict().get("marked")
                number = marked or match["number"]
                plain = number.casefold() if wording in (_WHOLE, _PART) else number_meant(number, match.group())
                marks = _MARKS.match(text, match.end()) if whole else None
                end = marks.end() if marks else match.end()
                yield match.start(), end, plain + (marks.group().replace(" ", "") if marks else ""), whole
