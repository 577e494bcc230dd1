"""Shorthand of the question: ordinals in figures."""

from __future__ import annotations

import pytest

from bot.question.shorthand import free_of_charge, unfronted, with_ordinals, without_slashes


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("what does the 2nd schedule say", "what does the second schedule say"),
        ("the 1st and 3rd option", "the first and third option"),
        ("by 2nd June or June 3rd", "by 2nd June or June 3rd"),
        ("on the 4th of March", "on the 4th of March"),
        ("the 27th session", "the 27th session"),
    ],
)
def test_ordinals_in_figures_are_words_but_for_days(typed: str, read: str) -> None:
    assert with_ordinals(typed, frozenset()) == read


def test_ordinals_are_left_as_the_sources_write_them() -> None:
    assert with_ordinals("the 2nd session", {"nd"}) == "the 2nd session"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("is technical assistance free", "is technical assistance free of charge"),
        ("Is legal aid free for children?", "Is legal aid free of charge for children?"),
        ("is it free or paid?", "is it free of charge or paid?"),
        ("can we get it for free", "can we get it free of charge"),
    ],
)
def test_what_is_free_costs_nothing(typed: str, read: str) -> None:
    assert free_of_charge(typed) == read


@pytest.mark.parametrize(
    "typed",
    ["is the press free?", "are people free", "who sets prisoners free", "free school meals", "is it free of charge?"],
)
def test_who_is_free_is_at_liberty(typed: str) -> None:
    assert free_of_charge(typed) == typed


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("locked up w/o daylight", "locked up without daylight"),
        ("W/O a lawyer, w/ a guardian", "without a lawyer, with a guardian"),
        ("closed b/c of cuts", "closed because of cuts"),
        ("UN/w/o and and/or", "UN/w/o and and/or"),
    ],
)
def test_words_cut_with_a_slash_are_written_out(typed: str, read: str) -> None:
    assert without_slashes(typed) == read


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("universities what do they do", "what do universities do"),
        ("UNICEF, what does it do?", "what does UNICEF do?"),
        ("the position paper who wrote it", "who wrote the position paper"),
        ("bee law: when was it passed", "when was bee law passed"),
        ("ok what do they do", "ok what do they do"),
        ("and when is it", "and when is it"),
        ("tell me what they do", "tell me what they do"),
        ("what do they do", "what do they do"),
    ],
)
def test_what_is_asked_about_may_stand_first(typed: str, meant: str) -> None:
    assert unfronted(typed) == meant
