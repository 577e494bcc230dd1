"""What a question takes for granted must be said by the sources; what they do say is answered as before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.asked.asked_names import named_kind
from bot.question.asked.asked_statements import MATTER, PROVISION
from bot.question.asked.opinions import asks_opinion

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.question.wordings import Wording
    from bot.service import Bot

REFUSED = [
    ("Which grounds did UNICEF give for its opposition to the Chilean bill?", "what is to be explained"),
    ("What mistake in its media work did UNICEF apologise for?", "what is to be explained"),
    ("After UNICEF sued the government of Ghana, what did the court decide?", "what is to be explained"),
    ("Why was the children's ombudsperson in Chile against the new protection law?", "anybody was against it"),
    ("What does General Comment 5 say about budgets?", "says anything about budgets"),
    ("Does UNICEF take a stand on lowering the voting age to sixteen?", "says anything about"),
    ("Which article of the Convention deals with sexual abuse of children?", "gives an article"),
    ("Which article obliges states to send reports every five years?", "gives an article"),
    ("What has the ILO done to get minimum working ages into national statutes?", "International Labour Organization"),
    ("Has UNESCO published good practice on law reform?", "Educational, Scientific"),
    ("Which regional human rights mechanisms share the responsibility? I need their names.", "names any names"),
    ("Since which year has UNICEF had its mandate from the UN General Assembly?", "no date"),
    ("Is there a page limit for the reports to the CRC Committee?", "page"),
    ("Was it fair of UNICEF to have a lawyer inside the congress?", "an opinion is asked for"),
    ("Which party in Ghana's parliament voted against the Act?", "anybody was against it"),
    ("What were the objections of the Chilean bishops?", "what is to be explained"),
    ("Which Chilean parties opposed the bill?", "what is to be explained"),
    ("Did the parliament ignore the advice of UNICEF?", "what is to be explained"),
    ("criticism of unicef in chile", "what is to be explained"),
    ("Is UNICEF better than consultants at drafting?", "which is the better"),
    ("how to apply for technical assistance", "how one applies"),
    ("what are ilo rules on child labour", "International Labour Organization"),
    ("What did UNICEF not do in Chile?", "what is not so"),
    ("How can a girl file a complaint with the Committee?", "complaints"),
    ("Which ministry in Chile prepared the bill?", "names a ministry"),
    ("What did the Committee tell Chile about foster homes?", "says anything about"),
    ("founding year of unicef?", "no date"),
    ("When was UNICEF founded?", "no date"),
    ("On what date did Chile's senate vote the bill through?", "no date"),
    ("In which regions of Ghana were the consultations held?", "names any regions"),
    ("Which TV channels ran the campaign in Chile?", "names any TV channels"),
]
ANSWERED = [
    ("Is UNICEF part of the UN?", "UNICEF is the UN entity"),
    ("does the committee want states to ask for help", "encourages States Parties"),
    ("once an act is in force does unicef check how it is applied", "Monitoring the implementation"),
    ("What does General Comment 5 say about technical assistance?", "technical assistance"),
    ("Which article of the Convention mentions UNICEF?", "article 45"),
    ("Are WHO or the ILO named in the CRC as advisers too?", "only entity"),
    ("Why did they launch the consultations in Ghana?", "consultations"),
    ("Tell me about the Chilean experience", "Chile"),
    ("Name the ways in which UNICEF can help", "States"),
    # Who seeks help applies for nothing, what falls on somebody falls not, and what is left aside need not be said.
    ("where can a government seek help with drafting a law", "technical assistance"),
    ("may states request support from unicef", "support"),
    ("does respect for children's rights fall on one agency or on everyone in the UN", "the UN as a whole"),
    ("Leaving treaties aside, what can UNICEF help a government with as regards its laws?", "strengthen laws"),
]


@pytest.mark.parametrize(("question", "reason"), REFUSED)
def test_what_no_source_says_is_refused_with_the_reason(bundled: Bot, question: str, reason: str) -> None:
    assert bundled.ask(question).answer.status == "not_found"
    assert any(reason in one for one in bundled.ask(question).explanation.decision)


@pytest.mark.parametrize(("question", "quoted"), ANSWERED)
def test_what_the_sources_say_is_answered(bundled: Bot, question: str, quoted: str) -> None:
    assert any(quoted in citation.quote for citation in bundled.ask(question).answer.citations)


@pytest.mark.parametrize(
    ("asked", "question", "words"),
    [
        (MATTER, "What does the Act say about budgets for schools?", "budgets for schools"),
        (MATTER, "What is the Committee's position on early marriage?", "early marriage"),
        (MATTER, "Tell me about Ghana", ""),
        (MATTER, "How do States report on their record?", ""),
        (PROVISION, "Which article deals with sexual abuse?", "sexual abuse"),
        (PROVISION, "What section of the Act prohibits corporal punishment?", "corporal punishment"),
        (PROVISION, "Which article is it?", ""),
    ],
)
def test_where_a_question_names_the_matter(asked: Wording, question: str, words: str) -> None:
    start, end = asked.span_in(question)
    assert question[start:end].strip("? ") == words


def test_names_asked_for_as_names() -> None:
    assert named_kind("Which mechanisms are there? I need their names.") == "names"
    assert named_kind("Could you please name the UN bodies that help?") == "name"
    assert named_kind("Which regional ones, by name?") == "name"
    assert not named_kind("Which provision refers to an agency by name?")
    assert not named_kind("Please name the ways in which it can help.")
    assert not named_kind("What are the small tentacles called?")


@pytest.mark.parametrize("question", ["Was it fair to do so?", "Wouldn't it be wrong to ask?", "What are our chances?"])
def test_judgments_are_opinions(question: str) -> None:
    assert asks_opinion(question)


def test_what_sets_the_scene_need_not_be_said(bundled: Bot) -> None:
    question = "Our minister vetoed the payment. Who gave UNICEF its mandate?"
    assert any("General Assembly" in citation.quote for citation in bundled.ask(question).answer.citations)


def test_the_majority_of_something_is_no_majority_of_votes(bundled: Bot) -> None:
    assert bundled.ask("Which UN body supports the majority of States Parties to the CRC?").answer.status == "answered"
    assert bundled.ask("Which majority does the Chilean bill need?").answer.status == "not_found"


YEAR = """# Helpline

Of the marriage cases of the year, 418 were stopped before the ceremony. The chat pilot ended because the grant ran out.

The helpline has an office. Its wall is yellow.
"""


def test_how_many_of_them_were_such_is_not_told_by_how_many_there_were(make_bot: MakeBot) -> None:
    bot = make_bot(YEAR)
    reply = bot.ask("How many of the marriage cases of the year were about twins?")
    assert reply.answer.status == "not_found"
    assert any("how many were such" in reason for reason in reply.explanation.decision)
    assert bot.ask("How many of the marriage cases of the year were stopped?").answer.status == "answered"


def test_what_ended_was_stopped(make_bot: MakeBot) -> None:
    answer = make_bot(YEAR).ask("Why did the chat pilot of the helpline stop?").answer
    assert any("the grant ran out" in citation.quote for citation in answer.citations)
