"""Which language a question is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Who gave UNICEF its mandate?", "en"),
        ("¿Quién dio su mandato a UNICEF?", "es"),
        ("quien dio el mandato a unicef", "es"),
        ("Qui a donné son mandat à l’UNICEF ?", "fr"),
        ("que dit la convention sur les enfants", "fr"),
        ("Кто дал ЮНИСЕФ мандат?", "ru"),
        ("من الذي منح اليونيسف ولايتها؟", "ar"),
        ("谁授予联合国儿童基金会任务?", "zh"),
        ("UNICEF 在智利做了什么", "zh"),
    ],
)
def test_script_and_little_words_tell(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("default", ["en", "fr", "es", "ru"])
@pytest.mark.parametrize("text", ["unicef mandate chile", "CRC 45", "", "?!", "2015"])
def test_where_nothing_tells_the_library_s_own_language_is_taken(text: str, default: str) -> None:
    assert detect_language(text, default) == default


def test_only_the_languages_allowed_are_given() -> None:
    assert detect_language("¿Qué hizo UNICEF?", "en", ["en", "fr"]) != "es"
    assert detect_language("Кто дал мандат?", "en", ["en"]) == "en"


@few
@given(st.text(max_size=80))
def test_any_text_has_a_language(text: str) -> None:
    assert detect_language(text) in {"en", "es", "fr", "ru", "ar", "zh"}
