"""How the ideas of a question are covered: by a sentence's own words, by what surrounds it, and how close together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation
from bot.evidence import Scored
from bot.road import take_road
from bot.weighing.covering import MANY, closeness, lent, share, spoken_of, words_written, written_in

if TYPE_CHECKING:
    from conftest import MakeBot

ONE = Scored(0, 1.0, (1.0, 0.0, 0.4), (1.0, 0.6, 0.4), ())
WEIGHTS = (2.0, 1.0, 1.0)


def test_what_is_matched_counts_by_its_weight() -> None:
    assert share(ONE.own, WEIGHTS) == pytest.approx(2.4 / 4.0)
    assert share((1.0,), (0.0,)) == 0.0


def test_what_surrounds_a_sentence_lends_it_what_its_words_leave_open() -> None:
    assert lent(ONE, WEIGHTS) == pytest.approx(0.6 / 4.0)
    assert lent(Scored(0, 1.0, (1.0,), (1.0,), ()), (1.0,)) == 0.0


def test_a_sentence_speaks_of_what_its_own_words_match() -> None:
    assert spoken_of(ONE) == pytest.approx(1 / MANY)


def test_words_for_it_that_stand_together_are_close(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Hall\n\nThe clerk counts votes in the hall by the river.\n\n"
        "The clerk sits in the hall by the river while friends bring bread and count votes.\n\nThe hall is cold.\n"
    )
    ideas = take_road("Does the clerk count votes?", Conversation(), bot.index).pool.ideas
    near, far, none = (closeness(ideas, unit) for unit in bot.index.units[:3])
    assert near == 1.0
    assert 0.0 < far < near
    assert none == 0.0


def test_a_heading_that_speaks_of_it_lends_a_sentence_its_place(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Handbook\n\n## Storage\n\nBoxes are dusted by a clerk in spring.\n\n"
        "## Complaints by children\n\nBoxes are emptied by a clerk in spring.\n"
    )
    road = take_road("Who empties the boxes for complaints by children in spring?", Conversation(), bot.index)
    by_text = {bot.index.text(one.unit): road.pool.traits[one.unit] for one in road.pool.ranked}
    with_it = next(traits for text, traits in by_text.items() if "emptied" in text)
    without = next(traits for text, traits in by_text.items() if "dusted" in text)
    assert with_it.heading > without.heading == 0.0
    assert with_it.lent > without.lent


def test_words_as_they_are_written_are_told_but_for_capitals(make_bot: MakeBot) -> None:
    bot = make_bot("# Hall\n\nThe Clerk counted 12 votes.\n")
    assert words_written(0, bot.index) == {"the", "clerk", "counted", "12", "votes"}
    assert written_in("Who MAY vote?") == {"who", "may", "vote"}
