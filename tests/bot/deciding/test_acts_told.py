"""What somebody said, decided or passed, who paid and who runs it: the act must be told, not only who may have done it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

if TYPE_CHECKING:
    from bot.service import Bot

REPORT = """# The Portrun reform

The paper was used to open consultations with harbour leaders, teachers and pilots of Portrun.

Pilots of Portrun said that the port was closed too early.

The council of Portrun was set up in 1996 to recommend legislation on harbours. In 2004 Portrun passed the Harbour Act, 2004.

The council of Portrun decided to raise the fee to 40 crowns. The mayor of Portrun attended the weekly talks of the council.

The survey of 2011 was carried out by the Tide Institute. The Salt Fund paid for the survey of 2013.

The Tide Board was formed in 2009 by the mayor, who chairs it.

The Law School worked with the Shell Agency on a guide (Marlow 2012).

The Shell Agency, the port's own office for snails, has nine clerks. The matter, the Reef Office suggests, is hard.
"""


@pytest.fixture(scope="module")
def portrun() -> Bot:
    return bot_over(REPORT)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("What did the pilots say in Portrun?", "closed too early"),
        ("What did the council decide about the fee?", "raise the fee"),
        ("Which law did Portrun pass in 2004?", "Harbour Act"),
        ("Who paid for the survey of 2013?", "The Salt Fund paid"),
        ("Who runs the Tide Board?", "who chairs it"),
        ("Who chairs the Tide Board?", "who chairs it"),
        ("What is the Shell Agency?", "the port's own office"),
    ],
)
def test_the_act_that_is_asked_for_is_quoted(portrun: Bot, question: str, quoted: str) -> None:
    reply = portrun.ask(question)
    assert reply.answer.status == "answered", reply.explanation.decision
    assert any(quoted in citation.quote for citation in reply.answer.citations)


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What did the teachers say in Portrun?", "what was said"),
        ("What did the mayor of Portrun decide at the talks?", "what was decided"),
        ("Which law did Portrun pass in 1996?", "a law that was made"),
        ("Who controls the survey of 2011?", "at the head"),
        ("Who requested the survey of 2011?", "who requested"),
        ("What did the survey of 2013 find?", "what was found"),
        ("Who is Marlow?", "only mention"),
        ("What is the Reef Office?", "only mention"),
    ],
)
def test_a_mention_is_not_the_act(portrun: Bot, question: str, reason: str) -> None:
    reply = portrun.ask(question)
    assert reply.answer.status != "answered", [citation.quote for citation in reply.answer.citations]
    assert any(reason in one for one in reply.explanation.decision), reply.explanation.decision
