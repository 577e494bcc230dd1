"""Over whole sets of questions: nothing is said that does not stand in a source, and enough of them pass."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from making import faults

from bot.evaluation.questions import read_questions
from bot.evaluation.running import row, run
from knowledge.countries import country_code

if TYPE_CHECKING:
    from bot.evaluation.running import Graded
    from bot.service import Bot

OTHER_SET = Path(__file__).resolve().parents[1] / "evaluation" / "questions-a.yaml"
PASSING = 0.8
"""Share of the development set that passes, at least."""
CITATIONS_OF_A_FACT = 2.5
"""On average, at most."""


@pytest.fixture(scope="module")
def development(bundled: Bot, shared: Path) -> list[Graded]:
    """The development set, asked and graded."""
    return run(bundled, read_questions(shared / "eval" / "questions.yaml"), country_code)


@pytest.fixture(scope="module")
def other(bundled: Bot) -> list[Graded]:
    """The questions that were written without a look at the bot, asked and graded."""
    return run(bundled, read_questions(OTHER_SET), country_code)


@pytest.fixture(params=["development", "other"])
def graded(request: pytest.FixtureRequest) -> list[Graded]:
    """Each set in turn."""
    found: list[Graded] = request.getfixturevalue(request.param)
    return found


def test_every_answer_keeps_the_promise(graded: list[Graded], bundled: Bot) -> None:
    broken = {one.question: found for one in graded if (found := faults(one.answer, bundled))}
    assert len(graded) > 80
    assert broken == {}


def test_running_text_holds_every_quotation_in_quotation_marks(graded: list[Graded]) -> None:
    for one in graded:
        for citation in one.answer.citations:
            quote = " ".join(citation.quote.split())
            assert f"“{quote}” [{citation.n}]" in one.answer.answer.replace("\u2060", "")


def test_enough_of_the_development_set_passes(development: list[Graded]) -> None:
    failed = {one.id: one.reasons for one in development if not one.passed}
    assert 1 - len(failed) / len(development) >= PASSING, failed


def test_facts_are_answered_briefly(graded: list[Graded]) -> None:
    facts = row("fact", [one for one in graded if one.kind == "fact"])
    assert facts.count > 20
    assert facts.citations_each <= CITATIONS_OF_A_FACT


def test_both_ways_of_ending_are_there(graded: list[Graded]) -> None:
    """The checks above would prove nothing over answers that are all alike."""
    assert {one.answer.status for one in graded} == {"answered", "not_found", "chitchat"}
    assert sum(len(one.answer.related) > 0 for one in graded) > 10
