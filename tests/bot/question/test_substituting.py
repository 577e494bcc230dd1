"""A follow-up that puts something in the place of what was asked about is read as that question of the other thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.question.leaning.substituting import put_in, with_put

if TYPE_CHECKING:
    from bot.service import Bot

MINUTES = """# Minutes of the allotment society

## Route 1

Route 1 goes along the canal. It costs 40 crowns a year.

## Route 2

Route 2 goes through the wood. It costs 75 crowns a year.

## What was said

Dr Lund said that the hedges are too high. Ms Ode asked for a second gate. The society is strongly in favour of hedges.

The view of the society on fences is that none may be taller than a child.

Sheds are painted green by custom, and the society has no view on their size.
"""


@pytest.fixture(scope="module")
def society() -> Bot:
    return bot_over(MINUTES)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("And route 3?", "route 3"),
        ("ok, what about Ms Ode?", "Ms Ode"),
        ("and on fences", "on fences"),
        ("Same for sheds?", "sheds"),
        ("And who pays?", ""),
        ("And the rest?", ""),
        ("and is it free?", ""),
        ("What is route 3?", ""),
    ],
)
def test_it_is_told_what_is_put_in_the_place_of_something(text: str, put: str) -> None:
    assert put_in(text) == put


@pytest.mark.parametrize(
    ("before", "put", "put_before", "expected"),
    [
        ("What does route 2 cost?", "route 3", "", "What does route 3 cost?"),
        ("What did Dr Lund say about hedges?", "Ms Ode", "", "What did Ms Ode say about hedges?"),
        ("What is the view of the society on hedges?", "on fences", "", "What is the view of the society on fences?"),
        (
            "What is the view of the society on fences?",
            "sheds",
            "on fences",
            "What is the view of the society on sheds?",
        ),
        ("What is winter pruning?", "spring pruning", "", "What is spring pruning?"),
        ("Do tenants pay rent?", "visitors", "", ""),
        ("What happened in 2018?", "in the wood", "", ""),
        ("What does route 2 cost?", "route 2", "", ""),
    ],
)
def test_it_takes_the_place_of_what_has_its_form(before: str, put: str, put_before: str, expected: str) -> None:
    assert with_put(put, before, put_before) == expected


def ask(bot: Bot, *questions: str) -> list[str]:
    conversation, quotes = Conversation(), list[str]()
    for question in questions:
        reply = bot.ask(question, conversation)
        conversation, quotes = reply.conversation, [citation.quote for citation in reply.answer.citations]
    return quotes


def test_another_person_is_asked_what_the_first_was(society: Bot) -> None:
    quotes = ask(society, "What did Dr Lund say?", "and Ms Ode?")
    assert quotes[0] == "Ms Ode asked for a second gate."
    assert not any("Lund" in quote for quote in quotes)


def test_the_frame_is_kept_over_two_questions(society: Bot) -> None:
    asked = "What is the view of the society on hedges?", "and on fences?", "and sheds?"
    assert "none may be taller" in ask(society, *asked[:2])[0]
    assert ask(society, *asked)[0].startswith("Sheds are painted green")
