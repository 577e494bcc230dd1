"""How well each sentence or list item answers: every idea of the question matched against it and its context.

For a unit u and an idea i the match m(u, i) is the best over the unit's fields (its own words, the sentence that
introduces its list, the item above, its case example, neighbours, headings), each at its discount, and over the
idea's alternatives (its stem, repaired spellings, words akin, concepts). The score is the sum over ideas of weight x match, a
little less for long sentences, a little more where the question's words stand side by side.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot import units as fields
from bot.lexicon import RELATED
from bot.units import NO_WORDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence, Set

    from bot.question.ideas import Idea
    from bot.units import Unit, Words

LENGTH = 0.15
"""Share of the score that is normalised by length (b of BM25, far lower: sentences differ less than documents)."""
SHORTEST = 0.8
"""The least that a sentence is divided by for its length: one of two words is no better for being short."""
ADJACENT = 0.45
"""What two neighbouring question words add when they stand side by side in a sentence, against the lighter one's weight."""
HELD = 0.3
"""From this match on a text holds a word."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class Statistics:
    """What weighs words: the number of units, their mean length in stems, and in how many a stem or concept stands."""

    units: int
    mean_length: float
    stems: Mapping[str, int]
    concepts: Mapping[str, float]

    def idf(self, count: float) -> float:
        """ln(1 + (N - n + 0.5) / (n + 0.5)), above 0."""
        count = min(max(count, 0.0), self.units)
        return math.log(1.0 + (self.units - count + 0.5) / (count + 0.5))


def statistics_of(units: Sequence[Unit]) -> Statistics:
    """Count stems and concepts over ``units``."""
    stems: dict[str, int] = {}
    concepts: dict[str, float] = {}
    length = 0
    for unit in units:
        length += len(unit.order)
        for stem in unit.words.stems:
            stems[stem] = stems.get(stem, 0) + 1
        for concept, strength in unit.words.concepts.items():
            concepts[concept] = concepts.get(concept, 0.0) + strength
    return Statistics(len(units), max(1.0, length / max(1, len(units))), stems, concepts)


def match(idea: Idea, words: Words) -> float:
    """The best match of ``idea`` in ``words``, 0 to 1."""
    best = 0.0
    for stems in (idea.stems, idea.akin):
        for stem, strength in stems.items():
            if strength > best and stem in words.stems:
                best = strength
    for concept, strength in idea.concepts.items():
        if strength > best:
            value = strength * words.concepts.get(concept, 0.0)
            best = max(best, value)
    return best


def speaks_of(idea: Idea, meant: Collection[str], words: Words, least: float) -> bool:
    """Whether ``words`` mean a concept of ``meant``, not just point at it, or hold a stem of ``idea`` of strength ``least``."""
    return any(words.concepts.get(concept, 0.0) > RELATED for concept in meant) or any(
        strength >= least and stem in words.stems for stem, strength in idea.stems.items()
    )


def weight_of(idea: Idea, statistics: Statistics) -> float:
    """The importance of an idea: its inverse document frequency, synonyms counted as one term, times its factor."""
    count = max((statistics.stems.get(stem, 0) * strength for stem, strength in idea.stems.items()), default=0.0)
    for concept, strength in idea.concepts.items():
        count = max(count, statistics.concepts.get(concept, 0.0) * strength)
    return statistics.idf(count) * idea.factor


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around one unit and lends it words.

    ``fields`` are all of it, ``(discount, words)`` each, strongest first; ``heading`` and ``title`` are what stands over the
    unit, which are among the fields too where they hold a word.
    """

    fields: tuple[tuple[float, Words], ...]
    heading: Words = NO_WORDS
    title: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Scored:
    """A unit with its score, and the match of each idea in its own words and with its context."""

    unit: int
    score: float
    own: tuple[float, ...]
    full: tuple[float, ...]
    shares: tuple[float, ...]


def _adjacent(ideas: Sequence[Idea], unit: Unit, weights: Sequence[float], settled: Set[int]) -> float:
    bonus = 0.0
    pairs = set(zip(unit.order, unit.order[1:], strict=False))
    for i, (left, right, a, b) in enumerate(zip(ideas, ideas[1:], weights, weights[1:], strict=False)):
        if {i, i + 1} <= settled:
            continue
        if any((x, y) in pairs for x in left.stems for y in right.stems):
            bonus += ADJACENT * min(a, b)
    return bonus


def score_unit(
    number: int,
    unit: Unit,
    context: Context,
    ideas: Sequence[Idea],
    weights: Sequence[float],
    statistics: Statistics,
    settled: Set[int] = frozenset(),
) -> Scored:
    """Score one unit; ``weights`` are those of ``ideas`` (:func:`weight_of`), ``settled`` ideas count as matched.

    Side by side they add nothing: what names a whole document tells none of its sentences from the rest.
    """
    own = tuple(1.0 if i in settled else match(idea, unit.words) for i, idea in enumerate(ideas))
    full = []
    for idea, mine in zip(ideas, own, strict=True):
        best = mine
        for discount, words in context.fields:
            if discount <= best:
                break
            best = max(best, discount * match(idea, words))
        full.append(best)
    norm = 1.0 - LENGTH + LENGTH * len(unit.order) / statistics.mean_length
    shares = tuple(
        weight * (mine / max(norm, SHORTEST) + (whole - mine))
        for weight, mine, whole in zip(weights, own, full, strict=True)
    )
    return Scored(number, sum(shares) + _adjacent(ideas, unit, weights, settled), own, tuple(full), shares)


def context_of(pairs: Iterable[tuple[float, Words]], heading: Words = NO_WORDS, title: Words = NO_WORDS) -> Context:
    """A context of ``pairs`` and what stands over the unit, its fields strongest first, empty ones left out."""
    every = [*pairs, (fields.HEADING, heading), (fields.TITLE, title)]
    kept = [(discount, words) for discount, words in every if words.stems]
    return Context(tuple(sorted(kept, key=lambda pair: -pair[0])), heading, title)


__all__ = [
    "HELD",
    "Context",
    "Scored",
    "Statistics",
    "context_of",
    "fields",
    "match",
    "score_unit",
    "statistics_of",
    "weight_of",
]
