"""The packaged word vectors: read whole, found by word, near where words mean much the same."""

from __future__ import annotations

from operator import mul

import pytest

from knowledge.word_vectors import nearness, vector_of, word_vectors


def test_the_file_is_read_whole_and_every_word_is_found_at_its_place() -> None:
    vectors = word_vectors()
    assert len(vectors.words) == vectors.count * vectors.letters
    assert len(vectors.rows) == vectors.count * vectors.numbers
    step = vectors.letters
    for place in (0, 1, vectors.count // 2, vectors.count - 1):
        word = bytes(vectors.words[place * step : (place + 1) * step]).decode().rstrip()
        row = vectors.rows[place * vectors.numbers : (place + 1) * vectors.numbers]
        assert vectors.of(word) == tuple(row)


def test_the_words_stand_in_order_each_once() -> None:
    vectors = word_vectors()
    step = vectors.letters
    words = [bytes(vectors.words[place * step : (place + 1) * step]) for place in range(vectors.count)]
    assert words == sorted(set(words))


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("kids", "children", "banana"),
        ("price", "cost", "river"),
        ("statute", "law", "music"),
        ("pupils", "students", "oil"),
    ],
)
def test_words_of_much_the_same_meaning_are_near(word: str, near: str, far: str) -> None:
    assert nearness(word, near) == nearness(near, word) > 0.5
    assert nearness(word, far) < 0.25
    assert nearness(word, word) == pytest.approx(1.0, abs=0.02)


def test_nearness_is_the_product_of_the_vectors_to_the_last_digit() -> None:
    words = ("law", "child", "school", "court", "budget", "river", "oil", "seven")
    for one in words:
        for other in words:
            product = sum(map(mul, vector_of(one) or (), vector_of(other) or ()))
            assert nearness(one, other) == product / 200.0**2


@pytest.mark.parametrize("word", ["", " ", "zzyzxq", "a" * 40, "дети", "kids ", "Kids"])
def test_what_is_no_word_of_the_list_has_no_vector(word: str) -> None:
    assert vector_of(word) is None
    assert nearness("law", word) == nearness(word, "law") == 0.0
