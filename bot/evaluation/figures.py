"""The figures of a data set: rankings, answers, abstaining, time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.evaluation.measures import auroc, hit_at_1, mean, ndcg, precision_recall, reciprocal_rank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evaluation.asking import Outcome


@dataclass(frozen=True, slots=True)
class Ranking:
    """Passages found, by the documents they stand in: R@1, MRR@10, nDCG@10 of ``count`` judged questions."""

    count: int
    r_at_1: float
    mrr: float
    ndcg: float


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers held against gold ones: shares of ``count`` questions, each abstention counting as a miss.

    ``first`` and ``first_two`` say how many hold a gold answer in the first and in the first two statements, ``any`` in
    any; ``answered`` how many were answered at all.
    """

    count: int
    first: float
    first_two: float
    any: float
    answered: float

    @property
    def first_of_given(self) -> float:
        """Of the answers given, the share that holds a gold answer in the first statement; 0 where none was given."""
        return self.first / self.answered if self.answered else 0.0

    @property
    def first_two_of_given(self) -> float:
        """The same in the first two statements."""
        return self.first_two / self.answered if self.answered else 0.0


@dataclass(frozen=True, slots=True)
class Abstaining:
    """The decision not to answer, on questions labelled answerable or not.

    ``precision`` is the share of unanswerable ones among those abstained from, ``recall`` the share of unanswerable
    ones abstained from; ``auroc`` that of the confidence, for telling the two apart.
    """

    answerable: int
    unanswerable: int
    precision: float
    recall: float
    auroc: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything measured in one run; a part is None where the data set says nothing of it. Times are of one answer."""

    count: int
    ranking: Ranking | None
    answering: Answering | None
    abstaining: Abstaining | None
    invented: int
    p50_ms: float
    p95_ms: float


def figures_of(outcomes: Sequence[Outcome]) -> Figures:
    """Sum ``outcomes`` up."""
    times = sorted(outcome.milliseconds for outcome in outcomes)
    return Figures(
        len(outcomes),
        _ranking([outcome for outcome in outcomes if outcome.asked.relevant]),
        _answering([outcome for outcome in outcomes if outcome.asked.answers]),
        _abstaining([outcome for outcome in outcomes if outcome.answerable is not None]),
        sum(outcome.invented for outcome in outcomes),
        _quantile(times, 0.5),
        _quantile(times, 0.95),
    )


def _ranking(judged: list[Outcome]) -> Ranking | None:
    if not judged:
        return None
    pairs = [(outcome.ranking, outcome.asked.relevant) for outcome in judged]
    return Ranking(
        len(judged),
        mean([hit_at_1(*pair) for pair in pairs]),
        mean([reciprocal_rank(*pair) for pair in pairs]),
        mean([ndcg(*pair) for pair in pairs]),
    )


def _answering(known: list[Outcome]) -> Answering | None:
    if not known:
        return None
    return Answering(
        len(known),
        mean([outcome.held == 1 for outcome in known]),
        mean([outcome.held in (1, 2) for outcome in known]),
        mean([outcome.held > 0 for outcome in known]),
        mean([outcome.answered for outcome in known]),
    )


def _abstaining(labelled: list[Outcome]) -> Abstaining | None:
    answerable = [outcome for outcome in labelled if outcome.answerable]
    unanswerable = [outcome for outcome in labelled if not outcome.answerable]
    if not unanswerable:
        return None
    abstained = sum(not outcome.answered for outcome in labelled)
    rightly = sum(not outcome.answered for outcome in unanswerable)
    precision, recall = precision_recall(rightly, abstained, len(unanswerable))
    told_apart = auroc([o.confidence for o in answerable], [o.confidence for o in unanswerable])
    return Abstaining(len(answerable), len(unanswerable), precision, recall, told_apart)


def _quantile(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
