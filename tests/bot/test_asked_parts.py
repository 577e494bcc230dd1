"""What something is made of, or who sits on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.asked_parts import ASKS_PARTS, TELLS_PARTS
from bot.question.reading import read_question
from bot.type_bonus import PARTS_BONUS, TypeBonus

if TYPE_CHECKING:
    from bot.index import Index


@pytest.mark.parametrize(
    "question",
    [
        "Who's on the visiting team?",
        "Which people make up the board?",
        "Who sits on the panel?",
        "What information has to go into the register?",
        "What must a complaint contain?",
        "members of the council?",
    ],
)
def test_parts_are_asked_for(question: str) -> None:
    assert ASKS_PARTS.found_in(question)


@pytest.mark.parametrize("question", ["Who helped Ghana?", "What does UNICEF do?", "When did the board meet?"])
def test_other_questions_ask_for_none(question: str) -> None:
    assert not ASKS_PARTS.found_in(question)


def test_a_sentence_tells_parts_where_it_lists_them() -> None:
    assert TELLS_PARTS.search("The Board is composed of a magistrate, a nurse and a teacher.")
    assert TELLS_PARTS.search("The register shall contain the date, the subject and the outcome.")
    assert not TELLS_PARTS.search("The Board consists of volunteers.")
    assert not TELLS_PARTS.search("The Board meets in March, in June and in May.")


def test_a_sentence_that_tells_them_gains(index: Index) -> None:
    told, other = "The team is made up of a lawyer, a nurse and an adviser.", "The visiting team met a lawyer."
    asked, plain = (read_question(text, index) for text in ("Who's on the team?", "Whom did the team visit?"))
    assert TypeBonus(asked)(told) >= TypeBonus(asked)(other) + PARTS_BONUS
    assert TypeBonus(plain)(told) < PARTS_BONUS
