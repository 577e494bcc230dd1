"""Documents of a ferry company: negations, changes, what there is most of, who somebody is, what follows, replies to headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.evidence import Matches
from bot.question.reading import read_question
from bot.weighing.question_headings import replies_below, replies_to_another

if TYPE_CHECKING:
    from bot.service import Bot

RULES = """# Ferry company of Norlund: rules for young passengers

Adopted by the board on 3 May 2021. Issued by the Norlund Ferry Company.

## Tickets

The rules apply to every ferry on the route to Aske. They do not apply to post boats, or to the sailing of
private yachts.
Tickets for those under twelve cost nothing. A grown-up pays 14 crowns.

## Crew

The board appoints an inspector for every ship. An inspector must be twenty-one years old and speak two languages.
A person who has been fined for drunkenness may not be appointed.

## Lost children

Whoever finds a child alone must write it in the ship's book at once. A member of the crew who fails to do so is dismissed.

## Is a child allowed on the bridge?

Yes, if the captain agrees in writing. The visit lasts ten minutes at most.

## May dogs travel?

Only on deck.

## Helpers

The mediators of the line, whose wages are borne by the harbour fund, hear every quarrel on board. The Harbour House held a fair.
"""

REPORT = """# Report on the summer of 2023

Report prepared for the Norlund Ferry Company by Selwyn Partners, November 2023.
Lead author: Dr Ottoline Brask.

## Numbers

Seasick children: 17 in a hundred were sick on board, compared with 26 in a hundred in the summer of 2021.
We read forty letters. The most common subject was the food, with 22 letters, followed by noise with nine.
The regular helpers number 1,310, which is a third of what is wanted. Eight hundred crowns for helpers lie in a drawer.

## Diaries

The stewards read the diaries of young passengers. The captain was told of it in July. We hold this to be unlawful.

## Risks

- Too few helpers sign up in winter. Answer: a warm coat and a free dinner.
- Ice.
"""
CHARTER = """# Yard paper of Tormund

Published by the Tormund Yard, 2020.

## Yard

The helpers of the yard paint boats every spring. A rope costs 12 crowns. Dogs sleep in the shed.
"""


@pytest.fixture(scope="module")
def ferries() -> Bot:
    return bot_over(RULES, REPORT, CHARTER)


def quotes(bot: Bot, question: str) -> list[str]:
    answer = bot.ask(question).answer
    return [citation.quote for citation in answer.citations] if answer.status == "answered" else []


ANSWERED = [
    ("which boats do the ferry rules not cover", "They do not apply to post boats"),
    ("who cant be made an inspector", "A person who has been fined for drunkenness may not be appointed."),
    ("what happens to a sailor who doesnt write it in the ships book", "A member of the crew who fails to do so"),
    ("is a child allowed on the bridge", "Yes, if the captain agrees in writing."),
    ("who pays for the mediators", "The mediators of the line, whose wages are borne by the harbour fund"),
    ("who wrote the report on the summer of 2023", "Report prepared for the Norlund Ferry Company by Selwyn Partners"),
    ("did seasick children go down", "Seasick children: 17 in a hundred"),
    ("what were most letters about", "The most common subject was the food"),
    ("how many regular helpers are there", "The regular helpers number 1,310"),
    ("is it ok for stewards to read diaries", "We hold this to be unlawful."),
    ("what does a ticket for a child of nine cost", "Tickets for those under twelve cost nothing."),
    ("what is done about too few helpers in winter", "Answer: a warm coat and a free dinner."),
]


@pytest.mark.parametrize(("question", "quote"), ANSWERED)
def test_what_is_asked_so_is_told_by_that(ferries: Bot, question: str, quote: str) -> None:
    assert any(one.startswith(quote) for one in quotes(ferries, question)[:2]), quotes(ferries, question)


@pytest.mark.parametrize(
    "question",
    [
        "who is the head of the harbour house",  # a house is no person
        "how many helpers does the tormund yard have",  # that it has some gives no number
    ],
)
def test_what_no_sentence_gives_is_refused(ferries: Bot, question: str) -> None:
    assert quotes(ferries, question) == []


@pytest.mark.parametrize(
    ("question", "another"), [("is a child allowed on the bridge", False), ("does the captain agree to a dinner", True)]
)
def test_a_yes_is_said_to_its_own_heading(ferries: Bot, question: str, another: bool) -> None:
    index = ferries.index
    unit = next(at for at in range(len(index.units)) if index.text(at).startswith("Yes, if the captain"))
    matches = Matches(read_question(question, index).ideas)
    weights = [1.0] * len(matches.ideas)
    assert replies_to_another(index.text(unit), index.contexts[unit], matches, weights) is another
    assert replies_below(unit, matches, weights, index) is not another


def test_two_questions_of_which_the_second_leans_on_the_first(ferries: Bot) -> None:
    found = quotes(ferries, "how many regular helpers are there and is it enough")
    assert found[0].startswith("The regular helpers number 1,310")
    asked = "who appoints an inspector and how old must they be"
    assert any("twenty-one" in one for one in quotes(ferries, asked)), quotes(ferries, asked)


def test_what_was_quoted_is_not_told_again(ferries: Bot) -> None:
    first = ferries.ask("what do the helpers of the yard paint")
    second = ferries.ask("what else do they paint", first.conversation)
    told = {one.quote for one in first.answer.citations}
    again = "Nothing else was found: all of this was quoted before."
    assert (again in second.answer.notes) is told.issuperset(one.quote for one in second.answer.citations)
    assert again in second.answer.notes


def test_a_part_that_has_no_answer_is_named(ferries: Bot) -> None:
    notes = ferries.ask("who appoints an inspector and how much do they earn").answer.notes
    assert "Not in the sources: “how much do they earn”" in notes
