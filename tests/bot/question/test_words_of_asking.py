"""Words of the other languages that only ask, and pairs of Chinese characters that are no words."""

import pytest

from bot.question.han_pairs import with_pairs_told
from bot.question.ideas import LIGHT, Idea
from bot.question.plain.words_of_asking import words_of_asking


def left_of(question: str, language: str) -> str:
    """``question`` without the words that only ask."""
    for start, end in words_of_asking(question, language):
        question = question[:start] + " " * (end - start) + question[end:]
    return " ".join(question.split())


@pytest.mark.parametrize(
    ("language", "question", "left"),
    [
        ("es", "cada cuánto se junta el consejo", "se junta el consejo"),
        ("es", "qué hay que llevar", "qué llevar"),
        ("fr", "qu'est-ce qui cloche dans ce foyer-ci", "cloche dans ce foyer"),
        ("fr", "il me faut le délai", "le délai"),
        ("ru", "к какому числу отчитывается милиция", "отчитывается милиция"),
        ("ru", "сколько процентов и с какого числа", "сколько процентов и"),
        ("ar", "وهل ممكن يشتغل ليلا", "يشتغل ليلا"),
        ("zh", "公安和文旅这次查哪几类地方", "公安 文旅 查 地方"),
        ("zh", "热线现在有多少名接线员", "热线 有 接线员"),
        ("zh", "参与调和的目的", "参与调和 目的"),  # 与, 和 and 的 inside words
        ("en", "how often does it meet", "how often does it meet"),
        ("zh", "什么", "什么"),  # never all of it
    ],
)
def test_what_only_asks_is_left_out(language: str, question: str, left: str) -> None:
    assert left_of(question, language) == left


def _pairs(text: str) -> list[Idea]:
    return [Idea(text[at : at + 2], (at, at + 2), {text[at : at + 2]: 1.0}, {}) for at in range(len(text) - 1)]


def test_a_pair_that_no_source_holds_beside_one_that_it_does_is_no_word() -> None:
    told = with_pairs_told(_pairs("检查网吧"), lambda idea: idea.text in {"检查", "网吧"})
    assert [idea.factor for idea in told] == [1.0, LIGHT, 1.0]


def test_of_a_run_of_unknown_pairs_every_second_is_a_word() -> None:
    told = with_pairs_told(_pairs("火星移民"), lambda _: False)
    assert sum(idea.factor for idea in told) == pytest.approx(2.0)
