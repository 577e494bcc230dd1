"""Case examples beside an answer: which match, and why."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten
from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.evidence import Matches
from bot.indexing.remembered import once_for_each
from bot.indexing.units import words_of_text
from bot.weighing.pool import Pool, cases_of_unit
from bot.wording import say
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from knowledge.model import CaseExample

THEME = 0.08
"""A case whose best sentence scores at least this share of the best sentence of all is near in theme. It is low because sentences
that hold in general come before those of cases, by far (:mod:`bot.weighing.ordering`)."""

THEME_HELD = 0.33
"""Share of what is asked that a case's sentence must hold, in its own words, to be near in theme."""
COMMONPLACE = 0.3
"""A word that stands in more than this share of all sentences tells no theme."""
EVERYWHERE = 0.15
"""A word or concept that stands in more than this share of all sentences makes no case match by its theme."""
MOST_TOLD = 90
"""Characters of a sentence by which a case is said to be near."""
SAME_THEME = 0.6
"""Strength from which a concept of a case's topic is a theme that the question asks for."""
MOST_REASONS = 4
"""Why a case matches is told in so many reasons at most."""
MANY = 3
"""An answer of more statements than this is a list."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Matched:
    """A case with the reasons it matched and its best units for the question."""

    case: str
    why: tuple[str, ...]
    units: tuple[int, ...]


def cases_named(question: Question, index: Index) -> tuple[str, ...]:
    """The cases of the countries or regions that the question names, and does not name as those besides which it asks."""
    wanted = set(question.countries)
    for region in question.regions:
        wanted |= countries.countries_of(region)
    wanted -= set(question.unlike)
    return tuple(case.id for case in index.library.cases.values() if wanted & set(case.countries))


def cases_not_asked_for(question: Question, index: Index) -> frozenset[str]:
    """The cases that are told of no country but those besides which others are asked for."""
    unlike = set(question.unlike)
    told = (case for case in index.library.cases.values() if case.countries) if unlike else ()
    return frozenset(case.id for case in told if unlike.issuperset(case.countries))


def match_cases(
    question: Question, pool: Pool, taken: Sequence[int], index: Index, named: Sequence[str], language: str = "en"
) -> tuple[Matched, ...]:
    """The cases to show: those named, those the answer quotes, and - where no country was named - those near in theme.

    Why they match is said in ``language``.
    """
    top = pool.ranked[0].score if pool.ranked else 0.0
    quoted = {case for unit in taken for case in cases_of_unit(unit, index)}
    sources = {index.source_of(unit) for unit in taken}
    illustrating = _illustrating(taken, index) if not named and not quoted and len(taken) > MANY else set()
    found = []
    left = cases_not_asked_for(question, index)
    for case in index.library.cases.values():
        if case.id in left:
            continue
        mine = [scored for scored in pool.ranked if case.id in cases_of_unit(scored.unit, index)]
        best = mine[0].score if mine else 0.0
        near = (
            not named
            and not quoted
            and top > 0
            and best >= THEME * top
            and (question.intent.example or _theme(mine, pool, index))
        )
        if case.id in named or case.id in quoted or near or case.id in illustrating:
            why = _why(question, case, pool, index, language, by_theme_alone=near)
            if case.id in illustrating:
                why.append(say("why_section", language))
            if near and not why:
                if not sources & set(case.sources) and not quoted:
                    continue  # it shares some words with the question, and nothing with what answers it
                text = shorten(index.text(mine[0].unit), MOST_TOLD, placeholder=" …")
                why = [say("why_near", language, text=text)]
            units = tuple(unit for unit in taken if case.id in cases_of_unit(unit, index)) or tuple(
                s.unit for s in mine[:1]
            )
            found.append(Matched(case.id, tuple(why) or (say("why_quoted", language),), units))
    return tuple(found)


def _illustrating(taken: Sequence[int], index: Index) -> set[str]:
    """The cases that stand in the same section as a list that is quoted whole: its examples."""
    sections = {(p.source, p.heading) for p in (index.library.passages[index.units[unit].passage] for unit in taken)}
    return {case for p in index.library.passages if (p.source, p.heading) in sections for case in p.cases}


def _theme(mine: Sequence[Scored], pool: Pool, index: Index) -> bool:
    """Whether a case's sentence holds, in its own words, a good part of what was asked.

    Words that stand in a great part of all sentences ("UNICEF" in a page on UNICEF) tell no theme,
    and neither does a body's name alone. Nor does what only the document of the sentence is named by: all its sentences are
    about that.
    """
    often = COMMONPLACE * index.statistics.units
    weights = [
        0.0
        if idea.capital
        or idea.origin == "acronym"
        or any(index.statistics.stems.get(stem, 0) > often for stem in idea.stems)
        else weight
        for idea, weight in zip(pool.ideas, pool.weights, strict=True)
    ]
    total = sum(pool.weights) or 1.0
    said = Matches(pool.ideas)
    return any(
        sum(w * m for w, m in zip(weights, said.of(index.units[one.unit].words), strict=True)) >= THEME_HELD * total
        for one in mine[:3]
    )


def _why(
    question: Question, case: CaseExample, pool: Pool, index: Index, language: str, *, by_theme_alone: bool
) -> list[str]:
    why = [
        say("why_country", language, country=countries.name_of(code, language))
        for code in case.countries
        if code in question.countries
    ]
    for region in question.regions:
        why += [
            say("why_region", language, country=countries.name_of(code, language))
            for code in case.countries
            if code in countries.countries_of(region)
        ]
    why += [say("why_year", language, year=year) for year in case.years if str(year) in question.references.years]
    asked = {stem for idea in pool.ideas if not idea.light for stem in idea.stems}
    concepts = {c for idea in pool.ideas if not idea.light for c, strength in idea.concepts.items() if strength >= 0.5}
    # An actor of every case is no reason why this one matches.
    actors = [{c.label.casefold() for c in one.claims if c.part == "actor"} for one in index.library.cases.values()]
    commonplace = set.intersection(*actors) if len(actors) > 1 else set()
    for claim in case.claims:
        if claim.part not in ("actor", "law") or claim.label.casefold() in commonplace:
            continue
        stems = frozenset(content_stems(claim.label))
        # Who is asked about by a theme alone is named by more than half: "schools" are no "teachers in schools".
        least = len(stems) // 2 + 1 if by_theme_alone else max(1, (len(stems) + 1) // 2)
        if stems and len(stems & asked) >= least:
            key = "why_actor" if claim.part == "actor" else "why_law"
            why.append(say(key, language, **{claim.part: claim.label}))
    if by_theme_alone:
        # "Children" is in most themes, and makes no case match.
        often = EVERYWHERE * index.statistics.units
        asked = {stem for stem in asked if index.statistics.stems.get(stem, 0) <= often}
        concepts = {c for c in concepts if index.statistics.concepts.get(c, 0.0) <= often}
    for topic in case.topics:
        if not asked.isdisjoint(content_stems(topic)) or (concepts and not concepts.isdisjoint(_meant(topic, index))):
            why.append(say("why_theme", language, theme=topic))
    if question.intent.example or question.intent.all_cases:
        why.append(say("why_asked", language))
    return list(dict.fromkeys(why))[:MOST_REASONS]


@once_for_each
def _meant(topic: str, index: Index) -> frozenset[str]:
    """The concepts that a topic of a case is about."""
    meant = words_of_text(topic, index.lexicon).concepts
    return frozenset(concept for concept, strength in meant.items() if strength >= SAME_THEME)
