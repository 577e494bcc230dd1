"""Repairing misspelt words of a question against the words that the library and its term bank hold.

A word is only repaired when nobody writes it: it is neither in the sources, nor in the terms, nor in the list of real words
of the language. The candidates are known words within one or two edits (Damerau-Levenshtein, optimal string
alignment), nearest first, then the more frequent in the sources. The reader is always told.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from bot.analysis import strip_accents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence, Set

    from bot.question.typed.word_list import WordList


@dataclass(frozen=True, eq=False, repr=False)  # never compared, and made at every start
class Spelling:
    """What the spelling of questions is checked against.

    ``known`` maps a word of the sources, terms and country names to how often the sources hold it (0 for terms); ``real``
    holds all real words of ``languages``; ``common`` maps the commonest words of everyday language to what they weigh in a
    question (0 to 1): everybody uses them, whatever they ask about. ``names`` are the words of
    country names.
    """

    known: Mapping[str, int]
    real: WordList
    common: Mapping[str, float] = field(default_factory=dict)
    languages: tuple[str, ...] = ("en",)
    names: Set[str] = frozenset()

    @cached_property
    def by_length(self) -> Mapping[int, Sequence[str]]:
        """The ``known`` words by how many letters they have: there are too many to go through all for every slip."""
        found: dict[int, list[str]] = {}
        for word in self.known:
            found.setdefault(len(word), []).append(word)
        return found

    def is_word(self, word: str) -> bool:
        """Whether ``word`` (case-folded) is known or at least real; accents do not make it another ("Perú", "Côte")."""
        plain = strip_accents(word)
        return word in self.known or plain in self.known or word in self.real or plain in self.real


def _limit(word: str) -> int:
    """Edits allowed: none under 4 letters, one up to 5, two from 6."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 6 else 2


def _one_moved(word: str, other: str) -> bool:
    """Whether the two differ in where one letter stands ("Ghandi", "Gandhi"): one slip, though two edits."""
    if len(word) != len(other) or len(word) < 6 or word[0] != other[0] or sorted(word) != sorted(other):
        return False
    first = next(number for number, (here, there) in enumerate(zip(word, other, strict=True)) if here != there)
    return any(
        word[:first] + word[first + 1 : end] + word[first] + word[end:] == other
        or other[:first] + other[first + 1 : end] + other[first] + other[end:] == word
        for end in range(first + 2, len(word) + 1)
    )


def repair(
    word: str,
    spelling: Spelling,
    extra: Mapping[str, int] | None = None,
    *,
    named: bool = False,
    most: int = 2,
    fits: Callable[[str], bool] = lambda _: True,
) -> str | None:
    """The known word that ``word`` (case-folded) is most likely meant to be, or None.

    ``extra`` are further words to choose from (question words and little words such as "which"); ``most`` are the edits allowed;
    ``fits`` says of a candidate whether it may be meant at all.
    """
    # A name that nobody knows is more often a name than a slip: one edit at most, and only to a name or a source's word.
    limit = min(1 if named else most, _limit(word))
    if not limit or not word.isalpha() or spelling.is_word(word) or (extra and word in extra):
        return None
    best: tuple[float, int, str] | None = None
    for candidate, apart in _near(word, limit, spelling, extra or {}):
        count = max(spelling.known.get(candidate, 0), (extra or {}).get(candidate, 0))
        if named and not count and candidate not in spelling.names:
            continue
        edits = limit if apart > limit and _one_moved(word, candidate) else apart
        if edits > limit or edits >= len(candidate) - 1:
            continue
        # A wrong first letter is rare in typing; swapped, dropped or doubled letters are common.
        cost = edits + 0.5 * (word[0] != candidate[0]) + 0.25 * (sorted(word) != sorted(candidate)) * (edits > 1)
        if cost > limit + 0.25:
            continue
        rank = (cost, -count, candidate)
        if (best is None or rank < best) and fits(candidate):
            best = rank
    return best[2] if best else None


def _near(word: str, limit: int, spelling: Spelling, extra: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """The words of the sources and ``extra`` that are at most ``limit`` letters longer or shorter, two edits away at most.

    Each comes with its edits: a letter that was moved is one slip and two of them.
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415  late: most questions have nothing to repair
    from rapidfuzz.process import extract  # noqa: PLC0415

    lengths = range(max(3, len(word) - limit), len(word) + limit + 1)
    for words in (
        *(spelling.by_length.get(length, ()) for length in lengths),
        [one for one in extra if len(one) in lengths],
    ):
        for candidate, edits, _ in extract(word, words, scorer=OSA.distance, score_cutoff=2, limit=None):
            yield candidate, int(edits)
