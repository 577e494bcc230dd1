"""Words typed without the blank between them, and with one too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.analysis import analyse
from bot.question.reading import read_question
from bot.question.typed.run_together import joined, parted
from bot.question.typed.spelling import Spelling
from bot.question.typed.word_list import WordList

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index
    from bot.service import Bot

KNOWN = "ray the position paper of global kids online led to a framework notes on work frame for it ing pap".split()  # noqa: SIM905
SPELLING = Spelling(dict.fromkeys(KNOWN, 1) | {"tiger": 0}, WordList(lambda: "notes\npaper\npaperback\nworkshop"))


def beside(left: str, right: str) -> bool:
    return f"{left} {right}" in ("position paper", "global kids", "kids online", "x ray")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("positionpaper", "position paper"),
        ("globalkids", "global kids"),
        ("xray", "x ray"),
        ("xrays", "x ray"),
        ("papernotes", "paper notes"),  # nowhere side by side, yet nothing else it could be
    ],
)
def test_a_word_nobody_writes_is_parted(typed: str, meant: str) -> None:
    assert parted(typed, SPELLING, beside) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "paperback",
        "framework",
        "paper",
        "papertiger",  # a word of the terms alone
        "of-paper",
        "papering",  # pieces that a bad scan left in a source make no word
    ],
)
def test_words_and_what_is_not_made_of_two_stay(typed: str) -> None:
    assert parted(typed, SPELLING, beside) == ""


def test_a_name_is_only_parted_as_a_source_has_it() -> None:
    assert parted("globalkids", SPELLING, beside, named=True) == "global kids"
    assert parted("papernotes", SPELLING, beside, named=True) == ""


@pytest.mark.parametrize(
    ("typed", "meant"), [("frame work", "framework"), ("frame-work", "framework"), ("position paper", "")]
)
def test_two_words_are_one_where_sources_write_one(typed: str, meant: str) -> None:
    left, right = analyse(typed)
    assert joined(left, right, typed[left.end : right.start], SPELLING, beside) == meant


def test_two_words_that_a_source_has_side_by_side_stay_two() -> None:
    left, right = analyse("frame work")
    assert joined(left, right, " ", SPELLING, lambda *_: True) == ""


def test_the_index_knows_which_words_stand_side_by_side(make_bot: MakeBot) -> None:
    index = make_bot("# Carers\n\nFoster carers meet the panel.").index
    assert index.has_side_by_side("foster", "carer", "en")
    assert index.has_side_by_side("meet", "panel", "en")
    assert not index.has_side_by_side("carers", "panel", "en")


def test_a_word_is_part_of_one_whole_alone(make_bot: MakeBot) -> None:
    index = make_bot("# A\n\nThe framework stands. Workshop owners left a note, and a shop of theirs.").index
    assert read_question("a frame work shop", index).text == "a frame workshop"
    bot = make_bot("# A\n\nThe framework stands. Framework is good.")
    assert read_question("a frame work shop", bot.index).text == "a framework shop"


def test_the_reader_is_told(bundled: Bot) -> None:
    reply = bundled.ask("who wrote the positionpaper on cyber security gaps")
    assert any("position paper" in note for note in reply.answer.notes)
    assert "position paper by UNICEF" in reply.answer.statements[0].text


def test_the_question_is_read_with_the_words_parted(index: Index) -> None:
    assert read_question("the frame work of globalkids", index).text == "the framework of global kids"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("whogaveunicefitsmandate", "who gave unicef its mandate"),
        ("WHATDIDUNICEFDOINCHILE", "what did unicef do in chile"),
        ("what happened inchile", "in chile"),
        ("what did unicef do inghana?", "in ghana"),
    ],
)
def test_a_question_typed_in_one_word_and_a_country_behind_a_little_word_are_parted(
    bundled: Bot, typed: str, read: str
) -> None:
    reply = bundled.ask(typed)
    assert reply.answer.status == "answered"
    assert any(read in one for one in reply.explanation.understood)


@pytest.mark.parametrize("typed", ["Kestrovalawreform", "wherekestrovaninlaw"])
def test_what_is_not_made_of_known_words_alone_stays_as_it_is(bundled: Bot, typed: str) -> None:
    assert bundled.ask(typed).answer.status == "not_found"
