"""Questions that the library can answer, to offer where a reader is at a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge import countries

if TYPE_CHECKING:
    from bot.index import Index
    from bot.question.reading import Question

MOST = 4


def suggestions(index: Index, question: Question | None) -> tuple[str, ...]:
    """Up to four questions made from the library's headings, lists and case examples; each is answerable by construction."""
    found: list[str] = []
    for case in index.library.cases.values():
        for code in case.countries[:1]:
            found.append(f"What happened in {countries.name_of(code)}?")
    if len(index.library.cases) > 1:
        found.append("What country examples do you have?")
    for passage in index.library.passages:
        if passage.lead_in and passage.heading:
            found.append(f"List everything under “{passage.heading[-1]}”")
            break
    return tuple(dict.fromkeys(found))[:MOST]
