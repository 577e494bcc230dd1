"""Questions that the library can answer, to offer where a reader is at a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.wording import say
from knowledge import countries

if TYPE_CHECKING:
    from bot.index import Index

MOST = 4
"""Questions that are offered at the most."""


def suggestions(index: Index, language: str = "en") -> tuple[str, ...]:
    """Up to four questions made from the library's headings, lists and case examples; each is answerable by construction."""
    found: list[str] = []
    for case in index.library.cases.values():
        for code in case.countries[:1]:
            found.append(say("suggest_country", language, country=countries.name_of(code, language)))
    if len(index.library.cases) > 1:
        found.append(say("suggest_examples", language))
    for passage in index.library.passages:
        if passage.lead_in and passage.heading:
            found.append(say("suggest_list", language, heading=passage.heading[-1]))
            break
    return tuple(dict.fromkeys(found))[:MOST]
