"""Question words as they are typed in haste."""

from __future__ import annotations

import pytest

from bot.question.asked.intent import intent_of
from bot.question.plain.colloquial import written_out
from bot.question.plain.words_of_asking import words_of_asking


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("es", "en q fecha fue y xq", "en qué fecha fue y por qué"),
        ("fr", "pk le foyer a fermé", "pourquoi le foyer a fermé"),
        ("ru", "чё решила комиссия", "что решила комиссия"),
        ("ar", "ليش طلبوا أحزمة الأمان", "لماذا طلبوا أحزمة الأمان"),
        ("ar", "مين حضر", "من حضر"),
        ("zh", "主要难处是啥，为啥", "主要难处是什么，为什么"),
        ("en", "pk q", "pk q"),
        ("es", "aquí", "aquí"),
    ],
)
def test_they_are_written_out(language: str, typed: str, written: str) -> None:
    assert written_out(typed, language) == written


@pytest.mark.parametrize(
    ("language", "question"),
    [("fr", "délai pour remettre le rapport"), ("es", "plazo para contestar"), ("ru", "срок подачи заявления")],
)
def test_a_time_limit_at_the_head_is_asked_for(language: str, question: str) -> None:
    assert "term" in intent_of(question).expects
    assert words_of_asking(question, language)
