"""What "one" and "it" stand for in a follow-up must be spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.service import Bot


@pytest.mark.parametrize(
    ("before", "asked", "answered"),
    [
        ("What framework did Ghana develop from the study?", "did Chile make one too?", False),
        ("What framework did Ghana develop from the study?", "is there one in Chile", False),
        ("Is there an ombudsperson in Chile?", "does Ghana have one?", False),
        ("Which position paper was there in Ghana?", "did they have one in Ghana", True),
    ],
)
def test_one_stands_for_the_thing_asked_for_before(bundled: Bot, before: str, asked: str, answered: bool) -> None:
    reply = bundled.ask(asked, bundled.ask(before).conversation)
    assert (reply.answer.status == "answered") is answered
    assert answered or any("speaks of" in one for one in reply.explanation.decision)


@pytest.mark.parametrize(
    ("before", "asked", "answered"),
    [
        ("What is the National Child Online Protection Framework?", "When was it approved?", False),
        ("What is the Cybersecurity Act of Ghana about?", "when was it adopted", True),
        ("Who wrote the position paper?", "When was it written?", True),
        ("Tell me about the position paper", "in what year was it published?", True),
    ],
)
def test_the_date_of_something_else_does_not_tell_when_it_was(
    bundled: Bot, before: str, asked: str, answered: bool
) -> None:
    reply = bundled.ask(asked, bundled.ask(before).conversation)
    assert (reply.answer.status == "answered") is answered
    assert answered or any("not those of the framework" in one for one in reply.explanation.decision)


def test_a_question_that_points_back_itself_has_not_named_what_was_made(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Bees\n\nThe Honey Board was set up in 1996 to advise the Queen of Norland.\n\n"
        "It was a mixed board, with members from two offices, the Office of Hives and the Office of Wax.\n"
    )
    first = bot.ask("What is the story of the Honey Board?").conversation
    second = bot.ask("Which offices were on it?", first).conversation
    assert "1996" in bot.ask("When was it created?", second).answer.citations[0].quote
