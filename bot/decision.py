"""Whether the chosen sentences answer the question: a calibrated decision, not a threshold on a score.

What is looked at: which ideas of the question no chosen sentence covers and how much they weigh, whether the
expected kind of answer is there, and whether numbers, articles, years, countries or bodies of the question contradict the
sentences. A contradiction decides alone; the rest is weighed by a logistic model whose settings come from several
question sets (``tests/benchmarks``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from bot.index import Index
from bot.pool import Pool, cases_of_unit
from bot.question.ideas import REQUEST
from bot.question.reading import Question
from bot.question.references import holds_type, references_of
from bot.selecting import Choice, covered
from knowledge import countries

FOCUS_MET = 0.3
"""What is asked for must be matched at least this well to count as met."""
UNCOVERED = 0.15
"""A match below this leaves an idea uncovered."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the decision knows; every value is from 0 to 1.

    ``coverage`` and ``own_coverage`` are shares of the question's weight that the sentences cover with and without their
    context, ``sentence`` that of the best single sentence; ``open_known`` and ``open_unknown`` the shares left open that
    the term bank knows or not; ``largest_open`` the weight of the heaviest open idea; ``focus_open`` whether what is asked
    for is open; ``type_missing`` the share of expected types that no sentence holds; ``short`` 1 for a question of one
    idea, falling with its length; ``yes_no``, ``listing`` and ``example`` whether such an answer was asked for;
    ``open_name`` whether a word written as a name is open.
    """

    coverage: float
    own_coverage: float
    sentence: float
    open_known: float
    open_unknown: float
    largest_open: float
    focus_open: float
    type_missing: float
    short: float
    yes_no: float
    listing: float
    example: float
    open_name: float

    def vector(self) -> tuple[float, ...]:
        """The values in the order of :data:`SETTINGS`."""
        return tuple(getattr(self, name) for name in self.__dataclass_fields__)


SETTINGS: tuple[float, ...] = (2.5, 2.0, 0.5, -1.5, -1.0, -1.0, -1.0, -1.0, 0.0, 0.0, 0.0, 0.0, -1.0)
BIAS = -1.2


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to answer, the probability that the sentences answer, the words left uncovered, and the reasons."""

    answer: bool
    probability: float
    unmatched: tuple[str, ...]
    reasons: tuple[str, ...]


def features_of(question: Question, pool: Pool, choice: Choice, index: Index) -> Features:
    """Measure the chosen sentences against what the question itself says (words carried from earlier turns aside)."""
    rows = [row for row in pool.ranked if row.unit in choice.units]
    said = [i for i, idea in enumerate(pool.ideas) if idea.origin != "earlier question" and idea.factor > REQUEST]
    if not any(not pool.ideas[i].light for i in said):
        said = list(range(len(pool.ideas)))
    weights = {i: pool.weights[i] for i in said}
    full, own = covered(pool, choice.units), covered(pool, choice.units, own=True)
    total = sum(weights.values()) or 1.0
    missing_weights = {i: w for i, w in weights.items() if full[i] < UNCOVERED and not pool.ideas[i].light}
    known = sum(w for i, w in missing_weights.items() if pool.ideas[i].concepts)
    texts = [index.text(unit) for unit in choice.units]
    expects = question.intent.expects - {"reason", "place", "actor"}
    missing = sum(1 for e in expects if not any(holds_type(t, e) for t in texts)) / max(1, len(expects))
    focus = [i for i in said if pool.ideas[i].focus]
    return Features(
        coverage=sum(w * full[i] for i, w in weights.items()) / total,
        own_coverage=sum(w * own[i] for i, w in weights.items()) / total,
        sentence=max((sum(w * row.own[i] for i, w in weights.items()) / total for row in rows), default=0.0),
        open_known=known / total,
        open_unknown=(sum(missing_weights.values()) - known) / total,
        largest_open=max(missing_weights.values(), default=0.0) / index.statistics.idf(0),
        focus_open=float(any(full[i] < FOCUS_MET for i in focus)),
        type_missing=missing,
        short=1.0 / max(1, len([i for i in said if not pool.ideas[i].light])),
        yes_no=float(question.intent.yes_no),
        listing=float(question.intent.listing),
        example=float(question.intent.example),
        open_name=float(any(full[i] < FOCUS_MET for i in said if pool.ideas[i].capital)),
    )


def contradictions(question: Question, choice: Choice, index: Index) -> list[str]:
    """Reasons why the sentences cannot answer, whatever they cover: references, years, names, countries that differ."""
    texts = " ".join(index.text(unit) for unit in choice.units)
    cases = {case for unit in choice.units for case in cases_of_unit(unit, index)}
    years = {str(year) for case in cases for year in index.library.cases[case].years}
    held, asked = references_of(texts), question.references
    reasons = []
    for kind, word in (("articles", "article"), ("paragraphs", "paragraph"), ("comments", "general comment")):
        missing = getattr(asked, kind) - getattr(held, kind)
        if missing:
            reasons.append(f"the question speaks of {word} {', '.join(sorted(missing))}, the sources found do not")
    missing_years = {year for year in asked.years if year not in held.years and year not in years}
    if missing_years:
        reasons.append(f"the question speaks of {', '.join(sorted(missing_years))}, the sources found do not")
    if question.names:
        reasons.append(f"no source names {', '.join(question.names)}")
    reasons += _places(question, choice, index)
    return reasons


def _places(question: Question, choice: Choice, index: Index) -> list[str]:
    """Countries and regions of the question that no chosen sentence, and no case of one, is about."""
    if not (question.countries or question.regions):
        return []
    about = {code for unit in choice.units for case in cases_of_unit(unit, index) for code in index.library.cases[case].countries}
    texts = [index.text(unit) for unit in choice.units]
    missing = [c for c in question.countries if c not in about and not any(countries.names_country(t, c) for t in texts)]
    reasons = [f"no sentence found is about {countries.name_of(code)}" for code in missing]
    for region in question.regions:
        if not countries.countries_of(region) & about and not question.countries:
            if not any(countries.region_name(region).casefold() in text.casefold() for text in texts):
                reasons.append(f"no sentence found is about {countries.region_name(region)}")
    return reasons


def decide(question: Question, pool: Pool, choice: Choice, index: Index) -> Decision:
    """Answer or abstain."""
    full = covered(pool, choice.units)
    unmatched = tuple(
        idea.text
        for idea, match, weight in zip(pool.ideas, full, pool.weights, strict=True)
        if match < UNCOVERED and not idea.light and idea.origin != "earlier question" and weight > 0
    )
    if not choice.units:
        return Decision(False, 0.0, unmatched, ("no sentence shares a word or a meaning with the question",))
    reasons = contradictions(question, choice, index)
    features = features_of(question, pool, choice, index)
    z = BIAS + sum(a * b for a, b in zip(SETTINGS, features.vector(), strict=True))
    probability = 1.0 / (1.0 + math.exp(-z))
    facts = (
        f"the sentences cover {features.coverage:.0%} of what was asked ({features.own_coverage:.0%} in their own words)",
        f"estimated chance that they answer: {probability:.0%}",
    )
    if choice.shape in ("all cases", "whole case"):
        return Decision(not reasons, probability, unmatched, (*reasons, *facts))
    return Decision(probability >= 0.5 and not reasons, probability, unmatched, (*reasons, *facts))
