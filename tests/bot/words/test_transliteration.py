"""Names that a question writes in another script, or with another stemmer, than the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation
from bot.road import take_road
from bot.words.transliteration import alike, by_sound, romanised, script_of, sounds_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conftest import MakeBot

    from bot.question.ideas import Idea
    from bot.service import Bot

NAMES = [
    "tesla",
    "warsaw",
    "luther",
    "jackson",
    "victoria",
    "houston",
    "washington",
    "hamburg",
    "geneva",
    "newton",
    "california",
]
NAMES += ["chopin", "report", "letter", "sister", "water", "winter"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("тесл", "tesla"),
        ("варшав", "warsaw"),
        ("лютер", "luther"),
        ("джексон", "jackson"),
        ("хьюстон", "houston"),
        ("вашингтон", "washington"),
        ("женев", "geneva"),
        ("шопен", "chopin"),
        ("تسلا", "tesla"),
        ("وارسو", "warsaw"),
        ("واشنطن", "washington"),
        ("كاليفورنيا", "california"),
    ],
)
def test_a_name_is_met_by_its_sound(written: str, name: str) -> None:
    assert alike(written, by_sound(NAMES, ["latin"]))[:1] == [name]
    assert written in alike(name, by_sound([written, "закон", "تقرير"], ["cyrillic", "arabic"]))


@pytest.mark.parametrize("written", ["закон", "школ", "суд", "قانون", "سنة", "ст"])
def test_a_word_that_sounds_otherwise_is_no_name(written: str) -> None:
    assert alike(written, by_sound(NAMES, ["latin"])) == []


def test_scripts_and_sounds() -> None:
    assert [script_of(word) for word in ("tesla", "тесла", "تسلا", "特斯拉", "12")] == [
        "latin",
        "cyrillic",
        "arabic",
        "",
        "",
    ]
    assert romanised("щука") == "shuka"
    assert sounds_of("geneva") == ["SNF", "KNF"]
    assert len(sounds_of("jhwjhwjhwjhwjhw")) <= 16
    assert set(sounds_of("h" * 4000)) <= {
        "K",
        "",
    }  # as many ways as atoms, all alike: one word of a question held everything up


SPANISH = "# Informe\n\nEl Centro Aurora fue fundado en 2009 por Ana Ruiz.\n\nEl centro abre los lunes.\n"
ENGLISH = "# Report\n\nThe Halvora Centre was founded in 2009 by Ana Ruiz.\n\nThe centre opens on Mondays.\n"
RUSSIAN = "# Отчёт\n\nЦентр Халвора основан в 2009 году.\n\nЦентр открыт по понедельникам.\n"


@pytest.mark.parametrize(
    ("text", "language", "question"),
    [
        (SPANISH, "es", "When was Centro Aurora founded?"),  # stemmed "aurora" in English, "auror" in Spanish
        (ENGLISH, "en", "¿Cuándo se fundó el centro Halvora?"),
        (ENGLISH, "en", "Когда был основан центр «Халвора»?"),
        (RUSSIAN, "ru", "When was the Halvora centre founded?"),
    ],
)
def test_a_name_is_found_in_sources_of_another_language(
    make_bot: MakeBot, text: str, language: str, question: str
) -> None:
    assert "2009" in make_bot(text, language=language).ask(question).answer.answer


TERMS = "concepts:\n  - id: unicef\n    words: [UNICEF]\n    ar: [اليونيسف]\n"


def ideas_of(bot: Bot, question: str) -> Sequence[Idea]:
    return take_road(question, Conversation(), bot.index).question.ideas


def test_a_name_is_no_everyday_word_of_arabic_nor_is_what_the_term_bank_knows(make_bot: MakeBot) -> None:
    bot = make_bot(
        "نسوا الكتاب في المدرسة. نشوء اللغة. خمس دقائق.\n\nكتب جاكوب تقريرا عن الأطفال.\n", terms=TERMS, language="ar"
    )
    found = {
        idea.text: dict(idea.stems)
        for question in ("Who is UNICEF, Gomez or Jacob?",)
        for idea in ideas_of(bot, question)
    }
    assert len(found["unicef"]) == 1
    assert len(found["gomez"]) == 1
    assert "جاكوب" in found["jacob"]
