"""Short questions that leave out a verb, or of what: they go on with the question before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation
from bot.question.leaning.left_out import leaves_out

if TYPE_CHECKING:
    from bot.service import Bot


@pytest.mark.parametrize(
    "question",
    [
        "can NGOs?",
        "and should a minister?",
        "does Ghana too?",
        "can an NGO do it?",
        "may children do so too?",
        "why do they do that?",
        "what happened next?",
        "what laws followed?",
        "who came afterwards?",
        "is there a treaty?",
        "why several laws?",
        "why 14?",
    ],
)
def test_what_is_left_out_was_said_before(question: str) -> None:
    assert leaves_out(question)


@pytest.mark.parametrize(
    "question",
    [
        "Can NGOs draft a bill?",
        "What happened in Chile?",
        "Is there a treaty on the rights of the child?",
        "Why are several laws better?",
        "What does UNICEF do?",
        "Who followed the discussion in congress?",
        "What did it do in Ghana?",
    ],
)
def test_a_whole_question_leaves_out_nothing(question: str) -> None:
    assert not leaves_out(question)


def first_quote(bot: Bot, *turns: str) -> str:
    conversation = Conversation()
    for turn in turns:
        reply = bot.ask(turn, conversation)
        conversation = reply.conversation
    return reply.answer.citations[0].quote if reply.answer.citations else ""


def test_what_happened_next_is_the_sentence_behind_the_one_quoted(bundled: Bot) -> None:
    assert "launch consultations" in first_quote(
        bundled, "Who wrote the position paper in Ghana?", "what happened next?"
    )
    assert "launch consultations" in first_quote(bundled, "Who wrote the position paper in Ghana?", "and then?")


def test_a_verb_left_out_is_that_of_the_question_before(bundled: Bot) -> None:
    quote = first_quote(bundled, "Who supports the implementation of the CRC?", "does the UN?")
    assert "UN" in quote
