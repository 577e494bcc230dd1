"""What a first answer would otherwise wait for: modules that are imported late, and patterns that are compiled when first needed.

A command that answers one question needs few of them, and starts without. Where many are asked, this is done while nobody waits.
"""

from __future__ import annotations

import time
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING

from bot.question.small_talk_words import spell_out_phrases
from bot.question.wordings import known_wordings

if TYPE_CHECKING:
    from collections.abc import Callable

LATE = (
    "bot.choosing.pairing",
    "bot.deciding.second_look",
    "bot.explaining",
    "bot.several_questions",
    "bot.turns.following",
    "bot.weighing.both_examples",
    "bot.weighing.likeness",
    "bot.weighing.reranking",
)
"""Modules that only some questions need."""
LIBRARIES = ("rapidfuzz.distance", "rapidfuzz.process")
"""What is imported for a misspelt word."""


def prepare(stopped: Callable[[], bool] = lambda: False, pause: float = 0.0) -> None:
    """Import and compile all that a question may need, until ``stopped``; ``pause`` seconds are left to others behind each."""
    for name in (*LATE, *LIBRARIES):
        import_module(name)
    for _ in chain(spell_out_phrases(), (wording.compiled for wording in known_wordings())):
        if stopped():
            return
        if pause:
            time.sleep(pause)
