"""Amounts: which one a question asks for, and whether a sentence gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.analysis import analyse
from bot.question.answering import amounts
from bot.question.answering.amounts import gives_amount
from bot.question.asked.amounts_asked import amount_asked, counted_ideas
from bot.question.reading import read_question

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.service import Bot

ASKED = {
    "How high can the fine go for that?": "money",
    "How much did the levy bring in last year?": "money",
    "What is the total pot of money they have?": "money",
    "How many experts sit on the Committee?": "count",
    "In how many ways did UNICEF help?": "",
    "The number of the article, please": "",
    "I need the number of schools that were closed": "count",
    "How many times did they meet?": "times",
    "How often must a placement be reviewed?": "frequency",
    "What percentage of births goes unregistered?": "share",
    "Which discount rate should be applied?": "share",
    "At what age may a child instruct a lawyer?": "age",
    "How old must one be?": "age",
    "How long does the term last?": "duration",
    "After how many years does it lapse?": "duration",
    "Within what time frame must they answer?": "duration",
    "What is the deadline for the answer?": "",  # a day, or so many days
    "How far do families have to travel?": "distance",
    "By how much did spending fall?": "change",
    "How much money does the fund pay?": "money",
    "What is the fee for late registration?": "money",
    "Which costs are often forgotten?": "",
    "How high is the fine for a second offence?": "money",
    "What salary does the Commissioner get?": "money",
    "Daily rate they pay a consultant?": "money",
    "How much did the fund donate to the project?": "money",
    "How much assistance does UNICEF give with bills?": "",
    "What will the new inspectorate cost?": "money",
    "How big was the loan that paid for it?": "money",
    "share of pupils who were bullied": "share",
    "How much of the budget was left, in percent?": "share",
    "I need the percentage of pupils who were bullied": "share",
    "What prison sentence is there for it?": "penalty",
    "Who leads the team?": "",
}
GIVEN = [
    ("frequency", "We advise a review at least every six months."),
    ("share", "No single donor should pay more than forty per cent of the budget."),
    ("share", "One in three births is not registered."),
    ("age", "A child of twelve years or over may instruct a lawyer."),
    ("age", "The section had permitted girls to wed at sixteen."),
    ("duration", "Accreditation should lapse after two years unless renewed."),
    ("duration", "UNICEF has followed the discussion since 2015."),
    ("distance", "Families travel up to 600 kilometres to visit."),
    ("money", "The Fund shall advance up to 4,500 velars a month."),
    ("money", "Registration is free of charge."),
    ("money", "A second copy costs nothing."),
    ("money", "There is no fee for pupils."),
    ("money", "The court awarded forty florins to each."),
    ("money", "A sum of 410,000 was set aside."),
    ("duration", "Do not ring a daily after 4 p.m. if you can help it."),
    ("count", "Four have been shut up to now."),
    ("duration", "She was kept out for the rest of the school year."),
    ("penalty", "Whoever does so is liable to imprisonment."),
    ("change", "Spending fell from 6.8 per cent to 5.1 per cent."),
]
NOT_GIVEN = [
    ("share", "Law 517 of 1977 abolished special classes."),
    ("share", "The Act of 2019 set up a council."),
    ("age", "The office has sixteen members."),
    ("duration", "The Council has eleven members."),
    ("money", "In 2019 the Minister opened the office."),
    ("money", "The League collected 52,000 signatures and bought radio time."),
    ("frequency", "The panel reviews the placement."),
    ("count", "Law 517 of 1977 applies, see article 12."),
]


@pytest.mark.parametrize(("question", "kind"), ASKED.items())
def test_the_kind_of_amount_is_told(question: str, kind: str) -> None:
    assert amount_asked(question) == kind


@pytest.mark.parametrize(("kind", "text"), GIVEN)
def test_an_amount_stands_at_its_unit(kind: str, text: str, index: Index) -> None:
    assert gives_amount(text, kind, [], index.lexicon)


@pytest.mark.parametrize(("kind", "text"), NOT_GIVEN)
def test_a_number_of_something_else_is_no_amount(kind: str, text: str, index: Index) -> None:
    assert not gives_amount(text, kind, [], index.lexicon)


def test_a_count_stands_at_what_is_counted(index: Index) -> None:
    question = read_question("How many independent experts sit on the Committee?", index)
    counted = counted_ideas(question.text, question.ideas)
    assert {idea.text for idea in counted} == {"independent", "experts"}
    assert gives_amount(
        "The Committee, eighteen experts meeting in Geneva, reads much.", "count", counted, index.lexicon
    )
    assert not gives_amount(
        "The Committee meets three times in Geneva and hears experts.", "count", counted, index.lexicon
    )


def test_an_amount_that_no_sentence_gives_makes_an_answer_unlikely(bundled: Bot) -> None:
    assert bundled.ask("What percentage of the telecommunications sector was consulted in Ghana?").confidence < 0.5


@pytest.mark.parametrize("kind", ["share", "money", "duration", "distance", "frequency"])
def test_long_rows_of_digits_are_read_in_no_time(kind: str, index: Index) -> None:
    assert not gives_amount("km. " + "1." * 100_000, kind, [], index.lexicon)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (
            "How many girls took up the place?",
            "The Department must, within 90 days, trace all girls and offer a place.",
        ),
        ("How many children live with foster families?", "Children under three may not be moved."),
        ("How many children live there?", "The Commission visits the two children's homes."),
        ("How many replies came?", "He must reply within 21 days."),
        ("How many helpers are there?", "A fund of 900 crowns for helpers was set up."),
        ("How many helpers are there?", "Helpers of fourteen bring a letter."),
        ("How many judges sit there?", "They hold it for six hours, or twelve if a judge agrees."),
        ("How many pupils are there?", "Year 9 pupils paint the fence."),
        ("How many pupils are there?", "No young pupil should walk home alone."),
        ("How many pupils are there?", "It is kept until the pupil turns 21."),
    ],
)
def test_a_number_that_counts_something_else_counts_nothing_asked_for(bundled: Bot, asked: str, text: str) -> None:
    ideas = read_question(asked, bundled.index).ideas
    assert not gives_amount(text, "count", counted_ideas(asked, ideas), bundled.index.lexicon)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("How many girls were traced?", "In 90 days 412 girls were traced."),
        ("How many children live there?", "Over 200 children live in the homes."),
        ("How many replies came?", "Replies: 412."),
        ("How many helpers are there?", "The helpers number 1,310, which is a third of what is wanted."),
        ("How many helpers are there?", "Three million helpers came."),
        ("How many replies came?", "Of the replies received by May, 412 came from schools."),
    ],
)
def test_and_one_that_counts_it_does(bundled: Bot, asked: str, text: str) -> None:
    ideas = read_question(asked, bundled.index).ideas
    assert gives_amount(text, "count", counted_ideas(asked, ideas), bundled.index.lexicon)


def test_of_a_table_only_what_stands_at_each_number_is_read(bundled: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    monkeypatch.setattr(amounts, "analyse", lambda text: read.append(len(text)) or analyse(text))
    asked = "How many schools were inspected?"
    counted = counted_ideas(asked, read_question(asked, bundled.index).ideas)
    table = " ".join(
        f"District {row} north {row * 7 + 1200} pupils {row} teachers {row % 17} rooms" for row in range(50)
    )
    assert not gives_amount(table, "count", counted, bundled.index.lexicon)
    assert max(read) <= amounts.REACH < len(table)
    assert gives_amount(f"{table} 4 schools", "count", counted, bundled.index.lexicon)


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        (True, f"There are 12 {'(*) ' * 200} schools in it."),
        (True, f"Schools {'(*) ' * 200}: 12."),
        (True, f"There are 12 {'*' * 500} schools in it."),
        (False, f"There are 12 {'(*) ' * 200}. Schools are many."),
        (False, f"Schools under {'-' * 200} 12."),
    ],
)
def test_what_is_counted_may_stand_behind_much_that_is_no_word(bundled: Bot, counts: bool, text: str) -> None:
    asked = "How many schools were inspected?"
    counted = counted_ideas(asked, read_question(asked, bundled.index).ideas)
    assert gives_amount(text, "count", counted, bundled.index.lexicon) == counts


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("What would UNICEF charge our parliament for drafting help?", "money"),
        ("What monthly allowance do they get?", "money"),
        ("By what majority was it passed?", "count"),
        ("the committee, what was its size?", "count"),
        ("What is the maximum length of a brief?", "count"),
        ("What was he charged with?", ""),
    ],
)
def test_further_ways_of_asking_for_an_amount(question: str, kind: str) -> None:
    assert amount_asked(question) == kind


def test_into_how_many_kinds_something_falls_is_told_by_any_number(bundled: Bot) -> None:
    question = read_question("Into how many categories do the routes fall?", bundled.index)
    assert counted_ideas(question.text, question.ideas) == []
    kinds = read_question("How many categories of bees are there?", bundled.index)
    assert counted_ideas(kinds.text, kinds.ideas)


def test_how_many_must_vote_for_it_is_told_by_a_majority(bundled: Bot) -> None:
    question = "How many members have to vote for it?"
    assert amount_asked(question) == "majority"
    assert amount_asked("How many members voted for it?") == "count"
    counted = counted_ideas(question, read_question(question, bundled.index).ideas)
    for text, gives in (
        ("It needs a majority of two thirds of the house.", True),
        ("It needs the votes of 41 members.", True),
        ("It was laid before the house in 2004.", False),
    ):
        assert gives_amount(text, "majority", counted, bundled.index.lexicon) is gives
