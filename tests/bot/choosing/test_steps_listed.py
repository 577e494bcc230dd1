"""All the steps that headings number, and what stands under a heading of mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

if TYPE_CHECKING:
    from bot.service import Bot

GUIDE = """# Guide to planning a play area

Published by the Marlow Centre, June 2022.

## Step 1: Count the children

Ask the school for its rolls. This takes a week.

## Step 2: Choose the ground

Walk the ground with six children. Avoid slopes.

## Step 3: Draw the plan

An architect of the town draws the plan. Parents can comment on it.

## Common mistakes

- Leaving the fence out until the end.
- Copying the plan of another town.
"""
CIRCULAR = """# Library cards for pupils

Step 1. The pupil fills in the green form.

Keep a copy.

Step 2. The teacher signs it on the same day.
"""


@pytest.fixture(scope="module")
def guide() -> Bot:
    return bot_over(GUIDE)


def quotes(bot: Bot, question: str) -> list[str]:
    answer = bot.ask(question).answer
    return [citation.quote for citation in answer.citations] if answer.status == "answered" else []


STEPS = [
    "Ask the school for its rolls.",
    "Walk the ground with six children.",
    "An architect of the town draws the plan.",
]


@pytest.mark.parametrize(
    "question", ["What are the steps?", "steps", "list all stages", "what are the steps of planning"]
)
def test_steps_that_headings_number(guide: Bot, question: str) -> None:
    assert quotes(guide, question) == STEPS


def test_steps_that_paragraphs_begin_with() -> None:
    bot = bot_over(CIRCULAR)
    assert [quote[:7] for quote in quotes(bot, "what are the steps?")] == ["Step 1.", "Step 2."]


def test_of_two_documents_the_one_that_is_named() -> None:
    bot = bot_over(GUIDE, CIRCULAR)
    assert quotes(bot, "what are the steps for library cards?")[0].startswith("Step 1.")
    assert quotes(bot, "what are the steps of planning a play area?") == STEPS


@pytest.mark.parametrize("question", ["Who draws the plan?", "What must be done before the plan is drawn?"])
def test_mistakes_are_not_quoted_as_advice(guide: Bot, question: str) -> None:
    assert not any("Copying" in quote or "Leaving" in quote for quote in quotes(guide, question))


@pytest.mark.parametrize("question", ["What are the common mistakes?", "common mistakes"])
def test_mistakes_are_told_where_asked_for(guide: Bot, question: str) -> None:
    assert "Copying the plan of another town." in quotes(guide, question)
