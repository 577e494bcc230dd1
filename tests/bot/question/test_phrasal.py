"""Phrasal verbs mean what verb and particle mean together; being named may be what is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.plain.phrasal import ALSO, phrasal_verbs
from bot.question.reading import read_question

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.service import Bot


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Do agencies pass on what works?", "share"),
        ("Who helps us to act on the findings?", "implement"),
        ("Did they talk them round?", "persuade"),
        ("Which section does away with the defence?", "abolish remove"),
        ("How did the team get in touch with the girls?", "contact reach"),
        ("Whose word counts as evidence?", ""),
        ("Why did UNICEF walk out of the talks?", "withdraw leave"),
        ("Has the country signed up to the protocol?", "ratify"),
        ("Did abuse go down?", "decrease"),
        ("Who can be made a magistrate?", "appoint"),
        ("What must one do to become an inspector?", "appoint"),
        ("Can I complain without giving my name?", "anonymous"),
        ("Who is in charge of the stores?", "responsible"),
        ("What kind of studies does UNICEF commission?", "conduct"),
        ("Who commissioned the report?", "conduct"),
        ("Can the office commission research?", "conduct"),
        ("Was he thrown out of school?", "expel"),
        ("Is UNICEF named in the Convention?", "mention"),
        ("Which bit of the treaty talks about UNICEF?", "mention"),
        ("Does the report touch on prisons?", "mention"),
        ("WHAT DID UNICEF FİND OUT?", "research"),
        ("What did UNICEF fınd out?", "research"),
        ("Which article names UNICEF?", "mention"),
        ("How do states carry out their duties?", "implement"),
        ("Can we get help to carry them out?", "implement"),
        ("Did they ask schools for their views?", "consult"),
        ("What does the commission want?", "propose recommend"),
        ("Which option does the panel favour?", "propose"),
        ("Do girls have a say?", "voice participate"),
        ("Who gave the pupils a real voice?", "voice participate"),
        ("How can teenagers get a part in the drafting?", "voice participate"),
        ("How was the study put to use?", "use"),
        ("Who keeps an eye on the act?", "monitor"),
        ("Who pays for it?", "fund"),
        ("In what role does its name come up in the treaty?", "mention"),
        ("Which people make up the board?", "compose"),
        ("How quickly must a child get an answer?", "reply"),
        ("What has to go into the register?", "contain"),
        ("Who drops out of the council?", "withdraw leave"),
        ("What does UNICEF do after the law is adopted?", "implement"),
        ("Once a bill has been passed, who helps?", "implement"),
        ("When was the ordinance last changed?", "amend"),
        ("Can children change the law?", "amend"),
        ("Since when has the act been applied?", "commencement"),
        ("How soon do they get back to the children?", "reply"),
        ("Which option do they lean towards?", "prefer"),
        ("Who took over from the judge?", "replace"),
        ("How can it assist when a law is already on the books?", "implement"),
        ("Will it help us put the treaty into effect at home?", "implement"),
        ("Who takes what pupils say into account?", "consider"),
        ("Can we put the findings of a survey to good use?", "use"),
        ("Who should make the police form shorter?", "shorten"),
        ("What would make the law stronger?", "strengthen"),
        ("What went wrong in the campaign?", "mistake"),
        ("What did the chambers look at?", "examine"),
    ],
)
def test_a_phrasal_verb_is_read_as_its_meaning(text: str, meaning: str) -> None:
    assert {found.removeprefix(ALSO) for found in phrasal_verbs(text).values()} == {meaning}


@pytest.mark.parametrize(
    "text",
    [
        "When did the bill pass?",
        "Who carried out the study?",
        "Who carries out inspections of homes?",
        "Which ministry was the survey carried out by?",
        "The act on children of 2016",
        "What is the name of the act?",
        "What does the commission do?",
        "Who can contact the law reform commission?",
        "How does a country get to become a member of the board?",
        "What must it do to become a full member?",
        "Name two countries",
        "Who signed the report?",
        "When was the law adopted?",
        "Can a child make up for the lessons?",
        "When is a law adopted in two readings?",
        "When does a law come into force?",
        "Which law changed how judges work?",
        "How was the money applied?",
        "Did they pass a law on child protection?",
        "Who put the child in a home?",
    ],
)
def test_a_verb_without_its_particle_stays_as_it_is(text: str) -> None:
    assert not phrasal_verbs(text)


def test_the_verb_gets_the_concepts_of_its_meaning(index: Index) -> None:
    idea = next(i for i in read_question("Do agencies pass on advice?", index).ideas if i.text == "pass")
    assert "share" in idea.concepts
    assert "enactment" not in idea.concepts


def test_being_named_is_what_is_asked_about(bundled: Bot) -> None:
    answer = bundled.ask("And is UNICEF named in the Convention itself?").answer
    assert "the only entity specifically mentioned in the CRC" in answer.statements[0].text


@pytest.mark.parametrize(
    "question",
    [
        "once a new law comes into force does unicef still keep an eye on it",
        "can somebody keep an eye on whether an act works for kids once its in force",
    ],
)
def test_the_time_after_adoption_is_that_of_implementation(bundled: Bot, question: str) -> None:
    answer = bundled.ask(question).answer
    assert answer.statements[0].text.startswith("Monitoring the implementation of legislation")


def test_what_is_in_force_keeps_its_own_meaning(index: Index) -> None:
    ideas = {i.text: i for i in read_question("What is due when the law comes into force?", index).ideas}
    assert {"implementation", "entry-into-force"} <= set(ideas["force"].concepts)
    assert ideas["comes"].light
