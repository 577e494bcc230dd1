"""Small values that several tests of the bot are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import settings

from bot.analysis import analyse
from bot.lexicon import Lexicon, build_lexicon, find_phrases
from bot.question.ideas import Idea
from bot.units import Unit, words_of_text
from knowledge.model import Acronym, Concept, Terms

if TYPE_CHECKING:
    from collections.abc import Sequence

few = settings(max_examples=50, deadline=None)
"""For property tests: enough examples, and no limit of time, since the machine may be busy."""


def stems(text: str, language: str = "en") -> list[str]:
    """The stems of ``text``, stop words left out."""
    return [token.stem for token in analyse(text, language) if not token.stop]


def concept(name: str, *words: str, language: str = "en", **more: Any) -> Concept:
    """A concept with words in one language."""
    return Concept(name, {language: words}, **more)


def lexicon_of(*concepts: Concept, acronyms: Sequence[Acronym] = ()) -> Lexicon:
    """The compiled term bank of ``concepts``."""
    return build_lexicon(Terms(tuple(acronyms), concepts))


def senses(text: str, lexicon: Lexicon, language: str = "en") -> dict[str, float]:
    """The concepts that stand in ``text``, each with its best strength."""
    found: dict[str, float] = {}
    for _, _, _, some in find_phrases(analyse(text, language), lexicon, language):
        for name, strength in some:
            found[name] = max(strength, found.get(name, 0.0))
    return found


def idea(word: str, *synonyms: str, factor: float = 1.0, **concepts: float) -> Idea:
    """An idea of one word; ``synonyms`` are further words that count as fully the same."""
    alternatives = {stem: 1.0 for one in (word, *synonyms) for stem in stems(one)}
    return Idea(word, (0, len(word)), alternatives, concepts, factor)


def unit(text: str, lexicon: Lexicon | None = None, passage: int = 0) -> Unit:
    """A unit of evidence with the words of ``text``."""
    return Unit(passage, 0, (0, len(text)), words_of_text(text, lexicon or Lexicon()), tuple(stems(text)))
