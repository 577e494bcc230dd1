"""What a sentence leaves to the one before it by "these devices", "this is called" or "he"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

if TYPE_CHECKING:
    from bot.service import Bot

PAPER = """# Harbour notes

The clinic owns three pressure chambers. Divers with the bends are treated using these devices.

A virus may change its coat again and again. This is called antigenic variation.

Abu Karim taught in Portrun for a decade. He also describes the distillation of sea water.

Hearings were held in the summer. A version of this paper was read at the school.

Rotors have blades at their edge. A turbine has a row of rotors (rotating discs) on a shaft.
"""


@pytest.fixture(scope="module")
def notes() -> Bot:
    return bot_over(PAPER)


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("What devices are used to treat divers with the bends?", "using these devices", "three pressure chambers"),
        ("What is called antigenic variation?", "This is called", "change its coat"),
        ("Who describes the distillation of sea water?", "He also describes", "Abu Karim"),
    ],
)
def test_the_sentence_before_comes_with_it(notes: Bot, question: str, first: str, second: str) -> None:
    quotes = [citation.quote for citation in notes.ask(question).answer.citations]
    assert first in quotes[0]
    assert second in quotes[1]


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("What paper was read at the school?", "Hearings were held"),  # "this paper" is the document itself
        ("How often are divers treated using these devices?", "three pressure chambers"),
        ("Are divers with the bends treated using these devices?", "three pressure chambers"),
    ],
)
def test_where_nothing_is_left_open_it_stays_away(notes: Bot, question: str, quoted: str) -> None:
    assert not any(quoted in citation.quote for citation in notes.ask(question).answer.citations)


def test_another_name_stands_in_brackets(notes: Bot) -> None:
    assert "(rotating discs)" in notes.ask("What is another term for rotors?").answer.citations[0].quote
