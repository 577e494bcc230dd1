"""Which countries and regions a sentence is about: by itself, by what it stands in, or by its case example."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.analysis import stem
from bot.indexing.country_sections import heading_in_section, section_countries, title_in_section
from bot.indexing.remembered import once_for_each
from bot.indexing.source_names import parts_named
from bot.question.wordings import Wording
from bot.weighing.pool import cases_of_unit
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

CONFINED = 0.35
"""Share of the best score from which the best sentence about the country named keeps out those that are not about it."""


HEAD, OTHERS = 300, 3
"""Letters behind its title in which a document names the country that it is about, and other countries that it may name."""


def surroundings(unit: int, index: Index) -> str:
    """The passage of a sentence, what introduces it, its headings and its source's front matter: what these say is said of it."""
    return _said_around(index.units[unit].passage, index)


@once_for_each
def _said_around(number: int, index: Index) -> str:
    passage = index.library.passages[number]
    text = index.library.quote(passage.source, (passage.start, passage.end))
    title = title_in_section(index.front_matter[passage.source].text, passage.heading)
    lead = index.library.quote(passage.source, passage.lead_in) if passage.lead_in else ""
    return " ".join((title, *heading_in_section(passage.heading), lead, text))


def countries_around(unit: int, index: Index) -> frozenset[str]:
    """The codes of the countries that the passage of a sentence, its headings and the front matter of its source name."""
    return _countries_named(index.units[unit].passage, index)


@once_for_each
def _countries_named(passage: int, index: Index) -> frozenset[str]:
    return countries.codes_in(_said_around(passage, index)) or _home(index.library.passages[passage].source, index)


@once_for_each
def _home(source: str, index: Index) -> frozenset[str]:
    """The code of the one country that a document names right behind its title ("For new staff of the Parliament of Namibia").

    None where it speaks more of others, or of a lot of them: what is said there is no more said of the first than of these.
    """
    first = next((one for one in index.library.passages if one.source == source), None)
    if first is None or len(first.heading) > 1 or first.cases:
        return frozenset()
    at_head = countries.find_countries(index.library.quote(source, (first.start, min(first.end, first.start + HEAD))))
    own = frozenset(m.code for m in at_head)
    if len(own) != 1:
        return frozenset()  # most documents: the rest of them need not be read
    counts = Counter(m.code for m in countries.find_countries(index.library.sources[source].text))
    most, others = max(counts.values(), default=0), counts.keys() - own
    # Letters of a longer word may be cut at the end of the head: then the whole text does not name that country.
    return own if len(others) <= OTHERS and all(counts.get(code) == most for code in own) else frozenset()


def is_about(unit: int, codes: Collection[str], index: Index) -> bool:
    """Whether a sentence, what it stands in, or the case it belongs to is about one of the countries."""
    about = {code for case in cases_of_unit(unit, index) for code in index.library.cases[case].countries}
    return bool((about | countries_around(unit, index)) & set(codes))


_PLACE = Wording("", r"(?:\b(?:in|from|of|by|to|and) |\A)([^\W\d_a-z][^\W\dA-Z_]{3,})\b(?!['’]?s? [A-Z])", re.NOFLAG)


def names_country(unit: int, index: Index, question: str = "") -> bool:
    """Whether a sentence names a country that the ``question`` does not name itself, or belongs to the case example of one."""
    text = index.text(unit)
    if cases_of_unit(unit, index) or {mention.code for mention in countries.find_countries(text)} - countries.codes_in(
        question
    ):
        return True
    # A country that no gazetteer holds is told by where its name stands; what its own document is named by tells nothing.
    names = [found.group(1) for found in _PLACE.finditer(text)]
    unknown = [name for name in names if name not in question and name.casefold() not in index.spelling.real]
    own = index.openings[index.source_of(unit)] if unknown else frozenset[str]()
    return any(stem(name.casefold()) not in own for name in unknown)


def confined(question: Question, pool: Pool, index: Index) -> Pool:
    """``pool`` with only the sentences about the one country that the question names, where there are such that match.

    "Since when has the CRC been part of domestic law in Norway?" is not answered by what holds of all States. A document that the
    question names by something else is about it: "the Eritrean boy in the Ostrelle case" is not asked of Eritrea.
    """
    if question.intent.comparison or not pool.ranked:
        return pool
    if not question.countries and not question.regions:
        return confined_to_named(question, pool, index)
    if len(question.countries) != 1 or question.regions:
        return pool
    asked = {source for idea in pool.ideas for source in idea.sources}
    seen: dict[int, bool] = {}
    for scored in pool.ranked:
        passage = index.units[scored.unit].passage
        if passage not in seen:
            here = index.library.passages[passage]
            in_asked = here.source in asked and section_countries(here.heading) <= set(question.countries)
            seen[passage] = in_asked or is_about(scored.unit, question.countries, index)
    ranked = tuple(scored for scored in pool.ranked if seen[index.units[scored.unit].passage])
    if not ranked or ranked[0].score < CONFINED * pool.ranked[0].score:
        return pool
    return replace(pool, ranked=ranked)


def names_document(idea: Idea, question: Question, index: Index) -> bool:
    """Whether a word of a question names a document, as a name; in small letters too where it is no English word."""
    if not idea.sources or idea.origin == "earlier question":
        return False
    return idea.capital or (question.language == "en" and not idea.number and idea.text not in index.spelling.real)


def speaks_of_name(unit: int, idea: Idea, index: Index) -> bool:
    """Whether a sentence stands in a document that a name tells apart, or it or what stands over it has that name.

    Where it stands over a part of the document alone, the sentence must stand there, have it, or follow one that has it.
    """
    context, words = index.contexts[unit], index.units[unit].words
    if any(not of.stems.keys().isdisjoint(idea.stems) for of in (words, context.heading, context.title)):
        return True
    source = index.source_of(unit)
    if source in idea.sources:
        return parts_named(source, index).isdisjoint(idea.stems) or _follows(unit, idea, index)
    return any(not around.stems.keys().isdisjoint(idea.stems) for _, around in context.fields)


def _follows(unit: int, idea: Idea, index: Index) -> bool:
    """Whether the sentence before ``unit``, in its passage, has the word."""
    before = index.units[unit - 1] if unit else None
    return (
        before is not None
        and before.passage == index.units[unit].passage
        and not before.words.stems.keys().isdisjoint(idea.stems)
    )


def confined_to_named(question: Question, pool: Pool, index: Index) -> Pool:
    """``pool`` with only the sentences of the document that a name in the question tells apart, or that speak of it."""
    names = [idea for idea in pool.ideas if names_document(idea, question, index)]
    if not names:
        return pool
    ranked = tuple(r for r in pool.ranked if all(speaks_of_name(r.unit, idea, index) for idea in names))
    if not ranked or ranked[0].score < CONFINED * pool.ranked[0].score:
        return pool
    return replace(pool, ranked=ranked)
