"""A follow-up is asked of the document, and the section, that was quoted last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.question.asked_outcomes import asks_for_end

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
