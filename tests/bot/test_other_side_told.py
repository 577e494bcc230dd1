"""What is told of another part of a country, of the time before, of the beginning or of the aim answers none of what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.deciding.parts_of_countries import parts_named
from bot.question.leaning.substituting import put_in, with_put

if TYPE_CHECKING:
    from bot.service import Bot

PAGES = """# Law reform in several places

## The United Kingdom

In 2016, the Scottish Law Commission and the law schools of Scotland's universities agreed to promote law reform together.

## Jamaica

After Jamaica ratified the CRC in 1991, it passed a row of laws. The Legal Aid Act was passed in 1997.

## Mexico

The new Constitution of Mexico City took effect in September 2018.

## Botswana

In Botswana, the High Court said in Ndlovu v. Macheme that a treaty is no part of the law until Parliament adopts it.

They can also influence court decisions that affect legislation, through expert opinions.

## Mongolia

The evaluation was to show how the law works and to find weak points. It took two years.

## Norway

The Government of Norway followed the debate on the act from 2015 on. The consultation on the act closed in May 2017.

In the run-up to the adoption of the act, the Ombudsperson asked 400 children.

## The ways

Method 1: several laws are changed. Method 2: one single law takes in the CRC as a whole.
"""


@pytest.fixture(scope="module")
def places() -> Bot:
    return bot_over(PAGES)


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("What did the Welsh Law Commission do?", False),
        ("Did universities in England agree to promote law reform?", False),
        ("What did the Scottish Law Commission agree to do?", True),
        ("What happened in Guadalajara?", False),
        ("When did the constitution of Mexico City take effect?", True),
        ("When was the CRC adopted?", False),
        ("When did the Convention enter into force?", False),
        ("When did Jamaica ratify the CRC?", True),
        ("What did the court say in Botswana?", True),
        ("What did the court say in Ghana?", False),
        ("What weak points did the evaluation find?", False),
        ("What happened after the act was adopted in Norway?", False),
        ("When did the consultation on the act end?", True),
        ("When did Norway's Government stop following the debate?", False),
    ],
)
def test_the_other_side_is_no_answer(places: Bot, question: str, answered: bool) -> None:
    assert (places.ask(question).answer.status == "answered") is answered


def test_parts_of_countries_are_named_by_name_and_adjective_and_capitals_stand_for_their_governments() -> None:
    assert parts_named("What did the Welsh Law Commission do?") == {"Welsh": ("wales", "welsh")}
    assert parts_named("in Northern Ireland and in Lyon") == {
        "Northern Ireland": ("northern ireland", "northern irish"),
        "Lyon": ("lyon",),
    }
    assert parts_named("When did Ulan Bator order the review, and what was said in Delhi?") == {}
    assert parts_named("When did Oslo begin, and what did London and the UK say in Mexico City?") == {}


@pytest.mark.parametrize(
    ("before", "asked", "answered"),
    [
        ("What did the UN General Assembly do?", "when?", False),
        ("Who gave UNICEF its mandate?", "why?", False),
        ("What did UNICEF do in Chile?", "since when?", True),
        ("What did UNICEF do in Chile?", "until when?", False),
        ("What did UNICEF do in Chile?", "when did it take effect", False),
    ],
)
def test_a_bare_follow_up_is_answered_by_what_it_asks_for(
    bundled: Bot, before: str, asked: str, answered: bool
) -> None:
    reply = bundled.ask(asked, bundled.ask(before).conversation)
    assert (reply.answer.status == "answered") is answered
    assert reply.answer.understood != asked


def test_a_bare_number_takes_the_place_of_the_one_before(places: Bot) -> None:
    assert with_put(put_in("and 2?"), "What is method 1?") == "What is method 2?"
    assert with_put(put_in("and no. 3"), "what is route 2 like") == "what is route 3 like"
    reply = places.ask("and 2", places.ask("what is method 1").conversation)
    assert reply.answer.citations[0].quote.startswith("Method 2")


@pytest.mark.parametrize("typed", ["in Spanish please", "can you translate that into French?", "say it in plain words"])
def test_who_wants_it_put_otherwise_is_told_that_all_is_quoted(bundled: Bot, typed: str) -> None:
    answer = bundled.ask(typed, bundled.ask("What happened in Chile?").conversation).answer
    assert answer.status == "chitchat"
    assert "translated or put in other words" in answer.answer


@pytest.mark.parametrize("asked", ["unicef ghana contact email", "name one thing unicef did not do in ghana"])
def test_what_happened_in_a_country_answers_no_other_question_about_it(bundled: Bot, asked: str) -> None:
    assert bundled.ask(asked).answer.status == "not_found"


def test_a_word_of_the_question_is_no_reason() -> None:
    bot = bot_over("# Page\n\nIn 2019 Velmora needed a better system of courts.\n")
    assert bot.ask("Why did Velmora need a better system?").answer.status == "not_found"
