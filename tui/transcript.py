"""A conversation as a text to keep: every question with its answer, quotations and references."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.plain_answer import format_answer
from tui.text import harmless_line, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.answer import Answer

_WIDTH = 80


def transcript(answers: Iterable[Answer]) -> str:
    """Lay out ``answers`` below each other, each under its question, with the references of its citations."""
    parts = []
    for answer in answers:
        question = wrap(harmless_line(answer.question), _WIDTH, "Question: ", "  ")
        parts.append(f"{question}\n\n{format_answer(replace(answer, suggestions=()), _WIDTH)}\n")
    return f"\n{'-' * 3}\n\n".join(parts)
