"""A second look: where none of the sentences chosen says what an answer must say, one close behind that does is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.deciding.second_look import second_look
from bot.decision import decide
from bot.road import take_road
from bot.weighing.choice import Choice

if TYPE_CHECKING:
    from bot.service import Bot

BILL = """# Orsund Children (Digital Services) Bill

The Bill establishes duties for companies that offer digital services to children in Orsund.

The Inquiry found that codes agreed with companies on digital services for children had been signed by eleven companies.

That Part of the law was written before digital services for children existed.

Clause 23 sets the maximum penalty for a company at 5 per cent of turnover.

The Government accepted most of what the Inquiry recommended.

Clause 40 requires a review of the Bill after three years.
"""
ASKED = "What is the biggest fine a company can get under the Orsund Children (Digital Services) Bill?"


@pytest.fixture(scope="module")
def bill() -> Bot:
    return bot_over(BILL)


def test_a_sentence_close_behind_that_says_it_is_found(bill: Bot) -> None:
    road = take_road(ASKED, Conversation(), bill.index)
    first = next(row.unit for row in road.pool.ranked if "Clause 23" not in bill.index.text(row.unit))
    best = Choice((first,), {}, "fact")
    assert not decide(road.question, road.pool, best, bill.index).answer
    found = second_look(road.question, road.pool, best, bill.index)
    assert found is not None
    assert "Clause 23 sets the maximum penalty" in bill.index.text(found.units[0])
    assert decide(road.question, road.pool, found, bill.index).answer


OPPOSED = """# Marriage reform in Orsund

In Orsund a coalition of women lawyers sought to raise the age of marriage by a law.

Opposition to the marriage law came chiefly from two churches, which feared for pregnant girls.
"""


def test_a_sentence_that_makes_the_kind_of_statement_asked_for_is_found() -> None:
    bot = bot_over(OPPOSED)
    road = take_road("Who was against the Orsund marriage law?", Conversation(), bot.index)
    first = next(row.unit for row in road.pool.ranked if "coalition" in bot.index.text(row.unit))
    best = Choice((first,), {}, "fact")
    assert not decide(road.question, road.pool, best, bot.index).answer
    found = second_look(road.question, road.pool, best, bot.index)
    assert found is not None
    assert "two churches" in bot.index.text(found.units[0])


def test_only_what_one_sentence_can_say_for_another_is_looked_at(bill: Bot) -> None:
    road = take_road(ASKED, Conversation(), bill.index)
    assert (
        second_look(road.question, road.pool, Choice((road.pool.ranked[0].unit,), {}, "comparison"), bill.index) is None
    )


def test_nothing_is_looked_for_where_all_is_said(bill: Bot) -> None:
    road = take_road("Which clause of the Bill requires a review?", Conversation(), bill.index)
    assert road.decision.answer
    assert second_look(road.question, road.pool, road.choice, bill.index) is None


def test_where_no_sentence_says_it_nothing_is_shown() -> None:
    bot = bot_over(BILL.replace("Clause 23 sets the maximum penalty for a company at 5 per cent of turnover.\n", ""))
    road = take_road(ASKED, Conversation(), bot.index)
    assert second_look(road.question, road.pool, road.choice, bot.index) is None
    assert not road.decision.answer


def test_a_sentence_close_behind_that_gives_the_amount_is_found(bill: Bot) -> None:
    asked = "How many companies signed codes on digital services for children in Orsund?"
    road = take_road(asked, Conversation(), bill.index)
    duties = next(row.unit for row in road.pool.ranked if "establishes duties" in bill.index.text(row.unit))
    found = second_look(road.question, road.pool, Choice((duties,), {}, "fact"), bill.index)
    assert found is not None
    assert "signed by eleven companies" in bill.index.text(found.units[0])


SYSTEMS = """# Legal systems

Whether a treaty is part of the law depends on whether the State is monist or dualist, as scholars say of every State.

Dualist countries mostly come from the common law, and dualist countries pass an act for every treaty that they join.

Norway is dualist: treaties do not become law until they are taken into it.

In Kenya the courts have referred to treaties.
"""


def test_a_country_that_is_asked_for_is_found_behind_what_names_none() -> None:
    bot = bot_over(SYSTEMS)
    asked = "Which countries are dualist?"
    road = take_road(asked, Conversation(), bot.index)
    general = next(row.unit for row in road.pool.ranked if "scholars" in bot.index.text(row.unit))
    found = second_look(road.question, road.pool, Choice((general,), {}, "fact"), bot.index)
    assert found is not None
    assert "Norway is dualist" in bot.index.text(found.units[0])
    answer = bot.ask(asked).answer
    assert answer.status == "answered"
    assert any("Norway is dualist" in citation.quote for citation in answer.citations)
    assert not any("Kenya" in citation.quote for citation in answer.citations)


def test_a_country_of_which_something_else_is_said_is_not_taken() -> None:
    bot = bot_over(SYSTEMS.replace("Norway is dualist: treaties", "In Norway, treaties"))
    assert bot.ask("Which countries are dualist?").answer.status == "not_found"
