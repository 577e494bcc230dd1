"""A place and what is called after it are one name; days and months name no document, and who asks may be from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.indexing.source_names import names_akin
from bot.question.asked.asker import parted
from knowledge.countries import find_countries

if TYPE_CHECKING:
    from bot.service import Bot

BRIEFING = """# Children in Care Bill: Research Briefing

Parliamentary Research Service, Karenthian National Assembly.

The Bill was introduced in February. It has four parts, and it was drafted by the ministry.

Every home must hold a licence. Licensing would begin on 1 January 2026.

At the end of last year many children were living in homes in Karenthia.

Minutes are kept. Members asked for more time. The chair agreed. A vote was taken. It was carried. The sitting ended.
"""
MINUTES = """# Minutes of the Harbour Committee, Tuesday 4 March

A child may do light work for two hours on a school day.
"""


@pytest.fixture(scope="module")
def karenthia() -> Bot:
    return bot_over(BRIEFING, MINUTES)


def test_the_place_is_met_by_what_is_called_after_it(karenthia: Bot) -> None:
    assert "karenthian" in names_akin("karenthia", karenthia.index)
    assert "karenthia" in names_akin("karenthian", karenthia.index)
    assert names_akin("children", karenthia.index) == ()
    answer = karenthia.ask("From what date will homes in Karenthia start being licensed?").answer
    assert "1 January 2026" in answer.citations[0].quote


def test_a_day_of_the_week_names_no_minutes(karenthia: Bot) -> None:
    answer = karenthia.ask("How many hours of light work may a child do on a Tuesday?").answer
    assert "two hours" in answer.citations[0].quote


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("We're a Canadian firm with no office in Strand. Are we caught by the Act all the same?", []),
        ("I work for a Kenyan charity. Which rules apply to volunteers?", []),
        ("Is there a Canadian law on this?", ["CA"]),
    ],
)
def test_where_the_asker_is_from_is_not_asked_about(text: str, asked: list[str]) -> None:
    kept, _ = parted(text, find_countries(text), (), False, frozenset(), [text.rfind(" "), text.rfind(" ", 0, -8)])
    assert [mention.code for mention in kept] == asked
