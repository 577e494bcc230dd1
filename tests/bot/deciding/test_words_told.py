"""Tests of the words that are named to the reader as missing from the sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.analysis import analyse
from bot.deciding.words_told import words_elsewhere, words_missing
from bot.naming import named_words
from bot.question.ideas import Idea
from bot.suggesting import suggestions
from bot.testing import example_bot
from tui.exporting import as_markdown
from tui.plain_answer import format_answer
from tui.spoken_answer import answer_in_words
from tui.widgets.answer_blocks import answer_blocks

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.service import Bot


def ideas(question: str, *known: str) -> list[Idea]:
    """The words of ``question``, as they are searched, without those that are ``known``."""
    tokens = [token for token in analyse(question, "zh") if not token.stop and token.word not in known]
    return [Idea(token.word, (token.start, token.end), {token.stem: 1.0}, {}) for token in tokens]


@pytest.mark.parametrize(
    ("question", "known", "missing"),
    [
        ("儿童事务专员的职责是什么？", ("儿童", "童事", "事务", "专员", "职责"), ()),
        ("专员的预算的编制由谁决定？", ("专员", "编制"), ("预算", "决定")),
        ("儿童福利机构和量子计算机", ("儿童", "童福", "福利", "利机", "机构", "计算"), ("和量子",)),
        ("未成年人可以买烟吗？", ("未成", "成年", "年人", "可以"), ("买烟",)),
        ("律师费用是多少", ("律师",), ("费用",)),
        ("量子色动力学", (), ("量子色动力学",)),
        ("quantum 费用", (), ("quantum", "费用")),
        ("量子 量子", (), ("量子",)),
        ("明天北京天气怎么样", ("气怎", "么样"), ("明天北京天气",)),
        ("2021年收到多少投诉", ("2021", "到多", "多少", "少投", "投诉"), ()),
        ("不报告会怎么样", ("不报", "报告", "告会"), ()),
        ("会不会泄露", (), ("泄露",)),
    ],
)
def test_words_are_named_and_no_pairs_across_two_words(
    question: str, known: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    assert words_missing(ideas(question, *known), question) == missing


def test_pairs_of_another_text_than_the_question_are_named_as_they_are() -> None:
    assert words_missing(ideas("量子色"), "what was asked") == ("量子", "子色")


def test_pairs_that_are_no_word_are_not_told_either_where_some_source_holds_them() -> None:
    assert words_elsewhere(ideas("专员的职责")) == ("专员", "职责")
    assert words_elsewhere(ideas("为什么")) == ()


def test_words_for_how_a_thing_is_are_not_told() -> None:
    spoken = [Idea(word, (0, 1), {word: 1.0}, {}) for word in ("university", "end", "number", "abroad")]
    assert words_elsewhere(spoken) == ("university", "abroad")


@pytest.mark.parametrize("language", ["en", "es", "fr", "ru", "ar", "zh"])
def test_of_very_many_words_the_first_are_named_and_how_many_more_there_are(language: str) -> None:
    words = [f"w{number}" for number in range(300)]
    named = named_words(words, language)
    assert "w11" in named and "w12" not in named and "288" in named
    assert "w11" in named_words(words[:12], language) and "0" not in named_words(words[2:10], language)


def test_a_pasted_letter_does_not_come_back_as_what_no_source_holds() -> None:
    answer = replace(example_bot().ask("Who pays?").answer, unmatched=tuple(f"w{number}" for number in range(300)))
    shown = [
        format_answer(answer, 80),
        as_markdown("x", [answer]),
        "\n".join(block.content.plain for block in answer_blocks(answer)),
        "\n".join(answer_in_words(answer)),
    ]
    assert not [text for text in shown if "w12" in text or "288" not in text]


@pytest.mark.parametrize("language", ["en", "es", "fr", "ru", "ar", "zh"])
def test_what_the_program_offers_to_be_asked_has_no_word_that_it_then_misses(
    bundled: Bot, index: Index, language: str
) -> None:
    for question in suggestions(index, language):
        answer = bundled.ask(question).answer
        assert (answer.status, answer.unmatched) == ("answered", ()), question
