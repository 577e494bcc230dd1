"""Forms of one word that the stemmer leaves apart find each other in Arabic and Russian, more weakly than the word itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.analysis import stem
from bot.country_words import with_countries
from bot.evaluation.datasets import Asked, Dataset, Document, library_of
from bot.indexing.index import Index, build_index
from bot.question.ideas import Idea
from bot.question.reading import read_question
from bot.service import Bot
from bot.words.akin import LANGUAGES, LEAST_SHARED, MOST, STRENGTH, akin_to, trigrams, trigrams_of, with_akin
from knowledge.model import Terms

if TYPE_CHECKING:
    from conftest import MakeBot

_TEXTS = {
    "ar": [
        "يلعب الأولاد في ملاعب القرية كل صباح.",
        "تجمع اللجنة الضرائب من التجار مرة في السنة.",
        "يزرع الناس القمح قرب النهر.",
    ],
    "ru": [
        "Жители восстанавливали мост через реку целое лето.",
        "Налоги собирает комиссия раз в году.",
        "У реки растёт пшеница.",
    ],
    "en": ["The residents rebuilt the bridge.", "Taxes are collected yearly.", "Wheat grows by the river."],
}


def _index(language: str) -> Index:
    documents = tuple(Document(f"d{n}", f"t{n}", text) for n, text in enumerate(_TEXTS[language]))
    return build_index(library_of(Dataset("d", "SQuAD", language, documents, (Asked("q", "?"),)), Terms()))


@pytest.mark.parametrize(
    ("question", "language", "source"),
    [("من لعب هناك؟", "ar", "d0"), ("Кто занимался восстановлением?", "ru", "d0")],
)
def test_another_form_of_a_word_is_found(question: str, language: str, source: str) -> None:
    hits = Bot(_index(language)).search(question)
    assert [hit.source for hit in hits][:1] == [source]


def test_what_is_akin_counts_less_than_the_word_itself() -> None:
    index = _index("ru")
    akin = akin_to(stem("восстановлением", "ru"), trigrams_of(index, "ru"))
    assert stem("восстанавливали", "ru") in akin
    assert all(LEAST_SHARED * STRENGTH <= strength < STRENGTH < 1 for strength in akin.values())
    assert len(akin) <= MOST


def test_what_is_akin_is_told_in_the_explanation() -> None:
    term = next(
        t
        for t in Bot(_index("ru")).ask("Кто занимался восстановлением?").explanation.terms
        if t.text == "восстановлением"
    )
    assert stem("восстанавливали", "ru") in dict(term.alternatives)


def test_a_word_is_not_akin_to_itself_nor_to_what_shares_little() -> None:
    holding: dict[str, list[str]] = {}
    for word in ("мост", "налог", "мостов"):
        for run in trigrams(word):
            holding.setdefault(run, []).append(word)
    assert list(akin_to("мост", holding)) == ["мостов"]


def test_names_numbers_and_words_that_say_little_have_nothing_akin() -> None:
    index = _index("ru")
    question = read_question("Когда Пшеничников восстановил 12 мостов?", index)
    found = {idea.text: idea for idea in with_countries(question.ideas, question, index)}
    akin = {text: idea.akin for text, idea in found.items()}
    # The glossary knows the noun of this verb: what it makes of it counts more than what looks like it.
    assert found["восстановил"].stems["восстановлен"] > 0
    assert not akin["пшеничников"]
    assert not akin["12"]


def test_only_sources_in_the_language_of_the_question_are_looked_at() -> None:
    assert trigrams_of(_index("en"), "ru") == {}
    assert trigrams_of(_index("ru"), "ar") == {}


def test_words_of_english_questions_are_likened_to_none() -> None:
    assert "en" not in LANGUAGES
    index = _index("en")
    question = read_question("Who rebuilt the bridges?", index)
    assert [idea.akin for idea in with_countries(question.ideas, question, index)] == [i.akin for i in question.ideas]


def test_a_chinese_character_alone_is_akin_to_words_of_two(make_bot: MakeBot) -> None:
    terms = "concepts:\n  - {id: fine, words: [fine], zh: [罚款]}\n"
    index = make_bot("违反规定的，由公安机关处三千元以上罚款。", terms=terms, language="zh").index
    ideas = with_akin([Idea(word, (0, 1), {word: 1.0}, {}) for word in ("罚", "检查")], index, "zh")
    assert [list(one.akin) for one in ideas] == [["罚款"], []]
