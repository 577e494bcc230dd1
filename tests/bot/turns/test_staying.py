"""A follow-up is asked of the document, and the section, that was quoted last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.deciding.confidence import confidence_of
from bot.decision import UNSAID
from bot.question.asked.asked_outcomes import asks_for_end
from bot.question.leaning.follow_up import points_at

if TYPE_CHECKING:
    from bot.service import Bot

GUIDE = """# The School Meals campaign in Tarsia

## How it went

In Tarsia the campaign began in 2014 with a survey of lunch boxes. The chair of a committee agreed to sponsor a bill.

The finance ministry objected to the price of the meals. The bill was adopted in October with three votes against it.

## Costs

The survey came to 600 thalers.
"""
JUDGMENT = """# The judgment on detention in Halveth

The State shall pay costs of 24,000 crowns to the applicants. It costs them nothing to appeal.

I ask that this power end at thirteen, and that the costs of the end be borne by the court.
"""


@pytest.fixture(scope="module")
def both() -> Bot:
    return bot_over(GUIDE, JUDGMENT)


def after(bot: Bot, first: str, question: str) -> list[str]:
    conversation = bot.ask(first, Conversation()).conversation
    return [citation.quote for citation in bot.ask(question, conversation).answer.citations]


def test_who_was_against_it_is_told_in_the_section_quoted(both: Bot) -> None:
    assert "finance ministry objected" in after(both, "How did the campaign in Tarsia begin?", "Who was against it?")[0]


def test_how_it_ended_is_told_last(both: Bot) -> None:
    assert "was adopted" in after(both, "How did the campaign in Tarsia begin?", "How did it end?")[0]


def test_what_it_costs_is_not_told_by_another_document(both: Bot) -> None:
    quotes = after(both, "How did the campaign in Tarsia begin?", "What did the survey cost?")
    assert not any("crowns" in quote for quote in quotes)


def test_a_question_that_names_another_document_goes_there(both: Bot) -> None:
    quotes = after(both, "How did the campaign in Tarsia begin?", "And what must be paid in Halveth?")
    assert any("crowns" in quote for quote in quotes)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("How did it end?", True),
        ("What became of it?", True),
        ("How did the campaign end?", True),
        ("What happened to the clause?", True),
        ("What happened to the clause of the bill?", False),
        ("How did it begin?", False),
    ],
)
def test_the_end_of_what_was_spoken_of_is_asked_for(question: str, asks: bool) -> None:
    assert asks_for_end(question) is asks


def test_what_a_follow_up_says_itself_is_not_kept_from_where_it_stands(both: Bot) -> None:
    quotes = after(both, "How did the campaign in Tarsia begin?", "And the applicants, what do they get?")
    assert any("applicants" in quote for quote in quotes)


GARDEN = """# Gardens of the town

## The herb bed

The herb bed was laid out by the weavers in 1962. They wanted to grow dyes beside their own houses. The school waters it each week.

## Rules

Dogs are kept on a lead. Any visitor may lead a dog through the yard.
"""
PARK = """# The park of the harbour

The harbour park lets its lawns to circuses. Its aim is to bring visitors to the old quarter. Nobody may dig there without a permit.

Watering the lawns is done by the fire brigade.
"""


@pytest.fixture(scope="module")
def gardens() -> Bot:
    return bot_over(GARDEN, PARK)


def test_the_aim_of_something_else_is_not_the_aim_of_what_is_talked_about(gardens: Bot) -> None:
    quotes = after(gardens, "Who laid out the herb bed?", "What was its aim?")
    assert not any("harbour" in quote or "old quarter" in quote for quote in quotes)


def test_a_word_of_the_follow_up_is_met_where_it_is_talked_about(gardens: Bot) -> None:
    assert after(gardens, "Who laid out the herb bed?", "Who waters it?")[0] == "The school waters it each week."
    assert "fire brigade" in after(gardens, "Who rents the lawns of the harbour park?", "Who waters them?")[0]


def test_a_question_that_points_at_nothing_is_asked_of_all(gardens: Bot) -> None:
    assert "permit" in after(gardens, "Who laid out the herb bed?", "Where is digging forbidden without a permit?")[0]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Who waters it?", True),
        ("Which schools?", True),
        ("What did the court find there?", True),
        ("How many teachers are there in the county this year?", False),
        ("Is it wise to have two of the gardens?", False),
        ("Who pays for the fence?", False),
    ],
)
def test_it_is_told_what_points_at_what_was_spoken_of(text: str, points: bool) -> None:
    assert points_at(text) is points


def test_what_is_met_by_the_words_carried_over_alone_is_not_called_certain(gardens: Bot) -> None:
    before = gardens.ask("Who laid out the herb bed?").conversation
    assert gardens.ask("Did they insure it?", before).confidence <= confidence_of(UNSAID, answered=True)


def test_when_is_not_answered_by_a_sentence_without_a_time(bundled: Bot) -> None:
    before = bundled.ask("Who gave UNICEF its mandate?").conversation
    assert bundled.ask("when?", before).answer.status == "not_found"
