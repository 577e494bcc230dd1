"""A section that a question names: "the section on interpreters", "step 3", "Part II", "the schedule", or a page by its title.

What stands below a heading seldom repeats its words, and a document may be called what no line of it says. English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.choosing.under_heading import asks_for_name_alone, without_frame
from bot.question.labels import plain_mark
from bot.question.wordings import Wording
from bot.weighing.choice import NAMED_SECTION, Choice
from knowledge.sections import section_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

LONGEST = 30
"""Sentences of the longest section that is shown whole; of a longer one those are shown with which its parts begin."""
BARE = 2
"""Words of a heading that is found by itself, with nothing asked about it."""
_PLACES = "section|chapter|page|part|passage|heading"
_PLACE = rf"(?:{_PLACES})s?"
_SAY = r"(?: (?:says?|said|tells?(?: us| me)?|contains?|states?|covers?|provides?))?\W*\Z"
_HOLDING = (
    Wording(
        _PLACES,
        rf"\A.{{0,80}}?\b{_PLACE} (?:on|about|called|named|titled|entitled|headed|dealing with|concerning|regarding)"
        rf"(?: the)? (?P<x>.+?){_SAY}",
    ),
    Wording(
        _PLACES,
        rf"\A\W*(?:and )?(?:which|what) {_PLACE}(?: (?:of|in) (?:the |this )?(?P<doc>[^?]{{3,60}}?))?"
        r" (?:deals? with|treats?|is about|are about|covers?|talks? (?:about|of)|speaks? (?:about|of)|mentions?|discuss(?:es)?"
        r"|addresse?s?|concerns?|regulates?|governs?|explains?|is on) (?:the )?(?P<x>.+?)\W*\Z",
    ),
    Wording(
        _PLACES, rf"\A\W*what do(?:es)? the (?P<x>.+?) {_PLACE} (?:say|tell|contain|state|cover|provide)\b.{{0,20}}\Z"
    ),
    Wording("page|chapter|section", rf"\A\W*what do(?:es)? (?:the )?(?:page|chapter|section) (?P<x>\D.+?){_SAY}"),
)
"""Questions for a section whose heading holds the words told."""
_BEING = (
    Wording(
        "what",
        r"\A\W*what do(?:es)? (?:the )?(?P<x>.+?) (?:say|tell (?:us|me)|contain|state|cover|provide)\b.{0,20}\Z",
    ),
    Wording(
        "what",
        r"\A\W*what(?:'s|’s| is| are| stands| happens)(?: said| written)? (?:in|under|at|during) (?:the )?(?P<x>.+?)\W*\Z",
    ),
)
"""Questions for a section whose heading is what is told, or begins with that label."""
_LABEL = re.compile(
    r"(?P<what>[^\W\d_]{3,14}) (?:no\.? ?|number )?(?P<mark>\d{1,3}|[ivxl]{1,5}|[a-h])(?=\W|\Z)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_APPENDED = re.compile(
    r"(?P<what>schedule|annex|appendix|foreword|preface|preamble)s?(?=\W|\Z)(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_OF = re.compile(r"(?P<x>.+?) (?:of|to|in|from) (?:the |this |that )?(?P<doc>.+)", re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*[A-Z]?|[IVXL]{1,5}|[A-H])[.):]?\s+")
_LAWS = frozenset({"act", "law", "bill", "statute", "code", "regulations", "rules", "ordinance"})


@dataclass(frozen=True, slots=True)
class _Section:
    """What stands under a heading of a document, with all headings above it; under none, the whole document."""

    source: str
    heading: tuple[str, ...]

    def holds(self, source: str, heading: tuple[str, ...]) -> bool:
        return source == self.source and heading[: len(self.heading)] == self.heading


def section_named(question: Question, pool: Pool, index: Index) -> Choice | None:
    """All that stands in the section that a question names; None where it names none, or asks for more than that."""
    if question.language != "en":
        return None
    found = _found(question, pool, index)
    units = _units(found, index) if found else []
    return (
        Choice(tuple(units), dict.fromkeys(units, "stands under the heading that was asked for"), NAMED_SECTION)
        if units
        else None
    )


def _found(question: Question, pool: Pool, index: Index) -> _Section | None:
    text = " ".join(question.text.split())
    for wording in _HOLDING:
        if match := wording.search(text):
            doc = match.groupdict().get("doc") or ""
            if section := _best(match["x"], doc, pool, index, holding=True):
                return section
    for wording in _BEING:
        if match := wording.search(text):
            return _best(match["x"], "", pool, index)
    if not asks_for_name_alone(question, bare=True):
        return None
    named = without_frame(text)
    if named == text and len(content_stems(named)) < BARE and not _LABEL.match(named):
        return None
    return _best(named, "", pool, index)


def _best(asked: str, document: str, pool: Pool, index: Index, *, holding: bool = False) -> _Section | None:
    """The section that ``asked`` names, in the document that it names behind that or ``document`` does."""
    asked = asked.strip(" \t\"'“”‘’«».?!,;:")
    readings = [(asked, document)]
    if not document and (of := _OF.fullmatch(asked)):
        readings.append((of["x"], of["doc"].strip(" .?!")))
    for name, doc in readings:
        sources = _documents(doc, index) if doc else None
        if sources is not None and not sources:
            continue
        rated = [
            (rate, section)
            for section, words in _sections(index)
            if (sources is None or section.source in sources) and (rate := _rate(name, words, holding=holding))
        ]
        if rated:
            best = max(rate for rate, _ in rated)
            return _nearest([section for rate, section in rated if rate == best], pool, index)
    return None


def _documents(name: str, index: Index) -> set[str]:
    """The documents whose title holds what one is called, or that are laws where "the act" is."""
    wanted, sources = set(content_stems(name)), index.library.sources.values()
    titled = {one.id for one in sources if wanted and wanted <= set(content_stems(one.title))}
    law = name.casefold() in _LAWS
    return {one.id for one in sources if section_unit(one.kind, one.title)} or titled if law else titled


def _sections(index: Index) -> Iterator[tuple[_Section, str]]:
    """Every section with its heading, the outer ones before what they hold; and every document with its title."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for passage in index.library.passages:
        for depth in range(len(passage.heading) + 1):
            key = (passage.source, passage.heading[:depth])
            if key not in seen:
                seen.add(key)
                words = passage.heading[depth - 1] if depth else index.library.sources[passage.source].title
                yield _Section(*key), words


def _rate(asked: str, heading: str, *, holding: bool) -> float:
    """How well a heading is what is asked for, from 0 (not at all) to 2."""
    for form in (_LABEL, _APPENDED):
        if label := form.fullmatch(asked):
            there = form.match(heading)
            same = there and there["what"].casefold().rstrip("s") == label["what"].casefold().rstrip("s")
            if same and there and not label["rest"].strip(" .:") and form is _APPENDED:
                return 2.0
            if (
                same
                and there
                and not label["rest"].strip(" .:")
                and plain_mark(there["mark"]) == plain_mark(label["mark"])
            ):
                return 2.0
    if not _may_hold(asked, heading):
        return 0.0
    wanted, words = set(content_stems(asked)), set(content_stems(_NUMBER.sub("", heading, count=1)))
    if wanted and wanted == words:
        return 2.0
    return len(wanted) / len(words) if holding and wanted and wanted < words else 0.0


def _may_hold(asked: str, heading: str) -> bool:
    """Whether a heading may hold words asked for: those of most are not read one by one."""
    folded = heading.casefold()
    return any(word[:3] in folded for word in asked.casefold().split() if len(word) > 3) or len(asked) <= 3


def _nearest(sections: list[_Section], pool: Pool, index: Index) -> _Section:
    """Of sections that fit alike the one in which the best match stands."""
    passages = index.library.passages
    for row in pool.ranked if len(sections) > 1 else ():
        one = passages[index.units[row.unit].passage]
        if found := next((section for section in sections if section.holds(one.source, one.heading)), None):
            return found
    return sections[0]


def _units(section: _Section, index: Index) -> list[int]:
    """What stands in a section; of a long one what each of its parts begins with."""
    numbers = [n for n, one in enumerate(index.library.passages) if section.holds(one.source, one.heading)]
    units = [unit for number in numbers for unit in index.units_of_passage.get(number, ())]
    return units if len(units) <= LONGEST else list(_first_of_parts(section, numbers, index))[:LONGEST]


def _first_of_parts(section: _Section, numbers: Iterable[int], index: Index) -> Iterator[int]:
    seen: set[tuple[str, ...]] = set()
    for number in numbers:
        part = index.library.passages[number].heading[: len(section.heading) + 1]
        units = index.units_of_passage.get(number, ())
        if units and part not in seen:
            seen.add(part)
            yield units[0]
