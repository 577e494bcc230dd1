"""Follow-ups that ask of something else, names asked for in a few words, and when something was founded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.question.leaning.substituting import with_put

if TYPE_CHECKING:
    from bot.service import Bot

PAGE = """# The farm at Karsk

At Karsk there has been no vet since 2019. The cows are milked by hand.

A gardener keeps the hedges.

Children of the village help with the hens. Teachers may bring a class on Mondays.
"""


@pytest.fixture(scope="module")
def farm() -> Bot:
    return bot_over(PAGE)


def status(bot: Bot, *questions: str) -> str:
    conversation, last = Conversation(), ""
    for question in questions:
        reply = bot.ask(question, conversation)
        conversation, last = reply.conversation, reply.answer.status
    return last


def test_when_something_was_built_is_told_by_what_says_so(farm: Bot) -> None:
    assert status(farm, "when was the farm at karsk built") == "not_found"
    mill = bot_over("# The mill at Karsk\n\nThe mill at Karsk was founded in 1871. It has had no miller since 2019.\n")
    assert status(mill, "when was the mill at karsk built") == "answered"


def test_a_name_asked_for_in_a_few_words_is_not_told_by_a_sentence_without_one(farm: Bot) -> None:
    assert status(farm, "name of the gardener at karsk") == "not_found"


def test_what_is_put_in_the_place_of_something_must_be_spoken_of(farm: Bot) -> None:
    assert status(farm, "Do children help with the hens?", "And soldiers?") == "not_found"
    assert status(farm, "Do children help with the hens?", "And teachers?") == "answered"


def test_one_age_group_is_put_in_the_place_of_another() -> None:
    assert with_put("the 15 to 17s", "How long are the 9 to 11s online?") == "How long are the 15 to 17s online?"
    assert with_put("those aged 12 to 14", "How many aged 9-11 have one?") == "How many those aged 12 to 14 have one?"
