"""What speaks against something, and whether somebody won: what is asked, and what tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.asked.asked_addresses import TELLS_WHO_HELPS, WHOM_TO_ASK
from bot.question.asked.asked_drawbacks import DRAWBACK, TELLS_DRAWBACK
from bot.question.asked.asked_outcomes import TELLS_WON, WHO_WON
from bot.question.reading import read_question
from bot.weighing.type_bonus import DRAWBACK_BONUS, FATE_BONUS, TypeBonus

if TYPE_CHECKING:
    from bot.indexing.index import Index

DIGEST = """# Digest of judgments

## Vale v. Orsund

The applicant alleged that she had been hit by a teacher of the island school at the age of nine.

She lives in the capital with her mother, who teaches there.

By four votes to three, the Court found a violation of Article 3.
"""


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What was the downside of working so quietly?", True),
        ("disadvantages of a single code", True),
        ("What's the catch?", True),
        ("What speaks against option A?", True),
        ("Who was against option A?", False),
        ("Which side of the street is it on?", False),
    ],
)
def test_what_speaks_against_something_is_asked_for(question: str, asked: bool) -> None:
    assert DRAWBACK.found_in(question) is asked


def test_what_sets_something_against_it_gains(index: Index) -> None:
    bonus = TypeBonus(read_question("What is the drawback of the quiet way?", index))
    plain, against = "the quiet way persuaded the officials.", "the quiet way left parents unaware of the rules."
    assert bonus(against) == pytest.approx(bonus(plain) + DRAWBACK_BONUS)
    assert TELLS_DRAWBACK.found_in("It would, however, take longer.")


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Who won?", True),
        ("Did the girl hit by her teacher win?", True),
        ("did the applicant lose her case", True),
        ("Did they win the prize of the city?", False),
        ("Did you win?", False),
    ],
)
def test_whether_somebody_won_is_asked(question: str, asked: bool) -> None:
    assert WHO_WON.found_in(question) is asked


def test_a_court_tells_who_won_by_what_it_found(index: Index) -> None:
    bonus = TypeBonus(read_question("Did the applicant win?", index))
    assert bonus("the court found no violation.") == pytest.approx(bonus("the court heard the teacher.") + FATE_BONUS)
    assert TELLS_WON.found_in("The Court held that the removal was unlawful.")
    reply = bot_over(DIGEST).ask("Did the girl hit by her teacher win?")
    assert any("found a violation of Article 3" in one.quote for one in reply.answer.citations)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Who can a ministry turn to for advice on a bill?", True),
        ("where can parents go for help", True),
        ("¿A quién pueden pedir ayuda los padres?", True),
        ("À qui les parents peuvent-ils demander conseil ?", True),
        ("Кому можно обратиться за советом?", True),
        ("应该向谁求助？", True),
        ("Who can vote on the bill?", False),
        ("Where did the parents go in May?", False),
    ],
)
def test_whom_one_can_ask_is_told_by_what_says_that_it_helps(question: str, *, asked: bool) -> None:
    assert WHOM_TO_ASK.found_in(question) is asked


@pytest.mark.parametrize(
    ("sentence", "tells"),
    [
        ("The office has a mandate to provide States with advice.", True),
        ("The office advises ministries.", True),
        ("The office can also help parents.", True),
        ("The office encourages States to provide advice.", False),
    ],
)
def test_who_helps_is_told_of_whoever_does(sentence: str, *, tells: bool) -> None:
    assert TELLS_WHO_HELPS.found_in(sentence) is tells
