"""The real words of a language, kept as one sorted text and read only when a question holds a word nobody knows."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

COMMON = ((400, 0.35), (1500, 0.6), (4000, 0.8))
"""Words up to this rank of everyday frequency weigh so much in a question, unless the term bank gives them a meaning."""


class WordList:
    """A set of words, as a text that ``load`` gives: sorted, one a line. A set of them would take longer to load.

    ``word in word_list`` is a binary search over the lines.
    """

    def __init__(self, load: Callable[[], str]) -> None:
        self._load = load

    @cached_property
    def text(self) -> str:
        """The words, sorted, one a line."""
        return self._load()

    def __contains__(self, word: str) -> bool:
        text = self.text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high) // 2
            start = text.rfind("\n", 0, middle) + 1
            end = text.find("\n", middle)
            end = len(text) if end < 0 else end
            line = text[start:end]
            if line == word:
                return True
            if line < word:
                low = end + 1
            else:
                high = max(start - 1, 0)
        return False


@lru_cache(maxsize=8)
def everyday_words(languages: tuple[str, ...]) -> tuple[str, dict[str, float]]:
    """The real words of the languages that pyspellchecker has lists for, sorted, one a line; and what common ones weigh."""
    from spellchecker import SpellChecker  # noqa: PLC0415  late: only needed when an index is built

    words: set[str] = set()
    common: dict[str, float] = {}
    for language in languages:
        if language not in SpellChecker.languages():
            continue
        frequency = SpellChecker(language=language).word_frequency.dictionary
        plain = sorted((word for word in frequency if word.isalpha()), key=lambda word: -frequency[word])
        words.update(plain)
        for rank, word in enumerate(plain[: COMMON[-1][0]]):
            weight = next(weight for limit, weight in COMMON if rank < limit)
            common[word] = min(weight, common.get(word, 1.0))
    return "\n".join(sorted(words)), common
