"""The tables of the glossary (:mod:`bot.words.glossary`), one for each pair of languages: phrases of stems, words for them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.indexing.stored_map import StoredMap

SAME = 0.6
"""Strength of a match by another word of one meaning in one language against one by the very word."""
FOLDER = Path(__file__).parent / "glossaries"


@lru_cache(maxsize=16)
def table(source: str, target: str) -> StoredMap[tuple[tuple[str, float], ...]]:
    """Phrases of stems in ``source`` with the words for them in ``target``, each with its strength; one of the two is English.

    A language with itself has stems with the stems of other words for the same.
    """
    return StoredMap((FOLDER / f"{source}-{target}.txt").read_text(encoding="utf-8"), _words)


def _words(line: str) -> tuple[tuple[str, float], ...]:
    return tuple((word, float(strength)) for word, _, strength in (one.partition(":") for one in line.split()))
