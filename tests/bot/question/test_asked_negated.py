"""Of whom or what something is not so, and what says that it is not."""

from __future__ import annotations

import pytest

from bot.question.asked.asked_negated import DENIES, NOBODY, OF_WHOM_NOT, WHO


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("who cannot be a trustee", True),
        ("who cant join the club", True),
        ("which boats are not covered", True),
        ("when is no licence needed", False),  # "no" may belong to the thing
        ("when is a licence not needed", True),
        ("who can be a trustee", False),
        ("what happens if the owner does not pay", False),
        ("which rule says what to do when a guest does not pay", False),
        ("is it full or not", False),
        ("who cant come to the fair", True),
    ],
)
def test_it_is_told_who_asks_what_is_not_so(question: str, asked: bool) -> None:
    assert OF_WHOM_NOT.found_in(question) is asked


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("A debtor may not be a trustee.", True),
        ("It is ruled out for pilots.", True),
        ("Post boats are exempt.", True),
        ("The board appoints not fewer than eight trustees.", False),
        ("The club is open to all.", False),
    ],
)
def test_what_says_that_something_is_not_so(text: str, denies: bool) -> None:
    assert DENIES.found_in(text) is denies


def test_nobody_is_no_answer_to_who() -> None:
    assert WHO.found_in("who runs the shop")
    assert not WHO.found_in("who does not run the shop")
    assert NOBODY.found_in("Nobody ran it.")
    assert not NOBODY.found_in("Nobody else may run it.")
