"""What something is made of, or who sits on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.indexing.subjects import SOME_OF_THEM
from bot.question.asked.asked_parts import ASKS_PARTS, TELLS_PARTS
from bot.question.reading import read_question
from bot.weighing.type_bonus import PARTS_BONUS, TypeBonus

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index


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


def test_a_part_of_what_was_counted_is_told_where_it_is_asked_for(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Hearing\n\nForty-one submissions had been received. Nine of them came from groups of young people.\n"
    )
    part = bot.ask("How many of the submissions came from young people?").answer.statements[0]
    assert part.text.startswith("Nine of them")
    assert bot.ask("How many submissions were received?").answer.statements[0].text.startswith("Forty-one")


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("Nine of them came from groups.", True),
        ("Two out of five came from parents.", True),
        ("Most were girls.", True),
        ("Only 11 per cent had a lawyer.", True),
        ("Half of the States have a law.", False),
        ("Nine children came.", False),
        ("All children have rights.", False),
    ],
)
def test_a_count_without_its_noun_is_one_of_what_was_named_before(text: str, some: bool) -> None:
    assert SOME_OF_THEM.found_in(text) is some
