"""Several questions in one are each answered by itself where one answer to all of them would leave one out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.decision import Decision
from bot.question.parts import MOST_LISTED, leans_back
from bot.replying import answered, next_conversation, not_found, shortened
from bot.road import take_road
from bot.weighing.choice import UNCOVERED, Choice, covered
from bot.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.parts import Parts
    from bot.road import Road

SHAPE = "several questions"


@dataclass(frozen=True, slots=True)
class Apart:
    """What several questions in one come to: the ``road`` with the sentences that answer them, and those that have no answer.

    ``left`` are not in the sources, ``leaning`` are none by themselves ("And when was that?"), ``over`` were not looked for.
    """

    road: Road
    left: tuple[str, ...] = ()
    leaning: tuple[str, ...] = ()
    over: tuple[str, ...] = ()

    def notes(self, language: str) -> tuple[str, ...]:
        """What the reader is told of them."""
        told = [say("left", language, question=_quoted(part, language)) for part in self.left]
        told += [say("leaning", language, question=_quoted(part, language)) for part in self.leaning]
        if self.over:
            first = _quoted(self.over[0], language)
            told.append(say("over", language, most=MOST_LISTED, number=len(self.over), question=first))
        return tuple(told)


def _quoted(part: str, language: str) -> str:
    return say("quoted", language, text=shortened(part))


def answered_apart(
    whole: Road, parts: Parts, conversation: Conversation, index: Index, without: frozenset[str] = frozenset()
) -> Apart | None:
    """What the questions of ``parts`` come to, answered one by one.

    None where ``whole``, the road of all of them together, speaks of each, where one of them leans on another or on the
    ``conversation``, and where none has an answer. What is refused as a whole is only answered in part where the questions are
    ``listed`` or stand ``apart``: else the second part says more closely what is wanted. Of questions in one sentence that do
    neither, or where the second leaves out what the first has said, every one must have an answer. In a list, one that
    leans is asked behind the one before, and costs the others nothing where that gives no answer.
    """
    if parts.leaning:
        return _answered_behind(whole, parts, conversation, index, without)
    if not (whole.decision.answer or parts.listed or parts.whole):
        return None
    roads = [take_road(part, conversation, index, without) for part in parts.questions]
    leaning = [_leans(road) for road in roads]
    if any(leaning) and not parts.listed:
        return None
    behind = False
    for at, leans in enumerate(leaning):
        if leans and at and not leaning[at - 1]:
            road = _asked_behind(roads[at - 1], parts.questions[at - 1], parts.questions[at], index, without)
            if road.decision.answer:
                roads[at], leaning[at] = road, False
        elif at and parts.whole and roads[0].decision.answer and not roads[at].decision.answer:
            # It may speak of what the first does: "on what day did they vote and how many came".
            road = _asked_behind(roads[0], parts.questions[0], parts.questions[at], index, without)
            if road.decision.answer:
                roads[at], behind = road, True
    by_themselves = parts.whole or parts.questions[0].endswith("?")
    # Nothing of a list is passed over without a word.
    told = not parts.listed or all(road.decision.answer for road in roads)
    if (
        whole.decision.answer
        and told
        and not parts.over
        and not parts.gapped
        and not behind
        and all(_spoken_of(road, whole, best=by_themselves) for road in roads)
    ):
        return None
    by_itself = [(part, road) for part, road, leans in zip(parts.questions, roads, leaning, strict=True) if not leans]
    found = [road for _, road in by_itself if road.decision.answer]
    if not found and parts.over:
        return Apart(whole, over=parts.over)
    if not found or not (whole.decision.answer or parts.listed or parts.apart or len(found) == len(roads)):
        return None
    left = tuple(part for part, road in by_itself if not road.decision.answer)
    leaned = tuple(part for part, leans in zip(parts.questions, leaning, strict=True) if leans)
    return Apart(_together(whole, by_itself), left, leaned, parts.over)


def _together(whole: Road, by_itself: Sequence[tuple[str, Road]]) -> Road:
    """The road of ``whole`` with the sentences of those questions of it that have an answer."""
    found = [road for _, road in by_itself if road.decision.answer]
    why = {unit: reason for road in reversed(found) for unit, reason in road.choice.why.items()}
    units = tuple(dict.fromkeys(unit for road in found for unit in road.choice.units))
    decision = Decision(
        answer=True,
        probability=min(road.decision.probability for road in found),
        unmatched=tuple(dict.fromkeys(word for road in found for word in road.decision.unmatched)),
        unspoken=(),
        reasons=tuple(f"“{part}”: {road.decision.told[-1]}" for part, road in by_itself),
    )
    return replace(whole, choice=Choice(units, why, SHAPE), decision=decision)


def _answered_behind(
    whole: Road, parts: Parts, conversation: Conversation, index: Index, without: frozenset[str]
) -> Apart | None:
    """The questions of ``parts``, each that leans on the one before asked behind it.

    None where the first by itself has no answer or is a follow-up. What is answered as a whole stays so, unless all have an answer
    and that of the whole leaves one of them out: the best sentence for the first, every sentence for another.
    """
    roads: list[Road] = []
    behind = 0
    for at, part in enumerate(parts.questions):
        leans = at > 0 and leans_back(part)
        if leans and roads[behind].decision.answer:
            roads.append(_asked_behind(roads[behind], parts.questions[behind], part, index, without))
        else:
            roads.append(take_road(part, conversation, index, without))
        if not at and (_leans(roads[0]) or not roads[0].decision.answer):
            return None
        # What leans and has no answer names nothing new: the next that leans means what it meant.
        if not leans or roads[at].decision.answer:
            behind = at
    answered_by = set(whole.choice.units)
    left_out = roads[0].choice.units[0] not in answered_by or not all(
        answered_by & {*road.choice.units} for road in roads[1:]
    )
    if whole.decision.answer and not (left_out and all(road.decision.answer for road in roads)):
        return None
    by_itself = tuple(zip(parts.questions, roads, strict=True))
    return Apart(_together(whole, by_itself), tuple(part for part, road in by_itself if not road.decision.answer))


def _leans(road: Road) -> bool:
    return road.link.carries or not _tells_topic(road)


def _asked_behind(before: Road, question: str, part: str, index: Index, without: frozenset[str]) -> Road:
    """The road of ``part``, which leans on the ``question`` before it in a list."""
    answer = answered(before, question, index) if before.decision.answer else not_found(before, question, index)
    return take_road(part, next_conversation(answer, before, Conversation(), index), index, without)


def _tells_topic(road: Road) -> bool:
    return any(not idea.light for idea in road.question.ideas)


def _spoken_of(part: Road, whole: Road, *, best: bool) -> bool:
    """Whether the sentences chosen for ``whole`` hold the weightiest idea of ``part``, and (``best``) the one that answers it best.

    So they do where ``part`` has nothing to add.
    """
    full = covered(part.pool, whole.choice.units)
    weights = [0.0 if idea.light else weight for idea, weight in zip(part.pool.ideas, part.pool.weights, strict=True)]
    if not part.decision.answer:
        return True
    held = full[weights.index(max(weights))] >= UNCOVERED
    return held and not (best and part.choice.units[0] not in whole.choice.units)
