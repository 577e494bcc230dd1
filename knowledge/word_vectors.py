"""Word vectors: how near two everyday English words are in meaning, as their company in a great many texts shows it.

``data/word-vectors-en.bin`` is derived from GloVe (Pennington, Socher and Manning, EMNLP 2014; public domain, PDDL 1.0) by
``tests/benchmarks/make_word_vectors.py``, which tells its form. The vectors only help to choose among sentences that stand in the
sources; nothing is written by them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import dist
from mmap import ACCESS_READ, mmap
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "word-vectors-en.bin"
_SCALE = 200.0
"""The whole numbers of the file are so many times those of vectors of length 1."""

Vector = tuple[float, ...]
"""A direction, in whole numbers: all vectors are equally long but for rounding, and of equally many numbers."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class WordVectors:
    """``count`` words in order, each filled up with blanks to ``letters``, and as many vectors of ``numbers`` bytes."""

    count: int
    letters: int
    numbers: int
    words: memoryview
    rows: memoryview

    def of(self, word: str) -> Vector | None:
        """The vector of a case-folded word, None where it has none."""
        # A binary search: to make a table of all words takes longer than all the searches of an answer.
        wanted, size = word.encode().ljust(self.letters), self.letters
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            if bytes(self.words[middle * size : (middle + 1) * size]) < wanted:
                low = middle + 1
            else:
                high = middle
        if low == self.count or word != word.strip() or self.words[low * size : (low + 1) * size] != wanted:
            return None
        return tuple(map(float, self.rows[low * self.numbers : (low + 1) * self.numbers]))


@lru_cache(maxsize=1)
def word_vectors() -> WordVectors:
    """The packaged vectors, opened once; what is not looked up is never read."""
    with _DATA.open("rb") as file:
        count, letters, numbers = map(int, file.readline().split())
        begin = file.tell()
        data = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
    end = begin + count * letters
    return WordVectors(count, letters, numbers, data[begin:end], data[end:].cast("b"))


@lru_cache(maxsize=4096)
def vector_of(word: str) -> Vector | None:
    """The vector of a case-folded English word, None where it has none."""
    return word_vectors().of(word)


@lru_cache(maxsize=4096)
def _square(word: str) -> float:
    """The square of the length of a word's vector."""
    return sum(number * number for number in vector_of(word) or ())


@lru_cache(maxsize=32768)
def nearness(word: str, other: str) -> float:
    """The likeness of two case-folded English words; 0 where one of them has no vector.

    It is the cosine of their vectors: 1 for the same word, about 0 for words that have nothing to do with each other.
    """
    one, two = vector_of(word), vector_of(other)
    if not one or not two:
        return 0.0
    # By the law of cosines: the distance is worked out in C, a product of vectors is not before Python 3.12.
    return round((_square(word) + _square(other) - dist(one, two) ** 2) / 2) / (_SCALE * _SCALE)
