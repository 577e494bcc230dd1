"""Whose part in something is asked for: a section about them answers, though its sentences do not name them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.asked.roles import actor_spans

if TYPE_CHECKING:
    from bot.service import Bot

PAGE = """# Actors

## Monitoring

Monitoring by the ministry differs from that by societal actors such as universities and trade unions.

The ministry reports every year on the law. Its report goes to the speaker.

## Role of academic institutions

Scholars can review a bill as independent experts.

They can bring evidence into the debate and collect data with which laws are judged.

They can also write opinions for judges.

## Businesses

The house rules of platforms decide what children see there.

A bill may be fought by those whose profits it touches.

## Money

The treasury pays for hearings. Each hearing costs 900 florins.
"""


@pytest.fixture(scope="module")
def page() -> Bot:
    return bot_over(PAGE)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("What role do universities play?", "universities "),
        ("what part can local councils have in it", "local councils "),
        ("What is the role of the media in law reform?", "the media"),
        ("what are the responsibilities of companies", "companies"),
        ("Is there a role for trade unions in the process?", "trade unions"),
        ("Do churches have any place in it?", "churches "),
        ("How can village chiefs get involved?", "village chiefs "),
        ("how can academics help", "academics "),
        ("What can a village council do for the reform?", "a village council "),
        ("why should we involve trade unions", "trade unions"),
    ],
)
def test_those_whose_part_is_asked_for_are_found(text: str, whom: str) -> None:
    assert [text[start:end] for start, end in actor_spans(text)] == [whom]


@pytest.mark.parametrize(
    "text",
    [
        "What is the role of UNICEF?",
        "What can UN agencies do?",
        "How can it help?",
        "What should we do?",
        "Who says that States should accept outside help?",
        "What part of the law was changed?",
        "Who plays a role in it?",
        "Does the responsibility for schools end at county level?",
        "Which checks are to take the place of the scan at the start?",
        "What tasks are there for 2026?",
    ],
)
def test_what_is_named_or_nobody_s_part_is_left_alone(text: str) -> None:
    assert [text[start:end] for start, end in actor_spans(text) if "20" not in text[start:end]] == []


@pytest.mark.parametrize(
    "question", ["What role do universities play?", "how can academics help", "what is the role of universities"]
)
def test_a_section_about_them_answers_and_not_what_names_them_in_passing(page: Bot, question: str) -> None:
    answer = page.ask(question).answer
    assert answer.status == "answered"
    quoted = [citation.quote for citation in answer.citations]
    assert any("Scholars can review" in quote or "bring evidence" in quote for quote in quoted)
    assert not any("Monitoring by the ministry" in quote for quote in quoted)


def test_without_a_section_about_them_the_sentences_that_name_them_answer(page: Bot) -> None:
    answer = page.ask("What is the role of trade unions?").answer
    assert [citation.quote for citation in answer.citations][:1] == [
        "Monitoring by the ministry differs from that by societal actors such as universities and trade unions."
    ]


def test_what_more_is_asked_is_still_asked(page: Bot) -> None:
    answer = page.ask("What role do universities play in monitoring?").answer
    assert "Monitoring by the ministry" in answer.citations[0].quote


def test_where_nothing_speaks_of_them_nothing_answers(bundled: Bot) -> None:
    answer = bundled.ask("what role do universities play").answer
    assert answer.status == "not_found"


def test_a_say_in_something_keeps_its_meaning(bundled: Bot) -> None:
    answer = bundled.ask("How can girls and boys themselves get a say while a law is being made?").answer
    quoted = [citation.quote for citation in answer.citations]
    assert any("facilitating child participation" in quote for quote in quoted)
    assert len(quoted) <= 2
