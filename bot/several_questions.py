"""Several questions in one are each answered by itself where one answer to all of them would leave one out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.choice import UNCOVERED, Choice, covered
from bot.decision import Decision
from bot.road import take_road

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.index import Index
    from bot.question.parts import Parts
    from bot.road import Road

SHAPE = "several questions"


def answered_apart(
    whole: Road, parts: Parts, conversation: Conversation, index: Index, without: frozenset[str] = frozenset()
) -> tuple[Road, tuple[str, ...]] | None:
    """The road with the sentences that answer ``parts`` one by one, and those parts that the sources do not answer.

    None where ``whole``, the road of all of them together, speaks of each, where one of them leans on another or on the
    ``conversation``, and where none has an answer. What is refused as a whole is only answered in part where the questions are
    ``listed`` or stand ``apart``: else the second part says more closely what is wanted. Of questions in one sentence that do
    neither, or where the second leaves out what the first has said, every one must have an answer.
    """
    if not (whole.decision.answer or parts.listed or parts.whole):
        return None
    roads = [take_road(part, conversation, index, without) for part in parts.questions]
    if any(road.link.carries or not _tells_topic(road) for road in roads):
        return None
    if whole.decision.answer and not parts.gapped and all(_spoken_of(road, whole) for road in roads):
        return None
    found = [road for road in roads if road.decision.answer]
    if not found or not (whole.decision.answer or parts.listed or parts.apart or len(found) == len(roads)):
        return None
    why = {unit: reason for road in reversed(found) for unit, reason in road.choice.why.items()}
    units = tuple(dict.fromkeys(unit for road in found for unit in road.choice.units))
    decision = Decision(
        answer=True,
        probability=min(road.decision.probability for road in found),
        unmatched=tuple(dict.fromkeys(word for road in found for word in road.decision.unmatched)),
        unspoken=(),
        reasons=tuple(
            f"“{part}”: {road.decision.reasons[-1]}" for part, road in zip(parts.questions, roads, strict=True)
        ),
    )
    left = tuple(part for part, road in zip(parts.questions, roads, strict=True) if not road.decision.answer)
    return replace(whole, choice=Choice(units, why, SHAPE), decision=decision), left


def _tells_topic(road: Road) -> bool:
    return any(not idea.light for idea in road.question.ideas)


def _spoken_of(part: Road, whole: Road) -> bool:
    """Whether the sentences chosen for ``whole`` hold the weightiest idea of ``part``, or ``part`` has nothing to add."""
    full = covered(part.pool, whole.choice.units)
    weights = [0.0 if idea.light else weight for idea, weight in zip(part.pool.ideas, part.pool.weights, strict=True)]
    return full[weights.index(max(weights))] >= UNCOVERED or not part.decision.answer
