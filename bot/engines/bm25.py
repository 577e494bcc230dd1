"""BM25 by rank-bm25.

Four of rank-bm25's habits are mended here. Its Okapi idf is zero or negative for terms in half of the documents or more,
which on a small corpus are many: the idf used is ln(1 + (N - n + 0.5) / (n + 0.5)), always above zero (Robertson and
Zaragoza, "The Probabilistic Relevance Framework", 2009, as in Lucene). An empty corpus divides by zero: it gets no
scorer at all. It scores every document for every term: here a document is scored only for terms it holds,
so "nothing matches" is told by terms and never by a score. And it reads the lengths of all documents anew for each term,
which in a library of 80,000 passages takes longer than all the rest: they are kept as numbers side by side.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from typing import TYPE_CHECKING

from rank_bm25 import BM25Okapi

from bot.indexing.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.engines.impacts import Impacts

K1, B = 0.9, 0.4
"""Saturation and length normalisation; the values that Anserini uses for short passages."""


class _PositiveBM25(BM25Okapi):  # type: ignore[misc]
    """BM25Okapi with an idf that is always positive; ``postings`` are the documents of each term, by number."""

    def _initialize(self, corpus: Sequence[Sequence[str]]) -> dict[str, int]:
        """Count as rank-bm25 does, in one go: term -> how many documents hold it."""
        self.postings: dict[str, list[int]] = {}
        for number, document in enumerate(corpus):
            frequencies = Counter(document)
            self.doc_freqs.append(frequencies)
            for term in frequencies:
                self.postings.setdefault(term, []).append(number)
        self.corpus_size = len(corpus)
        self.doc_len = array("q", map(len, corpus))
        self.avgdl = sum(self.doc_len) / self.corpus_size
        return {term: len(numbers) for term, numbers in self.postings.items()}

    def _calc_idf(self, nd: dict[str, int]) -> None:
        for word, count in nd.items():
            self.idf[word] = math.log(1.0 + (self.corpus_size - count + 0.5) / (count + 0.5))


class RankBM25Engine:
    """An :class:`bot.engines.base.Engine` over rank-bm25."""

    def __init__(self, documents: Sequence[Sequence[str]]) -> None:
        with uncollected():
            self._scorer = _PositiveBM25(documents, k1=K1, b=B) if any(documents) else None
        self._postings: dict[str, list[int]] = self._scorer.postings if self._scorer is not None else {}

    def terms(self) -> Iterable[str]:
        """Every term that some document holds."""
        return self._postings

    def idf(self, term: str) -> float:
        """Above 0 for a known term, else 0."""
        return float(self._scorer.idf.get(term, 0.0)) if self._scorer is not None else 0.0

    def score(self, term: str) -> dict[int, float]:
        """The scores of the documents that hold ``term``."""
        numbers = self._postings.get(term)
        if self._scorer is None or not numbers:
            return {}
        return dict(zip(numbers, self._scorer.get_batch_scores([term], numbers), strict=True))


def impacts_of(documents: Sequence[Sequence[str]]) -> Impacts:
    """Every score that BM25 can give over ``documents``, worked out once: term -> its idf and ``[document, score]`` pairs.

    An impact index (Anh and Moffat, "Pruned query evaluation using pre-computed impacts", 2006): stored beside a small
    library, it answers a question without loading rank-bm25 and numpy again.
    """
    engine = RankBM25Engine(documents)
    return {term: (engine.idf(term), tuple(engine.score(term).items())) for term in engine.terms()}
