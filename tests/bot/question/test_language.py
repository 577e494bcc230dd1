"""Which language a question is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.language import detect_language, language_of_question


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


@few
@given(st.text(max_size=80))
def test_any_text_has_a_language(text: str) -> None:
    assert detect_language(text) in {"en", "es", "fr", "ru", "ar", "zh"}


@pytest.mark.parametrize(
    ("text", "spoken", "language"),
    [
        ("Право дитини висловлювати погляди", "en uk", "uk"),
        ("Как её защитить?", "en uk", "ru"),
        ("Хто дав мандат?", "en uk ru", "ru"),
        ("Як її захистити?", "en uk ru", "uk"),
        ("حق کودک چیست", "en fa", "fa"),
        ("ما هو حق الطفل", "en fa ar", "ar"),
        ("Quem é responsável pela lei?", "en pt", "pt"),
        ("¿Quién es responsable de la ley?", "en pt", "es"),
        ("Who is responsible for the law?", "en pt de", "en"),
        ("Wer ist für das Gesetz verantwortlich?", "en de", "de"),
        ("Nani anawajibika kwa haki za watoto?", "en sw", "sw"),
        ("Ποιος είναι υπεύθυνος;", "en el", "el"),
        ("unicef mandate chile", "en de", "en"),
        ("谁的责任？", "en de", "zh"),
        ("Wer ist verantwortlich?", "en", "en"),
    ],
)
def test_a_language_beyond_the_six_is_told_where_sources_are_written_in_it(
    text: str, spoken: str, language: str
) -> None:
    assert language_of_question(text, "en", spoken.split()) == language
