"""Questions to begin with, made from what a library holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.countries import country_names

if TYPE_CHECKING:
    from knowledge.model import Library

_CASES = 2
"""Case examples to ask about."""


def first_questions(library: Library) -> tuple[str, ...]:
    """Make a few questions that ``library`` has something on: its case examples, and the first list under a heading."""
    questions = [f"What happened in {country_names(case.countries[:1])}?" for case in library.cases.values()][:_CASES]
    if len(library.cases) > 1:
        questions.append("What country examples do you have?")
    for passage in library.passages:
        if passage.lead_in is not None and passage.heading:
            questions.append(f"List everything under “{passage.heading[-1]}”")
            break
    return tuple(dict.fromkeys(questions))
