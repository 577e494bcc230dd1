"""Who did something to a text or a decision: the agent must be said of that very act."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

if TYPE_CHECKING:
    from bot.service import Bot

REPORT = """# The Portrun Children's Bill

UNICEF can promote the ratification of the Portrun Treaty.

The mayor took part in discussions to advise the council drafting the harbour law.

The Bill was drafted by the Law Commission of Portrun. Seven members of the council signed the Bill.

A research paper by the Harbour Institute found gaps in the Bill.

Anna Vale taught in Portrun. Her Harbour Reader gives recipes for the summer. Salt & Sons founder James Salt was a pilot.

The Ombudsperson criticised the port authority for its delays.
"""


@pytest.fixture(scope="module")
def portrun() -> Bot:
    return bot_over(REPORT)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Who drafted the Bill?", "drafted by the Law Commission"),
        ("Who signed the Bill?", "Seven members"),
        ("Who wrote the research paper?", "by the Harbour Institute"),
        ("Who wrote the document on gaps in the Bill?", "by the Harbour Institute"),
        ("Who wrote the Harbour Reader?", "Her Harbour Reader"),
        ("Who founded Salt & Sons?", "founder James Salt"),
        ("Who criticised the port authority?", "The Ombudsperson criticised"),
    ],
)
def test_who_did_it_is_told_by_a_verb_or_by_whose_work_it_is(portrun: Bot, question: str, quoted: str) -> None:
    reply = portrun.ask(question)
    assert reply.answer.status == "answered", reply.explanation.decision
    assert any(quoted in citation.quote for citation in reply.answer.citations)


@pytest.mark.parametrize(
    "question",
    ["Who ratified the Portrun Treaty?", "Who wrote the Portrun Treaty?", "Who criticised UNICEF?"],
)
def test_an_act_that_only_may_be_done_or_that_others_did_does_not(portrun: Bot, question: str) -> None:
    reply = portrun.ask(question)
    assert reply.answer.status == "not_found"


@pytest.mark.parametrize("question", ["Who ratified the CRC?", "Who wrote the CRC?", "Who criticised UNICEF?"])
def test_the_bundled_document_does_not_tell_who_made_the_treaty(bundled: Bot, question: str) -> None:
    assert any("no sentence found says who" in one for one in bundled.ask(question).explanation.decision)


def test_whoever_wrote_the_position_paper_is_told(bundled: Bot) -> None:
    assert "position paper by UNICEF" in bundled.ask("Who wrote the position paper?").answer.citations[0].quote
