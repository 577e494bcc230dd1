"""Completing what is being typed with names that the library knows: countries, sources, terms, themes."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.text import harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.model import Library

_WORD = re.compile(r"[^\W_](?:[\w'’.-]*\w)?")
_MOST_WORDS = 4
"""Words of a name that are looked back for."""
_LONGEST = 60
_SHORTEST = 3
"""Letters from which a small word is completed; two capital ones are enough."""


@dataclass(frozen=True, slots=True)
class Completion:
    """Put ``text`` in the place of the last ``length`` characters typed."""

    length: int
    text: str


class Completer:
    """Knows names in the order in which they are offered; those of the library's own cases and sources first."""

    def __init__(self, names: Iterable[str]) -> None:
        ranked: dict[str, tuple[int, str]] = {}
        for rank, name in enumerate(names):
            shown = harmless_line(name).strip()
            if _SHORTEST - 1 <= len(shown) <= _LONGEST:
                ranked.setdefault(shown.casefold(), (rank, shown))
        self._names = sorted((folded, *entry) for folded, entry in ranked.items())

    def complete(self, typed: str, most: int = 4) -> tuple[Completion, ...]:
        """Give at most ``most`` ways to complete the end of ``typed``, the likeliest first; more words count more."""
        found: dict[str, tuple[int, int, Completion]] = {}
        words = list(_WORD.finditer(typed))[-_MOST_WORDS:]
        if not words or words[-1].end() != len(typed):
            return ()
        for number, word in enumerate(words):
            part = typed[word.start() :]
            if not _worth(part) or (number < len(words) - 1 and len(words[-1][0]) < 2):
                continue
            for rank, name in self._beginning_with(part.casefold()):
                key = name.casefold()
                if key not in found:
                    found[key] = (number, rank, Completion(len(part), name))
        return tuple(one for _, _, one in sorted(found.values(), key=lambda one: one[:2]))[:most]

    def _beginning_with(self, part: str) -> Iterable[tuple[int, str]]:
        at = bisect_left(self._names, (part,))
        while at < len(self._names) and self._names[at][0].startswith(part):
            folded, rank, shown = self._names[at]
            if folded != part:
                yield rank, shown
            at += 1


def _worth(part: str) -> bool:
    return len(part) >= _SHORTEST or (len(part) == _SHORTEST - 1 and part.isupper())


def completer_for(library: Library) -> Completer:
    """Make the completer of ``library``."""
    from knowledge.countries import all_names, name_of

    codes = dict.fromkeys(code for case in library.cases.values() for code in case.countries)
    names = [name_of(code) for code in codes]
    for case in library.cases.values():
        names += [*case.topics, *(claim.label for claim in case.claims if claim.part in ("law", "actor"))]
    names += [source.title for source in library.sources.values()]
    names += [source.symbol for source in library.sources.values() if source.symbol]
    for acronym in library.terms.acronyms:
        names += [acronym.short, acronym.long]
    for concept in library.terms.concepts:
        names += [word for words in concept.words.values() for word in words]
    names += sorted({name_of(code) for code in all_names().values()})
    return Completer(names)
