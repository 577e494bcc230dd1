"""Who did something to a text or a decision: the agent must be said of that very act."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.service import Bot

REPORT = """# The Portrun Children's Bill

UNICEF can promote the ratification of the Portrun Treaty.

The mayor took part in discussions to advise the council drafting the harbour law.

The Bill was drafted by the Law Commission of Portrun. Seven members of the council signed the Bill.

A research paper by the Harbour Institute found gaps in the Bill.

Anna Vale taught in Portrun. Her Open Letter on Fines asks for no more courts.

The Youth Bench has James Salt, founder and first judge.

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
        ("Who wrote the Open Letter on Fines?", "Her Open Letter"),
        ("Who founded the Youth Bench?", "James Salt, founder"),
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


@pytest.mark.parametrize("question", ["Can NGOs help write laws?", "Can judges help write laws?"])
def test_those_who_may_do_something_are_spoken_of(bundled: Bot, question: str) -> None:
    reply = bundled.ask(question)
    assert reply.answer.status == "not_found"
    assert any("no sentence found speaks of" in one for one in reply.explanation.decision)


@pytest.mark.parametrize("who", ["governments", "states", "authorities"])
def test_whoever_asks_what_governments_must_do_asks_what_states_must(make_bot: MakeBot, who: str) -> None:
    bot = make_bot(
        "# Digest\n\nThe judgment leaves States free to abolish time limits for claims but does not oblige them.\n"
    )
    assert bot.ask(f"Do {who} have to abolish time limits for claims?").answer.status == "answered"


def test_states_may_be_helped(bundled: Bot) -> None:
    assert bundled.ask("Can States get help to draft legislation?").answer.status == "answered"


def test_did_one_do_it_to_that_thing(bundled: Bot) -> None:
    reply = bundled.ask("Did UNICEF draft the Cybersecurity Act?")
    assert any("no sentence found says so of cybersecurity act" in one for one in reply.explanation.decision)
    assert bundled.ask("Has UNICEF followed the bill in Chile?").answer.status == "answered"


def test_what_is_to_come_is_dated_by_no_past(bundled: Bot) -> None:
    assert any("no date stands" in one for one in bundled.ask("When will Chile pass the law?").explanation.decision)


def test_others_than_unicef_are_told_first(bundled: Bot) -> None:
    answer = bundled.ask("who else besides unicef should promote kids rights internationaly").answer
    assert "as well as of all UN" in answer.citations[0].quote


def test_a_paper_has_no_title_because_a_ministry_has_a_name(bundled: Bot) -> None:
    assert any(
        "no title stands" in one for one in bundled.ask("What is the title of the position paper?").explanation.decision
    )
    assert "Research Report" in bundled.ask("What is the title of the research report?").answer.citations[0].quote
