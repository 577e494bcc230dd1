"""The date of what is asked about, and of nothing else; what is said in other words."""

from __future__ import annotations

import pytest
from making import told_of

from bot.question.answering.answer_types import holds_type
from bot.statements.dates_told import SET_IN_TIME

TEXT = """
# Laws and how they were looked at

In 2021 the government of Norland had its Family Violence Act studied. The study of the Family Violence Act took long. The 2016 Law
on Child Safety was passed against the will of the mayors. Kenya ratified the Convention in 1991. In Malta: Reed v. Hill [2008]
MTHC 293 (6 October 2008) the court found that the Convention, which Malta takes part in, was no part of its law.

Every new statute of Norland has to be evaluated after three years. The help line 117 works from 8 a.m. to 10 p.m. on weekdays and
is closed at weekends. Four petitions passed the mark of 50,000 signatures and 11 reached 10,000.

The house rules of platforms can serve children's learning but may also expose them to violence.
"""


@pytest.mark.parametrize(
    "question",
    [
        "In what year did Norland adopt its Family Violence Act?",
        "Year in which Norland passed the Family Violence Act?",
        "when was the Abandoned Infants Act passed?",
        "how many countries have ratified the Convention?",
        "In what year did Malta become a party to the Convention?",
    ],
)
def test_the_date_of_something_else_is_not_told(question: str) -> None:
    assert told_of(TEXT, question) == []


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("when did Norland pass the law on child safety?", "The 2016 Law"),
        ("in what year did Kenya ratify the Convention?", "Kenya ratified"),
        ("what year did Kenya ratify the treaty on minors?", "Kenya ratified"),
        ("when was Reed v. Hill decided?", "In Malta: Reed"),
    ],
)
def test_its_own_date_is_told(question: str, start: str) -> None:
    assert told_of(TEXT, question)[0].startswith(start)


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("Is it obligatory in Norland to evaluate a new statute?", "Every new statute"),
        ("citation of the Reed ruling?", "In Malta: Reed"),
        ("What are the opening hours of 117?", "The help line 117"),
        ("What harm, not benefit, can the rules of platforms bring?", "The house rules"),
        ("what can house rules of facebook, tiktok and the like expose children to?", "The house rules"),
        ("How many petitions reached ten thousand signatures?", "Four petitions"),
    ],
)
def test_what_is_said_in_other_words_is_told(question: str, start: str) -> None:
    assert told_of(TEXT, question)[0].startswith(start)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("From the very beginning, children were asked.", True),
        ("Parents are told without undue delay.", True),
        ("The law began a new age for children.", False),
    ],
)
def test_what_tells_how_soon_tells_when_too(text: str, told: bool) -> None:
    assert bool(SET_IN_TIME.search(text)) is told
    assert holds_type(text, "term") is told
