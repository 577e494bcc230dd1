"""Country and region words of a question, met by any name of the country in any language of the sources."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.analysis import analyse, stem
from bot.indexing.source_dates import with_source_dates
from bot.indexing.source_names import with_source_names
from bot.words.akin import with_akin
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question

WITHIN = 0.8
"""What the name of a country counts against that of the region asked about, where no case example is of that country."""


def _stems_of(codes: Sequence[str], index: Index) -> list[str]:
    """The stems of the names and adjectives of countries, by their codes; those of other languages that some source holds."""
    names = (name(code) for code in codes for name in (countries.name_of, countries.adjective_of))
    stems = [token.stem for name in names for token in analyse(name) if not token.stop]
    for language in index.spelling.languages:
        if language != "en":
            found = {stem(word, language) for code in codes for word in countries.words_of(code)}
            stems += sorted(one for one in found if one in index.statistics.stems)
    return stems


@lru_cache(maxsize=64)
def _names_of_one_word(region: str) -> tuple[tuple[str, str], ...]:
    """The codes of the countries of a region whose name is one word, each with the stem of that."""
    names = {code: analyse(countries.name_of(code)) for code in sorted(countries.countries_of(region))}
    return tuple((code, name[0].stem) for code, name in names.items() if len(name) == 1)


def _named_within(region: str, index: Index) -> tuple[str, ...]:
    """The countries of a region that some source names by a name of one word."""
    return tuple(code for code, name in _names_of_one_word(region) if name in index.statistics.stems)


def with_countries(ideas: Sequence[Idea], question: Question, index: Index) -> list[Idea]:
    """Country and region words of the question, met by any name of the country ("Chilean" by "Chile"); what is akin to others.

    A region is met by its countries that have case examples, and less by the others that some source names.
    """
    spans: list[tuple[int, int, tuple[str, ...], tuple[str, ...]]] = [
        (m.start, m.end, (m.code,), ()) for m in countries.find_countries(question.text)
    ]
    known = {code for case in index.library.cases.values() for code in case.countries}
    spans += [
        (r.start, r.end, tuple(sorted(countries.countries_of(r.region) & known)), _named_within(r.region, index))
        for r in countries.find_regions(question.text)
    ]
    result = []
    for idea in ideas:
        codes, within = next((some for start, end, *some in spans if start <= idea.span[0] < end), ((), ()))
        met = dict.fromkeys(_stems_of(within, index), WITHIN) | dict.fromkeys(_stems_of(codes, index), 1.0)
        if met:
            stems = {**idea.stems, **{one: share for one, share in met.items() if one not in idea.stems}}
            result.append(replace(idea, stems=stems, factor=1.0, name=True))
        else:
            result.append(idea)
    named = with_source_dates(with_source_names(result, index, question.text), question.text, index)
    return with_akin(named, index, question.language)
