"""What a follow-up of a few words names must be spoken of; "tell me more" asks for more of what was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.service import Bot


@pytest.mark.parametrize(
    ("before", "asked", "answered"),
    [
        ("Who gave UNICEF its mandate?", "pizza", False),
        ("Who gave UNICEF its mandate?", "for dogs?", False),
        ("What happened in Chile?", "basketball", False),
        ("What happened in Chile?", "only in winter?", False),
        ("What happened in Chile?", "rd", False),
        ("What happened in Chile?", "the law?", True),
        ("What happened in Chile?", "more about the law", True),
        ("How does UNICEF help with drafting?", "and with advocacy?", True),
        ("What happened in Chile?", "and in Ghana?", True),
    ],
)
def test_what_a_fragment_names_must_be_spoken_of(bundled: Bot, before: str, asked: str, answered: bool) -> None:
    reply = bundled.ask(asked, bundled.ask(before).conversation)
    assert (reply.answer.status == "answered") is answered


@pytest.mark.parametrize("asked", ["tell me more", "more", "Can you tell us a bit more?"])
def test_more_of_what_was_told_is_no_other_example(bundled: Bot, asked: str) -> None:
    reply = bundled.ask(asked, bundled.ask("What happened in Chile?").conversation)
    assert [case.id for case in reply.answer.cases] == ["chile-child-protection"]


def test_a_country_behind_another_example_takes_the_place_of_the_one_first_asked_about(bundled: Bot) -> None:
    first = bundled.ask("What happened in Ghana?").conversation
    second = bundled.ask("Another one?", first).conversation
    answer = bundled.ask("And in Chile?", second).answer
    assert answer.understood.startswith("What happened in Chile?")
    assert [case.id for case in answer.cases] == ["chile-child-protection"]
