"""How well each sentence or list item answers: every idea of the question matched against it and its context.

For a unit u and an idea i the match m(u, i) is the best over the unit's fields (its own words, the sentence that
introduces its list, the item above, its case example, neighbours, headings), each at its discount, and over the
idea's alternatives (its stem, repaired spellings, words akin, concepts). The score is the sum over ideas of weight x match, a
little less for long sentences, a little more where the question's words stand side by side.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from bot.indexing import units as fields
from bot.indexing.lexicon import RELATED
from bot.indexing.units import NO_WORDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence, Set

    from bot.indexing.units import Unit, Words
    from bot.question.ideas import Idea

LENGTH = 0.15
"""Share of the score that is normalised by length (b of BM25, far lower: sentences differ less than documents)."""
SHORTEST = 0.8
"""The least that a sentence is divided by for its length: one of two words is no better for being short."""
ADJACENT = 0.45
"""What two neighbouring question words add when they stand side by side in a sentence, against the lighter one's weight."""
IMPLIED = 0.7
"""What a sentence of what is talked about holds at least of the words carried over: they need not be said there again."""
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


class Scored(NamedTuple):  # not a dataclass: hundreds are made for each question
    """A unit with its score, and the match of each idea in its own words and with its context."""

    unit: int
    score: float
    own: tuple[float, ...]
    full: tuple[float, ...]
    shares: tuple[float, ...]

    def at(self, score: float) -> Scored:
        """The same with another score."""
        return Scored(self.unit, score, self.own, self.full, self.shares)


class Matches:
    """What each of a question's ideas matches in stretches of text (:func:`match`), each stretch looked at once.

    Most of them hold nothing of the question, and most are looked at several times: as a sentence, as the one before the next, as
    a heading over twenty others.
    """

    def __init__(self, ideas: Sequence[Idea]) -> None:
        self.ideas = tuple(ideas)
        self.nothing = (0.0,) * len(self.ideas)
        by_stem = [(i, stems) for i, idea in enumerate(self.ideas) for stems in (idea.stems, idea.akin)]
        self._stems = _inverted(by_stem)
        self._concepts = _inverted((i, idea.concepts) for i, idea in enumerate(self.ideas))
        # By the id of the words, which are kept: that of what is gone is given away.
        self._known: dict[int, tuple[Words, tuple[float, ...]]] = {}

    def of(self, words: Words) -> tuple[float, ...]:
        """The best match of each idea in ``words``, 0 to 1; ``nothing`` itself where there is none."""
        known = self._known.get(id(words))
        if known is None:
            known = self._known[id(words)] = (words, self._looked_at(words))
        return known[1]

    def _looked_at(self, words: Words) -> tuple[float, ...]:
        stems, concepts = self._stems.keys() & words.stems.keys(), self._concepts.keys() & words.concepts.keys()
        if not stems and not concepts:
            return self.nothing
        best = list(self.nothing)
        for stem in stems:
            for i, strength in self._stems[stem]:
                best[i] = max(best[i], strength)
        for concept in concepts:
            held = words.concepts[concept]
            for i, strength in self._concepts[concept]:
                best[i] = max(best[i], strength * held)
        return tuple(best)


def _inverted(strengths: Iterable[tuple[int, Mapping[str, float]]]) -> dict[str, list[tuple[int, float]]]:
    """By each key of numbered mappings: the numbers of those that have it, with what they have for it."""
    found: dict[str, list[tuple[int, float]]] = {}
    for i, mapping in strengths:
        for key, strength in mapping.items():
            found.setdefault(key, []).append((i, strength))
    return found


def _adjacent(
    ideas: Sequence[Idea], unit: Unit, own: Sequence[float], weights: Sequence[float], settled: Set[int]
) -> float:
    bonus = 0.0
    pairs: set[tuple[str, str]] = set()
    for i in range(len(ideas) - 1):
        if not (own[i] and own[i + 1]) or (i in settled and i + 1 in settled):
            continue
        pairs = pairs or set(zip(unit.order, unit.order[1:], strict=False))
        if any((x, y) in pairs for x in ideas[i].stems for y in ideas[i + 1].stems):
            bonus += ADJACENT * min(weights[i], weights[i + 1])
    return bonus


def score_unit(
    number: int,
    unit: Unit,
    context: Context,
    matches: Matches,
    weights: Sequence[float],
    statistics: Statistics,
    settled: Set[int] = frozenset(),
    implied: Set[int] = frozenset(),
) -> Scored:
    """Score one unit; ``weights`` are those of the ideas matched (:func:`weight_of`), ``settled`` ones count as matched.

    Side by side these add nothing: what names a whole document tells none of its sentences from the rest. Those
    ``implied`` are matched by what the unit is part of, as by a heading.
    """
    nothing = matches.nothing
    own = matches.of(unit.words)
    if settled:
        own = tuple([1.0 if i in settled else one for i, one in enumerate(own)])
    full: Sequence[float] = own
    for discount, words in context.fields:
        lent = matches.of(words)
        if lent is not nothing:
            full = [max(best, discount * one) for best, one in zip(full, lent, strict=True)]
    full = [max(one, IMPLIED) if i in implied else one for i, one in enumerate(full)] if implied else full
    if full is nothing:
        return Scored(number, 0.0, nothing, nothing, nothing)
    norm = max(1.0 - LENGTH + LENGTH * len(unit.order) / statistics.mean_length, SHORTEST)
    shares = tuple(
        [weight * (mine / norm + (whole - mine)) for weight, mine, whole in zip(weights, own, full, strict=True)]
    )
    score = sum(shares) + _adjacent(matches.ideas, unit, own, weights, settled)
    return Scored(number, score, own, tuple(full), shares)


def context_of(pairs: Iterable[tuple[float, Words]], heading: Words = NO_WORDS, title: Words = NO_WORDS) -> Context:
    """A context of ``pairs`` and what stands over the unit, its fields strongest first, empty ones left out."""
    every = [*pairs, (fields.HEADING, heading), (fields.TITLE, title)]
    kept = [(discount, words) for discount, words in every if words.stems]
    return Context(tuple(sorted(kept, key=lambda pair: -pair[0])), heading, title)


__all__ = [
    "HELD",
    "Context",
    "Matches",
    "Scored",
    "Statistics",
    "context_of",
    "fields",
    "match",
    "score_unit",
    "statistics_of",
    "weight_of",
]
