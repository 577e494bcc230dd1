"""What was quoted is asked for again: where it says so, in which comment, one item of the list."""

from __future__ import annotations

from functools import cache

import pytest
from making import bot_over

from bot.conversation import Conversation

PAPER = """# Working with universities

The Committee wants States to work closely with universities (GC 5, para. 58).

States shall hear children under article 12 of the Convention.

After ratification the island passed a row of laws:

- the Family Property Act;
- the Legal Aid Act;
- the Inheritance Act;
- the Citizenship Act.
"""
paper = cache(bot_over)
UNIVERSITIES = "Does the Committee want States to work with universities?"
LAWS = "Which laws did the island pass after ratification?"


def told(*turns: str) -> list[str]:
    """The statements of the answer to the last of ``turns``; none where the sources do not answer."""
    conversation = Conversation()
    for turn in turns:
        reply = paper(PAPER).ask(turn, conversation)
        conversation = reply.conversation
    return [one.text for one in reply.answer.statements] if reply.answer.status == "answered" else []


@pytest.mark.parametrize(
    "asked", ["where does it say that", "in which of its comments?", "Which general comment is it", "what paragraph?"]
)
def test_the_place_of_what_was_quoted_is_asked_for(asked: str) -> None:
    assert told(UNIVERSITIES, asked)[0] == told(UNIVERSITIES)[0]


def test_an_article_is_not_a_comment() -> None:
    assert not any("GC 5" in one for one in told(UNIVERSITIES, "in which of its articles?")[:1])


@pytest.mark.parametrize(
    ("asked", "item"),
    [
        ("The first one?", "the Family Property Act;"),
        ("what was the third one again", "the Inheritance Act;"),
        ("and the last one?", "the Citizenship Act."),
    ],
)
def test_an_item_is_asked_for_by_its_place_in_the_list(asked: str, item: str) -> None:
    assert told(LAWS, asked) == [item]
    assert told(LAWS, "The second one?", asked) == [item]


def test_a_list_has_no_more_items_than_it_has() -> None:
    assert told(LAWS, "the sixth one?") != ["the Citizenship Act."]
