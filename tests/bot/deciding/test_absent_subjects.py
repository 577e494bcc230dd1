"""A question about a country is not answered by what else happened there: the subject it names must be spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_of, bundled_terms

from bot.conversation import Conversation
from bot.deciding.absent_subjects import OUTWEIGHS, absent_subjects
from bot.deciding.topic import topic_of
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.road import take_road

if TYPE_CHECKING:
    from bot.service import Bot


def absent(bot: Bot, question: str) -> list[str]:
    road = take_road(question, Conversation(), bot.index)
    return absent_subjects(topic_of(road.question, road.pool, road.choice, bot.index))


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("tax reform in chile", "tax"),
        ("labour law in chile", "labour"),
        ("women's rights in chile", "women"),
        ("child marriage in chile", "marriage"),
        ("disability rights in ghana", "disability"),
        ("Tell me about abortion law in Chile.", "abortion"),
        ("How did Ghana reform its labour law?", "labour"),
        ("What did Chile do about child marriage?", "marriage"),
        ("What has UNICEF done on climate in Ghana?", "climate"),
    ],
)
def test_a_subject_that_no_sentence_speaks_of_is_not_answered(bundled: Bot, question: str, subject: str) -> None:
    assert not take_road(question, Conversation(), bundled.index).decision.answer
    assert absent(bundled, question) == [subject]


@pytest.mark.parametrize(
    "question",
    [
        "child protection in chile",
        "chile child welfare law",
        "online safety ghana",
        "ghana cybersecurity act",
        "human rights in ghana",
        "law reform in chile",
        "What did Ghana do about sexual abuse online?",
        "Tell me about the cybercrime law in Ghana.",
        "How did UNICEF support the child protection bill in Chile?",
    ],
)
def test_a_subject_that_is_spoken_of_in_other_words_is_answered(bundled: Bot, question: str) -> None:
    assert take_road(question, Conversation(), bundled.index).decision.answer


@pytest.mark.parametrize(
    ("question", "why"),
    [
        ("Whose work did the weekly talks in Chile's congress feed?", "it weighs no more than others that are covered"),
        ("I work in a hospital. What happened in Ghana?", "a scene is not asked about"),
        ("For a seminar on marriage: what happened in Chile?", "nor is an occasion"),
        ("ghana zzxqv", "a word that is none is a slip of typing"),
        ("What did UNICEF do about tax?", "no country, and no law"),
    ],
)
def test_what_only_looks_like_a_subject_decides_nothing(bundled: Bot, question: str, why: str) -> None:
    assert absent(bundled, question) == [], why


def test_questions_in_other_languages_are_no_bare_themes() -> None:
    text = "En Chile, el Congreso discute desde 2015 una nueva ley sobre la protección de la niñez."
    data = Dataset("made", "test", "es", (Document("ley", "Ley", text),), ())
    bot = bot_of(library_of(data, bundled_terms()))
    assert absent(bot, "¿por qué tarda la reforma en Chile?") == []


def test_a_subject_beside_weightier_words_that_are_covered_decides_nothing(bundled: Bot) -> None:
    question = "Who invited the specialised lawyer of the congress in Chile to the music hearing?"
    road = take_road(question, Conversation(), bundled.index)
    topic = topic_of(road.question, road.pool, road.choice, bundled.index)
    weights = {idea.text: weight for idea, weight in zip(road.pool.ideas, road.pool.weights, strict=True)}
    assert weights["music"] < OUTWEIGHS * weights["specialised"]
    assert absent_subjects(topic) == []
