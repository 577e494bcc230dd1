"""Who compares "the two cases" means the countries of the case examples, where there are two: their names are read into it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.question.reading import read_question
from bot.question.wordings import Wording
from knowledge import countries

if TYPE_CHECKING:
    from bot.indexing.index import Index
    from bot.question.reading import Question

_BOTH = Wording(
    "",
    r"\b(?:(?:the|these|those|your|our) (?:two |both )?|both )"
    r"(?:(?:case|country) (?:studies|examples|cases|stories|experiences)|cases|examples|countries|stories)\b"
    r"(?! (?:of|in|from|where|when|that|which|who|with|without|involving|concerning|about|against|before|under)\b)"
    r"|\b(?:l[oa]s |est[oa]s )?(?:dos|amb[oa]s) (?:casos|ejemplos|países|experiencias)\b"
    r"|\b(?:les |ces )deux (?:cas|exemples|pays|expériences)\b"
    r"|\b(?:эти )?(?:два|двух|двумя|оба|обоих|обе|обеих) (?:случа\w+|пример\w+|стран\w*)"
    r"|(?:الحالتين|المثالين|البلدين|الدولتين|التجربتين)|这?两个?(?:案例|例子|国家?)",
)
"""All case examples together; "the cases of abuse" are others, which the question goes on to tell."""
_AND = {"en": " and ", "es": " y ", "fr": " et ", "ru": " и ", "ar": " و", "zh": "和"}


def with_examples_named(question: Question, index: Index, without: frozenset[str]) -> Question:
    """``question`` as one that names the two countries; as it is where it names a place, or where there are not two."""
    if question.countries or question.regions or not question.intent.comparison:
        return question
    codes = tuple(dict.fromkeys(code for case in index.library.cases.values() for code in case.countries))
    found = _BOTH.search(question.text) if len(codes) == 2 else None
    if found is None:
        return question
    language = question.language
    names = [countries.name_of(code, language) for code in codes]
    joined = _AND.get(language, " and ").join(names)
    named = f"{question.text[: found.start()]}{joined}{question.text[found.end() :]}"
    read = read_question(named, index, without, language)
    return replace(read, asked=question.asked, repairs=(*question.repairs, (found[0].strip(), joined)))
