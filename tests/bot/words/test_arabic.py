"""The forms of one Arabic word have one stem, and different words keep theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.analysis import stem
from bot.words.arabic import light_stem


@pytest.mark.parametrize(
    "forms",
    [
        ["مسؤولية", "المسؤولية", "مسؤوليتها", "ومسؤولية", "بالمسؤولية"],
        ["قانون", "القانون", "بالقانون", "والقانون", "للقانون"],
        ["مدرسة", "المدرسة", "مدرستنا", "مدرسات"],
        ["طفل", "الطفل", "للطفل", "طفلها", "طفلين"],
        ["تقرير", "التقرير", "تقريرهم", "والتقرير"],
    ],
)
def test_articles_prepositions_and_pronouns_are_taken_off(forms: list[str]) -> None:
    assert len({stem(form, "ar") for form in forms}) == 1


def test_different_words_stay_apart() -> None:
    words = ["قانون", "تقرير", "طفل", "مدرسة", "محكمة", "حكومة", "برلمان"]
    assert len({stem(word, "ar") for word in words}) == len(words)


def test_short_words_are_left_alone() -> None:
    assert [light_stem(word) for word in ("من", "ان", "ال", "ولد")] == ["من", "ان", "ال", "ولد"]


@few
@given(st.text(alphabet="اوبلكفهنيتمسرد", max_size=12))
def test_a_stem_is_part_of_its_word(word: str) -> None:
    assert light_stem(word) in word
    assert bool(light_stem(word)) == bool(word)
