"""Questions that a document itself asks are given whole to who asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.choosing.questions_listed import questions_listed
from bot.conversation import Conversation
from bot.road import take_road

if TYPE_CHECKING:
    from conftest import MakeBot

PAPER = """# Issues paper on lawyers for children

The Commission reviews how children are represented. Could it be done better? Many think so.

Every child over ten is offered a talk with a lawyer. The Act is old.

## For consultation

Question 1. Should the words be removed from section 41?

Question 2. Should there be an age from which a lawyer is automatic?

Question 3. Who should train the lawyers?

Submissions may be sent by post. The Commission reports in May.
"""
ASKED_IN_IT = ["Should the words be removed", "Should there be an age", "Who should train the lawyers?"]


def quoted(question: str, make_bot: MakeBot, text: str = PAPER) -> str:
    return " ".join(statement.text for statement in make_bot(text).ask(question).answer.statements)


@pytest.mark.parametrize(
    "question",
    [
        "What are the consultation questions in the paper on lawyers for children?",
        "Which questions does the Commission ask about how children are represented?",
    ],
)
def test_all_that_stand_together_are_given(make_bot: MakeBot, question: str) -> None:
    said = quoted(question, make_bot)
    assert all(one in said for one in ASKED_IN_IT)
    assert "Could it be done better?" not in said


def test_nobody_else_is_given_them(make_bot: MakeBot) -> None:
    assert "Should the words" not in quoted("Who is offered a talk with a lawyer?", make_bot)


def test_fewer_than_three_are_no_list(make_bot: MakeBot) -> None:
    bot = make_bot(PAPER.replace("Question 3. Who should train the lawyers?", ""))
    road = take_road("What are the consultation questions in the paper on lawyers?", Conversation(), bot.index)
    assert questions_listed(road.question, road.pool, bot.index) is None
