"""A reason, a number or a name that is asked for must be told, and not only what the question takes for granted."""

from __future__ import annotations

from functools import cache

import pytest
from making import bot_over

NOTES = """# Notes on the children's houses of Orland

## The houses

The second house, planned for Hradek, has been put off twice. Nine rooms are foreseen.

The third house was closed in 2021, because the roof leaked.

Boot camps are excluded from the fund. Evaluations show that they raise reoffending rather than reduce it.

## The constitution

The new constitution took effect in 2018 with 14 articles that go back to petitions of pupils.

The right to be heard stands in article 12 of the constitution.

## Courts

E.g.: In Peru, Rojas v. Vega [2006] PESC 35 held that the treaty must be obeyed.

The Centre for Child Law brings cases before the High Court.

## Religion

Some countries have personal status laws for each main religion. For instance, Talvia and Peru do so, which makes things harder.

Companies may lobby against parts of a bill.

Method 1 amends the constitution. Method 2 passes one law.
"""
notes = cache(bot_over)


def told(question: str) -> list[str]:
    """The statements of the answer; none where the sources do not answer."""
    answer = notes(NOTES).ask(question).answer
    return [one.text for one in answer.statements] if answer.status == "answered" else []


@pytest.mark.parametrize(
    "question",
    [
        "Why was the second house in Hradek put off twice?",
        "Which articles of the new constitution go back to petitions of pupils?",
        "How many cases has the Centre for Child Law brought?",
        "In which country did companies lobby against a bill?",
        "Which method costs the least?",
    ],
)
def test_what_is_asked_for_must_be_told(question: str) -> None:
    assert told(question) == []


def test_a_reason_is_told_by_the_sentence_or_one_beside_it() -> None:
    assert told("Why was the third house closed?")[0].endswith("because the roof leaked.")
    assert told("Why are boot camps excluded from the fund?")[0].startswith("Boot camps are excluded")


def test_an_article_that_is_numbered_is_told() -> None:
    assert told("Which article of the constitution says that they must be heard?")[0].startswith(
        "The right to be heard"
    )


def test_who_does_so_does_what_the_sentence_before_says() -> None:
    assert any(
        one.startswith("For instance, Talvia") for one in told("Which countries have a family law for each religion?")
    )
