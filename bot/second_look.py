"""A second look where none of the chosen sentences says a word that an answer must say: one that does may stand close behind.

"What is the biggest fine?" is matched best by sentences on the company and the bill that it names; that on the "maximum civil
penalty" comes after them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.contradictions import unspoken
from bot.said_otherwise import MEANT
from bot.selecting import fact
from bot.topicality import source_of

if TYPE_CHECKING:
    from bot.index import Index
    from bot.pool import Pool
    from bot.question.reading import Question
    from bot.selecting import Choice

SHAPES = frozenset({"fact", "several", "list"})
"""Shapes of an answer in which one sentence stands for another."""
AS_GOOD = 0.6
"""The share of the best score that a sentence must have to be looked at again."""
LIKELY = 0.5
"""The estimated probability from which what the second look finds is shown."""


def second_look(question: Question, pool: Pool, choice: Choice, index: Index) -> Choice | None:
    """Sentences of the same document that say what those of ``choice`` leave unsaid; None where there are none."""
    if choice.shape not in SHAPES or not (missing := unspoken(question, pool, choice, index)):
        return None
    source = source_of(choice, index)
    least = AS_GOOD * pool.ranked[0].score
    rows = [
        row
        for row in pool.ranked
        if row.score >= least
        and all(row.own[i] >= MEANT for i in missing)
        and index.library.passages[index.units[row.unit].passage].source == source
    ]
    return fact(question, replace(pool, ranked=tuple(rows)), index) if rows else None
