"""The places that passages stand at, as questions refer to them: article 12, section 3.2, annex B, page 7."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.labels import plain_mark
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from knowledge.model import Passage

_PINPOINT = re.compile(
    r"(?P<unit>art\.|sec\.|§|cl\.|reg\.|rule|sch\.|annex|para\.) "
    r"(?P<number>\d{1,4}(?:[.-]\d{1,3})*(?: (?:bis|ter|quater))?[A-Z]?|[IVX]{1,4}|[A-H])(?!\w)"
)
_PAGE = re.compile(r"\bpage (?P<number>\d{1,4})\b")
_HEADING = Wording("", r"(?P<number>\d{1,2}(?:\.\d{1,2})*)(?:[.)]\s+(?=\S)|\s+(?:[–—-]\s+)?(?=[A-ZÀ-ÞА-Я]))", re.NOFLAG)
_ANNEX = Wording(" annex | appendix ", r"\W*(?:annex|appendix)\s+(?P<letter>[A-H])\b")
KINDS = {
    "art.": "articles",
    "sec.": "sections",
    "§": "sections",
    "cl.": "sections",
    "reg.": "sections",
    "rule": "sections",
    "sch.": "schedules",
    "annex": "annexes",
    "para.": "paragraphs",
}
Place = tuple[str, str]
"""What is counted (a field of :class:`bot.question.references.References`) and its number: ``("sections", "22")``."""


def places_of_passage(passage: Passage) -> frozenset[Place]:
    """The places that a passage stands at: what its locator begins with ("sec. 22(1)(a)" is in section 22), and numbered headings.

    A heading that bears a number and no word for what it is ("3.2 Findings") is a section, as is the one above it.
    """
    found, page = pinpoint(passage), _PAGE.search(passage.locator.partition(", section")[0])
    places = {("pages", page["number"])} if page else set[Place]()
    if found:
        places.add(found)
    if found and found[0] != "paragraphs":
        return frozenset(places)
    numbered = (_HEADING.compiled.match(heading) for heading in passage.heading if heading[:1].isdecimal())
    lettered = (_ANNEX.match(heading) for heading in passage.heading)
    places |= {("annexes", one["letter"].upper()) for one in lettered if one}
    return frozenset(places | {("sections", one["number"]) for one in numbered if one})


def _plain(number: str) -> str:
    """The number of a place as questions have it: "II" as "2", "22a" as "22A", "12 bis" as it is."""
    return number if " " in number else plain_mark(number).upper()


def pinpoint(passage: Passage) -> Place | None:
    """The place that the locator of a passage begins with."""
    found = _PINPOINT.match(passage.locator)
    return (KINDS[found["unit"]], _plain(found["number"])) if found else None
