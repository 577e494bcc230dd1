"""How well a sentence goes with a question, learnt from questions and the sentences that answered them.

Supervised semantic indexing (Bai et al., "Supervised semantic indexing", CIKM 2009): a bilinear form q'Bs between what a question
and a sentence are made of, B of low rank. Each is made of its meaning (the direction of the sum of its word vectors, each weighed
by its rarity), its content words as far as they are common, and its function words ("who", "may"). What it learns is mostly which
sentences answer what people ask of a subject, beyond the words that they share: so it helps most on the bundled document, whose
subject it has been taught, and little elsewhere. It only puts sentences in order; nothing is said or left out because of it alone.
``affinity-en.bin`` is made by ``tests/benchmarks/fit_affinity.py``, which tells what it learnt from. English alone is known.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from pathlib import Path
from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.indexing.remembered import once_for_each
from bot.weighing.covering import words_written, written_in
from bot.weighing.likeness import of_length_one, said_by, sum_of_vectors

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea

FUNCTION_WORDS = frozenset("""
who what when where why how which can may must should does do did is are was were has have will would could many much long often
if not no by for because to than more most only
""".split())  # noqa: SIM905  # fmt: skip
ALWAYS = "+"
"""What every question is made of, whatever it asks: what goes with it are sentences that answer more often than others."""
FUNCTION, STEMS = 0.25, 4.0
"""What a function word counts in a form, and how long all its stems are together, against a meaning, which is of length 1: the
larger, the more is learnt of it. Function words stand everywhere, and much that is learnt of them holds nowhere else."""
_DATA = Path(__file__).with_name("affinity-en.bin")
_OF_MEANING = tuple(map(str, range(64)))
_EARLIER = "earlier question"


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made for each question
class Form:
    """What a text is made of: ``meaning``, of length 1, empty where no word has a vector; FUNCTION_WORDS; stems of its content."""

    meaning: tuple[float, ...]
    function: frozenset[str]
    stems: frozenset[str]


NO_FORM = Form((), frozenset(), frozenset())


def form_of_question(text: str, ideas: Sequence[Idea], index: Index) -> Form:
    """The form of an English question; one that leans on an earlier question has words of that too."""
    text = " ".join((text, *(idea.text for idea in ideas if idea.origin == _EARLIER)))
    tokens = [token for token in analyse(text) if not token.stop]
    stems = frozenset(token.stem for token in tokens)
    return Form(of_length_one(sum_of_vectors(tokens, index)), written_in(text) & FUNCTION_WORDS, stems)


@once_for_each
def form_of_unit(unit: int, index: Index) -> Form:
    """The form of a sentence; NO_FORM of one in another language than English."""
    if index.language_of(unit) != "en":
        return NO_FORM
    function = words_written(unit, index) & FUNCTION_WORDS
    return Form(of_length_one(said_by(unit, index).total), function, frozenset(index.units[unit].order))


def affinities(asked: Form, units: Iterable[int], index: Index) -> list[float]:
    """The affinity of each of ``units`` with what is asked, in log odds to be the one that answers; 0 where nothing is known."""
    said = [form_of_unit(unit, index) for unit in units]
    if asked is NO_FORM:
        return [0.0] * len(said)
    questions, sentences = _sides()
    worth = _Worth(sentences, questions.sum_of(parts_of(asked, questions.places)))
    return [sum(value * worth[part] for part, value in parts_of(one, sentences.places)) for one in said]


def parts_of(form: Form, known: Container[str]) -> list[tuple[str, float]]:
    """The parts that a form is made of, as far as they are ``known``, each with its value.

    The numbers of the meaning are "0", "1" and so on, a function word has "=" before it.
    """
    stems = [stem for stem in form.stems if stem in known and not stem.isdigit()]
    parts = [
        (ALWAYS, 1.0),
        *zip(_OF_MEANING, form.meaning, strict=False),  # of no words, none
        *((f"={word}", FUNCTION) for word in form.function),
    ]
    each = STEMS / math.sqrt(len(stems) or 1)
    return [*((part, value) for part, value in parts if part in known), *((stem, each) for stem in stems)]


class _Side(dict[str, tuple[float, ...]]):
    """The factors of B for the parts of one side, each read when it is first asked for: ``places`` tells which row is whose."""

    def __init__(self, places: Mapping[str, int], numbers: memoryview, rank: int, scale: float) -> None:
        super().__init__()
        self.places = places
        self._numbers, self._rank, self._scale = numbers, rank, scale

    def __missing__(self, part: str) -> tuple[float, ...]:
        begin = self.places[part] * self._rank
        factors = self[part] = tuple(number / self._scale for number in self._numbers[begin : begin + self._rank])
        return factors

    def sum_of(self, parts: Iterable[tuple[str, float]]) -> tuple[float, ...]:
        """The sum of the factors of ``parts``, each times its value."""
        rows = [[value * number for number in self[part]] for part, value in parts]
        return tuple(map(sum, zip(*rows, strict=True)))


class _Worth(dict[str, float]):
    """What each part of a sentence is worth for one question; each is worked out once."""

    def __init__(self, side: _Side, factors: Sequence[float]) -> None:
        super().__init__()
        self._side, self._factors = side, factors

    def __missing__(self, part: str) -> float:
        worth: float = sum(map(mul, self._side[part], self._factors))
        self[part] = worth
        return worth


@lru_cache(maxsize=1)
def _sides() -> tuple[_Side, _Side]:
    """The side of questions and that of sentences, read once; a row that is not asked for is never looked at."""
    head, _, rest = _DATA.read_bytes().partition(b"\n")
    asked, said, letters, rank, scale = map(int, head.split())
    begin = (asked + said) * letters
    names = rest[:begin].decode("ascii")
    parts = [names[place : place + letters].rstrip() for place in range(0, begin, letters)]
    numbers = memoryview(rest)[begin:].cast("b")
    return (
        _Side({part: place for place, part in enumerate(parts[:asked])}, numbers, rank, scale),
        _Side({part: place for place, part in enumerate(parts[asked:], asked)}, numbers, rank, scale),
    )
