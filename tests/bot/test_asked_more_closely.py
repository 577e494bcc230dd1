"""What a question asks more closely: a country that it does not name, what ought to be done, a time told from today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.asked.asked_negated import OF_WHOM_NOT
from bot.question.asked.asked_outcomes import MUST_DO
from bot.question.asked.asked_statements import COUNTRIES
from bot.question.asked.intent import intent_of
from bot.question.plain.plain_wording import put_plainly

if TYPE_CHECKING:
    from bot.service import Bot

REPORT = """# Annual Report 2024 of the Bellandran Commission

The Commission is deeply concerned that section 53 of the Penal Code still lets parents beat their children.

The State should repeal section 53 of the Penal Code. It recommends that clerks be trained.

Bellandra accepted a recommendation on corporal punishment from France. Kestrova accepted one on schools in its review.

The Panel received 1,284 complaints. In 2022 the Panel received 900 complaints of a new kind.

The workers were brought to the plantations from abroad.
"""


@pytest.fixture(scope="module")
def bellandra() -> Bot:
    return bot_over(REPORT)


def test_what_ought_to_be_done_about_something(bellandra: Bot) -> None:
    answer = bellandra.ask("What must the State do about section 53 of the Penal Code?").answer
    assert answer.citations[0].quote.startswith("The State should repeal")
    assert MUST_DO.found_in("what should the government do with that rule")
    assert MUST_DO.found_in("what is the State urged to do about it")
    assert not MUST_DO.found_in("what should the government pay for that")
    assert not MUST_DO.found_in("what does UNICEF do for children")


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Which country did the workers on the plantations come from?", False),
        ("Which state made the recommendation on corporal punishment to Bellandra?", True),
    ],
)
def test_a_country_is_to_be_named_that_the_question_does_not_name(
    bellandra: Bot, question: str, answered: bool
) -> None:
    assert (bellandra.ask(question).answer.status == "answered") is answered


def test_one_country_is_asked_for_and_no_party_or_head_of_state() -> None:
    assert COUNTRIES.found_in("which state made that recommendation")
    assert not COUNTRIES.found_in("which state party reports are late")


def test_the_year_of_a_report_is_that_of_what_it_tells_without_one(bellandra: Bot) -> None:
    answer = bellandra.ask("How many complaints did the Panel receive in 2024?").answer
    assert "1,284" in answer.citations[0].quote


def test_a_purpose_asks_of_nobody_that_something_is_not_so() -> None:
    assert not OF_WHOM_NOT.found_in("which clause must be revised so custom doesn't trump the treaty")
    assert OF_WHOM_NOT.found_in("which clause does not bind the courts")


@pytest.mark.parametrize(
    ("question", "listing"),
    [
        ("Walk me through how to draft a bill", True),
        ("Core requirements of the Code in short?", True),
        ("the do's for sitting down with an MP", True),
        ("Are we caught by the Act all the same?", False),
        ("What effect have courts in step by step reform?", False),
    ],
)
def test_more_ways_to_ask_for_a_list(question: str, listing: bool) -> None:
    assert intent_of(question).listing is listing


def test_a_time_told_from_today_need_stand_in_no_source(bellandra: Bot) -> None:
    ideas = bellandra.ask("How many complaints did the Panel receive last year?").explanation.terms
    weights = {idea.text: idea.weight for idea in ideas}
    assert weights.get("last", 0.0) < weights["complaints"] / 4


@pytest.mark.parametrize(
    ("question", "purpose"),
    [
        ("What did the health committee ask for?", False),
        ("What do parents pay for?", False),
        ("What is the fund for?", True),
        ("What will the money be used for?", True),
        ("What was the meeting held for?", True),
    ],
)
def test_what_is_asked_for_is_no_purpose(question: str, purpose: bool) -> None:
    assert ("reason" in intent_of(question).expects) is purpose


def test_who_does_not_want_it_opposes_it() -> None:
    assert put_plainly("Who in Velmora does not want the age to go up?") == "who in Velmora opposes the age to go up?"
    assert put_plainly("who didn't like the bill") == "who opposed the bill"


RULES = """# Rules of the Lake Assembly

No one may run a nursery without a licence. A written ban on whipping must be displayed.

The Rules were adopted by 41 votes to none, with three abstentions. Delegates came by boat.

The child helpline, 0800 414, is open on school days. You can also call us.

The consultation is open from 3 February to 25 April. A summary of the replies comes at the end of July.

"Early childhood" means the period from birth to the eighth birthday. Children are cared for by siblings under ten.
"""


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What penalty do the Rules set for running a nursery without a licence?", "sets a penalty"),
        ("Which delegates abstained when the Rules were adopted?", "says who abstained"),
    ],
)
def test_a_penalty_and_who_abstained_must_be_told(question: str, reason: str) -> None:
    reply = bot_over(RULES).ask(question)
    assert reply.answer.status == "not_found"
    assert any(reason in one for one in reply.explanation.decision)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("what is the phone number of the child helpline", "0800 414"),
        ("last day to take part in the consultation?", "25 April"),
        ("until what age is a child in early childhood", "eighth birthday"),
    ],
)
def test_numbers_days_and_ages_are_known_as_they_are_written(question: str, quoted: str) -> None:
    assert any(quoted in citation.quote for citation in bot_over(RULES).ask(question).answer.citations)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("what is the CRC about", "not_found"),
        ("whats the crc all about", "not_found"),
        ("what is unicef about", "answered"),
        ("what is article 45 about", "answered"),
    ],
)
def test_what_an_acronym_is_about_asks_what_it_is(bundled: Bot, question: str, status: str) -> None:
    assert bundled.ask(question).answer.status == status
