"""What is refused by itself may lean on the turn before, though nothing in it looks like that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.road import take_road
from bot.turns.second_reading import leans_perhaps
from bot.understanding import understand

if TYPE_CHECKING:
    from bot.service import Bot

CLUBS = """# Pupils' councils

## Sorenia

The pupils' councils of Sorenia rejected school uniforms and asked for free bus tickets instead. The councils met in the evening,
and pupils from the hills could not come to the meetings. The draft was written with the help of three retired teachers.

## Velmora

In Velmora the council of pupils has nine members. No meeting lasts longer than two hours. A new bridge was opened in 2021.
"""
CONSULTED, LEANING = (
    "Were people consulted in Ghana on online safety?",
    "villages or also the country as a whole",
)
FIRST = "What did the pupils' councils of Sorenia ask for?"


@pytest.fixture(scope="module")
def bot() -> Bot:
    return bot_over(CLUBS)


def test_what_is_refused_alone_is_answered_behind_what_it_leans_on(bundled: Bot) -> None:
    assert bundled.ask(LEANING).answer.status == "not_found"
    behind = bundled.ask(LEANING, bundled.ask(CONSULTED).conversation)
    assert behind.answer.status == "answered"
    assert any("at the national level" in one.quote for one in behind.answer.citations)
    assert "a follow-up, because by itself it is not answered" in behind.explanation.understood
    assert behind.answer.notes[0].startswith("read as continuing “Were people consulted")


@pytest.mark.parametrize(
    ("asked", "perhaps"),
    [
        ("what went wrong with the meetings", True),
        ("why did pupils from the coast stay away", True),
        ("What went wrong in Kenya?", False),
        ("what went wrong with Bridget", False),
        ("Another question: what went wrong with the meetings?", False),
        ("who paid for the roof of the gymnasium of the second school by the lake", False),
    ],
)
def test_what_names_nothing_and_says_little_may_lean(bot: Bot, asked: str, perhaps: bool) -> None:
    conversation = bot.ask(FIRST).conversation
    understood = understand(asked, conversation, bot.index)
    assert (leans_perhaps(understood, conversation) or understood.link.carries) is perhaps


def test_nothing_leans_on_a_refusal_or_on_nothing(bot: Bot) -> None:
    asked = "what went wrong with the meetings"
    refused = bot.ask("Who won the world cup of 1998?").conversation
    assert not leans_perhaps(understand(asked, Conversation(), bot.index), Conversation())
    assert not leans_perhaps(understand(asked, refused, bot.index), refused)


@pytest.mark.parametrize(
    "asked", ["how many seats are there", "what does a ticket for the cinema cost", "is there a lawyer"]
)
def test_the_old_answer_is_no_answer_to_a_new_question(bot: Bot, asked: str) -> None:
    assert bot.ask(asked, bot.ask(FIRST).conversation).answer.status == "not_found"


def test_who_wants_no_history_gets_none(bundled: Bot) -> None:
    asked, conversation = LEANING, bundled.ask(CONSULTED).conversation
    assert take_road(asked, conversation, bundled.index).link.carries
    assert not take_road(asked, conversation, bundled.index, frozenset({"history"})).link.carries


def test_a_yes_no_question_behind_another_turns_on_no_word_of_its_own(bot: Bot) -> None:
    rule = bot.ask("How long may a meeting in Velmora last?")
    assert rule.answer.status == "answered"
    assert bot.ask("and do they stick to it?", rule.conversation).answer.status == "answered"
