"""Which of several lists a question asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.choosing.matching_lists import MEANS, best_list
from bot.conversation import Conversation
from bot.road import take_road
from bot.weighing.likeness import Weighed, announced_softly

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.choosing.matching_lists import ListMatch
    from bot.service import Bot

_HOMES = """# Closed homes

## Visits to the homes

Why the visits failed:

- they were announced three weeks ahead;
- the visitors were paid by the homes;
- nobody read the reports.

## Rules for visits to the homes

Visitors of the homes have to:

- speak with every child alone;
- write down what they saw in the homes;
- come back within a year.

## Clothing

The homes must buy for each resident:

- shoes and a coat;
- two pairs of trousers;
- a school bag.
"""


def found(question: str, bot: Bot) -> ListMatch:
    road = take_road(question, Conversation(), bot.index)
    best = best_list(road.question, road.pool, bot.index)
    assert best is not None
    return best


def first_item(question: str, bot: Bot) -> str:
    index = bot.index
    passage = index.library.passages[index.passages_of_list[found(question, bot).id][0]]
    return index.library.quote(passage.source, passage.sentences[0])


@pytest.mark.parametrize(
    ("question", "item"),
    [
        ("How come the visits to the homes came to nothing?", "they were announced three weeks ahead;"),
        ("Which garments has every child in the homes to get?", "shoes and a coat;"),
    ],
)
def test_the_list_that_announces_what_is_asked_for_is_taken(make_bot: MakeBot, question: str, item: str) -> None:
    assert first_item(question, make_bot(_HOMES)) == item


def test_a_near_word_over_a_list_is_met_in_part(make_bot: MakeBot) -> None:
    bot = make_bot(_HOMES)
    road = take_road("Which garments are there?", Conversation(), bot.index)
    lists = list(bot.index.passages_of_list)
    visits, _, clothing = announced_softly(lists, Weighed(road.pool.ideas, road.pool.weights, "en"), bot.index)
    assert 0.0 < clothing < 1.0
    assert clothing > visits
    bare = [replace(idea, akin={}) for idea in road.pool.ideas]
    assert announced_softly(lists[2:], Weighed(bare, road.pool.weights, "fr"), bot.index) == [0.0]


def test_how_far_the_best_list_is_ahead_is_told(make_bot: MakeBot) -> None:
    assert found("Why did the visits fail?", make_bot(_HOMES)).ahead > 0.0


def test_ways_are_told_by_the_list_whose_items_begin_with_a_means() -> None:
    page = """# Complaints to the Tide Office

The following may complain on behalf of a child:

- a parent or guardian;
- a teacher or nurse;
- any other adult.

You may complain:

- by telephone;
- through the form on the website;
- by letter.
"""
    bot = bot_over(page)
    assert found("In what ways can one complain to the Tide Office?", bot).relation == MEANS
    assert found("Who may complain on behalf of a child?", bot).relation < MEANS
