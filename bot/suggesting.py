"""Questions that the library can answer, to offer where a reader is at a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import content_stems
from bot.question.references import references_of
from bot.wording import say
from knowledge import countries

if TYPE_CHECKING:
    from bot.index import Index

MOST = 4
"""Questions that are offered at the most."""


def suggestions(index: Index, language: str = "en", near: str = "") -> tuple[str, ...]:
    """Up to four questions made from the library's headings, lists and case examples; each is answerable by construction.

    The list is one of the source ``near`` to what was asked, by its id, where that has one; else of the reader's own sources,
    where these have any in ``language``.
    """
    found: list[str] = []
    for case in index.library.cases.values():
        for code in case.countries[:1]:
            found.append(say("suggest_country", language, country=countries.name_of(code, language)))
    if len(index.library.cases) > 1:
        found.append(say("suggest_examples", language))
    if heading := _heading_of_list(index, language, near):
        found.append(say("suggest_list", language, heading=heading))
    return tuple(dict.fromkeys(found[: MOST - 1] + found[-1:]))


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
        and content_stems(one.heading[-1], language)
        and not any(references_of(one.heading[-1]).places)
    ]
    nearest = [one for one in own if one.source == near]
    return next((one.heading[-1] for one in nearest or own or passages), "")
