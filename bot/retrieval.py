"""Candidate passages for a question: BM25 over passages, best match per idea, each idea's share kept."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from bot.engines.base import search
from bot.indexing.index import CONCEPT_MARK, Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.ideas import Idea

PAIR = 0.5
"""Weight of two neighbouring words standing side by side against that of the lighter one alone."""
LOOKED_UP = 0.2
"""Strength from which a concept of the question's words is looked up."""
CANDIDATES = 40
"""Passages whose sentences are looked at closely."""


def alternatives_of(idea: Idea) -> list[tuple[str, float]]:
    """The index terms that count as a match of ``idea``, with strengths."""
    terms = [*idea.stems.items(), *idea.akin.items()]
    terms += [
        (f"{CONCEPT_MARK}{concept}", strength) for concept, strength in idea.concepts.items() if strength >= LOOKED_UP
    ]
    return terms


def rank_passages(ideas: Sequence[Idea], index: Index, k: int = CANDIDATES) -> list[tuple[int, float]]:
    """The ``k`` best passages as ``(number, score)``, best first; a passage that matches no term is left out."""
    weighted = [(idea.factor, by_own_idf(alternatives_of(idea), index)) for idea in ideas]
    weighted += neighbours(ideas)
    totals = search(index.engine, weighted)
    return sorted(totals.items(), key=lambda item: (-item[1], item[0]))[:k]


def neighbours(ideas: Sequence[Idea]) -> list[tuple[float, list[tuple[str, float]]]]:
    """Neighbouring words of the question as one more idea each: passages that hold them side by side come first."""
    return [
        (PAIR * min(left.factor, right.factor), [(f"{a} {b}", 1.0) for a in left.stems for b in right.stems])
        for left, right in itertools.pairwise(ideas)
    ]


def by_own_idf(alternatives: list[tuple[str, float]], index: Index) -> list[tuple[str, float]]:
    """A synonym that is rarer than the word asked must not outweigh it: its score is capped at the word's own idf."""
    asked = index.engine.idf(alternatives[0][0]) if alternatives else 0.0
    if asked <= 0:
        return alternatives
    return [(term, strength * min(1.0, asked / (index.engine.idf(term) or 1.0))) for term, strength in alternatives]
