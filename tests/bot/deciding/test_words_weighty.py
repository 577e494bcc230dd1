"""The words told to be in nothing that was found: those that matter, and not how a question is worded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.deciding.words_weighty import not_said_beside, told_of_refusal, weighty
from bot.road import take_road

if TYPE_CHECKING:
    from bot.service import Bot

GARDEN = """# Gardens of Velmora: Annual Review

We cut what grows.

Orla Tensby, Keeper of the Gardens

## Hedges

The hedges were cut twice in the year. They are four metres high, and the gardeners open them every spring.

## Ponds

A heron visits the ponds. Nobody may swim there, and bicycles are left at the gate.
"""


@pytest.mark.parametrize(
    "word", ["talk", "based", "argument", "last", "copy", "open", "talking", "copies", "w", "till", "nasty"]
)
def test_wording_is_not_worth_telling(bundled: Bot, word: str) -> None:
    pool = take_road("what did unicef do in chile", Conversation(), bundled.index).pool
    assert weighty([word], pool, bundled.index) == ()


@pytest.mark.parametrize(
    "word", ["wheelchairs", "university", "police", "geneva", "velmora", "2019", "referendum", "doctor"]
)
def test_names_figures_and_things_are(bundled: Bot, word: str) -> None:
    pool = take_road("what did unicef do in chile", Conversation(), bundled.index).pool
    assert weighty([word], pool, bundled.index) == (word,)


def test_a_word_that_is_written_as_a_name_is_one(bundled: Bot) -> None:
    pool = take_road("Did Pilar Open visit Chile?", Conversation(), bundled.index).pool
    names = [idea.text for idea in pool.ideas if idea.capital]
    assert "open" in {name.casefold() for name in names}
    assert weighty(names, pool, bundled.index) == tuple(names)


def test_a_refusal_tells_what_is_missing_by_its_weightiest_words(bundled: Bot) -> None:
    pool = take_road("what did unicef do in chile", Conversation(), bundled.index).pool
    assert told_of_refusal(["last", "wheelchairs"], pool, bundled.index) == ("wheelchairs",)
    assert told_of_refusal(["last", "fail"], pool, bundled.index) == ("fail",)


def test_what_stands_beside_the_quotation_is_spoken_of() -> None:
    index = bot_over(GARDEN).index
    unit = next(number for number in range(len(index.units)) if "four metres" in index.text(number))
    words = ["cut", "tensby", "heron", "bicycles"]
    assert not_said_beside(words, [unit], index) == ("heron", "bicycles")


def test_no_note_stands_below_a_right_answer_for_how_it_was_asked() -> None:
    bot = bot_over(GARDEN)
    answer = bot.ask("how often in the last year were the hedges trimmed, or cut").answer
    assert answer.status == "answered"
    assert not any("last" in note for note in answer.notes)
    assert "last" not in answer.unmatched
