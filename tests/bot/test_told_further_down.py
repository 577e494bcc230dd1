"""What is told a little further down than the words of the question stand: votes, changed sums, what ought to be, figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

if TYPE_CHECKING:
    from bot.service import Bot

MINUTES = """# Minutes of the committee on parks

## Motions

Ms. Orla moved an amendment that would keep the lake open until nine. Mr. Pike preferred ten. Ms. Dunn warned of the cost.

The amendment was carried by four votes to none.

Mr. Pike moved that the swings be painted every year. The motion was defeated by three votes to two.

## Opinions

Mr. Pike wished to know what would become of the benches.
"""
RULES = """# Rules for hedges

## Fines

A person who cuts a hedge in May is liable to a fine of 40 crowns. If a nest is destroyed, the fine is doubled.

## Heights

The Board is concerned that the hedges along the canal are two metres high. It recommends that they be cut to one metre.

## Counts

In the east, eleven in a hundred hedges died within a year of planting. In the west the figure was 24 per cent.

## Costs

A hedge of privet costs 900 crowns a year, whereas a fence of oak costs 40.

## Gardeners

Forty per cent of those we asked had been stung by wasps.
"""
BRIEF = """# The gardens of Tarn

## What we found

Too hot. In four of the glasshouses which we saw, plants had dried out.

Locked up at night. The gates are closed at six, and nobody can leave.

Little water. The pumps run for an hour a day.
"""


@pytest.fixture(scope="module")
def minutes() -> Bot:
    return bot_over(MINUTES)


@pytest.fixture(scope="module")
def rules() -> Bot:
    return bot_over(RULES)


def quotes(bot: Bot, question: str) -> list[str]:
    answer = bot.ask(question).answer
    return [citation.quote for citation in answer.citations] if answer.status == "answered" else []


@pytest.mark.parametrize(
    "question",
    ["was the amendment on the lake carried?", "did the change to keep the lake open until nine get through"],
)
def test_the_vote_stands_paragraphs_below_the_motion(minutes: Bot, question: str) -> None:
    assert "The amendment was carried by four votes to none." in quotes(minutes, question)


def test_what_became_of_an_idea_is_told_of_the_motion_and_of_nothing_else_that_becomes(minutes: Bot) -> None:
    found = quotes(minutes, "what became of the idea of painting the swings every year")
    assert found[:2] == [
        "Mr. Pike moved that the swings be painted every year.",
        "The motion was defeated by three votes to two.",
    ]
    assert not any("benches" in quote for quote in found)


def test_a_fine_that_is_doubled_comes_with_the_fine(rules: Bot) -> None:
    found = quotes(rules, "what is the fine if a nest is destroyed")
    assert any("doubled" in quote for quote in found)
    assert any("40 crowns" in quote for quote in found)


def test_what_ought_to_be_stands_behind_what_is(rules: Bot) -> None:
    assert any("cut to one metre" in quote for quote in quotes(rules, "how high should the hedges along the canal be"))


def test_a_figure_belongs_to_what_the_sentence_before_counts(rules: Bot) -> None:
    assert any("24 per cent" in quote for quote in quotes(rules, "how many hedges died in the west"))


def test_what_each_of_two_costs_says_which_is_cheaper(rules: Bot) -> None:
    assert any("whereas" in quote for quote in quotes(rules, "is a fence cheaper than a hedge?"))


def test_a_share_of_those_asked_counts_them(rules: Bot) -> None:
    assert quotes(rules, "how many of the gardeners were stung by wasps")[:1] == [
        "Forty per cent of those we asked had been stung by wasps."
    ]


@pytest.mark.parametrize("question", ["is it too hot in the glasshouses", "where are people locked up at night"])
def test_a_label_of_a_paragraph_is_no_answer(question: str) -> None:
    labels = {"Too hot.", "Locked up at night.", "Little water."}
    assert labels.isdisjoint(quotes(bot_over(BRIEF), question))


def test_the_same_sentence_of_two_documents_is_quoted_once() -> None:
    text = "# Rules for ponds\n\nA pond is cleaned by two gardeners every May.\n\nFish are fed at noon.\n"
    found = quotes(bot_over(text, text.replace("Rules for", "Copy on")), "how often is a pond cleaned")
    assert found.count("A pond is cleaned by two gardeners every May.") == 1


def test_a_fine_for_something_else_that_the_same_people_do_is_none() -> None:
    act = "# Parks Act\n\nA keeper who sleeps on duty is liable to a fine of 40 crowns. A keeper must wear a hat.\n"
    bot = bot_over(act)
    assert quotes(bot, "what is the fine for a keeper who sleeps on duty")
    assert not quotes(bot, "what is the fine for a keeper who sells the hedges")
    assert not quotes(bot, "fine for a keeper that doesn't wear a hat")
