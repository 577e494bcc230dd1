"""Runs of words in analysed text that are phrases of the term bank: by their stems, as written, or on all their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.analysis import Token, normalised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.indexing.lexicon import Table

Senses = Sequence[tuple[str, float]]
"""Concepts with strengths. (Read back from the store as lists; nothing here tells the two apart.)"""
Found = tuple[int, int, int, Senses]
"""``(begin, end, size, senses)`` of a phrase; positions count the content tokens of a text, size all words of the phrase."""

_BREAKS = frozenset("do does did can could would will should must may might shall".split())  # noqa: SIM905
"""English words across which no phrase goes: "what bodies do for law reform" speaks of no "body for law reform"."""


def goes_across(tokens: Sequence[Token]) -> bool:
    """Whether a phrase itself has one of these words among its others ("a version that children can read")."""
    held = [number for number, token in enumerate(tokens) if not token.stop]
    return any(token.stop and token.word in _BREAKS for token in tokens[held[0] : held[-1]]) if held else False


def unbroken(found: Sequence[Found], tokens: Sequence[Token]) -> list[Found]:
    """Those of ``found``, runs of the content words of ``tokens``, across which none of :data:`_BREAKS` stands."""
    clause, parts = 0, []
    for token in tokens:
        clause += token.stop and token.word in _BREAKS
        if not token.stop:
            parts.append(clause)
    return [run for run in found if not clause or parts[run[0]] == parts[run[1] - 1]]


def known_stem(token: Token, table: Table, language: str) -> str:
    """The stem of a word; in Arabic that of the word behind a joined preposition, where the bank knows only that one."""
    if language != "ar" or token.stem in table.longest:
        return token.stem
    from bot.words.arabic import without_preposition  # noqa: PLC0415  late: few questions are Arabic

    bare = without_preposition(normalised(token.word))
    return bare if bare in table.longest else token.stem


def runs(words: Sequence[str], phrases: Mapping[str, Senses], longest: Mapping[str, int]) -> list[Found]:
    """Every run of ``words`` that is one of ``phrases``; ``longest`` maps a first word to the longest phrase."""
    found = []
    for begin, first in enumerate(words):
        for length in range(1, min(longest.get(first, 0), len(words) - begin) + 1):
            senses = phrases.get(" ".join(words[begin : begin + length]))
            if senses:
                found.append((begin, begin + length, length, senses))
    return found


def by_surface(content: Sequence[Token], table: Table) -> list[Found]:
    """The runs that are phrases as written, where stems join what is not the same."""
    return runs([token.word for token in content], table.surface, table.longest_surface)


def tight(tokens: Sequence[Token], table: Table) -> list[Found]:
    """Phrases matched on all their words, placed at their content words; they count as longer than a single word.

    One of stopwords alone stands at no content word, before the next one.
    """
    place = []
    count = 0
    for token in tokens:
        place.append(count)
        count += not token.stop
    found = []
    for begin, end, size, senses in runs([token.stem for token in tokens], table.tight, table.longest_tight):
        first = place[begin]
        last = place[end - 1] + (not tokens[end - 1].stop)
        found.append((first, last, size, senses))
    return found
