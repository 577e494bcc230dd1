"""Decisions to learn from: the roads of questions of which it is known whether what was found answers them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import yaml
from pages import SETS
from question_sets import XQUAD, asked_in, xquad_halves

from bot.conversation import Conversation
from bot.deciding.contradictions import contradictions
from bot.deciding.topic import topic_of
from bot.evaluation.grading import grade
from bot.evaluation.questions import read_questions
from bot.evaluation.squad import read_squad
from bot.question.small_talk import steers
from bot.replying import answered
from bot.road import take_road
from bot.service import checked_question
from bot.talking import talk_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.indexing.index import Index
    from bot.road import Road
    from bot.service import Bot

OFF_TOPIC = SETS / "off-topic.yaml"
OFF_TOPIC_ABROAD = SETS / "off-topic-abroad.yaml"
LEARNT_FROM = 220
"""So many of the questions that are about something else are learnt from, the first; the others are held out."""


class Found(Enum):
    """What was found for a question: its answer, other sentences, or nothing, for it has no answer."""

    ANSWER = "answer"
    OTHERS = "others"
    NO_ANSWER = "no answer"


@dataclass(frozen=True, slots=True)
class Decided:
    """The road of one question, the index that was asked, and what was found."""

    road: Road
    index: Index
    found: Found

    @property
    def settled(self) -> bool:
        """Whether the decision weighs nothing: a contradiction refuses, or all cases are asked for."""
        road = self.road
        return road.choice.shape == "all cases" or bool(
            contradictions(topic_of(road.question, road.pool, road.choice, self.index))
        )


def of_questions(bot: Bot, path: Path) -> Iterator[Decided]:
    """The decisions that a question file asks for; of a follow-up, as the conversation has it."""
    texts = {source.id: source.text for source in bot.library.sources.values()}
    for item in read_questions(path):
        conversation = Conversation()
        for turn in item.turns:
            asked = checked_question(turn.question)
            if talk_of(asked, bot.index) or steers(asked):
                continue
            road = take_road(asked, conversation, bot.index)
            conversation = bot.ask(asked, conversation).conversation
            if turn.expected is None or not road.choice.units or turn.expected.behaviour == "chitchat":
                continue
            good = not list(grade(turn.expected, answered(road, asked, bot.index), texts))
            wanted = turn.expected.behaviour not in ("abstain", "no_case")
            if not wanted or (not good and turn.expected.behaviour != "answer"):
                found = Found.NO_ANSWER
            else:
                found = Found.ANSWER if good else Found.OTHERS
            yield Decided(road, bot.index, found)


def of_xquad(language: str, count: int, seed: int = 3, *, over: str = "en") -> Iterator[Decided]:
    """A sample of XQuAD's questions, in ``language``, against their own half of the paragraphs, and against the other.

    The paragraphs are those in the language ``over``.
    """
    dataset, half, indexes = xquad_halves(over)
    if language != over:
        dataset = asked_in(language, dataset)
    for asked in random.Random(seed).sample(list(dataset.questions), count):  # noqa: S311  a sample, no secret
        home = half[next(iter(asked.relevant))]
        for own in (True, False):
            index = indexes[home if own else 1 - home]
            road = take_road(asked.text, Conversation(), index)
            text = " ".join(index.text(unit) for unit in road.choice.units).casefold()
            good = any(answer.casefold() in text for answer in asked.answers)
            if road.choice.units:
                yield Decided(road, index, (Found.ANSWER if good else Found.OTHERS) if own else Found.NO_ANSWER)


def of_xquad_elsewhere(bot: Bot, count: int, seed: int) -> Iterator[Decided]:
    """A sample of XQuAD-en's questions asked of a library that is about something else."""
    for asked in random.Random(seed).sample(list(read_squad(XQUAD).questions), count):  # noqa: S311  a sample, no secret
        road = take_road(asked.text, Conversation(), bot.index)
        if road.choice.units:
            yield Decided(road, bot.index, Found.NO_ANSWER)


def off_topic(library: str, *, held_out: bool = False) -> list[str]:
    """The questions about something else, with the names of places that the ``library`` is about."""
    read = yaml.safe_load(OFF_TOPIC.read_text(encoding="utf-8"))
    names = read["names"][library]
    asked = read["questions"][LEARNT_FROM:] if held_out else read["questions"][:LEARNT_FROM]
    return [question.replace("{name}", names[place % len(names)]) for place, question in enumerate(asked)]


def off_topic_abroad(*, held_out: bool = False) -> list[str]:
    """Questions about something else in other languages than English; every other one is learnt from, the rest held out."""
    read = yaml.safe_load(OFF_TOPIC_ABROAD.read_text(encoding="utf-8"))
    return [asked for kinds in read.values() for questions in kinds.values() for asked in questions[int(held_out) :: 2]]


def libraries_off_topic() -> list[str]:
    """The names of the libraries that such questions are asked of, held out ones aside (as in ``question_sets.py``)."""
    return list(yaml.safe_load(OFF_TOPIC.read_text(encoding="utf-8"))["names"])


def of_off_topic(bot: Bot, questions: Iterable[str]) -> Iterator[Decided]:
    """Questions about something else than what a library is about."""
    for question in questions:
        road = take_road(checked_question(question), Conversation(), bot.index)
        if road.choice.units:
            yield Decided(road, bot.index, Found.NO_ANSWER)
