"""The second look at the passages that retrieval found: one whose best sentence answers better moves up.

A passage as a whole says whether it is about the question, its best sentence whether it says what is asked; two stages as in
cascade ranking (Wang, Lin and Metzler, "A cascade ranking model for efficient ranked retrieval", SIGIR 2011).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.index import Index
    from bot.pool import Pool

LOOKED_AT = 12
"""Passages that are looked at again; the others keep their order behind them."""
SENTENCE = 0.2
"""What the best sentence's score, against that of the best of all, adds to the passage's own."""


def rerank(ranked: Sequence[tuple[int, float]], pool: Pool, index: Index) -> list[tuple[int, float]]:
    """``ranked`` passages as ``(number, score)``, best first: to each score is added what its best sentence is worth."""
    head = ranked[:LOOKED_AT]
    best: dict[int, float] = {}
    for scored in pool.ranked:
        best.setdefault(index.units[scored.unit].passage, scored.score)
    most, top = max((score for _, score in head), default=0.0), max(best.values(), default=0.0)
    if not most or not top:
        return list(ranked)
    again = [(number, score + SENTENCE * most * best.get(number, 0.0) / top) for number, score in head]
    return [*sorted(again, key=lambda one: (-one[1], one[0])), *ranked[LOOKED_AT:]]
