"""The best dozen sentences of the pool put in order: what tells the one that answers from others that match as well.

Each gains or loses a share of the best one's score, in English by more traits than in other languages. The shares are those of a
conditional logit (McFadden, "Conditional logit analysis of qualitative choice behavior", 1974) over question sets, the one choice
among the dozen being the sentence that answers: ``tests/benchmarks/fit_order.py``. The same fit gives the chance of each to be
that sentence.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.weighing.affinity import NO_FORM, affinities
from bot.weighing.covering import closeness, lent, share, spoken_of, words_written
from bot.weighing.likeness import Weighed, likeness_of
from bot.weighing.measured import Measured
from bot.weighing.order_weights import ABROAD, SHARPNESS, WEIGHTS
from bot.weighing.telling import told_by

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.evidence import Matches, Scored
    from bot.indexing.index import Index
    from bot.weighing.affinity import Form
    from bot.weighing.telling import Asking

VERY_WORDS, HEAD = 0.1, 12
"""What a sentence gains for all words of the question as they are written, as a share of the best sentence's score (of two that
hold their stems, the one that holds the very words), and how many of the best sentences are looked at."""
SPREAD = 0.57
"""How far the gains part the sentences is taken back so much."""
LEAST = 0.01
"""No sentence falls lower, as a share of the best score."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # measures: never compared, and made at every start
class Traits(Measured):
    """What the order knows of a sentence beside its score.

    ``passage`` is the score that retrieval gave its passage, as a share of the best; ``length`` the logarithm of its length in
    content words; ``case`` whether it belongs to a case example that nothing in the question asks for; ``type`` what it gained for
    the kind of answer expected; ``introduces`` whether it only introduces a list; ``explains`` whether a reason is asked for and it
    stands right behind the best one; ``front`` whether it is front matter (:mod:`bot.indexing.front_matter`).

    From ``soft`` to ``passage_like`` they are those of :class:`bot.weighing.likeness.Likeness`; from ``heading`` to ``closeness``
    those of :mod:`bot.weighing.covering`, ``heading`` being the share of the weight that its headings meet. The others are of
    :class:`bot.weighing.telling.Told`: whether it tells something in the way that the question asks for, ``who`` and ``names`` how
    many names it has where who or which is asked and in any case, ``points_back`` whatever is asked. ``affinity`` is how well it
    goes with the question (:mod:`bot.weighing.affinity`).
    """

    passage: float
    length: float
    case: float
    type: float
    introduces: float
    explains: float
    front: float
    soft: float
    squared: float
    least: float
    over: float
    before: float
    passage_like: float
    heading: float
    lent: float
    spoken_of: float
    closeness: float
    modal: float
    advice: float
    duty: float
    often: float
    by_doing: float
    because: float
    past: float
    denies: float
    limits: float
    who: float
    names: float
    points_back: float
    affinity: float

    def gain(self, language: str = "en") -> float:
        """What the sentence gains for a question in ``language``, as a share of the best score."""
        return self.weighed(WEIGHTS if language == "en" else ABROAD)


def best_first(one: Scored) -> tuple[float, int]:
    """The key that sorts the best sentence to the front; of two alike the earlier one."""
    return (-one.score, one.unit)


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # as above
class Sought(Weighed):
    """What the sentences are looked at for.

    ``matches`` are those of the ideas in any words, ``asking`` is how the question asks; ``retrieved`` are the scores of passages,
    ``types`` what units gained for the kind of answer expected, ``in_case`` how much it counts against a sentence that it stands
    in a case example (0 where one is asked for, less than 1 where what happened is), ``reason`` whether a reason is asked for,
    ``person`` whether a person by name, whom the head of a document may name; ``form``
    what the question is made of.
    """

    matches: Matches
    asking: Asking
    retrieved: Mapping[int, float]
    types: Mapping[int, float]
    in_case: float
    reason: bool = False
    person: bool = False
    form: Form = NO_FORM


def in_order(
    ranked: Sequence[Scored], sought: Sought, index: Index, *, one_asked: bool = True
) -> tuple[list[Scored], dict[int, Traits]]:
    """``ranked`` (best first) with the best HEAD of them put in order once more, and the traits of those that were.

    Where not one thing is asked for but several (``one_asked``), nothing is gained: what makes one sentence the best says little
    of a list, or of two sides.
    """
    head = sorted(_with_very_words(ranked[:HEAD], sought, index), key=best_first)
    if not head or not one_asked:
        return [*head, *ranked[HEAD:]], {}
    traits = traits_of(head, sought, index)
    known = {one.unit: trait for one, trait in zip(head, traits, strict=True)}
    top = head[0].score
    scores = [one.score + top * trait.gain(sought.language) for one, trait in zip(head, traits, strict=True)]
    # The best keeps the height it had, and the others on the whole their distance, so that shares of it mean what they meant.
    head = [
        one.at(max(top * LEAST, top - SPREAD * (max(scores) - score))) for one, score in zip(head, scores, strict=True)
    ]
    least = min(one.score for one in head)
    # What was not looked at again stays behind what was.
    rest = [one if one.score <= least else one.at(least) for one in ranked[HEAD:]]
    return [*sorted(head, key=best_first), *rest], known


def traits_of(head: Sequence[Scored], sought: Sought, index: Index) -> list[Traits]:
    """The traits of each of ``head``."""
    most = max(sought.retrieved.values(), default=0.0) or 1.0
    traits = []
    best = head[0].unit
    affinity = affinities(sought.form, (one.unit for one in head), index)
    for one, like, goes_with in zip(head, likeness_of(head, sought, index), affinity, strict=True):
        unit = index.units[one.unit]
        passage = index.library.passages[unit.passage]
        asking, told = sought.asking, told_by(one.unit, index)
        traits.append(
            Traits(
                passage=sought.retrieved.get(unit.passage, 0.0) / most,
                length=math.log1p(len(unit.order)),
                case=sought.in_case if passage.cases else 0.0,
                type=sought.types.get(one.unit, 0.0),
                introduces=float(unit.introduces),
                explains=float(sought.reason and one.unit == best + 1 and unit.passage == index.units[best].passage),
                front=float(not sought.person and passage.id in index.front_matter[passage.source].passages),
                soft=like.soft,
                squared=like.squared,
                least=like.least,
                over=like.over,
                before=like.before,
                passage_like=like.passage,
                heading=share(sought.matches.of(index.contexts[one.unit].heading), sought.weights),
                lent=lent(one, sought.weights),
                spoken_of=spoken_of(one),
                closeness=closeness(sought.ideas, unit),
                modal=float(asking.modal and told.modal),
                advice=float(asking.advice and told.advice),
                duty=float(asking.duty and told.duty),
                often=float(asking.often and told.often),
                by_doing=float(asking.by_doing and told.by_doing),
                because=float(asking.because and told.because),
                past=float(asking.past and told.past),
                denies=float(asking.yes_no and told.denies),
                limits=float(asking.yes_no and told.limits),
                who=asking.who * told.names,
                names=told.names,
                points_back=float(told.points_back),
                affinity=goes_with,
            )
        )
    return traits


def chances(ranked: Sequence[Scored]) -> list[float]:
    """The estimated chance of each of the best HEAD sentences to be the one that answers, if one of them does; they add up to 1."""
    if not ranked:
        return []
    top = ranked[0].score
    odds = [math.exp(SHARPNESS / SPREAD * (one.score / top - 1.0)) for one in ranked[:HEAD]]
    return [each / sum(odds) for each in odds]


def _with_very_words(ranked: Sequence[Scored], sought: Sought, index: Index) -> list[Scored]:
    """``ranked`` with what each gains for the words of the question that it holds as they are written."""
    total = sum(sought.weights)
    if not ranked or not total:
        return list(ranked)
    most = VERY_WORDS * ranked[0].score / total
    found = []
    for one in ranked:
        written = words_written(one.unit, index)
        held = sum(weight for idea, weight in zip(sought.ideas, sought.weights, strict=True) if idea.text in written)
        found.append(one.at(one.score + most * held))
    return found
