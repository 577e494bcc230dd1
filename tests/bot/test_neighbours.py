"""Sentences that must stand beside the best one: the amount that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import MakeBot

TEXT = """# Removal of children

A social worker may remove a child without an order only where there is danger to health. The case must then be
brought before a judge within 72 hours.

A social worker may not visit a home at night. Visits of inspectors last two hours.
"""


@pytest.mark.parametrize(
    "question",
    [
        "Removal of a child by a social worker without an order: how soon must a judge have the case?",
        "If a social worker removes a child without an order, how quickly must the case be before a judge?",
    ],
)
def test_the_time_asked_for_stands_beside_the_best_sentence(make_bot: MakeBot, question: str) -> None:
    answer = make_bot(TEXT).ask(question).answer
    assert answer.status == "answered"
    assert any("within 72 hours" in statement.text for statement in answer.statements)


def test_a_neighbour_that_shares_nothing_is_not_taken(make_bot: MakeBot) -> None:
    answer = make_bot(TEXT).ask("How long may a social worker stay in a home at night?").answer
    assert not any("Visits of inspectors" in statement.text for statement in answer.statements)
