"""Typing mistakes put into questions, to measure how the bot stands them."""

from __future__ import annotations

import random

from bot.analysis import analyse, is_han

SHORTEST = 4
"""Letters of the shortest word that is changed."""


def with_typos(question: str, rate: float, seed: int, name: str, language: str = "en") -> str:
    """Put one edit into each content word of at least four letters with probability ``rate`` (0 to 1).

    An edit is, with equal chance: a letter lost, one too many, another one, or two neighbours exchanged. New letters
    come from the question, so that every script is served; Chinese words have no letters and stay. ``name`` is the
    question's id: with ``seed`` it fixes the edits, whatever other questions are asked.
    """
    draw = random.Random(f"{seed}:{name}")  # noqa: S311  no secret depends on it
    text, shift = question, 0
    for token in analyse(question, language):
        written = question[token.start : token.end]
        if token.stop or len(written) < SHORTEST or not written.isalpha() or any(map(is_han, written)):
            continue
        if draw.random() < rate:
            changed = _edited(written, draw, question)
            text = text[: token.start + shift] + changed + text[token.end + shift :]
            shift += len(changed) - len(written)
    return text


def _edited(word: str, draw: random.Random, question: str) -> str:
    """Give ``word`` with one edit; never ``word`` itself."""
    letters = sorted({letter for letter in question.lower() if letter.isalpha()})
    while True:
        at = draw.randrange(len(word))
        kind = draw.choice(("lost", "more", "other", "exchanged"))
        if kind == "lost":
            changed = word[:at] + word[at + 1 :]
        elif kind == "more":
            changed = word[:at] + draw.choice(letters) + word[at:]
        elif kind == "other":
            changed = word[:at] + draw.choice(letters) + word[at + 1 :]
        else:
            changed = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
        if changed != word and changed:
            return changed
