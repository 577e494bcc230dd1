"""The second look at the passages that retrieval found: one whose best sentence answers better moves up.

A passage as a whole says whether it is about the question, its best sentence whether it says what is asked, and the very words
of the question say it more surely than others of their stems; two stages as in
cascade ranking (Wang, Lin and Metzler, "A cascade ranking model for efficient ranked retrieval", SIGIR 2011).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from bot.analysis import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.weighing.pool import Pool

LOOKED_AT = 12
"""Passages that are looked at again; the others keep their order behind them."""
SENTENCE = 0.25
"""What the best sentence's score, against that of the best of all, adds to the passage's own."""
VERY_WORDS, SATURATED = 0.3, 1.2
"""The same for the question's words as they are written, each counted as BM25 counts (k1) ..."""
VERY_WORDS_INFLECTED = {"ru": 0.1}
"""... and in languages where a word is seldom written twice alike."""


def very_words(pool: Pool, passages: Sequence[int], index: Index) -> dict[int, float]:
    """How much of what is asked stands in each passage as it is written: BM25 without its length, each word at its rarity."""
    asked = {
        idea.text: index.engine.idf(next(iter(idea.stems)))
        * (idea.factor if idea.origin == "earlier question" else 1.0)
        for idea in pool.ideas
    }
    found = {}
    for number in passages:
        passage = index.library.passages[number]
        text = index.library.quote(passage.source, (passage.start, passage.end))
        counts = Counter(re.findall(r"\w+", fold(text)))
        found[number] = sum(weight * counts[word] / (counts[word] + SATURATED) for word, weight in asked.items())
    return found


def rerank(ranked: Sequence[tuple[int, float]], pool: Pool, index: Index, language: str) -> list[tuple[int, float]]:
    """``ranked`` passages as ``(number, score)``, best first: to each score is added what its best sentence and words give."""
    head = ranked[:LOOKED_AT]
    best: dict[int, float] = {}
    for scored in pool.ranked:
        best.setdefault(index.units[scored.unit].passage, scored.score)
    most, top = max((score for _, score in head), default=0.0), max(best.values(), default=0.0)
    if not most or not top:
        return list(ranked)
    words = very_words(pool, [number for number, _ in head], index)
    weight = VERY_WORDS_INFLECTED.get(language, VERY_WORDS) / (max(words.values()) or 1.0)
    again = [
        (number, score + most * (SENTENCE * best.get(number, 0.0) / top + weight * words[number]))
        for number, score in head
    ]
    return [*sorted(again, key=lambda one: (-one[1], one[0])), *ranked[LOOKED_AT:]]
