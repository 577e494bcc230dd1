"""Numbers in words and in digits are the same number."""

from __future__ import annotations

import pytest

from bot.analysis import analyse, stem
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.indexing.index import build_index
from bot.question.ideas import Idea
from bot.question.typed.number_words import with_number_words
from bot.service import Bot
from knowledge.model import Terms


def read(text: str, language: str = "en") -> list[Idea]:
    tokens = analyse(text, language)
    ideas = [Idea(t.word, (t.start, t.end), {t.stem: 1.0}, {}, number=t.word.isdigit()) for t in tokens]
    return with_number_words(ideas, tokens, language)


@pytest.mark.parametrize(
    ("typed", "language", "met"),
    [
        ("sixteen", "en", "16"),
        ("16", "en", "sixteen"),
        ("dieciséis", "es", "16"),
        ("dieciseis", "es", "16"),
        ("15", "es", "quince"),
        ("quinze", "fr", "15"),
        ("пятнадцати", "ru", "15"),
        ("15", "ru", "пятнадцать"),
        ("семи", "ru", "7"),
        ("трех", "ru", "3"),
        ("hundred", "en", "100"),
    ],
)
def test_a_number_is_met_by_words_and_digits(typed: str, language: str, met: str) -> None:
    (found,) = read(typed, language)
    assert stem(met, language) in found.stems
    assert stem(typed, language) in found.stems


@pytest.mark.parametrize(
    ("text", "language"), [("2016", "en"), ("two", "en"), ("law", "en"), ("16", "ar"), ("hundreds", "en")]
)
def test_other_words_and_numbers_stay(text: str, language: str) -> None:
    (found,) = read(text, language)
    assert set(found.stems) <= {stem(text, language), text}


def test_a_family_is_no_seven() -> None:
    assert stem("семья", "ru") == stem("семь", "ru")
    assert [set(found.stems) for found in read("семья 7", "ru")] == [{stem("семья", "ru")}, {"7"}]


@pytest.mark.parametrize(
    ("text", "language"), [("two hundred", "en"), ("twenty-five", "en"), ("cent dix", "fr"), ("сто десять", "ru")]
)
def test_a_number_of_several_words_is_no_other(text: str, language: str) -> None:
    assert all(len(found.stems) == 1 for found in read(text, language))


def test_who_asks_in_words_is_answered_in_digits() -> None:
    text = "# Rules\n\nUsers under 16 get no messages from strangers.\n\nUsers under 13 get no account at all."
    bot = Bot(build_index(library_of(Dataset("made", "test", "en", (Document("rules", "Rules", text),), ()), Terms())))
    answer = bot.ask("What do users under sixteen not get?").answer
    assert answer.statements[0].text == "Users under 16 get no messages from strangers."
