"""What became of something, and how much there may be of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.asked.asked_outcomes import (
    DONE,
    FATE,
    LIMIT,
    PENALTY,
    TELLS_FATE,
    TELLS_LIMIT,
    TELLS_PENALTY,
    TELLS_SHOULD,
)
from bot.question.reading import read_question
from bot.weighing.type_bonus import FATE_BONUS, LIMIT_BONUS, SECOND_NAME_BONUS, SHOULD_LOSS, TypeBonus

if TYPE_CHECKING:
    from bot.indexing.index import Index


@pytest.mark.parametrize(
    ("question", "fate", "limit"),
    [
        ("What happened to the bill?", True, False),
        ("What has become of the office?", True, False),
        ("What did the plan come of?", True, False),
        ("What happened in Chile?", False, False),
        ("How long can a child be held?", False, True),
        ("How many days may they be kept?", False, True),
        ("What is the maximum fine?", False, True),
        ("How long did it last?", False, False),
        ("Who may help?", False, False),
    ],
)
def test_ends_and_limits_are_asked_for(question: str, fate: bool, limit: bool) -> None:
    assert (FATE.found_in(question), LIMIT.found_in(question)) == (fate, limit)


def test_a_sentence_tells_ends_and_limits() -> None:
    assert TELLS_FATE.search("The bill lapsed in November.")
    assert not TELLS_FATE.search("The bill is on families.")
    assert TELLS_LIMIT.search("It shall not exceed five years.")
    assert TELLS_LIMIT.search("No more than two days, or until the age of 18.")
    assert not TELLS_LIMIT.search("It lasted five years, until nobody came.")


def test_a_sentence_that_tells_them_gains(index: Index) -> None:
    fate, limit, plain = (
        TypeBonus(read_question(text, index))
        for text in ("What happened to the room?", "How long can a child be locked up?", "Which child was in the room?")
    )
    closed, locked = "The room was closed.", "The child was locked in the room."
    assert fate(closed) == fate(locked) + FATE_BONUS
    assert plain(closed) == plain(locked)
    within, for_two = "A child may be locked up for two days at most.", "A child was locked up for two days."
    assert limit(within) == pytest.approx(limit(for_two) + LIMIT_BONUS)
    assert plain(within) == plain(for_two)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What happens if a teacher does not report it?", True),
        ("what if they don't?", True),
        ("What happens to companies that break the rules?", True),
        ("What is the penalty for late reports?", True),
        ("What happens when a bill is passed?", False),
    ],
)
def test_what_happens_to_whoever_does_not_do_as_they_should(question: str, asks: bool) -> None:
    assert PENALTY.found_in(question) is asks


def test_what_sets_a_penalty_is_told_by_its_words() -> None:
    assert TELLS_PENALTY.found_in("A person who fails to comply is liable to a fine.")
    assert not TELLS_PENALTY.found_in("A teacher shall report the matter.")


@pytest.mark.parametrize(
    ("question", "loss"),
    [
        ("Who financed the programme?", SHOULD_LOSS),
        ("How many officers were trained?", SHOULD_LOSS),
        ("Who should have financed the programme?", 0.0),  # what ought to be is asked for
        ("What did the report recommend?", 0.0),
        ("Who finances the programme?", 0.0),  # what holds in general: "the State shall finance it" tells it
    ],
)
def test_what_ought_to_be_done_does_not_tell_who_did_it(question: str, loss: float, index: Index) -> None:
    bonus = TypeBonus(read_question(question, index))
    ought, done = bonus("a donor should finance the study."), bonus("a donor did finance the study.")
    assert done - ought == pytest.approx(loss)


def test_what_was_done_and_what_ought_to_be_are_told_apart() -> None:
    assert DONE.found_in("Who paid for it?")
    assert not DONE.found_in("Who must pay for it?")
    assert TELLS_SHOULD.search("Donors should finance a study.")
    assert TELLS_SHOULD.search("The Committee urges the State to end it.")
    assert not TELLS_SHOULD.search("It was said that donors should pay.")


@pytest.mark.parametrize(
    ("text", "bonus"),
    [
        ("courts pay for intermediaries (trained interpreters).", SECOND_NAME_BONUS),
        ("see intermediaries (article 12).", 0.0),
    ],
)
def test_another_name_stands_in_brackets(text: str, bonus: float, index: Index) -> None:
    gains = TypeBonus(read_question("What is another term for intermediaries?", index))
    assert gains(text) - gains("courts pay for intermediaries.") == pytest.approx(bonus)
