"""What is told of another in the row, by a place that only points elsewhere, or without the name that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.asked_outcomes import MUST_DO
from bot.question.asked.asked_statements import LANGUAGES

if TYPE_CHECKING:
    from bot.service import Bot

GUIDE = """# The Pellanor Care Act explained

A first incident without injury leads to a parenting course and not to a prosecution. Carers must be at least 25.

The Youth Courts Act stays in force, with small changes listed in Schedule 3. Schedule 2 says that the court sits in private.

The programme is run by a law specialist, a programme officer and a half-time finance assistant. The clerk is Nadra Okelu.

The decision was sent out in two languages. The placement agents, six of them, are known as dalu.

The request for a public apology was rejected.

In Port Sorrel many households rent rooms to ferry crews, which explains the long evenings.

The Committee visited the Stannard Centre in April. It went to a school in Mbele as well.

The Court followed Ferrand v. Ostrea, where it held that a rule addressed to parents may discriminate against the child.

## Decision

13. The Committee found violations and recommended that Sendara:

    (a) register both births;
    (b) pay 8,000 sendals;
    (c) repeal regulation 17.

14. The case is closed.

## The year in figures

Witnesses heard | 2021: 96 | 2022: 131

of whom under 18 | 2021: 4 | 2022: 9

3.  Customary courts | 2021: 60,000 crowns | 2022: 180,000 crowns
"""


@pytest.fixture(scope="module")
def pellanor() -> Bot:
    return bot_over(GUIDE)


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("What happens to a parent after the second incident?", ""),
        ("What happens to a parent after a first incident?", "A first incident"),
        ("Which changes does Schedule 3 make to the Youth Courts Act?", ""),
        ("What does Schedule 2 say about the court?", "Schedule 2 says"),
        ("Who is the law specialist running the programme?", ""),
        ("Who is the clerk?", "The clerk is Nadra Okelu"),
        ("In which of the two languages was the decision sent out?", ""),
        ("How big is the commission that the agents take?", ""),
        ("Do they have to make a public apology?", "The request for a public apology was rejected"),
        ("why are evenings so long in Port Sorrel?", "many households rent rooms"),
        ("Besides the Stannard Centre, where else did the Committee go?", "a school in Mbele"),
        ("What did Ferrand v. Ostrea say about rules that are aimed at parents?", "a rule addressed to parents"),
        ("how many witnesses were under 18 in 2022?", "of whom under 18"),
        ("how many crowns did the customary courts get in 2022?", "3.\u00a0 Customary courts"),
    ],
)
def test_what_is_told_is_what_is_asked(pellanor: Bot, question: str, quote: str) -> None:
    answer = pellanor.ask(question).answer
    assert (answer.status == "answered") is bool(quote)
    assert not quote or any(quote in one.quote for one in answer.citations)


def test_a_row_that_counts_a_part_stands_with_the_row_it_divides(pellanor: Bot) -> None:
    quotes = [one.quote for one in pellanor.ask("how many witnesses were under 18 in 2022?").answer.citations]
    assert any(one.startswith("Witnesses heard") for one in quotes)


def test_what_somebody_must_do_is_the_list_of_what_was_recommended(pellanor: Bot) -> None:
    answer = pellanor.ask("What must Sendara do?").answer
    assert [one.quote[:3] for one in answer.citations if one.quote.startswith("(")] == ["(a)", "(b)", "(c)"]
    assert MUST_DO.found_in("what does the State have to do now")
    assert MUST_DO.found_in("What exactly must the State do after the ruling?")
    assert not MUST_DO.found_in("what does UNICEF do now")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("What's the legal minimum wage for cleaners?", "money"),
        ("how big is the commission of an agent", "money"),
        ("how high was the compensation", "money"),
        ("what is the law commission about", ""),
        ("what is the budget committee", ""),
        ("Which total did they come up with?", "count"),
    ],
)
def test_what_is_paid_is_asked_for_as_money(question: str, kind: str) -> None:
    assert amount_asked(question) == kind


def test_a_language_is_asked_for_among_some() -> None:
    assert LANGUAGES.found_in("which of Sendara's two official languages was it sent out in?")
    assert LANGUAGES.found_in("which language is it in?")
    assert not LANGUAGES.found_in("which language barriers are there?")
