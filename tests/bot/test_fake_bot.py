"""The contract that faces rely on holds for the real bot and for its test double alike."""

from __future__ import annotations

import pytest

from bot.service import LONGEST_QUESTION, Bot
from bot.testing import example_bot
from knowledge.errors import InputError

ASKED = "Who gave UNICEF its mandate?"


@pytest.fixture(params=["real", "fake"])
def either(request: pytest.FixtureRequest, bundled: Bot) -> Bot:
    return bundled if request.param == "real" else example_bot()


@pytest.mark.parametrize("question", ["", " ", "...", "a" * (LONGEST_QUESTION + 1)])
def test_what_is_no_question_is_refused(either: Bot, question: str) -> None:
    for call in (either.ask, either.search):
        with pytest.raises(InputError):
            call(question)


def test_a_conversation_grows_by_a_turn_with_what_is_asked_and_by_none_with_small_talk(either: Bot) -> None:
    greeted = either.ask("hello")
    assert greeted.answer.status == "chitchat"
    assert greeted.conversation.turns == ()
    first = either.ask(ASKED, greeted.conversation)
    assert [turn.question for turn in first.conversation.turns] == [ASKED]
    assert either.ask("hello", first.conversation).conversation == first.conversation
    second = either.ask("How is cocoa grown?", first.conversation)
    assert [turn.status for turn in second.conversation.turns] == ["answered", "not_found"]


def test_so_many_passages_are_found_as_are_asked_for(either: Bot) -> None:
    assert len(either.search(ASKED, 1)) == 1
    assert either.search(ASKED, 0) == either.search(ASKED, -1) == []
    assert either.search(ASKED, 2)[:1] == either.search(ASKED, 1)


def test_quotations_stand_in_the_library(either: Bot) -> None:
    answer = either.ask(ASKED).answer
    assert answer.citations
    for one in answer.citations:
        assert either.library.sources[one.source].text[one.start : one.end] == one.quote
