"""A wording is found in every text that its pattern matches: what it is said to need always stands there."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bot
from bot import question
from bot.question.asked.intent import intent_of
from bot.question.wordings import Wording, Wordings, folded_letters, spaced_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


def _inside(value: object) -> Iterator[Wording]:
    if isinstance(value, Wording):
        yield value
    elif isinstance(value, Wordings):
        yield from value.all
    elif isinstance(value, dict):
        for one in value.values():
            yield from _inside(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _inside(one)


def _wordings_of(package: ModuleType) -> dict[str, Wording]:
    modules = (import_module(one.name) for one in walk_packages(package.__path__, f"{package.__name__}."))
    return {
        f"{module.__name__}: {wording.pattern[:60]}": wording
        for module in modules
        for value in vars(module).values()
        for wording in _inside(value)
    }


OF_QUESTIONS = _wordings_of(question)
ALL = OF_QUESTIONS | _wordings_of(bot)


def test_the_wordings_are_all_looked_at() -> None:
    assert len(OF_QUESTIONS) > 200
    # The few that are compiled for every question.
    assert sum(wording.needs == ("",) for wording in OF_QUESTIONS.values()) * 5 < len(OF_QUESTIONS)


@pytest.mark.parametrize("name", [name for name, wording in ALL.items() if wording.needs != ("",)])
def test_what_a_wording_needs_stands_in_every_match(name: str) -> None:
    wording = ALL[name]

    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.from_regex(wording.compiled))
    def every_match(text: str) -> None:
        assert wording.possible(text), f"{text!r} -> {spaced_words(text)!r} holds none of {wording.needs}"

    every_match()


def test_rare_ways_of_putting_something_are_found() -> None:
    """Found by thousands of random matches of each pattern, of which the test above makes a few."""
    from bot.question.asked import asked_kinds_abroad, asked_parts, asked_trends
    from bot.question.leaning import bare_kinds
    from bot.question.plain import frames_abroad

    assert asked_trends.TREND.found_in("Did the visits get any less?")
    assert bare_kinds.OUTCOME.found_in("what did that achieve?")
    assert any(one.found_in("得做什么") for one in _inside(tuple(vars(asked_kinds_abroad).values())))
    assert any(one.found_in("Which fraction of them left?") for one in _inside(tuple(vars(asked_parts).values())))
    assert frames_abroad.CONDITION.found_in("despues de que se vote la ley, quien la firma")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Who's in?", " who s in "),
        ("L'État", " l état "),
        ("snake_case", " snake_case "),
        ("哪一年?", " 哪一年 "),
        ("when\u0345", " when "),
        ("FİND the sıx", " find the six "),
    ],
)
def test_the_words_stand_between_blanks(text: str, words: str) -> None:
    assert spaced_words(text) == words


def test_letters_that_match_where_case_does_not_matter_are_the_same_when_folded() -> None:
    letters = [letter for code in range(sys.maxunicode + 1) if (letter := chr(code)).isalpha()]
    both = "".join(letter for letter in letters if letter.casefold() != letter or letter.upper() != letter)
    for letter in both:
        for other in re.findall(re.escape(letter), both, re.IGNORECASE):
            assert folded_letters(other) == folded_letters(letter)


def test_a_wording_that_is_not_possible_is_not_compiled() -> None:
    wording = Wording(" ombudsman |ombudsperson", r"\bombuds(man|person)\b")
    assert not wording.possible("Who gave UNICEF its mandate?")
    assert wording.search("Who gave UNICEF its mandate?") is None
    assert wording.match("Who gave UNICEF its mandate?") is None
    assert list(wording.finditer("Who?")) == []
    assert wording.findall("Who?") == []
    assert not wording.found_in("Who?")
    assert wording.span_in("Who?") == (0, 0)
    assert "compiled" not in vars(wording)
    found = wording.search("an Ombudsperson's office")
    assert found is not None
    assert found.group() == "Ombudsperson"
    assert wording.match("an ombudsman") is None
    assert wording.match("Ombudsman or not")
    assert wording.findall("the ombudsman") == ["man"]
    assert wording.found_in("the ombudsman")
    assert wording.span_in("the ombudsman") == (10, 13)


@pytest.mark.parametrize("words", ["to learn from ", "word for word ", "exactly "])
def test_a_text_that_repeats_itself_is_looked_through_in_the_end(words: str) -> None:
    """Patterns whose time grows with the square or the cube of a text's length take minutes or days for this one."""
    program = (
        "import sys; from bot.question.asked.intent import intent_of; from bot.question.asked import asked_statements as asked\n"
        "text = sys.argv[1] * (120_000 // len(sys.argv[1]))\n"
        "print(intent_of(text).sequence, asked.WORDING_OF_ARTICLE.found_in(text), asked.CONTENT_SAID.found_in(text))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, words], capture_output=True, text=True, timeout=120, check=True
    )
    assert ran.stdout.split() == ["False", "False", "False"]


@pytest.mark.parametrize(
    ("asked", "is_asked"),
    [
        ("How did it go from the idea to the last step?", True),
        ("Tell me, from stage to stage, from first to last stage", True),
        ("What did the step lead to from here?", False),
        ("from to steps", False),
    ],
)
def test_what_goes_from_one_thing_to_another_in_steps_is_a_sequence(asked: str, is_asked: bool) -> None:
    assert intent_of(asked).sequence is is_asked
