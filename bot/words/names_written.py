"""Names typed in small letters, told by how the sources write them: "tamora" is Tamora, "blue thread" a helpline of that name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index

LEAST = 2
"""How often two words must be written as one name, where each of them is a word by itself."""


def is_written_as_name(word: str, index: Index) -> bool:
    """Whether a case-folded word that is no English one stands in the sources with a capital, or in capitals, and never without."""
    if (
        not word.isalpha()
        or not word.isascii()
        or word in index.spelling.real
        or not index.statistics.stems.get(stem(word))
    ):
        return False
    texts = [source.text for source in index.library.sources.values()]
    return any(_stands(name, texts) for name in (word.capitalize(), word.upper())) and not _stands(word, texts)


def _stands(word: str, texts: Sequence[str]) -> bool:
    # Most texts hold no such letters: a search for them alone takes a fraction of that for the borders of the word.
    return any(word in text and re.search(rf"\b{word}\b", text) for text in texts)


def are_written_as_name(left: str, right: str, index: Index) -> bool:
    """Whether two case-folded words stand side by side in the sources with capitals, more than once, and never without."""
    if not (left.isalpha() and right.isalpha() and left.isascii() and right.isascii()):
        return False
    texts = [source.text for source in index.library.sources.values()]
    count = sum(text.count(f"{left.capitalize()} {right.capitalize()}") for text in texts)
    return count >= LEAST and not any(f"{left} {right}" in text for text in texts)
