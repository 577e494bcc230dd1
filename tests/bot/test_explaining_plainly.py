"""What an explanation tells is said in words for readers, not in the names that the code has for it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

import bot as package
from bot import explaining, several_questions
from bot.question.asked.intent_wordings import TYPES
from bot.question.small_talk import Talk
from bot.turns import exemplifying, following, quoted_again
from bot.weighing import choice

if TYPE_CHECKING:
    from bot.service import Bot


def shapes() -> set[str]:
    """Every shape that is given to a Choice, in whatever module."""
    named = {one.SHAPE for one in (exemplifying, following, quoted_again, several_questions)}
    named |= {choice.SIDE_BY_SIDE, choice.NAMED_SECTION, following.NEXT_SHAPE}
    for path in Path(str(package.__file__)).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Choice":
                parts = [part for one in node.args[2:3] for part in ast.walk(one) if isinstance(part, ast.Constant)]
                named |= {part.value for part in parts if isinstance(part.value, str)}
    return named


def test_every_name_of_the_code_has_words_for_readers() -> None:
    assert shapes() == set(explaining._CHOSEN)
    assert {name for name, _ in TYPES} == set(explaining._EXPECTED)
    assert set(get_args(Talk)) == set(explaining._TALK)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("¿Qué hace UNICEF en Chile?", "language: Spanish"),
        ("¿Qué hace UNICEF en Chile?", "what was chosen: everything that a case example quotes"),
        ("¿Qué hace UNICEF en Chile?", "looked for only where these case examples are told: “Chile: "),
        ("What does UNICEF do?", "what was chosen: the list of what somebody does"),
        ("Who gave UNICEF its mandate?", "what an answer has to say: who"),
        ("What happened in Chile?", "it asks what happened, or happens"),
        ("hello", "small talk: a greeting"),
    ],
)
def test_it_is_told_plainly(bundled: Bot, question: str, told: str) -> None:
    explanation = bundled.ask(question).explanation
    lines = [*explanation.understood, *explanation.decision]
    assert any(line.startswith(told) for line in lines), lines
