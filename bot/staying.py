"""A follow-up is asked of the document that was quoted last: "what does it cost?" is no question to all of them.

Only where it leans on the turn before and names no document, country or place itself, and where that document has sentences that
match it well enough.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.whereabouts import names_document

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.index import Index
    from bot.pool import Pool
    from bot.question.reading import Question

STAYS = 0.4
"""Share of the best score from which the best sentence of that document keeps those of others out."""


def staying(question: Question, pool: Pool, conversation: Conversation, index: Index) -> Pool:
    """``pool`` with only the sentences of the document that the last answer quoted first, where it has such."""
    if question.countries or question.regions or not pool.ranked:
        return pool
    if any(names_document(idea, question, index) for idea in pool.ideas):
        return pool
    cited = next((turn.passages for turn in reversed(conversation.turns) if turn.passages), ())
    number = index.passage_number.get(cited[0]) if cited else None
    if number is None:
        return pool
    passages = index.library.passages
    rows = tuple(
        row for row in pool.ranked if passages[index.units[row.unit].passage].source == passages[number].source
    )
    if not rows or rows[0].score < STAYS * pool.ranked[0].score:
        return pool
    return replace(pool, ranked=rows)
