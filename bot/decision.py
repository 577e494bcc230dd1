"""Whether the chosen sentences answer the question: a calibrated decision, not a threshold on a score.

What is looked at: which ideas of the question no chosen sentence covers and how much they weigh, whether the
expected kind of answer is there, and whether numbers, articles, years, countries or bodies of the question contradict the
sentences. A contradiction decides alone; the rest is weighed by a logistic model whose settings come from several
question sets (``tests/benchmarks``).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.index import Index
from bot.pool import Pool, cases_of_unit
from bot.question.reading import Question
from bot.question.references import holds_type, references_of
from bot.selecting import Choice, covered

UNCOVERED = 0.15
"""A match below this leaves an idea uncovered."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the decision knows; every share is from 0 to 1."""

    coverage: float
    own_coverage: float
    open_share: float
    largest_open: float
    unknown_share: float
    type_missing: float
    words: float
    best: float

    def vector(self) -> tuple[float, ...]:
        """In the order of :data:`SETTINGS`."""
        return (self.coverage, self.own_coverage, self.open_share, self.largest_open, self.unknown_share, self.type_missing, self.words, self.best)


SETTINGS: tuple[float, ...] = (2.5, 2.0, -1.5, -1.0, -1.0, -1.0, 0.0, 0.0)
BIAS = -1.2


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to answer, the probability that the sentences answer, the words left uncovered, and the reasons."""

    answer: bool
    probability: float
    unmatched: tuple[str, ...]
    reasons: tuple[str, ...]


def features_of(question: Question, pool: Pool, choice: Choice, index: Index) -> Features:
    """Measure the chosen sentences against the question."""
    ideas, weights = pool.ideas, pool.weights
    full, own = covered(pool, choice.units), covered(pool, choice.units, own=True)
    total = sum(weights) or 1.0
    open_weights = [w for w, m in zip(weights, full, strict=True) if m < UNCOVERED]
    unknown = sum(w for idea, w in zip(ideas, weights, strict=True) if not _known(idea.stems, idea.concepts, index))
    texts = [index.text(unit) for unit in choice.units]
    expects = question.intent.expects - {"reason", "place", "actor"}
    missing = sum(1 for e in expects if not any(holds_type(t, e) for t in texts)) / max(1, len(expects))
    return Features(
        coverage=sum(w * m for w, m in zip(weights, full, strict=True)) / total,
        own_coverage=sum(w * m for w, m in zip(weights, own, strict=True)) / total,
        open_share=sum(open_weights) / total,
        largest_open=max(open_weights, default=0.0) / index.statistics.idf(0),
        unknown_share=unknown / total,
        type_missing=missing,
        words=min(1.0, len([i for i in ideas if not i.light]) / 10),
        best=min(1.0, pool.ranked[0].score / total) if pool.ranked else 0.0,
    )


def _known(stems: Sequence[str] | dict[str, float], concepts: dict[str, float] | object, index: Index) -> bool:
    return any(s in index.statistics.stems for s in stems) or any(c in index.statistics.concepts for c in concepts)  # type: ignore[attr-defined]


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
