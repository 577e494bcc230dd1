"""Sections that a question names by their heading, their number or their title: what stands there is the answer."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.indexing.index import build_index
from bot.road import take_road
from bot.service import Bot
from knowledge.model import Terms

GUIDE = """# How to build a playground

## Frequent blunders

- Buying the slide first.
- Leaving no shade.

## The work

### Step 1. Asking

Neighbours are invited for tea.

### Step 2. Digging

The ground is opened in spring.

## Dangers

Sand is blown away by the wind.
"""
ACT = """# Playgrounds Act 2021

## PART I: OPENING

### 1. Gates

Gates are opened at dawn. They are closed at night.

### 2. Keepers of the gate

A keeper is paid by the town.

## PART II: NOISE

### 3. Bells

A bell is rung once.

## SCHEDULE (Section 3): Metals

Brass is preferred to tin.
"""
TITLED = "The mayor is told of it a month before. A ribbon is cut."


@pytest.fixture(scope="module")
def bot() -> Bot:
    documents = (
        Document("guide", "How to build a playground", GUIDE),
        Document("act", "Playgrounds Act 2021", ACT),
        Document("opening", "Planning an opening", TITLED),
    )
    return Bot(build_index(library_of(Dataset("made", "test", "en", documents, ()), Terms())))


GATES = ["Gates are opened at dawn.", "They are closed at night."]
RIBBON = ["The mayor is told of it a month before.", "A ribbon is cut."]
DIGGING = ["The ground is opened in spring."]
BLUNDERS = ["Buying the slide first.", "Leaving no shade."]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("What are the frequent blunders?", BLUNDERS),
        ("frequent blunders", BLUNDERS),
        ("What are the dangers?", ["Sand is blown away by the wind."]),
        ("what is step 2", DIGGING),
        ("What does step 2 say?", DIGGING),
        ("what happens in step 2", DIGGING),
        ("What does Part I say?", [*GATES, "A keeper is paid by the town."]),
        ("what does part II of the act say", ["A bell is rung once."]),
        ("What is in the schedule?", ["Brass is preferred to tin."]),
        ("what does the schedule of the playgrounds act say", ["Brass is preferred to tin."]),
        ("which section deals with gates", GATES),
        ("Which section of the act is about keepers?", ["A keeper is paid by the town."]),
        ("what does the section on keepers say", ["A keeper is paid by the town."]),
        ("planning an opening", RIBBON),
        ("what does the page planning an opening say", RIBBON),
        ("What does the section on planning say?", RIBBON),
    ],
)
def test_what_stands_under_the_name_is_the_answer(bot: Bot, asked: str, found: list[str]) -> None:
    assert [statement.text for statement in bot.ask(asked).answer.statements] == found


@pytest.mark.parametrize(
    "asked",
    [
        "who digs in step 2",
        "how many bells are there in part II",
        "what is step 9",
        "what does the section on tea say",
        "gates",
    ],
)
def test_who_asks_more_or_for_another_names_no_section(bot: Bot, asked: str) -> None:
    assert take_road(asked, Conversation(), bot.index).choice.shape != "named section"


def test_a_section_that_no_heading_names_is_found_by_what_it_says(bot: Bot) -> None:
    answer = bot.ask("which section talks about the wind").answer
    assert answer.statements[0].text == "Sand is blown away by the wind."
