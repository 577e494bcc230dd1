"""Words of the field in the other languages mean the same as others of their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.analysis import analyse
from bot.indexing.lexicon import find_phrases

if TYPE_CHECKING:
    from bot.indexing.index import Index


def _concepts(text: str, language: str, index: Index) -> set[str]:
    found = find_phrases(analyse(text, language), index.lexicon, language)
    return {concept for _, _, _, senses in found for concept, _ in senses}


@pytest.mark.parametrize(
    ("language", "one", "other", "concept"),
    [
        ("es", "que hay que llevar para anotarse", "formulario de inscripción", "signing-up"),
        ("es", "cada cuánto se junta", "cada cuánto se reúne", "meeting"),
        ("es", "época de pruebas", "semanas de exámenes", "exams"),
        ("es", "¿pagan viáticos?", "cubre el pasaje y el alojamiento", "travel"),
        ("fr", "ce qui cloche", "manquements relevés", "problem"),
        ("fr", "qui s'adresse à la Défenseure", "les auteurs de saisine", "complaints"),
        ("fr", "fouille", "perquisition", "search-seizure"),
        ("ru", "какой оклад", "ввести доплату", "wages"),
        ("ru", "кто едет в лагерь", "бесплатные путёвки", "camps"),
        ("ru", "кто мирит детей: медиация", "службы примирения", "mediation"),
        ("ar", "هل يجوز في الليل", "مشرف لكل اثني عشر طفلا ليلا", "night"),
        ("ar", "هل توضع الأصفاد", "حبس انفرادي", "restraint-isolation"),
        ("zh", "录音保留多久", "通话录音保存六个月后销毁", "data-retention"),
        ("zh", "被骗了，网络诈骗", "欺诈案件", "fraud"),
        ("zh", "网瘾", "落实防沉迷措施", "internet-addiction"),
    ],
)
def test_two_words_for_the_same_meet(index: Index, language: str, one: str, other: str, concept: str) -> None:
    assert concept in _concepts(one, language, index) & _concepts(other, language, index)


def test_most_concepts_have_words_in_every_language(index: Index) -> None:
    concepts = index.library.terms.concepts
    for language in ("es", "fr", "ru", "ar", "zh"):
        assert sum(language in one.words for one in concepts) > 0.8 * len(concepts)
