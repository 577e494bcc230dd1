"""Words that stand for one thing alone: whoever asks of the police is answered by nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation
from bot.road import take_road

if TYPE_CHECKING:
    from bot.service import Bot
    from tests.bot.conftest import MakeBot

TERMS = """
concepts:
  - id: police
    words: [police, constable]
    literal: [police]
  - id: social-workers
    words: [social worker, welfare officer]
    literal: [social worker]
  - id: courts
    words: [court, judge]
    literal: [court]
"""
PAGE = """# Complaints in Velmora

## Who may complain

Every child in Velmora may send a complaint about a school to the commissioner, who answers within a month.

The welfare officer in each district helps children in Velmora to write their complaint about a school.

The court hears what the commissioner in Velmora has not settled.
"""
REASON = "the question is about something that no sentence found speaks of"


def reasons(question: str, bot: Bot) -> str:
    return "; ".join(take_road(question, Conversation(), bot.index).decision.reasons)


@pytest.fixture(name="velmora")
def velmora_bot(make_bot: MakeBot) -> Bot:
    return make_bot(PAGE, terms=TERMS)


@pytest.mark.parametrize(
    ("question", "open_word"),
    [
        ("Can the police send a complaint about a school to the commissioner in Velmora?", "police"),
        ("What does the commissioner in Velmora do with complaints about the police?", "police"),
    ],
)
def test_what_is_meant_literally_must_be_spoken_of(question: str, open_word: str, velmora: Bot) -> None:
    assert f"{REASON}: {open_word}" in reasons(question, velmora)


@pytest.mark.parametrize(
    "question",
    [
        "Who helps children in Velmora to write a complaint, a social worker?",  # said by another word for the same
        "Can a constable send a complaint about a school to the commissioner in Velmora?",  # not listed as literal
        "Does the commissioner or the police in Velmora answer a complaint about a school?",  # one of the two is spoken of
        "Who answers a complaint about a school in Velmora, as opposed to the police?",  # not what is asked for
        "Who answers a complaint about a school in Velmora, such as the police, I mean?",  # one example of many
        "Police, social workers and so on: who answers a complaint about a school in Velmora?",  # another
        "What social events are there for a worker at a school in Velmora?",  # the words, not the phrase
    ],
)
def test_nor_is_it_asked_for_in_other_words_in_an_alternative_or_aside(question: str, velmora: Bot) -> None:
    assert REASON not in reasons(question, velmora)


def test_a_literal_word_of_a_scene_is_not_asked_for(velmora: Bot) -> None:
    question = "I work with the police. Who answers a complaint about a school in Velmora?"
    assert REASON not in reasons(question, velmora)
