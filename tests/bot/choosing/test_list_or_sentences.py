"""Whether a list answers a question, or single sentences; and what somebody does, as a list."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest

from bot.choosing.list_or_sentences import OVER_IT, TELLS_MUCH, ListTraits, list_answers, list_traits
from bot.choosing.list_weights import WEIGHTS
from bot.choosing.matching_lists import best_list
from bot.conversation import Conversation
from bot.road import take_road

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.road import Road
    from bot.service import Bot

_HEARINGS = """# Hearing children

## Before the hearing

The following must be arranged:

- written consent from the child;
- a person of trust;
- travel and meals;
- a quiet room.

## Costs

A hearing of one day costs about 900 euros.

The interpreter is paid by the hour.
"""


def road(question: str, bot: Bot) -> Road:
    return take_road(question, Conversation(), bot.index)


def traits(question: str, bot: Bot) -> ListTraits:
    pool = road(question, bot).pool
    found = best_list(road(question, bot).question, pool, bot.index)
    assert found is not None
    return list_traits(road(question, bot).question, pool, found, bot.index)


def test_every_trait_has_its_weight() -> None:
    assert list(WEIGHTS) == [field.name for field in fields(ListTraits)]


@pytest.mark.parametrize(
    "question",
    [
        "What has to be arranged before the hearing?",
        "Which things should be arranged before a hearing?",
        "Give me everything that must be arranged before the hearing",
    ],
)
def test_a_list_answers_who_asks_for_several_things(make_bot: MakeBot, question: str) -> None:
    choice = road(question, make_bot(_HEARINGS)).choice
    assert choice.shape == "list"
    assert len(choice.units) >= 4


@pytest.mark.parametrize(
    "question",
    ["How much does a hearing cost?", "Is the interpreter paid by the hour?", "What does a hearing of one day cost?"],
)
def test_a_sentence_answers_who_asks_for_one_thing(make_bot: MakeBot, question: str) -> None:
    assert road(question, make_bot(_HEARINGS)).choice.shape == "fact"


def test_asking_for_everything_speaks_for_the_list_and_for_an_amount_against_it(make_bot: MakeBot) -> None:
    bot = make_bot(_HEARINGS)
    plain = traits("What has to be arranged before the hearing?", bot)
    assert replace(plain, everything=1.0).probability() > plain.probability()
    assert replace(plain, amount=1.0).probability() < plain.probability()
    assert traits("Everything that must be arranged before the hearing", bot).everything == 1.0
    assert traits("How much is paid before the hearing?", bot).amount == 1.0


def test_what_introduces_the_list_and_its_sentences_are_measured(make_bot: MakeBot) -> None:
    found = traits("What must be arranged before the hearing?", make_bot(_HEARINGS))
    assert found.colon == 1.0
    assert found.introduced > 0.3
    assert found.vector()[list(WEIGHTS).index("items")] == pytest.approx(1.386, abs=0.01)


@pytest.mark.parametrize("question", ["What does UNICEF do?", "what unicef can do for us", "What is UNICEF's role?"])
def test_what_somebody_does_is_answered_by_the_list_that_speaks_of_them(bundled: Bot, question: str) -> None:
    answer = bundled.ask(question).answer
    assert answer.status == "answered"
    assert answer.citations[0].quote.startswith("It can also help States")
    assert len(answer.citations) >= 8


def test_what_one_did_in_a_case_is_not_what_others_do(bundled: Bot) -> None:
    quotes = [citation.quote for citation in bundled.ask("what can parliament do").answer.citations]
    assert not any(quote.startswith("During the discussion") for quote in quotes)


_ELSEWHERE = """# Hearings

The steps of hearings stand in other places:

- See section 3.
- See section 4.

## Costs

Hearings cost 900 euros a day.
"""


@pytest.mark.parametrize(
    "question", ["Which steps do hearings take?", "What do hearings cost?", "Which two steps do hearings take?"]
)
def test_a_list_that_only_points_elsewhere_is_none(make_bot: MakeBot, question: str) -> None:
    quotes = [citation.quote for citation in make_bot(_ELSEWHERE).ask(question).answer.citations]
    assert not any("See section" in quote for quote in quotes)


def test_a_long_question_of_which_nothing_stands_over_the_list_gets_sentences(make_bot: MakeBot) -> None:
    bot = make_bot(_HEARINGS)
    asked = (
        "Our judge in Rome, whose deaf sister teaches chemistry, forgot travel, lunch and meals: what could be done?"
    )
    found = road(asked, bot)
    match = best_list(found.question, found.pool, bot.index)
    assert match is not None
    assert match.soft < OVER_IT
    assert list_traits(found.question, found.pool, match, bot.index).ideas >= TELLS_MUCH
    assert not list_answers(found.question, found.pool, match, bot.index)


@pytest.mark.parametrize(
    ("language", "count", "shown"), [("en", 0, True), ("en", 4, True), ("en", 3, False), ("fr", 0, False)]
)
def test_less_is_known_of_other_languages_and_of_another_count(
    make_bot: MakeBot, monkeypatch: pytest.MonkeyPatch, language: str, count: int, *, shown: bool
) -> None:
    monkeypatch.setattr(ListTraits, "probability", lambda _: 0.45)
    bot = make_bot(_HEARINGS)
    found = road("What must be arranged?", bot)
    match = best_list(found.question, found.pool, bot.index)
    assert match is not None
    question = replace(found.question, language=language, intent=replace(found.question.intent, count=count))
    assert list_answers(question, found.pool, match, bot.index) is shown


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        ("How can UNICEF help get the general population behind changing the law?", True),
        ("How might UNICEF help us involve young people when we are making a bill?", True),
        ("How can UNICEF help a State to strengthen its laws?", False),
        ("list how UNICEF can help get the public behind changing the law", False),
    ],
)
def test_an_item_that_surely_answers_stands_alone(bundled: Bot, question: str, alone: bool) -> None:
    assert (len(bundled.ask(question).answer.statements) <= 3) is alone


def test_a_list_may_be_wished_for_behind_the_question(bundled: Bot) -> None:
    answer = bundled.ask("what exactly did unicef do while the chilean congress debated the bill - list please").answer
    assert answer.status == "answered"
    assert len(answer.statements) > 3
