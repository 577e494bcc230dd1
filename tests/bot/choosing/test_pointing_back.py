"""What a sentence leaves to the one before it by "these devices", "this is called" or "he"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

if TYPE_CHECKING:
    from bot.service import Bot

PAPER = """# Harbour notes

The court has three rooms with toys. Children under ten are heard in these rooms.

A judge may speak with a child alone before the hearing. This is called a first talk.

Abu Karim taught in Portrun for a decade. He also explains the rights of the accused.

Hearings were held in the summer. A version of this paper was read at the school.
"""


@pytest.fixture(scope="module")
def notes() -> Bot:
    return bot_over(PAPER)


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        ("In what rooms are children under ten heard?", "in these rooms", "three rooms with toys"),
        ("What is called a first talk?", "This is called", "speak with a child alone"),
        ("Who explains the rights of the accused?", "He also explains", "Abu Karim"),
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
        ("How often are children under ten heard in these rooms?", "three rooms with toys"),
        ("Are children under ten heard in these rooms?", "three rooms with toys"),
    ],
)
def test_where_nothing_is_left_open_it_stays_away(notes: Bot, question: str, quoted: str) -> None:
    assert not any(quoted in citation.quote for citation in notes.ask(question).answer.citations)
