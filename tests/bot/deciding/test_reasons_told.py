"""A reason, a number or a name that is asked for must be told, and not only what the question takes for granted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from making import told_of

from bot.question.answering.amounts import gives_amount
from bot.question.asked.amounts_asked import amount_asked, counted_ideas
from bot.question.asked.intent import intent_of
from bot.question.reading import read_question

if TYPE_CHECKING:
    from bot.service import Bot

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

The Centre for Child Law brings cases before the High Court. In 2016 the Law Commission and the law schools of Orland agreed to work
together on reform. Treaties are not law in Orland until parliament takes them over.

Norland is strict: treaties do not become law until they are taken over. In 2003, the CRC entered the law of Norland when the act
was expanded.

The Children's Fund is the state body for the rights of children. The rights of children are the task of every ministry and body.

For example, the house rules of social media platforms decide what children see there.

A single code is not the usual choice in many countries.

The children's council was set up in Orland in 1996.

The mixture of laws outlived independence.

## Religion

Some countries have personal status laws for each main religion. For instance, Talvia and Peru do so, which makes things harder.

Companies may lobby against parts of a bill.

Method 1 amends the constitution. Method 2 passes one law.
"""
told = partial(told_of, NOTES)


@pytest.mark.parametrize(
    "question",
    [
        "Why was the second house in Hradek put off twice?",
        "Which articles of the new constitution go back to petitions of pupils?",
        "How many cases has the Centre for Child Law brought?",
        "In which country did companies lobby against a bill?",
        "Which method costs the least?",
        "Was the agreement between the law schools and the Law Commission of Orland prolonged later on?",
        "Did any senators vote against the new constitution?",
        "Who was heading the Centre for Child Law when it went to the High Court?",
        "the wording of article 12 of the constitution?",
        "Is there a country whose reform was put off twice?",
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


def test_a_clause_that_says_when_is_not_what_the_question_turns_on() -> None:
    assert told("Are treaties law in Orland once they are signed?")[0].startswith("Treaties are not law")


def test_when_something_started_is_told_by_any_word_for_its_beginning() -> None:
    assert told("When did the children's council of Orland start?") == [
        "The children's council was set up in Orland in 1996."
    ]


def test_what_lasted_did_not_disappear() -> None:
    assert told("Did the mixture of laws disappear at independence?") == ["The mixture of laws outlived independence."]


def test_a_number_behind_of_which_counts_what_stands_before(bundled: Bot) -> None:
    lexicon = bundled.index.lexicon
    question = "How many of the recommendations did the government accept?"
    counted = counted_ideas(question, read_question(question, bundled.index).ideas)
    assert gives_amount(
        "The report made 22 recommendations, of which the government accepted 15.", "count", counted, lexicon
    )
    assert not gives_amount("There were two rooms, of which one was shut.", "count", counted, lexicon)


@pytest.mark.parametrize(
    ("question", "kind"),
    [("minimum time for sending in comments?", "duration"), ("how many cases has the centre won", "count")],
)
def test_what_amount_is_asked_for(question: str, kind: str) -> None:
    assert amount_asked(question) == kind


def test_a_date_is_looked_for_among_what_means_the_same() -> None:
    assert told("In what year did the convention become part of the law in Norland please")[0].startswith("In 2003,")


def test_which_body_is_told_by_what_a_body_is() -> None:
    assert told("which state body is the one for the rights of children?")[0].startswith("The Children's Fund is")


def test_one_of_many_need_not_be_named() -> None:
    (first,) = told("What decides what children see on platforms like Facebook or TikTok?")[:1]
    assert first.startswith("For example, the house rules")


def test_what_somebody_would_like_names_no_example() -> None:
    assert told("Would you like to say what decides what children see on TikTok?") == []


def test_no_question_turns_on_how_often() -> None:
    assert told("Is a single code what countries normally choose?")[0].startswith("A single code")


def test_what_is_day_to_day_is_no_date() -> None:
    assert not {"date", "day"} & intent_of("which day-to-day users of a law are named?").expects


def test_the_law_in_force_is_the_present_law() -> None:
    present = "To learn what the present law does in the lives of children, their parents should be asked."
    asked = "What does the statute in force today do in the lives of children? Whom to ask?"
    assert told_of(f"# Asking\n\n{present}", asked) == [present]


@pytest.mark.parametrize(
    "question",
    [
        "which is older, the fund or the council?",
        "Which of the two stories starts earlier, the bill or the study?",
        "from what years are they?",
    ],
)
def test_a_date_is_expected(question: str) -> None:
    assert "date" in intent_of(question).expects
