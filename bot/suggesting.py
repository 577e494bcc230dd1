"""Questions that the library can answer, to offer where a reader is at a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.choosing.under_heading import LONGEST
from bot.question.references import references_of
from bot.weighing.pool import cases_of_unit
from bot.wording import say
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.indexing.index import Index
    from knowledge.model import CaseExample, Passage

MOST = 4
"""Questions that are offered at the most."""


def suggestions(index: Index, language: str = "en") -> tuple[str, ...]:
    """Up to four questions made from the library's lists and case examples; each is answerable by construction.

    The list is one of the reader's own sources, where these have any in ``language``.
    """
    found = _of_countries(index.library.cases.values(), language)
    if len(index.library.cases) > 1:
        found.append(say("suggest_examples", language))
    if heading := _heading_of_list(index.library.passages, index, language):
        found.append(say("suggest_list", language, heading=heading))
    return tuple(dict.fromkeys(found[: MOST - 1] + found[-1:]))


def near_suggestions(
    index: Index, language: str, units: Sequence[int], *, of_countries: bool = False
) -> tuple[str, ...]:
    """Up to four questions made from what is nearest to a question that is not answered; () where that gives none.

    ``units`` are its nearest sentences, of which those in the source of the first count. The section that one of them stands in
    comes first, else a list; beside it the countries of the case examples that stand in the section of any of them.
    ``of_countries``: the countries of all case examples, as another example was asked for.
    """
    places = [index.library.passages[index.units[unit].passage] for unit in units]
    near = [one for one in index.library.passages if places and one.source == places[0].source]
    nearest = [unit for unit, one in zip(units, places, strict=True) if one.source == places[0].source]
    over = next(_headings_over(nearest, index, language), "")
    told = dict.fromkeys(case for unit in nearest for case in cases_of_unit(unit, index))
    sections = {one.heading for one in places if one.source == places[0].source}
    told |= dict.fromkeys(case for one in near if one.heading in sections for case in one.cases)
    told |= dict.fromkeys(index.library.cases if of_countries else ())
    found = [say("suggest_list", language, heading=over)] if over else []
    found += _of_countries([index.library.cases[case] for case in told if case in index.library.cases], language)
    if len(told) > 1:
        found.append(say("suggest_examples", language))
    heading = "" if over else _heading_of_list(near, index, language)
    if heading:
        found.append(say("suggest_list", language, heading=heading))
    return tuple(dict.fromkeys([*found[: MOST - 1], *found[-1:]]))


def _of_countries(cases: Iterable[CaseExample], language: str) -> list[str]:
    """What happened in the first country of each of the ``cases``."""
    return [
        say("suggest_country", language, country=countries.name_of(code, language))
        for case in cases
        for code in case.countries[:1]
    ]


def _headings_over(units: Sequence[int], index: Index, language: str) -> Iterator[str]:
    """The headings right over ``units`` in ``language``, of sections short enough to be shown whole; none that only counts."""
    library = index.library
    for unit in units:
        here = library.passages[index.units[unit].passage]
        if not here.heading or library.sources[here.source].language != language:
            continue
        places = [
            n for n, one in enumerate(library.passages) if (one.source, one.heading) == (here.source, here.heading)
        ]
        count = sum(len(index.units_of_passage.get(place, ())) for place in places)
        if len(here.heading) > 1 and 1 < count <= LONGEST and _is_named(here.heading[-1], language):
            yield here.heading[-1]


def _is_named(heading: str, language: str) -> bool:
    """Whether a heading says what it is about: one that only counts ("Article 4") is taken for a place."""
    return bool(content_stems(heading, language)) and not any(references_of(heading).places)


def _heading_of_list(among: Iterable[Passage], index: Index, language: str) -> str:
    """A heading that stands over a list ``among`` passages, the reader's own in ``language`` first; "" where there is none.

    One of theirs that only counts ("Article 4") is left out: it is taken for a place, and not for a heading.
    """
    sources = index.library.sources
    passages = [one for one in among if one.lead_in and one.heading]
    own = [
        one
        for one in passages
        if sources[one.source].origin == "own"
        and sources[one.source].language == language
        and _is_named(one.heading[-1], language)
    ]
    return next((one.heading[-1] for one in own or passages), "")
