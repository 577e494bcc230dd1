"""Whether the chosen sentences answer the question: a calibrated decision, not a threshold on a score.

What is looked at: which ideas of the question no chosen sentence covers and how much they weigh, whether the
expected kind of answer is there, and whether numbers, articles, years, countries or bodies of the question contradict the
sentences. A contradiction decides alone; the rest is weighed by a logistic model whose settings come from several
question sets (``tests/benchmarks``).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from bot.decision_weights import BIAS, WEIGHTS
from bot.pool import Pool, cases_of_unit
from bot.question.ideas import REQUEST
from bot.question.references import holds_type, references_of
from bot.selecting import Choice, covered
from knowledge import countries
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.question.reading import Question
    from bot.index import Index

SOFT_TYPES = frozenset({"reason", "place", "actor"})
"""Types that a sentence can meet without any mark that shows it."""
AMOUNTS = frozenset({"number", "money", "duration", "link"})
"""Types without which there is no answer: a sentence without a number does not say how many."""
TYPE_WORDS = frozenset(
    [
        "year",
        "date",
        "day",
        "month",
        "number",
        "article",
        "paragraph",
        "provision",
        "section",
        "country",
        "place",
        "organisation",
        "organization",
        "body",
        "agency",
        "reference",
    ]
)
"""What is asked for by these words is met by its type, not by the word."""
FOCUS_MET = 0.3
"""What is asked for must be matched at least this well to count as met."""
UNCOVERED = 0.25
"""A match below this leaves an idea uncovered."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the decision knows; every value is from 0 to 1.

    Coverage, as shares of the question's weight: ``coverage`` by all chosen sentences with their context, ``own_coverage``
    without it, ``sentence`` by the best single sentence alone, ``topic`` by that sentence with countries left aside.
    What is open: ``open_known`` and ``open_unknown`` by the term bank knowing it or not, ``largest_open`` the heaviest open
    idea, ``focus`` how badly what is asked for is met (0 met, 1 open), ``open_name`` whether a word written as a name is
    open. The kind of answer: ``type_missing`` the share of expected types that the best sentence lacks, ``detail`` and
    ``naming`` whether more than a mention, or a name, is asked for. The question: ``short`` 1 for one idea, falling with
    length; ``yes_no``, ``listing``, ``example``; ``number_asked`` whether an amount is asked for;
    ``elsewhere`` whether the sentence that is nearest in topic is about none of the countries named.
    """

    coverage: float
    own_coverage: float
    sentence: float
    topic: float
    open_known: float
    open_unknown: float
    largest_open: float
    focus: float
    open_name: float
    type_missing: float
    detail: float
    naming: float
    short: float
    yes_no: float
    listing: float
    example: float
    number_asked: float
    elsewhere: float

    def vector(self) -> tuple[float, ...]:
        """The values in the order of the fields."""
        return tuple(getattr(self, name) for name in self.__dataclass_fields__)

    def probability(self) -> float:
        """The estimated probability that sentences with these features answer: logistic in the features."""
        probability = features.probability()

    facts = (
        f"the sentences cover {features.coverage:.0%} of what was asked ({features.own_coverage:.0%} in their own words)",
        f"estimated chance that they answer: {probability:.0%}",
    )
    if choice.shape in ("all cases", "whole case"):
        return Decision(not reasons, probability, unmatched, (*reasons, *facts))
    return Decision(probability >= 0.5 and not reasons, probability, unmatched, (*reasons, *facts))
