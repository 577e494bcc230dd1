"""A document on several countries: what stands below the heading of one is not said of another that its title names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.indexing.country_sections import heading_in_section, section_countries, title_in_section

if TYPE_CHECKING:
    from bot.service import Bot

MEMO = """# Bans on corporal punishment in Zambia, Nepal and Peru

You asked how three States framed the ban and who enforces it.

## Zambia

A teacher who strikes a pupil is liable to a fine of 400 kwacha.

The ban is enforced by the Commissioner for Children.

## Peru

The ban is enforced by the municipal ombuds offices, known as DEMUNA.

A family judge may order parents to attend a course.
"""


@pytest.fixture(scope="module")
def memo() -> Bot:
    return bot_over(MEMO)


def test_a_heading_picks_some_countries_of_the_title() -> None:
    title = "Bans in Zambia, Nepal and Peru"
    assert title_in_section(title, ("Bans", "3. Zambia")) == "Bans in Zambia,  and "
    assert title_in_section(title, ("Bans", "Methods")) == title
    assert title_in_section("A memo on Zambia", ("Lessons from Peru",)) == "A memo on Zambia"


def test_the_lowest_heading_that_names_a_country_counts() -> None:
    assert section_countries(("Zambia and Peru", "Peru", "Sanctions")) == {"PE"}
    assert section_countries(("Sanctions",)) == frozenset()
    assert heading_in_section(("Zambia and Peru", "Peru")) == (" and Peru", "Peru")


def test_who_enforces_it_in_one_country_is_told_by_its_section(memo: Bot) -> None:
    answer = memo.ask("Who enforces the ban in Peru?").answer
    assert "DEMUNA" in answer.citations[0].quote
    assert not any("Commissioner" in citation.quote for citation in answer.citations)


@pytest.mark.parametrize(
    "question", ["What is the fine for a teacher in Peru?", "What is the fine for teachers in Nepal?"]
)
def test_the_fine_of_one_country_is_not_that_of_another(memo: Bot, question: str) -> None:
    answer = memo.ask(question).answer
    assert not any("kwacha" in citation.quote for citation in answer.citations)


def test_a_sentence_that_repeats_the_question_answers_nothing(memo: Bot) -> None:
    answer = memo.ask("Who enforces the ban?").answer
    assert answer.citations
    assert not any("You asked" in citation.quote for citation in answer.citations)
