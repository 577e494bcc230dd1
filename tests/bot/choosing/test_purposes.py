"""What something is for is told by what it does or is meant to do, whatever goals are spoken of beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

if TYPE_CHECKING:
    from bot.service import Bot

GUIDE = """# A guide for Portrun

There should be dates for goals such as inspection, consultation and the drafting of the harbour rules.

Inspection shows whether the harbour rules are kept. Under the rules all piers have inspection.

To learn what fishers know, as many of them as possible should take part in consultation.

The Tide Board was set up in 2009 to watch the quays. The Tide Board publishes maps.

A harbour code is one rule book, a code that gathers all that was scattered.
"""


@pytest.fixture(scope="module")
def portrun() -> Bot:
    return bot_over(GUIDE)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("What is the purpose of inspection?", "shows whether"),
        ("what is inspection for", "shows whether"),
        ("what is inspection good for?", "shows whether"),
        ("goal of consultation", "To learn what fishers know"),
        ("What is the aim of the Tide Board?", "set up in 2009 to watch"),
    ],
)
def test_what_it_does_or_is_meant_for_comes_first(portrun: Bot, question: str, quoted: str) -> None:
    reply = portrun.ask(question)
    assert reply.answer.citations, reply.explanation.decision
    assert quoted in reply.answer.citations[0].quote
