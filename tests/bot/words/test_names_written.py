"""Names typed in small letters, and what one document says of a place of which another speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.words.names_written import are_written_as_name, is_written_as_name

if TYPE_CHECKING:
    from bot.service import Bot

LINE = """# Evaluation of the Green Kettle tea line

The Green Kettle line was opened on 4 May 2016 by a society of cooks.

This evaluation draws on 40 interviews with cooks.

Turnover is high: four in ten cooks leave within a year because of night shifts.

The Green Kettle line is open at weekends. Cooks are trained for ten days.
"""
FERRIES = """# Ferries of the outer islands

The council held 46 meetings on ferries in 2022.

It bought two boats in that year.
"""
MANUAL = """# Manual for harbour masters

In Tamorra, only three in ten ships were inspected.

A master who trains others is paid for ten days.
"""


@pytest.fixture(scope="module")
def bot() -> Bot:
    return bot_over(LINE, FERRIES, MANUAL)


def test_words_written_with_capitals_alone_are_names(bot: Bot) -> None:
    assert is_written_as_name("tamorra", bot.index)
    assert not is_written_as_name("kettle", bot.index)
    assert not is_written_as_name("nowhere", bot.index)
    assert are_written_as_name("green", "kettle", bot.index)
    assert not are_written_as_name("outer", "islands", bot.index)


def test_a_name_in_small_letters_that_the_title_has_finds_no_sentence_by_itself(bot: Bot) -> None:
    answer = bot.ask("why do green kettle cooks leave").answer
    assert answer.citations[0].quote.startswith("Turnover is high")


def test_a_place_is_not_told_of_by_a_document_that_never_names_it(bot: Bot) -> None:
    assert bot.ask("how many meetings did tamorra hold on ferries in 2022").answer.status == "not_found"
    assert bot.ask("how many meetings on ferries were held in 2022").answer.status == "answered"
