"""Completing what is being typed with names that the library knows: countries, sources, terms, themes.

What is a whole word already is left alone, and nothing is offered in another language than what is typed.
"""

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
"""Characters of the longest name that is offered."""
_SHORTEST = 3
"""Letters from which a small word is completed; two are enough where both are capital, or the first, as in a country's name."""
_OPENINGS = frozenset(
    _WORD.findall("Am An As At Be By Do Go He Ho If In Is It Me My No Of Oh Ok On Or So To Up Us We Wh")
)
"""What questions begin with, or a small word: two letters that stand for no name yet."""
_ANY = ""
"""The language of names that are the same in all."""
_LITTLE = frozenset(
    _WORD.findall(
        """all and any are but can did few for get got had has her his how its let may nor not now off one
        our out own per say see set she the too two use was way who why yes yet you"""
    )
)
"""Words too short for :func:`_is_word`, which takes "chi" and "uni" for words."""
_SURE = 4
"""Letters from which the list of everyday words tells a word from the beginning of one."""


@dataclass(frozen=True, slots=True)
class Completion:
    """Put ``text`` in the place of the last ``length`` characters typed."""

    length: int
    text: str


class Completer:
    """Knows names in the order in which they are offered; those of the library's own cases and sources first."""

    def __init__(self, names: Iterable[str | tuple[str, str]]) -> None:
        """Take names, each alone or with the language in which alone it is offered."""
        ranked: dict[str, tuple[int, str]] = {}
        self._languages: dict[str, set[str]] = {}
        for rank, given in enumerate(names):
            name, language = given if isinstance(given, tuple) else (given, _ANY)
            shown = harmless_line(name).strip()
            if _SHORTEST - 1 <= len(shown) <= _LONGEST:
                ranked.setdefault(shown.casefold(), (rank, shown))
                self._languages.setdefault(shown.casefold(), set()).add(language)
        self._names = sorted((folded, *entry) for folded, entry in ranked.items())

    def complete(self, typed: str, most: int = 4) -> tuple[Completion, ...]:
        """Give at most ``most`` ways to complete the end of ``typed``, the likeliest first; more words count more."""
        found: dict[str, tuple[int, int, Completion]] = {}
        words = list(_WORD.finditer(typed))[-_MOST_WORDS:]
        if not words or words[-1].end() != len(typed):
            return ()
        language = ""
        for number, word in enumerate(words):
            part = typed[word.start() :]
            alone = number == len(words) - 1
            if not _worth(part) or (not alone and len(words[-1][0]) < 2) or (alone and _is_word(part)):
                continue
            for rank, name in self._beginning_with(part.casefold()):
                if len(part) < _SHORTEST and not name[:1].isupper():
                    continue
                key = name.casefold()
                language = language or _language_of(typed)
                if key not in found and self._languages[key] & {_ANY, language}:
                    found[key] = (number, rank, Completion(len(part), _as_begun(name, part)))
        return tuple(one for _, _, one in sorted(found.values(), key=lambda one: one[:2]))[:most]

    def _beginning_with(self, part: str) -> Iterable[tuple[int, str]]:
        """Give the names in the middle of whose word ``part`` ends; none where it is a whole name itself."""
        at = bisect_left(self._names, (part,))
        if at < len(self._names) and self._names[at][0] == part:
            return
        while at < len(self._names) and self._names[at][0].startswith(part):
            folded, rank, shown = self._names[at]
            if folded[len(part)].isalnum():
                yield rank, shown
            at += 1


def _as_begun(name: str, part: str) -> str:
    """Give ``name`` with a capital where ``part`` was begun with one: what was typed is not to be typed over."""
    return name[:1].upper() + name[1:] if part[:1].isupper() else name


def _worth(part: str) -> bool:
    two = len(part) == _SHORTEST - 1 and part.isalpha() and part[0].isupper() and part not in _OPENINGS
    return len(part) >= _SHORTEST or two


def _is_word(part: str) -> bool:
    """Whether ``part`` is an everyday word as it stands; a longer one with a capital may begin a name."""
    from knowledge.word_vectors import vector_of

    return (part.casefold() in _LITTLE and not part.isupper()) or (
        len(part) >= _SURE and part.islower() and vector_of(part) is not None
    )


def _language_of(typed: str) -> str:
    """Give the language of what is typed, English where nothing tells."""
    from knowledge.importing.metadata_language import language_of

    return language_of(typed)[0] or "en"


def completer_for(library: Library) -> Completer:
    """Make the completer of ``library``."""
    from knowledge.countries import all_names, name_of

    codes = dict.fromkeys(code for case in library.cases.values() for code in case.countries)
    names: list[str | tuple[str, str]] = [name_of(code) for code in codes]
    for case in library.cases.values():
        names += [*case.topics, *(claim.label for claim in case.claims if claim.part in ("law", "actor"))]
    names += [source.title for source in library.sources.values()]
    names += [source.symbol for source in library.sources.values() if source.symbol]
    for acronym in library.terms.acronyms:
        names += [acronym.short, acronym.long]
    for concept in library.terms.concepts:
        names += [(word, language) for language, words in concept.words.items() for word in words]
    names += sorted({name_of(code) for code in all_names().values()})
    return Completer(names)
