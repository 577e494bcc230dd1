"""Everyday questions whose words no source has: where something is mentioned, whom to ask, what comes after, how two are linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.service import Bot


def _quoted(bot: Bot, question: str) -> list[str]:
    return [citation.quote for citation in bot.ask(question).answer.citations]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("where are media mentioned", "communicated the importance of the law to the public through media channels"),
        ("where does the text mention teachers", "UNICEF and the Ministry used the paper to launch consultations"),
        ("what is the link between research and law reform", "Identifying needs for legislative reform"),
        ("what's the connection between the committee and unicef", "The CRC Committee encourages States Parties"),
        ("who should we contact for advice", "It is the only entity specifically mentioned in the CRC (article 45)"),
        ("Who can States ask for technical assistance?", "The CRC Committee encourages States Parties"),
        ("whom can a government turn to for help", "UNICEF supports States Parties"),
    ],
)
def test_everyday_questions_are_answered_first_by(bundled: Bot, question: str, first: str) -> None:
    assert _quoted(bundled, question)[0].startswith(first)


@pytest.mark.parametrize(
    "question", ["what comes after the position paper", "what was the next step after the position paper"]
)
def test_what_comes_after_something_is_told_by_what_it_was_used_for(bundled: Bot, question: str) -> None:
    quoted = _quoted(bundled, question)
    assert any("used the paper to launch consultations" in one for one in quoted)
    assert not any("reporting" in one for one in quoted)


@pytest.mark.parametrize("question", ["who can we turn to for help", "Who can States ask for technical assistance?"])
def test_whom_to_ask_is_told_by_no_sentence_that_names_nobody(bundled: Bot, question: str) -> None:
    assert not any(one.startswith("It can also help") for one in _quoted(bundled, question))


@pytest.mark.parametrize(
    "question",
    [
        "how do i reach unicef",  # its "full potential" is nothing one calls or writes to
        "who leads the weekly discussions",  # "led to" is no leading
    ],
)
def test_a_word_in_another_sense_is_no_answer(bundled: Bot, question: str) -> None:
    assert bundled.ask(question).answer.status == "not_found"


def test_who_ran_consultations_is_told_by_who_launched_them(bundled: Bot) -> None:
    assert any("launch consultations" in one for one in _quoted(bundled, "who ran the consultations in ghana"))


def test_what_a_newcomer_should_know_of_something_is_what_is_said_of_it(bundled: Bot) -> None:
    asked = _quoted(bundled, "what should a new mp know about unicef")
    assert asked == _quoted(bundled, "tell me about unicef")
    assert len(asked) > 1
