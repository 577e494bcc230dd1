"""Publishers that stand right below a title, with the State they belong to, or before the colon in it."""

from __future__ import annotations

import pytest

from knowledge.importing.metadata import Guess, guesses


def guessed(text: str, field: str) -> Guess | None:
    return next((one for one in guesses(text) if one.field == field), None)


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (
            "# Plan for Play\n\nMinistry of Parks and Gardens, Republic of Ardovia. Adopted by Parliament on 3 May 2031.\n",
            "Ministry of Parks and Gardens, Republic of Ardovia",
        ),
        (
            "# Plan for Play\n\nMinistry of Parks and Gardens, Republic of Ardovia.\n",
            "Ministry of Parks and Gardens, Republic of Ardovia",
        ),
        ("# Drumlash Village School: Rules on Swings\n\nAdopted on 3 May 2031.\n", "Drumlash Village School"),
        ("# Ministry of Parks: Annual Report 2031\n", "Ministry of Parks"),
        # What is written about a body, a house without a name, or a law is not by it.
        ("# Ministry of Parks: who decides there?\n", None),
        ("# The Safe School: Rules on Swings\n", None),
        ("# Safe School: Rules on Swings\n", None),
        ("# Swings: Rules on Oil\n", None),
    ],
)
def test_who_publishes_it(head: str, publisher: str | None) -> None:
    found = guessed(f"{head}\n## Scope\n\nEvery swing is oiled once a year by whoever has used it last.\n", "publisher")
    assert (found.value if found else None) == publisher


def test_what_no_kind_is_for_is_told_so() -> None:
    found = guessed("# Action Plan on Swings 2031-2035\n\n## Aims\n\nEvery swing is oiled.\n", "kind")
    assert found == Guess("kind", "other", "no kind is for papers of this sort")
    found = guessed(
        "# Swings: Questions and Answers on the Swings Act 2031\n\n## Who?\n\nEvery swing is oiled.\n", "kind"
    )
    assert found and found.value == "other"
