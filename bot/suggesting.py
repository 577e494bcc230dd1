"""Questions that the library can answer, to offer where a reader is at a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.pool import cases_of_unit
from bot.question.references import references_of
from bot.under_heading import LONGEST
from bot.wording import say
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.index import Index

MOST = 4
"""Questions that are offered at the most."""


def suggestions(index: Index, language: str = "en", near: str = "", units: Sequence[int] = ()) -> tuple[str, ...]:
    """Up to four questions made from the library's headings, lists and case examples; each is answerable by construction.

    ``units`` are what is nearest to what was asked: the section of the first of them that stands in one in ``language`` comes
    first, and the case examples that they are part of come before the others. The list is one of the source ``near`` to it, by
    its id, where that has one; else of the reader's own sources, where these have any in ``language``.
    """
    over = next(_headings_over(units, index, language), "")
    found = [say("suggest_list", language, heading=over)] if over else []
    told = [case for unit in units for case in cases_of_unit(unit, index)]
    for case in sorted(index.library.cases.values(), key=lambda one: one.id not in told):
        for code in case.countries[:1]:
            found.append(say("suggest_country", language, country=countries.name_of(code, language)))
    if len(index.library.cases) > 1:
        found.append(say("suggest_examples", language))
    if heading := _heading_of_list(index, language, near):
        found.append(say("suggest_list", language, heading=heading))
    return tuple(dict.fromkeys(found[: MOST - 1] + found[-1:]))


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


def _heading_of_list(index: Index, language: str, near: str) -> str:
    """A heading that stands over a list, of the nearest source or of the reader's own in ``language``; "" where there is none.

    One of theirs that only counts ("Article 4") is left out: it is taken for a place, and not for a heading.
    """
    sources = index.library.sources
    passages = [one for one in index.library.passages if one.lead_in and one.heading]
    own = [
        one
        for one in passages
        if sources[one.source].origin == "own"
        and sources[one.source].language == language
        and _is_named(one.heading[-1], language)
    ]
    nearest = [one for one in own if one.source == near]
    return next((one.heading[-1] for one in nearest or own or passages), "")
