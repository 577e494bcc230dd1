"""From chosen sentences to the answer a reader sees: quotations with numbers, labels outside them, cases beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answer import CaseMatch, Citation, Statement
from bot.citing import cite, label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.cases import Matched
    from bot.indexing.index import Index

_DIGITS_IN_BRACKETS = re.compile(r"\[(\d+)\]")
WORD_JOINER = "\u2060"


def quoted(text: str) -> str:
    """A quotation as it stands in the answer's running text: white space folded.

    "[2006]" inside a quotation would read as a citation mark; a word joiner (invisible, no width) keeps them apart.
    ``statements`` and ``citations`` keep the letters of the source untouched.
    """
    return _DIGITS_IN_BRACKETS.sub(rf"[{WORD_JOINER}\1]", " ".join(text.split()))


def statements_of(
    units: Sequence[int], index: Index, language: str = "en"
) -> tuple[tuple[Statement, ...], tuple[Citation, ...]]:
    """One statement and one citation a unit, numbered from 1 in the order given; places are said in ``language``."""
    citations = tuple(cite(n, unit, index, language) for n, unit in enumerate(units, 1))
    return tuple(Statement(c.quote, (c.n,)) for c in citations), citations


def answer_text(citations: Sequence[Citation]) -> str:
    """The answer as plain text: every quotation in quotation marks with its number, labels and lead-ins before it."""
    lines: list[str] = []
    lead_now = ""
    quotes = {" ".join(c.quote.split()) for c in citations}
    for citation in citations:
        lead = " ".join(citation.lead_in.split())
        introduced = bool(lead) and (lead in quotes or lead == lead_now)
        if lead and not introduced:
            lines.append(f"“{quoted(lead)}”")
        lead_now = lead
        label = f"[{citation.label}] " if citation.label else ""
        bullet = "- " if lead else ""
        lines.append(f"{bullet}{label}“{quoted(citation.quote)}” [{citation.n}]")
    return "\n".join(lines)


def case_matches(
    matched: Sequence[Matched], citations: Sequence[Citation], units: Sequence[int], index: Index
) -> tuple[CaseMatch, ...]:
    """Matched cases in published form; their citations are those of the answer that lie in the case."""
    number = {unit: citation.n for unit, citation in zip(units, citations, strict=True)}
    result = []
    for match in matched:
        case = index.library.cases[match.case]
        numbers = tuple(number[unit] for unit in match.units if unit in number)
        result.append(CaseMatch(case.id, case.title, case.countries, match.why, numbers))
    return tuple(result)


__all__ = ["answer_text", "case_matches", "label_of", "quoted", "statements_of"]
