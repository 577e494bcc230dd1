"""A country that is asked about beside another and of which nothing speaks: told as silent, and the other is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.service import Bot


@pytest.mark.parametrize(
    ("question", "silent"),
    [
        ("What did UNICEF do in Chile and in Norway?", "Norway"),
        ("compare Chile and Norway", "Norway"),
        ("what happened in Kenya and Ghana", "Kenya"),
        ("¿Qué pasó en Chile y en Noruega?", "Noruega"),
    ],
)
def test_what_there_is_is_answered_and_the_silent_side_told(bundled: Bot, question: str, silent: str) -> None:
    answer = bundled.ask(question).answer
    assert answer.status == "answered"
    assert any(silent in note for note in answer.notes)


@pytest.mark.parametrize(
    "question",
    ["what happened in Peru and Norway", "Does UNICEF work in Chile and Norway?", "what happened in norway"],
)
def test_where_no_side_is_spoken_of_or_yes_or_no_is_asked_nothing_is_answered(bundled: Bot, question: str) -> None:
    assert bundled.ask(question).answer.status == "not_found"


def test_where_both_are_spoken_of_nothing_is_told(bundled: Bot) -> None:
    assert bundled.ask("what happened in Chile and Ghana").answer.notes == ()


def test_english_sets_some_names_behind_an_article(bundled: Bot) -> None:
    assert "about the United States." in bundled.ask("what happened in the United States").answer.answer
    assert "about Norway." in bundled.ask("what happened in Norway").answer.answer
