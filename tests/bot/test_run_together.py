"""Words typed without the blank between them, and with one too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.analysis import analyse
from bot.question.reading import read_question
from bot.question.run_together import joined, parted
from bot.question.spelling import Spelling
from bot.question.word_list import WordList

if TYPE_CHECKING:
    from bot.index import Index
    from bot.service import Bot

TEXTS = [
    "The position paper of Global Kids Online led to a framework.",
    "The notes of a paper on work; a frame for it.",
]
SPELLING = Spelling(
    {word.strip(".,;").casefold(): 1 for text in TEXTS for word in text.split()},
    WordList(lambda: "paperback\nworkshop"),
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("positionpaper", "position paper"),
        ("globalkids", "global kids"),
        ("papernotes", "paper notes"),  # nowhere side by side, yet nothing else it could be
    ],
)
def test_a_word_nobody_writes_is_parted(typed: str, meant: str) -> None:
    assert parted(typed, SPELLING, TEXTS) == meant


@pytest.mark.parametrize("typed", ["paperback", "framework", "paper", "papertiger", "of-paper"])
def test_words_and_what_is_not_made_of_two_stay(typed: str) -> None:
    assert parted(typed, SPELLING, TEXTS) == ""


def test_a_name_is_only_parted_as_a_source_has_it() -> None:
    assert parted("globalkids", SPELLING, TEXTS, named=True) == "global kids"
    assert parted("papernotes", SPELLING, TEXTS, named=True) == ""


@pytest.mark.parametrize(
    ("typed", "meant"), [("frame work", "framework"), ("frame-work", "framework"), ("position paper", "")]
)
def test_two_words_are_one_where_sources_write_one(typed: str, meant: str) -> None:
    left, right = analyse(typed)
    assert joined(left, right, typed[left.end : right.start], SPELLING, TEXTS) == meant


def test_two_words_that_a_source_has_side_by_side_stay_two() -> None:
    left, right = analyse("frame work")
    assert joined(left, right, " ", SPELLING, [*TEXTS, "The frame work was done."]) == ""


def test_the_reader_is_told(bundled: Bot) -> None:
    reply = bundled.ask("who wrote the positionpaper on cyber security gaps")
    assert any("position paper" in note for note in reply.answer.notes)
    assert "position paper by UNICEF" in reply.answer.statements[0].text


def test_the_question_is_read_with_the_words_parted(index: Index) -> None:
    assert read_question("the frame work of globalkids", index).text == "the framework of global kids"
