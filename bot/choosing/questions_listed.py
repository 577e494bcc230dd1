"""Questions that a document itself asks: those of an issues paper, of a checklist, of a handout.

They stand as a list does, though often without bullets ("Question 1. Should ...? Question 2. ..."), and share few words with
who asks for them: what tells them is that they end with a question mark and stand together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.indexing.units import asks
from bot.question.wordings import Wording
from bot.weighing.choice import Choice

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.question.reading import Question
    from bot.weighing.pool import Pool

ASKS_FOR_QUESTIONS = Wording(
    "question",
    r"\b(?:which|what|all|list)(?: are| were)?(?: all)?(?: the)?(?: [\w-]+){0,2} questions\b"
    r"(?! (?:of|about|on|regarding|was|were put to)\b)",
)
LEAST, MOST, APART = 3, 12, 2
"""Questions that make a list, the most that are shown, and how many units further the next one stands at most."""


def questions_listed(question: Question, pool: Pool, index: Index) -> Choice | None:
    """The questions that stand together in the document that matches best, where the question asks for such; else None."""
    if not pool.ranked or not ASKS_FOR_QUESTIONS.found_in(question.text):
        return None
    passages = index.library.passages
    source = passages[index.units[pool.ranked[0].unit].passage].source
    runs: list[list[int]] = []
    for number, unit in enumerate(index.units):
        if passages[unit.passage].source != source or not asks(index.text(number)):
            continue
        if runs and number - runs[-1][-1] <= APART:
            runs[-1].append(number)
        else:
            runs.append([number])
    longest = max(runs, key=len, default=[])[:MOST]
    if len(longest) < LEAST:
        return None
    return Choice(tuple(longest), dict.fromkeys(longest, "a question that the document asks"), "list")
