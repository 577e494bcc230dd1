"""The explanation as text: each step under its heading, everything harmless."""

from __future__ import annotations

from dataclasses import replace

from bot.explanation import Considered, Explanation, TermWeight
from bot.testing import example_bot
from tui.plain_explanation import format_explanation

EXPLANATION = example_bot().ask("hello").explanation


def test_each_step_is_shown_in_order() -> None:
    text = format_explanation(EXPLANATION, 100)
    parts = [
        "How the question was read\n  - The question is English.",
        "Terms and their weights\n   1.200  mandate  question\n          also: mandated 1.00",
        "Candidate passages: score, and the share of each term in it\n   1.200  example#1: mandate 1.200",
        "+  1.200  example#1",
        "taken: holds every idea",
        "-  0.000  example#3",
        "left: shares no idea",
        "Decision\n  - Answered: the idea of the question is in the sentence.",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_empty_steps_say_so() -> None:
    assert format_explanation(Explanation(), 80).count("(nothing)") == 5


def test_many_alternatives_are_counted() -> None:
    term = TermWeight("law", 1.0, "question", tuple((f"word{n}", 0.5) for n in range(20)))
    text = format_explanation(Explanation(terms=(term,)), 80)
    assert "word11 0.50" in text
    assert "word12 0.50" not in text
    assert "and 8 more" in text


def test_evil_text_is_harmless() -> None:
    evil = "\x1b[31m\u202e\x9b"
    looked_at = Considered(evil, 0, 1, evil, 1.0, True, evil, ((evil, 1.0),))
    term = TermWeight(evil, 1.0, evil, ((evil, 1.0),))
    text = format_explanation(
        replace(EXPLANATION, understood=(evil,), terms=(term,), evidence=(looked_at,), decision=(evil,)), 80
    )
    assert not set("\x1b\u202e\x9b") & set(text)
