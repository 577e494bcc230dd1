"""A question that is not answered by itself may lean on the turn before, though nothing in it looks like that.

"What went wrong with the meetings?", asked behind what the clubs of one country proposed, is about the meetings of these clubs. It
is read a second time, as a follow-up; what that finds is shown only where it stands with what was quoted before and speaks of what
the question says itself: else a new question that the sources do not answer would be answered with the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import fold
from bot.question.leaning.follow_up import changes_topic
from bot.weighing.choice import UNCOVERED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.conversation import Conversation
    from bot.indexing.index import Index
    from bot.road import Road
    from bot.understanding import Understood

FEW = 4
"""Words up to which a question may leave its subject to the turn before."""
LIKELY = 0.5
"""The estimated probability of an answer from which what the second reading finds is shown."""
SPOKEN = 0.5
"""The share of what the question says itself of which one sentence must speak."""


def leans_perhaps(understood: Understood, conversation: Conversation) -> bool:
    """Whether a question that was taken to stand alone says so little, and names nothing, that it may lean on the turn before."""
    question = understood.question
    if understood.link.carries or understood.example or not conversation.turns:
        return False
    turn = conversation.turns[-1]
    if turn.status != "answered" or not turn.passages or fold(turn.question) == fold(question.text):
        return False
    own = [idea for idea in question.ideas if not idea.light]
    named = (
        question.countries or question.regions or question.names or any(idea.capital or idea.sources for idea in own)
    )
    asks_of_all = question.intent.definition or question.intent.comparison or question.intent.all_cases
    return (
        len(own) <= FEW
        and not (named or asks_of_all or any(question.references.places))
        and not changes_topic(question)
    )


def goes_on(road: Road, conversation: Conversation, index: Index) -> bool:
    """Whether what was found for the second reading is an answer to it, said of what was quoted before."""
    if not (road.decision.answer and road.decision.probability >= LIKELY and road.choice.units):
        return False
    first = road.choice.units[0]
    own = [i for i, idea in enumerate(road.pool.ideas) if idea.origin != "earlier question" and not idea.light]
    row = next((row for row in road.pool.ranked if row.unit == first), None)
    if row is None or not _beside(index.units[first].passage, conversation.turns[-1].passages, index):
        return False
    total = sum(road.pool.weights[i] for i in own)
    met = sum(road.pool.weights[i] for i in own if row.own[i] >= UNCOVERED)
    return met >= SPOKEN * total


def _beside(number: int, quoted: Sequence[str], index: Index) -> bool:
    """Whether a passage stands in a section, or belongs to a case example, of which something was ``quoted`` (ids of passages)."""
    passages = index.library.passages
    here = passages[number]
    before = [passages[index.passage_number[one]] for one in quoted if one in index.passage_number]
    return any(
        (one.source, one.heading) == (here.source, here.heading) or not set(one.cases).isdisjoint(here.cases)
        for one in before
    )
