"""Sentences that say what a concept of the term bank stands for without its words: "within 60 days" is a deadline. English."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from bot.question.answering.answer_types import MONTHS, holds_type
from bot.question.answering.quantities import IN_CURRENCY
from bot.question.asked.asked_trends import TWO_FIGURES, grew
from bot.question.wordings import Wording
from bot.statements.kinds_written import SAYS_HOUR

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea

MEANT = 0.45
"""Strength from which a word stands for a concept itself and does not just point at it."""
_SAID_BY = {
    "deadline": Wording(
        "",
        r"\b(?:within|not? later than|before|by|until|till|up to|at the latest|in under)\b[^.;]{0,30}?"
        r"(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety)\b[^.;]{0,20}\b(?:minute|hour|day|week|month|year)"
        rf"|\b(?:noon|midnight|{MONTHS}|monday|tuesday|wednesday|thursday|friday)\b)"
        rf"|\b(?:open|runs?|from) [^.;]{{0,40}}\bto \d{{1,2}} (?:{MONTHS})\b",
    ),
    "sample-size": Wording(
        "",
        r"\b(?:interview|survey|question|poll|sampl|consult|cover)\w*\b[^.;]{0,30}?\d{2}|\d{2}[^.;]{0,40}?"
        r"\b(?:interviewed|surveyed|questioned|polled|sampled|respondents|participants|interviews)\b",
    ),
    "case-numbers": Wording(
        "",
        r"\d[\d,]* (?:[\w-]+ ){0,2}(?:cases|complaints|violations|victims|convictions|arrests|prosecutions|reports|calls)\b",
    ),
    "page-count": Wording(
        "words|page|characters|lines|sections|clauses",
        r"\b\d[\d,.]* (?:words|pages?|characters|lines|sections|clauses)\b|\b(?:one|two|three|four|five|six|eight|ten"
        r"|twelve|twenty|thirty|fifty) pages?\b",
    ),
    "contact": Wording(
        "",
        r"\b(?:call|phone|ring|dial|text|write|e-?mail|whatsapp|drop (?:by|in)|visit|message|letter)\b|\d[\d ]{2,}\d|@\w",
    ),
    "majority": Wording(
        "",
        r"\bby \d+ (?:votes? )?(?:to|against|votes)\b|\b\d+ votes? (?:to|against)\b"
        r"|\b(?:half|two[- ]thirds|three[- ](?:quarters|fifths)|unanimous(?:ly)?)\b",
    ),
    "launch": Wording(
        " since | from ", rf"\b(?:since|from) (?:(?:{MONTHS}|early|mid|late|about|around|the) )*-?(?:1[89]|20)\d\d\b"
    ),
    "require": Wording(
        "",
        r"\b(?:must|shall|(?:has|have|had|needs?|is|are|was|were) to(?! do with\b)|(?:is|are|was|were) (?:bound|obliged"
        r"|required)|oblige[sd]?|requires?|duty)\b",
    ),
    "opening-hours": SAYS_HOUR,
    "case-citation": Wording(
        "", r"[\[(](?:1[89]|20)\d\d[\])] \d* ?[A-Z]{2,}|\bNos?\. ?\d|\b[A-Z]{2,}[-/ ]?\d+[-/]\d{2,4}\b", re.NOFLAG
    ),
    **dict.fromkeys(
        ("anonymised", "confidentiality"),
        Wording(
            "",
            r"\b(?:without|not)(?: (?:giv|stat|say|reveal|us|leav|disclos)\w*)? (?:an?|the|any|their|your|his|her) names?\b",
        ),
    ),
    "replace": Wording("repeal| in place of ", r"\brepeal(?:s|ed|ing)?\b|\bin place of\b"),
    "effect": Wording(
        "",
        r"\b(?:le(?:a)?d(?:s|ing)? to|result(?:s|ed|ing)? in|contribut(?:es|ed|ing) to|rais(?:es|ed) awareness"
        r"|br(?:ings|ought) about|prompt(?:s|ed)|inform(?:s|ed) the)\b",
    ),
    "dismissal": Wording("", r"\bremov(?:e[sd]?|al|ing)\b"),
    "reject": Wording("", r"\b(?:shall|must|may|can|could|will|would|does|did|do) ?not\b"),
    # What treaties and judgments oblige: whoever asks about one of these asks about all.
    **dict.fromkeys(("government", "state"), Wording("", r"\b(?:(?-i:States?)|governments?|authorities)\b")),
    **dict.fromkeys(("improve", "worse"), TWO_FIGURES),
    **dict.fromkeys(
        ("funding", "payment", "cost", "fee", "salary-pay", "budget-amount", "penalty-amount"),
        Wording("", IN_CURRENCY),
    ),
}
"""What says a concept of the term bank without any of its words."""


_TELLS: dict[str, Callable[[str], bool]] = {
    "decrease": partial(grew, fell=True),
    "expand": grew,
    "age": partial(holds_type, expected="age"),
}
"""Concepts of change, which two figures say that tell which way it went, and an age: "under 18"."""
_AS_GOOD = frozenset(
    ("anonymised", "deadline", "opening-hours", "sample-size", "majority", "improve", "worse", *_TELLS)
)
"""Those that count as said where sentences are compared; a sum of money is not always the one that is asked for."""


def said_by(ideas: Sequence[Idea]) -> dict[int, tuple[Callable[[str], bool], ...]]:
    """What tells that a text says as well what each of ``ideas`` stands for, without any of its words; few ideas have any.

    By the number of the idea.
    """
    found = {i: tuple(_told(one) for one in _meant(idea) if one in _AS_GOOD) for i, idea in enumerate(ideas)}
    return {i: tells for i, tells in found.items() if tells}


def _told(concept: str) -> Callable[[str], bool]:
    return _TELLS[concept] if concept in _TELLS else _SAID_BY[concept].found_in


def _meant(idea: Idea) -> list[str]:
    known = _SAID_BY.keys() | _TELLS.keys()
    return [concept for concept, strength in idea.concepts.items() if strength >= MEANT and concept in known]


def said_otherwise(idea: Idea, units: Sequence[int], index: Index) -> bool:
    """Whether the sentences say what a word stands for without any of its words: "within 60 days" is a deadline."""
    return any(_told(concept)(index.text(unit)) for concept in _meant(idea) for unit in units)
