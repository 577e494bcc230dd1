"""Grading one answer against what is expected: pure functions, the same rules for every question.

An answer passes when its status is right, every expected quotation lies inside the cited quotations, every member of
a list is there, the expected words are said and the forbidden ones are not, the right case examples came up, and
every quotation stands in its source letter for letter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bot.answer import Answer, Citation
    from bot.evaluation.questions import Expected

_LIST_MARK = re.compile(r"^\s*[*-]\s+", re.MULTILINE)
_SIGNS = str.maketrans({"\u2018": "'", "\u2019": "'", "\u2013": "-", "\u2022": " "})
_MARKER = re.compile(r"\[(\d+)\]")
_SHOWN = 60  # characters of a quotation in a reason


def fold(text: str) -> str:
    """Make texts comparable: case, typographic signs, list marks and white space do not count."""
    return " ".join(_LIST_MARK.sub(" ", text.lower().translate(_SIGNS)).split())


def invented_quotations(answer: Answer, texts: Mapping[str, str]) -> list[Citation]:
    """List the citations whose quotation does not stand at their place; ``texts`` maps source ids to texts."""
    return [
        citation
        for citation in answer.citations
        if not citation.quote or texts.get(citation.source, "")[citation.start : citation.end] != citation.quote
    ]


def grade(
    expected: Expected,
    answer: Answer,
    texts: Mapping[str, str],
    country_code: Callable[[str], str | None] = lambda _: None,
) -> tuple[str, ...]:
    """Say why ``answer`` fails; nothing where it passes.

    ``country_code`` turns a country's name into its ISO code, for questions that expect case examples by country.
    """
    return (
        *_dishonest(answer, texts),
        *_leaks(expected, answer),
        *_behaviour(expected, answer, country_code),
    )


def _dishonest(answer: Answer, texts: Mapping[str, str]) -> Iterator[str]:
    invented = invented_quotations(answer, texts)
    if invented:
        yield f"quote not in source: {invented[0].quote[:_SHOWN]}"
    marked = {int(number) for number in _MARKER.findall(answer.answer)}
    if marked - {citation.n for citation in answer.citations}:
        yield "marker without citation"


def _leaks(expected: Expected, answer: Answer) -> Iterator[str]:
    said = fold(answer.answer)
    for words in expected.must_not:
        pattern = re.escape(fold(words))
        if re.search(rf"\b{pattern}\b" if expected.must_not_whole_word else pattern, said):
            yield f"must_not said: {words}"
    wrong = {case.id for case in answer.cases} & set(expected.cases_forbidden)
    if wrong:
        yield f"wrong case: {','.join(sorted(wrong))}"


def _behaviour(expected: Expected, answer: Answer, country_code: Callable[[str], str | None]) -> Iterator[str]:
    behaviour, status = expected.behaviour, answer.status
    if behaviour == "answer":
        if status != "answered":
            yield f"status {status}"
        yield from _evidence(expected, answer, country_code)
    elif behaviour == "answer_or_no_match":
        if status == "answered":
            yield from _evidence(expected, answer, country_code)
    elif behaviour in ("abstain", "no_case"):
        if status != "not_found":
            yield f"status {status}, should abstain"
        if behaviour == "no_case" and answer.cases:
            yield "claims a matching case"
    elif behaviour == "correct_or_abstain":
        if status == "answered" and _missing(expected.correction_gold, _cited(answer)):
            yield "neither abstains nor corrects"
    else:
        if status != "chitchat":
            yield f"status {status}"
        if answer.citations or answer.cases:
            yield "chitchat with citations or cases"


def _evidence(expected: Expected, answer: Answer, country_code: Callable[[str], str | None]) -> Iterator[str]:
    cited, said = _cited(answer), fold(answer.answer)
    missing = _missing(expected.gold, cited)
    if missing:
        yield f"gold not cited: {missing[0][:_SHOWN]}"
    if expected.gold_any and len(_missing(expected.gold_any, cited)) == len(expected.gold_any):
        yield "none of gold_any cited"
    missing = _missing(expected.all_of, f"{said} {cited}")
    if missing:
        yield f"{len(missing)} of {len(expected.all_of)} list members missing"
    missing = _missing(expected.must_have, said)
    if missing:
        yield f"must_have missing: {missing[0]}"
    missing = [case for case in expected.cases if case not in {case.id for case in answer.cases}]
    if missing:
        yield f"case missing: {','.join(missing)}"
    shown_in = {code for case in answer.cases for code in case.countries}
    missing = [country for country in expected.countries if country_code(country) not in shown_in]
    if missing:
        yield f"no case shown for: {','.join(missing)}"


def _cited(answer: Answer) -> str:
    """Everything cited, folded, quotations kept apart by a line end before folding."""
    return fold(" \n ".join(citation.quote for citation in answer.citations))


def _missing(wanted: tuple[str, ...], held: str) -> list[str]:
    return [text for text in wanted if fold(text) not in held]
