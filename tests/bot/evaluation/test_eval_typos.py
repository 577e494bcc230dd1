"""Typing mistakes: one edit in the right words, the same for the same seed."""

from __future__ import annotations

import pytest
from rapidfuzz.distance import OSA

from bot.evaluation.datasets import drawn
from bot.evaluation.questions import Expected, Item, Turn
from bot.evaluation.running import mistyped
from bot.evaluation.typos import with_typos

QUESTION = "Which shepherds counted the sheep on Mount Tarn before winter came?"


def test_every_content_word_gets_one_edit_at_rate_1() -> None:
    for seed in range(50):
        before, after = QUESTION.split(), with_typos(QUESTION, 1.0, seed, "q").split()
        edits = {word: OSA.distance(word, changed) for word, changed in zip(before, after, strict=True)}
        changed = {"shepherds", "counted", "sheep", "Mount", "Tarn", "winter"}
        assert all(edits[word] == 1 for word in changed), edits
        assert all(edits[word] == 0 for word in ("Which", "the", "on", "before")), "small words stay"


def test_rate() -> None:
    assert with_typos(QUESTION, 0.0, 1, "q") == QUESTION
    words = [
        (a, b)
        for n in range(300)
        for a, b in zip(QUESTION.split(), with_typos(QUESTION, 0.4, 1, f"q{n}").split(), strict=True)
        if a in ("shepherds", "counted", "sheep", "Mount", "Tarn", "winter")
    ]
    assert 0.35 < sum(a != b for a, b in words) / len(words) < 0.45


def test_fixed_by_seed_and_name_alone() -> None:
    once = with_typos(QUESTION, 0.4, 1, "q")
    assert with_typos(QUESTION, 0.4, 1, "q") == once
    assert any(with_typos(QUESTION, 0.4, seed, "q") != once for seed in range(2, 9))
    assert any(with_typos(QUESTION, 0.4, 1, f"q{n}") != once for n in range(9))


@pytest.mark.parametrize(
    ("question", "language"), [("Сколько овец насчитал пастух?", "ru"), ("كم خروفا أحصى الراعي العجوز", "ar")]
)
def test_letters_come_from_the_script(question: str, language: str) -> None:
    changed = with_typos(question, 1.0, 3, "q", language)
    assert changed != question
    assert {c for c in changed if c.isalpha()} <= {c for c in (question + question.lower()) if c.isalpha()}


def test_chinese_words_stay() -> None:
    assert with_typos("牧羊人数了多少只羊？", 1.0, 1, "q", "zh") == "牧羊人数了多少只羊？"


def test_items_of_a_question_file() -> None:
    items = [Item(f"i{n}", "fact", (Turn(QUESTION, Expected("answer")), Turn(QUESTION, None))) for n in range(9)]
    assert mistyped(items, 0.0, 1) == tuple(items)
    (first, second), *_ = [item.turns for item in mistyped(items, 1.0, 1)]
    assert first.question != QUESTION != second.question
    assert first.question != second.question, "each turn has mistakes of its own"
    assert first.expected == Expected("answer")
    assert [item.id for item in drawn(items, 3, 5)] == sorted(item.id for item in drawn(items, 3, 5))
    assert len(drawn(items, 3, 5)) == 3
    assert drawn(items, None, 5) == tuple(items)
