"""Countries and regions that a question names and the sentences do not speak of: a reason against an answer, or a silent side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.question.plain.scaffold import background, stands_in
from bot.question.wordings import Wording
from bot.weighing.pool import cases_of_unit
from bot.weighing.whereabouts import countries_around, surroundings
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.choice import Choice
    from bot.weighing.pool import Pool

_CAN = Wording(" can | could | may | might | would ", r"\b(?:can|could|may|might|would)\b")
_SIDE_BY_SIDE = Wording(
    "",
    r"\W*(?:(?:and|or|vs|versus|with|to|from|than|against|as|compared|in|that|of|what|y|con|en|et|ou|avec|au|aux|à|или|и|с|в|و|مع|في"
    r"|和|与|跟|同)\b\W*){0,4}",
)
"""What may stand between two countries that are asked about together: "in Chile and in Norway", "Chile vs Norway"."""


@dataclass(frozen=True, slots=True)
class _Places:
    """What the question asks of: ``countries`` by their codes, each with its words and spans, and ``regions`` with their words."""

    countries: dict[str, list[tuple[str, int, int]]]
    regions: dict[str, list[str]]
    asking: str


def places_missing(question: Question, pool: Pool, choice: Choice, index: Index) -> list[str]:
    """Countries and regions of the question that no chosen sentence, and no case of one, is about.

    Where a document is named, one that only sets the scene is none of them ("I write about the Pacific. What became of ...?").
    A silent side beside one that is spoken of is none either (:func:`silent_countries`).
    """
    places = _places_asked(question, pool)
    missing = _missing(places, choice, index)
    silent = _silent(question, places, missing)
    reasons = [f"no sentence found is about {countries.name_of(code)}" for code in missing if code not in silent]
    about = _about(choice, index)
    if places.regions:
        about |= {code for unit in choice.units for code in countries_around(unit, index)}
    texts = [surroundings(unit, index) for unit in choice.units] if places.regions else []
    for region, words in places.regions.items():
        name = countries.region_name(region)
        held = countries.countries_of(region) & about or any(
            word.casefold() in text.casefold() for word in (name, *words) for text in texts
        )
        if not held and not places.countries:
            reasons.append(f"no sentence found is about {name}")
    return reasons


def silent_countries(question: Question, pool: Pool, choice: Choice, index: Index) -> tuple[str, ...]:
    """The countries of which nothing found speaks though another, named beside them, is spoken of; as the question writes them.

    "What did UNICEF do in Chile and in Norway?" is answered for Chile, and it is told that nothing speaks of Norway.
    """
    places = _places_asked(question, pool)
    silent = _silent(question, places, _missing(places, choice, index))
    asking = places.asking
    return tuple(asking[start:end] for code in silent for _, start, end in places.countries[code][:1])


def _places_asked(question: Question, pool: Pool) -> _Places:
    """The countries and regions that are asked about: where the asker is may stand beside them."""
    asking = question.asking or question.text
    if not (question.countries or question.regions):
        return _Places({}, {}, asking)
    if question.intent.yes_no and _CAN.search(asking):
        # "Some islands have not joined. Could UNICEF help them?" asks what UNICEF can do, wherever.
        asking = re.split(r"(?<=[.!?])\s+(?=[A-Z])", asking.strip())[-1]
    aside = background(question.text) if any(idea.sources for idea in pool.ideas) else []
    found: dict[str, list[tuple[str, int, int]]] = {}
    for m in countries.find_countries(asking):
        if m.code in question.countries and not stands_in(m.start, aside):
            found.setdefault(m.code, []).append((asking[m.start : m.end].casefold(), m.start, m.end))
    regions: dict[str, list[str]] = {}
    for r in countries.find_regions(asking):
        if r.region in question.regions and not stands_in(r.start, aside):
            regions.setdefault(r.region, []).append(asking[r.start : r.end])
    return _Places(found, regions, asking)


def _about(choice: Choice, index: Index) -> set[str]:
    cases = {case for unit in choice.units for case in cases_of_unit(unit, index)}
    return {code for case in cases for code in index.library.cases[case].countries}


def _missing(places: _Places, choice: Choice, index: Index) -> list[str]:
    """The codes of the countries of which no chosen sentence speaks, nor what it stands under."""
    if not places.countries:
        return []
    about = _about(choice, index)
    texts = [surroundings(unit, index).casefold() for unit in choice.units]
    return [
        code
        for code, spoken in places.countries.items()
        if code not in about
        and not any(code in countries_around(unit, index) for unit in choice.units)
        and not any(word in text for text in texts for word, _, _ in spoken)
    ]


def _silent(question: Question, places: _Places, missing: Sequence[str]) -> list[str]:
    """Those of ``missing`` that are asked about side by side with a country that is spoken of; not where yes or no is asked."""
    if question.intent.yes_no or not missing or len(missing) == len(places.countries):
        return []
    spans = sorted((start, end, code) for code, spoken in places.countries.items() for _, start, end in spoken[:1])
    beside = all(
        question.intent.comparison or _SIDE_BY_SIDE.compiled.fullmatch(places.asking[end:start])
        for (_, end, _), (start, _, _) in pairwise(spans)
    )
    return list(missing) if beside else []
