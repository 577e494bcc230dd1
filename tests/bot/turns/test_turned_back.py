"""Conversations that come back to what was spoken of before, are asked of other countries, or were taken wrongly."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.question.leaning.follow_up import is_fragment

if TYPE_CHECKING:
    from bot.service import Bot

BOOK = """# How laws on children are made

## Peru

In Peru the children's code took effect in March 2011. The ministry told the public about it through radio plays.

## Kenya

In Kenya the children's act took effect in May 2022. Offices in every county handed out leaflets.

## Ways of drafting

In many countries lawyers of the government write the bill. Elsewhere lawyers of civil society write a bill.

Each faith has its own family law in some countries. India and Nepal do so.

Method 3 puts the rules into several laws, sector by sector. The sectors may be large (e.g. schools, courts or clinics).

There should be dates for each stage (e.g. hearing the public, writing the bill, tabling it).

If the report of the ministry is missing, the Speaker may send the bill back. The ministry publishes a report within eight weeks.

## Evaluation

Under article 4 of the treaty states evaluate their laws. Article 51 of the Mongolian law makes the ministry evaluate each new law.
"""
book = cache(bot_over)


def talk(*turns: str) -> tuple[str, list[str]]:
    """How the last of ``turns`` was understood, and the statements of its answer; none where the sources do not answer."""
    conversation = Conversation()
    for turn in turns:
        reply = book(BOOK).ask(turn, conversation)
        conversation = reply.conversation
    answer = reply.answer
    return answer.understood, [one.text for one in answer.statements] if answer.status == "answered" else []


def test_what_was_spoken_of_some_turns_ago_is_meant_again() -> None:
    understood, told = talk(
        "How did the ministry in Peru tell the public?",
        "What does method 3 put into several laws?",
        "back to the ministry there: since when is the code in force?",
    )
    assert "Peru" in understood
    assert "March 2011" in told[0]


@pytest.mark.parametrize(("place", "date"), [("first", "March 2011"), ("second", "May 2022"), ("last", "May 2022")])
def test_a_country_is_told_by_its_place_among_those_spoken_of(place: str, date: str) -> None:
    _, told = talk(
        "How did the ministry in Peru tell the public?",
        "Who handed out leaflets in Kenya?",
        f"when did the law take effect in the {place} country?",
    )
    assert date in told[0]


def test_one_country_has_no_place_among_others() -> None:
    understood, _ = talk("How did the ministry in Peru tell the public?", "and the second country?")
    assert "the second country" in understood


def test_the_same_is_asked_of_other_places() -> None:
    _, told = talk("Do lawyers of the government write the bill?", "and in other places?")
    assert any(one.startswith("Elsewhere") for one in told)


def test_what_somebody_meant_is_what_is_asked_about() -> None:
    _, told = talk(
        "Is article 4 about evaluation?", "No, I meant the Mongolian law. Which article makes them evaluate?"
    )
    assert told[0].startswith("Article 51")


@pytest.mark.parametrize(
    ("before", "asked", "told"),
    [
        ("does method 3 go sector by sector", "sectors such as?", "schools, courts or clinics"),
        ("should there be dates for each stage", "for which stages, say?", "hearing the public"),
    ],
)
def test_examples_of_what_is_named_by_one_word(before: str, asked: str, told: str) -> None:
    assert told in talk(before, asked)[1][0]


def test_what_happens_where_it_never_comes() -> None:
    assert talk("When does the ministry publish a report?", "and if it never comes?")[1] == [
        "If the report of the ministry is missing, the Speaker may send the bill back."
    ]


def test_the_one_that_was_named_before_is_the_one_meant() -> None:
    understood, _ = talk("How did the ministry in Peru tell the public?", "does the ministry have a say?")
    assert understood.endswith("(continuing: How did the ministry in Peru tell the public?)")
    assert "continuing" not in talk("How did the ministry in Peru tell the public?", "does the mayor have a say?")[0]


def test_another_country_is_not_the_same_one_again(bundled: Bot) -> None:
    first = bundled.ask("What happened in Ghana?")
    other = bundled.ask("any other country?", first.conversation).answer
    assert {code for case in other.cases for code in case.countries} == {"CL"}


@pytest.mark.parametrize(
    "part",
    ["only at the beginning or the whole way through?", "in everything, or just in parts?", "for the bill alone?"],
)
def test_a_part_of_a_sentence_goes_on_with_the_question_before(part: str) -> None:
    assert talk("How did the ministry in Peru tell the public?", part)[0].startswith(f"{part} (continuing: ")


def test_a_question_with_a_verb_is_no_part_of_a_sentence() -> None:
    assert not is_fragment("in which country is the ministry?")
    assert not is_fragment("Peru, technical assistance")


def test_what_is_looked_at_is_not_where_the_asker_is(bundled: Bot) -> None:
    answer = bundled.ask("we look at UNICEF in Chile, what was their involvement in the child protection law?").answer
    assert answer.statements[0].text.startswith("E.g.: In Chile")


def test_a_long_name_before_a_verb_that_names(bundled: Bot) -> None:
    answer = bundled.ask("Does the Convention on the Rights of the Child name UNICEF anywhere?").answer
    assert "specifically mentioned" in answer.statements[0].text
