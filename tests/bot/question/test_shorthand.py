"""Shorthand of the question: ordinals in figures."""

from __future__ import annotations

import pytest

from bot.question.plain.shorthand import with_ordinals


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
