"""How something changed, and what there is most of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.asked.asked_trends import MOST_OF, TELLS_MOST, TREND, grew


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("did thefts go up", True),
        ("has the noise got worse", True),
        ("how much did prices rise", True),
        ("are boats more common now", True),
        ("did they change the law", False),
        ("who went up the hill", False),
    ],
)
def test_it_is_told_who_asks_for_a_change(question: str, asked: bool) -> None:
    assert TREND.found_in(question) is asked


@pytest.mark.parametrize(
    ("text", "up", "down"),
    [
        ("Thefts rose from 12 to 15.", True, False),
        ("Thefts fell from 1,200 to 900.", False, True),
        ("It is 15, up from 12 in 2010.", True, False),
        ("There were 12 fewer than in 2010.", False, True),
        ("It was 17 per cent, compared with 24 per cent in 2010.", True, True),  # which way is told by more than words
        ("It was 17 per cent.", False, False),
    ],
)
def test_two_figures_tell_which_way_it_went(text: str, up: bool, down: bool) -> None:
    assert grew(text) is up
    assert grew(text, fell=True) is down


@few
@given(st.text(max_size=60))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert grew(text) in (True, False)
    assert grew(f"from {text} to {text}", fell=True) in (True, False)


def test_figures_of_many_dots_are_read() -> None:
    assert grew("It went from 2.6.1 to 3.4.") in (True, False)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("what do guests mostly complain about", True),
        ("what was the most common fault", True),
        ("what did they lose at most", False),
        ("who lost most of the keys", False),
    ],
)
def test_it_is_told_who_asks_what_there_is_most_of(question: str, asked: bool) -> None:
    assert MOST_OF.found_in(question) is asked


def test_what_sets_one_above_the_others() -> None:
    assert TELLS_MOST.found_in("The most frequent fault was rust, followed by rot.")
    assert not TELLS_MOST.found_in("Rust is a fault.")
