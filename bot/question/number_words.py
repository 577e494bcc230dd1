"""Numbers written as words and as digits are the same number: who asks of "sixteen" is answered by "the age of 16".

English, Spanish, French and Russian, from three to twenty and by tens to a hundred; one and two are everywhere and tell nothing.
Digits are those of every language, so that "dieciséis" meets "16" in an English source as well.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.analysis import stem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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


@lru_cache(maxsize=8)
def _of_language(language: str) -> tuple[Mapping[str, str], Mapping[str, tuple[str, ...]]]:
    """Stem of a number word -> its digits, and digits -> the stems of their words."""
    words = zip(_VALUES, _WORDS.get(language, "").split(), strict=False)
    stems = {
        str(value): tuple(dict.fromkeys(stem(form, language) for form in forms.split("/")))
        for value, forms in words
        if "-" not in forms
    }
    return {one: digits for digits, some in stems.items() for one in some}, stems


def with_number_words(ideas: Sequence[Idea], language: str) -> list[Idea]:
    """``ideas`` of a question in ``language``, a number met by its digits and by its words alike."""
    digits, words = _of_language(language)
    found = []
    for idea in ideas:
        value = idea.text if idea.number else next((digits[one] for one in idea.stems if one in digits), "")
        also = {one: 1.0 for one in (value, *words.get(value, ())) if one} if value in words else {}
        found.append(replace(idea, stems={**also, **idea.stems}) if also else idea)
    return found
