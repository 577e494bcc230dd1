"""Phrasal verbs mean what verb and particle mean together; being named may be what is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.phrasal import phrasal_verbs
from bot.question.reading import read_question

if TYPE_CHECKING:
    from bot.index import Index
    from bot.service import Bot


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Do agencies pass on what works?", "share"),
        ("Who helps us to act on the findings?", "implement"),
        ("Did they talk them round?", "persuade"),
        ("Why did UNICEF walk out of the talks?", "withdraw"),
        ("Has the country signed up to the protocol?", "ratify"),
        ("Did abuse go down?", "decrease"),
        ("Is UNICEF named in the Convention?", "mention"),
        ("Which bit of the treaty talks about UNICEF?", "mention"),
        ("Does the report touch on prisons?", "mention"),
        ("WHAT DID UNICEF FİND OUT?", "research"),
        ("What did UNICEF fınd out?", "research"),
        ("Which article names UNICEF?", "mention"),
        ("Do girls have a say?", "voice participate"),
        ("Who gave the pupils a real voice?", "voice participate"),
        ("How can teenagers get a part in the drafting?", "voice participate"),
        ("How was the study put to use?", "use"),
        ("Who keeps an eye on the act?", "monitor"),
        ("Who pays for it?", "fund"),
        ("In what role does its name come up in the treaty?", "mention"),
    ],
)
def test_a_phrasal_verb_is_read_as_its_meaning(text: str, meaning: str) -> None:
    assert set(phrasal_verbs(text).values()) == {meaning}


@pytest.mark.parametrize(
    "text",
    [
        "When did the bill pass?",
        "The act on children of 2016",
        "What is the name of the act?",
        "Name two countries",
        "Who signed the report?",
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
