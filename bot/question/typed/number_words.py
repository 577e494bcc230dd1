"""Numbers written as words and as digits are the same number: who asks of "sixteen" is answered by "the age of 16".

English, Spanish, French and Russian, from three to twenty and by tens to a hundred; one and two are everywhere and tell nothing.
Digits are those of every language, so that "dieciséis" meets "16" in an English source as well.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.analysis import stem, strip_accents
from bot.question.wordings import Wording

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from bot.analysis import Token
    from bot.question.ideas import Idea

_VALUES = (*range(3, 21), *range(30, 101, 10))
_WORDS = {
    "en": """three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred""",
    "es": """tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
        diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien""",
    "fr": """trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
        dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent""",
    "ru": """три/трёх четыре/четырёх пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти
        одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати
        шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати
        двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти
        семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста сто/ста""",
}
"""By language, the words of :data:`_VALUES` in their order, their cases parted by "/"; compounds are several words and left out."""
ENGLISH_NUMBERS = frozenset(_WORDS["en"].split())


_OF_OTHERS = {"ru": frozenset({"сем", "ста"})}
"""Stems of number words that words of another meaning have too (семь, семья: seven, a family): only the words themselves count."""
_SMALL = {"en": "one two", "es": "dos", "fr": "deux", "ru": "два две двух"}
"""Words that make a number of several words with one that stands beside them ("two hundred")."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # never compared, and made at every start
class _Numbers:
    """Of one language: number word -> its digits, digits -> their words, and all words that numbers are made of."""

    digits: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    parts: frozenset[str]


@lru_cache(maxsize=8)
def _numbers_of(language: str) -> _Numbers:
    given = zip(_VALUES, _WORDS.get(language, "").split(), strict=False)
    words = {str(value): tuple(forms.split("/")) for value, forms in given if "-" not in forms}
    digits = {strip_accents(word): value for value, forms in words.items() for word in forms}
    return _Numbers(digits, words, frozenset([*digits, *_SMALL.get(language, "").split()]))


_VALUE_OF = {"a": 1, "an": 1, "one": 1, "two": 2} | dict(zip(_WORDS["en"].split(), _VALUES, strict=True))
_TENS = [word for word in _VALUE_OF if word.endswith("ty")]
_ONES = [word for word, value in _VALUE_OF.items() if value < _VALUE_OF["ten"] and word not in ("a", "an")]
_OTHERS = [word for word in _VALUE_OF if word not in _TENS and word != "hundred"]
_THOUSANDS = Wording(
    " thousand ",
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<ones>{'|'.join(_ONES)}))?|(?P<other>{'|'.join(_OTHERS)})(?P<hundred> hundred)?)"
    rf" thousand\b(?! (?:and|{'|'.join(_ONES)})\b)",
)


def with_thousands_in_digits(text: str) -> str:
    """``text`` with "fifty thousand" as "50,000", the way documents write it. English."""

    def put(found: re.Match[str]) -> str:
        count = sum(_VALUE_OF[found[part].casefold()] for part in ("tens", "ones", "other") if found[part])
        return f"{count * (100 if found['hundred'] else 1)},000"

    return _THOUSANDS.sub(put, text)


def with_number_words(ideas: Sequence[Idea], tokens: Sequence[Token], language: str) -> list[Idea]:
    """``ideas`` of a question of ``tokens`` in ``language``, a number met by its digits and by its words alike.

    A word of a number of several ("two hundred", "twenty-five") is no number of its own.
    """
    numbers = _numbers_of(language)
    made = {
        token.start
        for left, right in pairwise(tokens)
        if right.start - left.end == 1 and {strip_accents(left.word), strip_accents(right.word)} <= numbers.parts
        for token in (left, right)
    }
    found = []
    for idea in ideas:
        word = "" if idea.span[0] in made else strip_accents(idea.text)
        value = idea.text if idea.number else numbers.digits.get(word, "")
        if value in numbers.words:
            # Stems only of what is asked: for all of them the stemmer would be loaded at every start.
            stems = (stem(one, language) for one in numbers.words[value])
            also = [value, *(one for one in stems if one not in _OF_OTHERS.get(language, ()))]
            idea = replace(idea, stems={**dict.fromkeys(also, 1.0), **idea.stems})  # noqa: PLW2901  the same, met by more
        found.append(idea)
    return found
