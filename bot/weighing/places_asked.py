"""Places of a document that a question asks for by their number: "What does section 22 say?", "para. 8 on Tarsenia".

The number stands in the passage's pinpoint (:mod:`knowledge.pinpoints`) or in its heading ("3.2 Findings"), seldom in its words:
sentences of section 22 do not say "section 22". Where nothing else is asked, the place is the answer, whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.evidence import match
from bot.indexing.places import KINDS, Place, pinpoint, places_of_passage
from bot.question.ideas import LIGHT
from bot.question.wordings import Wording
from bot.weighing.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.references import References
    from bot.weighing.pool import Pool

NAMES = 0.5
"""From this match on a word names the document whose title holds it."""
_EXACT = Wording("", r"\S+ (?P<place>\d[^,]*)", re.NOFLAG)
_BEST = 12
"""Sentences among which one that speaks of a clause is looked for."""
SIGNED = ("sections", "paragraphs")
"""What a "§" may count."""
_WORDS = frozenset(
    {
        "article",
        "articles",
        "art",
        "section",
        "sections",
        "sec",
        "clause",
        "clauses",
        "cl",
        "regulation",
        "regulations",
        "reg",
        "rule",
        "rules",
        "schedule",
        "schedules",
        "annex",
        "appendix",
        "page",
        "paragraph",
        "para",
        "paras",
    }
)
"""Words of a question that only name the kind of place."""
_PART_WORDS = frozenset({"subsection", "sub", "subparagraph", "point", "item", "letter"})
"""The same of a part of a place, where one is asked for."""


def places_asked(references: References) -> frozenset[Place]:
    """The places that a question refers to."""
    kinds = dict.fromkeys((*KINDS.values(), "pages"))
    named = {(kind, number) for kind in kinds for number in getattr(references, kind)}
    return frozenset(named | {(kind, number) for kind in SIGNED for number in references.signs})


def passages_asked(references: References, index: Index) -> list[int]:
    """The numbers of the passages that stand at the places that a question refers to."""
    return [number for place in sorted(places_asked(references)) for number in index.passages_at.get(place, ())]


def naming_ideas(ideas: Sequence[Idea], references: References) -> set[int]:
    """The ideas that name a place: its number and the word for its kind."""
    numbers = {number for _, number in places_asked(references)}
    numbers |= {mark.upper() for part in references.parts for mark in re.findall(r"\((\w+)\)", part)}
    words = _WORDS | references.naming | (_PART_WORDS if references.parts else frozenset())
    return {i for i, idea in enumerate(ideas) if numbers and (idea.text.upper() in numbers or idea.text in words)}


def places_of(units: Iterable[int], index: Index) -> frozenset[Place]:
    """The places that units stand at."""
    passages = {index.units[unit].passage for unit in units}
    return frozenset(place for number in passages for place in places_of_passage(index.library.passages[number]))


def whole_place(references: References, pool: Pool, index: Index) -> Choice | None:
    """Everything that stands at the place asked for, where nothing else is asked; of several documents that which matches best.

    Words that only name the document ("section 10 of the Velmora Act") ask for nothing else.
    """
    at = {unit for number in passages_asked(references, index) for unit in index.units_of_passage.get(number, ())}
    # A section of an act before what stands under a heading that merely bears the number.
    asked = places_asked(references)
    cited = {unit for unit in at if pinpoint(index.library.passages[index.units[unit].passage]) in asked}
    cited = set(_parts_of(cited, references, index)) or cited
    best = next((one.unit for one in pool.ranked if one.unit in cited), None)
    best = next((one.unit for one in pool.ranked if one.unit in at), None) if best is None else best
    if best is None:
        return None
    source = index.source_of(best)
    if _is_clause_of_bill(references, pool, at, index):
        return None
    title = index.contexts[best].title
    if any(not idea.sources and match(idea, title) < NAMES for idea in _beyond_place(references, pool)):
        return None
    units = [u for u in sorted(at) if index.source_of(u) == source]
    units = _parts_of(units, references, index) or units
    return Choice(tuple(units), dict.fromkeys(units, "stands at the place asked for"), "whole place")


def _is_clause_of_bill(references: References, pool: Pool, at: set[int], index: Index) -> bool:
    """Whether a clause is asked for that a sentence elsewhere speaks of, and what bears its number is no clause.

    Bills have clauses: what minutes say of "clause 23" is not in section 23 of an act.
    """
    naming = [i for i in naming_ideas(pool.ideas, references) if pool.ideas[i].text.startswith("clause")]
    if not naming or any(index.library.passages[index.units[unit].passage].locator.startswith("cl.") for unit in at):
        return False
    spoken = [
        Wording("", rf"\bclauses? {re.escape(number)}\b")
        for kind, number in places_asked(references)
        if kind == "sections"
    ]
    return any(one.search(index.text(row.unit)) for row in pool.ranked[:_BEST] if row.unit not in at for one in spoken)


def _parts_of(units: Iterable[int], references: References, index: Index) -> list[int]:
    """Those of ``units`` that stand at the part of a place that is asked for: "regulation 4(2)" and what is listed in it."""
    return [
        unit
        for unit in units
        for found in [_EXACT.compiled.match(index.library.passages[index.units[unit].passage].locator)]
        if found and any(found["place"].startswith(part) for part in references.parts)
    ]


def parts_missing(references: References, index: Index) -> list[str]:
    """The parts of places asked for that are not there, though the place is and has other parts: "section 14(9)" of three."""
    locators = [index.library.passages[number].locator for number in passages_asked(references, index)]
    exact = [found["place"] for locator in locators if (found := _EXACT.compiled.match(locator))]
    return sorted(
        part
        for part in references.parts
        if any(place.startswith(f"{part.partition('(')[0]}(") for place in exact)
        and not any(place.startswith(part) for place in exact)
    )


def other_documents(references: References, pool: Pool, units: Sequence[int], index: Index) -> bool:
    """Whether other documents have such a place as well, and the question names none: which one is meant is a guess then."""
    sources = {index.library.passages[number].source for number in passages_asked(references, index)}
    quoted = {index.source_of(unit) for unit in units}
    return bool(sources - quoted) and not _beyond_place(references, pool)


def _beyond_place(references: References, pool: Pool) -> list[Idea]:
    """The words of weight that do not name the place itself."""
    naming = naming_ideas(pool.ideas, references)
    return [idea for i, idea in enumerate(pool.ideas) if i not in naming and idea.factor > LIGHT]
