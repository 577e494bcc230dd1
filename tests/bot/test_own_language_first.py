"""A library of several languages: a question is answered in its own, and lists are measured in words of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.choosing.list_or_sentences import _length_in_words
from bot.question.answering.answer_types import holds_type
from bot.question.answering.types_abroad import PHONE_ASKED, without_what_counts_nothing
from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.intent import intent_of
from bot.question.plain.words_of_asking import words_of_asking
from bot.service import Bot
from bot.words.akin import _holding_character
from knowledge.countries import find_countries
from knowledge.reading import read_library
from knowledge.sentences import sentence_spans

if TYPE_CHECKING:
    from pathlib import Path

ES = """# Elección 2025

Votación | Fechas: del 9 al 13 de junio | Responsable: Escuelas

La línea 155 es gratuita. El consejo no paga sueldo.
"""
RU = """# Кампания 2025 года

Следующее заседание: 24 июля 2025 года.

Бесплатные путёвки получат:

- дети-сироты;
- дети с инвалидностью.
"""


@pytest.fixture
def bot(tmp_path: Path) -> Bot:
    from bot.indexing.index import build_index
    from knowledge.folders import bundled_folder

    (tmp_path / "sources").mkdir()
    (tmp_path / "library.yaml").write_text("name: made for a test\n", encoding="utf-8")
    for language, text in (("es", ES), ("ru", RU)):
        head = f"---\nid: doc-{language}\ntitle: Doc\nlanguage: {language}\n---\n"
        (tmp_path / "sources" / f"doc-{language}.md").write_text(head + text, encoding="utf-8")
    return Bot(build_index(read_library([bundled_folder(), tmp_path])))


@pytest.mark.parametrize("question", ["cuando es la votacion 2025", "cuál es la línea gratuita", "¿pagan sueldo?"])
def test_no_sentence_of_a_third_language_is_put_beside_one_of_the_asker_s(bot: Bot, question: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert {citation.source for citation in answer.citations} == {"doc-es"}


def test_the_length_of_chinese_is_told_in_words() -> None:
    assert _length_in_words("每周至少开放三个下午") == pytest.approx(5)
    assert _length_in_words("open three afternoons") == pytest.approx(3)


@pytest.mark.parametrize(
    ("question", "language", "amount"),
    [
        ("cuantos dias tienen para contestar", "es", "duration"),
        ("quel delai pour repondre", "fr", "duration"),
        ("que edad minima piden", "es", "age"),
        ("сколько лет министру цифрового развития", "ru", "age"),
        ("сколько лет назад создали комиссию", "ru", "duration"),
    ],
)
def test_what_is_typed_without_accents_is_understood(question: str, language: str, amount: str) -> None:
    assert amount_asked(question, language) == amount


def test_an_age_is_expected_of_a_person() -> None:
    assert "age" in intent_of("сколько лет министру").expects
    assert "age" not in intent_of("сколько лет назад это было").expects


def test_a_day_and_a_month_are_a_date_in_spanish_without_a_year() -> None:
    assert holds_type("del 9 al 13 de junio", "date", "es")


@pytest.mark.parametrize(
    "question", ["电话多少", "热线是多少", "какой номер телефона", "quel est le numéro", "ما رقم الهاتف"]
)
def test_a_telephone_number_may_be_asked_for(question: str) -> None:
    assert PHONE_ASKED.search(question)
    assert not PHONE_ASKED.search("热线现在有多少名接线员")


@pytest.mark.parametrize(
    ("question", "language"),
    [("para qué sirve el facilitador", "es"), ("à quoi sert le registre", "fr"), ("зачем нужен изолятор", "ru")],
)
def test_what_something_is_for_only_asks(question: str, language: str) -> None:
    assert words_of_asking(question, language)


def test_a_sum_in_the_dual_is_a_sum() -> None:
    assert intent_of("كم سعر الوجبة").expects == {"money"}
    assert intent_of("罚多少钱").expects == {"money"}
    assert intent_of("combien de jours a le ministère").expects == {"duration"}
    assert intent_of("how many days and how much does it cost").expects == {"money", "number"}


def test_a_meeting_is_no_island() -> None:
    assert not find_countries("quienes estuvieron en la reunion de la comision")
    assert [m.code for m in find_countries("UNICEF en La Reunión")] == ["RE"]


@pytest.mark.parametrize(
    "text",
    [
        "Обращайтесь: ул. Садовая, д. 14, каб. 3, тел. 45-12-90, приём по вторникам.",
        "Diríjase a la av. 9 de Julio 40, piso. 3, tel. 45-12-90.",
        "Adressez-vous au tél. 45 12 90 le mardi.",
    ],
)
def test_an_address_is_no_end_of_a_sentence(text: str) -> None:
    assert sentence_spans(text, "ru" if text.startswith("О") else "es") == ((0, len(text)),)


def test_a_character_that_stands_alone_is_akin_to_the_words_that_hold_it(bot: Bot) -> None:
    assert _holding_character("罚", bot.index) == {}  # where no source is Chinese there is none


@pytest.mark.parametrize(
    "question", ["date limite pour déposer", "fecha límite para inscribirse", "крайний срок подачи"]
)
def test_a_deadline_is_asked_for_by_its_name(question: str) -> None:
    assert "term" in intent_of(question).expects
    assert words_of_asking(question, "fr" if "date" in question else "es")


def test_money_counts_no_children() -> None:
    assert "700" not in without_what_counts_nothing("un quotient inférieur à 700 euros")
