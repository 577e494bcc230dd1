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
        ("what did the committee say about help", "The CRC Committee encourages States Parties"),
        ("what does the committee want states to do", "The CRC Committee encourages States Parties"),
        ("which sentence mentions the ombudsperson", "taken part in weekly discussions"),
        ("what did the position paper say", "The research report and advocacy activities led to the development"),
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


def _told_in_turn(bot: Bot, *questions: str) -> list[list[str]]:
    """The quotations that answer each question of a conversation."""
    told, talk = [], None
    for question in questions:
        reply = bot.ask(question, talk)
        talk = reply.conversation
        told.append([citation.quote for citation in reply.answer.citations])
    return told


@pytest.mark.parametrize("asked", ["what was in it", "what did it say", "what did they do with it"])
def test_what_is_asked_of_a_thing_spoken_of_is_not_the_whole_case(bundled: Bot, asked: str) -> None:
    paper, of_it = _told_in_turn(bundled, "who wrote the position paper", asked)
    assert of_it[0] == paper[0]
    assert len(of_it) <= 3
    assert not any("Cybersecurity Act" in one for one in of_it)


@pytest.mark.parametrize(
    "asked", ["in which paragraph", "and on what page, please?", "which section is that in", "any proof of that?"]
)
def test_who_asks_for_the_place_reads_what_was_quoted_again(bundled: Bot, asked: str) -> None:
    first, again = _told_in_turn(bundled, "what is unicef's mandate", asked)
    assert again == first


@pytest.mark.parametrize("asked", ["shorter", "can you make it shorter", "in one sentence please", "more briefly"])
def test_a_shorter_answer_is_the_first_sentence_of_what_was_quoted(bundled: Bot, asked: str) -> None:
    whole, shorter = _told_in_turn(bundled, "tell me about chile", asked)
    assert len(whole) > 3
    assert shorter == whole[:1]


def test_a_list_in_fewer_words_is_no_lead_in_without_items(bundled: Bot) -> None:
    whole, shorter = _told_in_turn(bundled, "what can unicef do", "make it shorter")
    assert whole[0].endswith("by:")
    assert shorter == [whole[1]]


def test_nothing_was_said_that_could_be_shorter(bundled: Bot) -> None:
    assert bundled.ask("shorter please").answer.status == "chitchat"
