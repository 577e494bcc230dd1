"""Follow-ups that ask for a kind of statement and nothing else are answered next to what was quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.question.leaning import bare_kinds
from bot.question.leaning.bare_kinds import says_what

if TYPE_CHECKING:
    from bot.question.wordings import Wording
    from bot.service import Bot

MILL = """# The mill at Oxley

## The wheel

The mill got a new wheel of oak last spring. The council paid half of it. The wheel was to show pupils how flour was ground.

Made by: joiners of the valley.

Visitors can turn it in the yard behind the school. Groups must book a week ahead.

## Bread

Bread is baked by two sisters in a shed near the station. The first oven was opened in May. The remaining ovens follow next year.
"""


@pytest.fixture(scope="module")
def mill() -> Bot:
    return bot_over(MILL)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Why?", bare_kinds.REASON),
        ("and why did they do it?", bare_kinds.REASON),
        ("What is it trying to achieve?", bare_kinds.AIMS),
        ("what was its purpose?", bare_kinds.AIMS),
        ("is it really mandatory?", bare_kinds.BINDS),
        ("Where was it held?", bare_kinds.PLACE),
        ("By whom?", bare_kinds.DOER),
        ("who is responsible for it?", bare_kinds.DOER),
        ("what did that achieve?", bare_kinds.RESULTS),
        ("what did it bring about", bare_kinds.RESULTS),
        ("and the rest?", bare_kinds.REMAINS),
        ("Why was the wheel replaced?", None),
        ("Where do pupils turn it?", None),
        ("Who paid by cheque?", None),
    ],
)
def test_it_is_told_which_kind_of_statement_alone_is_asked_for(text: str, kind: Wording | None) -> None:
    assert says_what(text) is kind


def first(bot: Bot, *questions: str) -> str:
    conversation, quote = Conversation(), ""
    for question in questions:
        reply = bot.ask(question, conversation)
        conversation, quote = reply.conversation, next((one.quote for one in reply.answer.citations), "")
    return quote


@pytest.mark.parametrize(
    ("asked", "quote"),
    [
        ("why did they do it?", "The wheel was to show pupils how flour was ground."),
        ("by whom?", "Made by: joiners of the valley."),
        ("where?", "Visitors can turn it in the yard behind the school."),
        ("is it compulsory?", "Groups must book a week ahead."),
    ],
)
def test_the_sentence_next_to_the_quoted_one_says_it(mill: Bot, asked: str, quote: str) -> None:
    assert first(mill, "What did the mill get last spring?", asked) == quote


def test_the_rest_is_what_remains(mill: Bot) -> None:
    assert first(mill, "When was the first oven opened?", "and the rest?").startswith("The remaining ovens")


def test_a_quoted_sentence_that_says_it_is_given_again(mill: Bot) -> None:
    assert first(mill, "What is baked in a shed?", "by whom?").startswith("Bread is baked by two sisters")


ACT = """# Dog Act of Harwick

## 4. Registers

(1) The keeper of a dog shall enter it in the register within a month.

(2) A tenant of a farm is under the same duty.

## 5. Leads

(1) A dog may run free on a beach in winter.

## 9. Offences

(1) Anyone who fails to comply with section 4(1) is liable to a fine of 90 crowns.

(2) Anyone who fails to comply with section 5 is liable to a fine of 20 crowns.
"""


def test_what_follows_for_who_does_not_is_set_where_the_section_is_referred_to() -> None:
    act = bot_over(ACT)
    asked = "Who must enter a dog in the register?"
    assert "90 crowns" in first(act, asked, "and if they don't?")
    assert "90 crowns" in first(act, asked, "what if they refuse?")
    assert "fine" not in first(act, asked, "what about tenants?")
    assert "tenant" in first(act, asked, "what about tenants?")
