"""The term bank made ready for matching: phrases of stems, the concepts they stand for, and how concepts meet.

A phrase that is listed in several concepts is ambiguous; its strength in each is divided by the square root of their
number, so that two words which share one sense out of many count for little. A concept reaches its
narrower concepts when the question uses the wide word, and its broader ones far less.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.analysis import content_stems
from knowledge.model import Terms

SAME, RELATED, NARROWER, BROADER = 1.0, 0.5, 0.5, 0.3
"""Strength of a match: by a word of the concept, by a related word, wide question word to narrow text, the reverse."""

Senses = Sequence[tuple[str, float]]
"""Concepts with strengths. (Read back from the store as lists; nothing here tells the two apart.)"""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Compiled terms.

    ``phrases`` maps stems joined by blanks to ``[(concept, strength), ...]``, strengths from 0 to 1; ``longest`` maps a first stem to
    the longest phrase that begins with it. ``reach`` maps a concept to the concepts a question about it may also
    be met by, with strengths. ``acronyms`` maps a folded short form to its long form, ``labels`` a concept to a readable label.
    """

    phrases: dict[str, Senses] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)
    reach: dict[str, Senses] = field(default_factory=dict)
    acronyms: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """A JSON-ready form for the derived index."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}

    @staticmethod
    def from_json(data: dict[str, Any]) -> Lexicon:
        """The reverse of :meth:`to_json`; nothing is copied, so that opening stays fast."""
        return Lexicon(**data)


def _longest(phrases: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def _acronym_key(short: str) -> str:
    return short.casefold().replace(".", "")


def build_lexicon(terms: Terms, short_forms: Mapping[str, str] | None = None) -> Lexicon:
    """Compile ``terms``; phrases that consist of stopwords alone are left out.

    ``short_forms`` are further acronyms that follow from the sources (:mod:`bot.names`), folded, with their long forms.
    """
    senses: dict[str, dict[str, float]] = defaultdict(dict)
    labels: dict[str, str] = {}
    for concept in terms.concepts:
        labels[concept.id] = concept.id.replace("-", " ")
        for language, words in concept.words.items():
            for word in words:
                phrase = " ".join(content_stems(word, language))
                if phrase:
                    senses[phrase][concept.id] = SAME * concept.weight
        for word in concept.related:
            phrase = " ".join(content_stems(word))
            if phrase:
                senses[phrase].setdefault(concept.id, RELATED * concept.weight)
    acronyms: dict[str, str] = {}
    for acronym in terms.acronyms:
        long = " ".join(content_stems(acronym.long))
        # A short form and its long form are one concept, whether or not the bank lists them as such.
        key = next(iter(senses.get(long, {})), f"acronym:{acronym.short}")
        labels.setdefault(key, acronym.long)
        for form in (acronym.short, *acronym.also):
            acronyms.setdefault(_acronym_key(form), acronym.long)
            phrase = " ".join(content_stems(form))
            if phrase:
                senses[phrase].setdefault(key, SAME)
        if long:
            senses[long].setdefault(key, SAME)
    for short, name in (short_forms or {}).items():
        phrase, long = " ".join(content_stems(short)), " ".join(content_stems(name))
        if short not in acronyms and phrase and long and phrase not in senses:
            acronyms[short] = name
            labels[f"name:{name}"] = name
            senses[phrase][f"name:{name}"] = SAME
            senses[long].setdefault(f"name:{name}", SAME)
    phrases = {phrase: _divide(phrase, found) for phrase, found in senses.items()}
    return Lexicon(phrases, _longest(phrases), _reach(terms), acronyms, labels)


def _divide(phrase: str, found: dict[str, float]) -> Senses:
    strong = sum(1 for strength in found.values() if strength > RELATED)
    share = 1.0 if " " in phrase else 1.0 / math.sqrt(max(1, strong))
    return tuple((concept, round(strength * share, 4)) for concept, strength in found.items())


def _reach(terms: Terms) -> dict[str, Senses]:
    reach: dict[str, dict[str, float]] = defaultdict(dict)
    for concept in terms.concepts:
        for wide in concept.broader:
            reach[wide][concept.id] = NARROWER
            reach[concept.id].setdefault(wide, BROADER)
    return {key: tuple(value.items()) for key, value in reach.items()}


def find_phrases(stems: Sequence[str], lexicon: Lexicon) -> list[tuple[int, int, Senses]]:
    """Every phrase of the bank in ``stems``: ``(begin, end, senses)``, positions in ``stems``, overlapping ones included."""
    found = []
    for begin, first in enumerate(stems):
        for length in range(1, min(lexicon.longest.get(first, 0), len(stems) - begin) + 1):
            senses = lexicon.phrases.get(" ".join(stems[begin : begin + length]))
            if senses:
                found.append((begin, begin + length, senses))
    return found
