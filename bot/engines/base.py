"""What a retrieval engine is: it takes analysed terms and gives scores, so that engines can be exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Engine(Protocol):
    """Scores documents (numbered from 0) for single index terms."""

    def idf(self, term: str) -> float:
        """Inverse document frequency of ``term``, above 0; 0 for a term that no document holds."""
        ...

    def score(self, term: str) -> dict[int, float]:
        """BM25-like scores, above 0, of the documents that hold ``term``; no entry for one that does not."""
        ...


def search(engine: Engine, ideas: Iterable[tuple[float, Sequence[tuple[str, float]]]]) -> dict[int, float]:
    """Documents with their scores for weighted ideas.

    Each idea is ``(weight, alternatives)``; of its alternatives ``(term, strength)`` only the best in a document counts, so that
    synonyms never drown the words that were asked. A document that matches no term is left out.
    """
    totals: dict[int, float] = {}
    for weight, alternatives in ideas:
        best: dict[int, float] = {}
        for term, strength in alternatives:
            for document, value in engine.score(term).items():
                if strength * value > best.get(document, 0.0):
                    best[document] = strength * value
        for document, value in best.items():
            totals[document] = totals.get(document, 0.0) + weight * value
    return totals
