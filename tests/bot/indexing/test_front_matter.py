"""Front matter: the lines between title and text say what a document is, and their names tell it from others."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.indexing.front_matter import front_matter_of
from bot.indexing.index import build_index
from bot.road import take_road
from bot.service import Bot
from knowledge.model import Terms

SURVEY = """# Behind the Door

## Violence in the schools of Tarvia

Sommer Institute for Research, with the Teachers' Forum

Published by the Green Valley Network. Second edition, 2021.

## At a glance

Six in ten pupils had been hit. The survey will be repeated in 2027.

Head teachers answered as well. Nobody was named. The tables are on paper.
"""
MINUTES = """# Minutes of a meeting

Present: Ann Reed, Paul Moss

## Decisions

Four in ten members had been ill. The vote will be repeated in 2026.

The hall is cold in winter. Nobody complained. The door is red.
"""


def bot_over(**texts: str) -> Bot:
    documents = tuple(Document(name, text.partition("\n")[0].lstrip("# "), text) for name, text in texts.items())
    return Bot(build_index(library_of(Dataset("made", "test", "en", documents, ()), Terms())))


@pytest.fixture
def both() -> Bot:
    return bot_over(survey=SURVEY, minutes=MINUTES)


def quoted(question: str, bot: Bot) -> list[str]:
    return [bot.index.text(unit) for unit in take_road(question, Conversation(), bot.index).choice.units]


def test_front_matter_ends_where_the_text_begins(both: Bot) -> None:
    found = front_matter_of(both.library)
    assert found["survey"].text == (
        "Behind the Door. Violence in the schools of Tarvia. Sommer Institute for Research, with the Teachers' Forum."
        " Published by the Green Valley Network. Second edition, 2021."
    )
    assert len(found["survey"].passages) == 2


def test_the_heading_of_the_first_section_is_no_front_matter(both: Bot) -> None:
    assert "At a glance" not in front_matter_of(both.library)["survey"].text


def test_who_was_present_is_part_of_the_text(both: Bot) -> None:
    assert front_matter_of(both.library)["minutes"].text == "Minutes of a meeting"


@pytest.mark.parametrize("named", ["Tarvia", "the Green Valley Network"])
def test_a_name_above_the_text_tells_which_document_is_asked_after(both: Bot, named: str) -> None:
    assert quoted(f"When will it be repeated, according to {named}?", both)[0].endswith("repeated in 2027.")


def test_who_names_the_document_is_not_answered_by_its_name(both: Bot) -> None:
    best = quoted("How many pupils had been hit, says the Green Valley Network?", both)[0]
    assert best == "Six in ten pupils had been hit."


def test_the_name_of_a_site_behind_the_title_adds_nothing() -> None:
    bot = bot_over(page="# Courts\n\nJudges decide.\n")
    library = bot.library
    text = "# Courts - Handbook of laws\n\n## Courts\n\nJudges decide.\n"
    assert front_matter_of(library)["page"].text == "Courts"
    assert front_matter_of(bot_over(page=text).library)["page"].text.count("Courts") == 1


def test_a_sentence_that_begins_with_by_law_is_none() -> None:
    text = "# Rules\n\nBy law, every child must be heard by a judge.\n\nBy Anna Berg\n\nThe rules apply from 2021 on.\n"
    assert front_matter_of(bot_over(rules=text).library)["rules"].text == "Rules"
    text = "# Rules\n\nBy Anna Berg\n\nThe rules apply from 2021 on.\n"
    assert front_matter_of(bot_over(rules=text).library)["rules"].text == "Rules. By Anna Berg"
