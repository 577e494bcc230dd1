"""Which kind of things a question asks for, which kind a heading announces, and how many are asked for."""

from __future__ import annotations

import pytest

from bot.question.asked.asked_kinds import (
    asks_for_all,
    asks_for_several,
    kinds_announced,
    kinds_asked,
    leaves_number_open,
)


@pytest.mark.parametrize(
    ("question", "heading", "lead_in"),
    [
        ("What could go wrong in court?", "Risks", ""),
        ("Which mistakes are made?", "Common weaknesses", ""),
        ("What does it take to set up a court?", "Courts", "It needs:"),
        ("Which checks could we put in place?", "Scrutiny", "Safeguards are needed:"),
        ("From which sources does the cash come?", "Where the money comes from", ""),
        ("What options does a legislator have?", "Ways of dealing with conflict", ""),
        ("Which phases are there?", "Three stages", ""),
    ],
)
def test_question_and_heading_meet_in_their_kind(question: str, heading: str, lead_in: str) -> None:
    assert kinds_asked(question) & kinds_announced(heading, lead_in)


@pytest.mark.parametrize(
    ("question", "heading"),
    [("What could go wrong?", "Where the money comes from"), ("Which phases are there?", "Risks")],
)
def test_another_kind_does_not_meet(question: str, heading: str) -> None:
    assert not kinds_asked(question) & kinds_announced(heading, "")


@pytest.mark.parametrize(
    "question",
    [
        "Which controls can make up for that?",
        "What kinds of risks are there?",
        "What are the requirements for a court?",
        "What belongs in the act?",
        "What could go wrong?",
        "What is a committee entitled to do?",
    ],
)
def test_several_things_are_asked_for(question: str) -> None:
    assert asks_for_several(question)


@pytest.mark.parametrize(
    "question",
    [
        "On what basis does UNICEF decide?",
        "Which agency supports children?",
        "Through what lens does it look?",
        "What is the name of the act?",
        "What does the committee do?",
        "Which year is it?",
    ],
)
def test_one_thing_is_asked_for(question: str) -> None:
    assert not asks_for_several(question)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("unicef tasks in legislative reform - all bullet points, nothing left out", True),
        ("Give me the complete list of factors", True),
        ("Summarise what the network proposed", True),
        ("Everything on costs, please", True),
        ("Enumere todas las tareas", True),
        ("列出儿童基金会的任务", True),
        ("Which controls are there?", False),
        ("Who was listening?", False),
    ],
)
def test_all_there_is_is_asked_for(question: str, asked: bool) -> None:
    assert asks_for_all(question) is asked


def test_the_number_of_things_is_left_open() -> None:
    assert leaves_number_open("What should we look out for?")
    assert not leaves_number_open("When was it passed?")
