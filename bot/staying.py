"""A follow-up is asked of the document that was quoted last: "what does it cost?" is no question to all of them.

Only where it leans on the turn before and names no document, country or place itself, and where that document has sentences that
match it well enough.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.question.quantities import ANY_NUMBER
from bot.question.wordings import Wording
from bot.whereabouts import names_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.conversation import Conversation
    from bot.evidence import Scored
    from bot.index import Index
    from bot.pool import Pool
    from bot.question.ideas import Idea
    from bot.question.reading import Question

_NUMBER = Wording("", ANY_NUMBER)
STAYS = 0.4
"""Share of the best score from which the best sentence of that document keeps those of others out."""
OWN = 0.5
"""Share of what the follow-up says itself that a sentence of that document must hold, against the best of all: one that was only
taken for a follow-up is not kept there."""


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
    said = [i for i, idea in enumerate(pool.ideas) if idea.origin != "earlier question" and not _says_little(idea)]
    here, anywhere = (max(_held(row, said, pool) for row in some) for some in (rows, pool.ranked))
    return replace(pool, ranked=rows) if here >= OWN * anywhere else pool


def _says_little(idea: Idea) -> bool:
    """Whether a word of a follow-up tells no subject: a light one, or a number ("and if she is fifteen?")."""
    return idea.light or idea.number or bool(_NUMBER.compiled.fullmatch(idea.text))


def _held(row: Scored, said: Sequence[int], pool: Pool) -> float:
    """How much of what the question says itself a sentence holds, with what stands around it."""
    return sum(pool.weights[i] * row.full[i] for i in said)
