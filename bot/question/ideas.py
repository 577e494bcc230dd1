"""The ideas of a question: its content words, each with everything that counts as the same.

An idea is one content word with its alternatives: its own stem, repaired spellings, and the concepts it stands for,
alone or as part of a phrase ("put the wording together" is drafting). Scoring takes the best match per idea,
so a word with many synonyms weighs no more than a word with none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.analysis import is_han
from bot.indexing.lexicon import Lexicon, find_phrases
from bot.words.stopwords import HAN_PARTICLES, LIGHT_WORDS, REQUEST_WORDS, light_words

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from bot.analysis import Token
    from bot.indexing.phrase_runs import Found

CONCEPT = 0.8
"""Strength of a match by concept against one by the very word."""
LIGHT = 0.3
"""Weight of a light word against a content word."""
NEWNESS = 0.31
"""The most that "new" weighs in a phrase ("new law"): whichever law is spoken of is new. Little more than a light word."""
ASKED = 0.8
"""The least weight of a word that is itself what is asked for, however light it is elsewhere."""
REQUEST = 0.1
"""Weight of a word that only says what form the answer should take."""


@dataclass(frozen=True, slots=True)
class Idea:
    """One content word of a question.

    ``stems`` and ``concepts`` are the alternatives with strengths (0 to 1); ``factor`` scales its weight (light words,
    parts of phrases, words from earlier turns); ``number`` marks digits; ``focus`` marks what is asked for ("how many
    pages"), ``capital`` a word written as a name, ``name`` a country or region, ``scene`` a word of a sentence or clause that
    only sets the scene; ``sources`` are the ids of those whose own name it is; ``akin`` are stems of likely forms of the same
    word in the sources (:mod:`bot.words.akin`), or of other English words for it, with strengths, ``meant`` the words for it in the
    language of the sources, with strengths, where that is another one (:mod:`bot.words.glossary`). ``span`` are offsets into the
    question as searched; ``origin`` says how it came in.
    """

    text: str
    span: tuple[int, int]
    stems: Mapping[str, float]
    concepts: Mapping[str, float]
    factor: float = 1.0
    number: bool = False
    focus: bool = False
    capital: bool = False
    name: bool = False
    scene: bool = False
    sources: frozenset[str] = frozenset()
    akin: Mapping[str, float] = field(default_factory=dict)
    meant: Mapping[str, float] = field(default_factory=dict)
    origin: str = "question"

    @property
    def light(self) -> bool:
        """Whether it is a word that says little about what is wanted."""
        return self.factor <= LIGHT


def _widen(senses: Mapping[str, float], lexicon: Lexicon) -> dict[str, float]:
    """Concepts with what they reach: narrower ones, and more weakly broader ones."""
    wide = dict(senses)
    for concept, strength in senses.items():
        for other, reach in lexicon.reach.get(concept, ()):
            if strength * reach > wide.get(other, 0.0):
                wide[other] = strength * reach
    return wide


def _says_little(token: Token, language: str) -> bool:
    # English ones by their stems too, which are often those of other languages ("texto").
    return token.word in REQUEST_WORDS or token.word in light_words(language) or token.stem in LIGHT_WORDS


_OF_ASKING = frozenset(["what", "which", "when", "how", "who"])
_COMPARING = frozenset(["differ", "differs", "differed", "different", "compare", "compared"])


def _is_idiom(inner: Sequence[Token], size: int, tokens: Sequence[Token]) -> bool:
    """Whether a word of asking means something else with the little words about it: "in line with", not "from what date"."""
    if size == len(inner) or inner[0].word in _COMPARING:
        return False
    at = tokens.index(inner[0])
    return all(token.word not in _OF_ASKING for token in tokens[max(0, at - size + 1) : at + size])


_PARTICLES = frozenset(["together", "apart", "forward", "aside", "back"])
_GAP = 2
"""Content words that may stand between a phrase and its particle."""


def _parted(content: Sequence[Token], lexicon: Lexicon) -> list[Found]:
    """Phrases whose last word stands a little apart: "put the wording of a bill together"."""
    table = lexicon.tables.get("en")
    found: list[Found] = []
    if table is None:
        return found
    for last, token in enumerate(content):
        if token.word not in _PARTICLES:
            continue
        for end in range(max(1, last - _GAP), last):
            for begin in range(max(0, end - 3), end):
                stems = [inner.stem for inner in content[begin:end]]
                senses = table.phrases.get(" ".join([*stems, token.stem]))
                if senses:
                    size = end - begin + 1
                    found += [(begin, end, size, senses), (last, last + 1, size, senses)]
    return found


def ideas_of(
    tokens: Sequence[Token],
    lexicon: Lexicon,
    common: Mapping[str, float],
    language: str = "en",
    spoken: Container[str] = ("en",),
) -> tuple[Idea, ...]:
    """The ideas of analysed question tokens, in order; stopwords give none.

    ``common`` tones down everyday words; ``spoken`` are the languages of the sources.
    """
    content = [token for token in tokens if not token.stop]
    senses: list[dict[str, float]] = [{} for _ in content]
    longest = [1] * len(content)  # words in the longest phrase around each content word
    spread = [1] * len(content)  # content words among them, which share its weight
    # Longest phrases first; a word inside a longer phrase keeps its single senses at half strength.
    for begin, end, size, found in sorted(
        [*find_phrases(tokens, lexicon, language), *_parted(content, lexicon)], key=lambda item: -item[2]
    ):
        if begin == end:  # of stopwords alone ("must not"): nothing asked about, and no word to carry it
            continue
        inner = content[begin:end]
        asked = all(token.word in REQUEST_WORDS for token in inner) and not _is_idiom(inner, size, tokens)
        if asked or (end - begin > 1 and all(_says_little(token, language) for token in inner)):
            continue  # "two ways", "get back": no idea of its own
        for position in range(begin, end):
            inside = size < longest[position]
            if size > longest[position]:
                longest[position], spread[position] = size, end - begin
            for concept, strength in found:
                value = CONCEPT * strength * (0.5 if inside else 1.0)
                if value > senses[position].get(concept, 0.0):
                    senses[position][concept] = value
    ideas = []
    for position, token in enumerate(content):
        scale = _weight(token, longest[position], spread[position], bool(senses[position]), common, language, spoken)
        ideas.append(
            Idea(
                text=token.word,
                span=(token.start, token.end),
                stems={token.stem: 1.0},
                concepts=_widen(senses[position], lexicon),
                factor=scale,
                number=bool(re.fullmatch(r"\d+", token.word)),
            )
        )
    return tuple(merge_repeats(ideas))


def _weight(
    token: Token,
    longest: int,
    spread: int,
    known: bool,
    common: Mapping[str, float],
    language: str,
    spoken: Container[str],
) -> float:
    """How much a content word weighs by itself: in a phrase of ``longest`` words, whose weight ``spread`` of them share.

    ``known`` is whether the term bank has it; sources are in the languages ``spoken``.
    """
    if token.word in REQUEST_WORDS and longest == 1:
        return REQUEST
    if is_han(token.word) and not known and language not in spoken:
        return REQUEST  # a pair of characters across two words: no word of its own, and no source is written in them
    scale = LIGHT if _says_little(token, language) and longest == 1 else 1.0 / spread**0.5
    if token.word == "new" and longest > 1:
        scale = min(scale, NEWNESS)
    if not known:
        scale = min(scale, common.get(token.word, 1.0))
        if is_han(token.word) and not HAN_PARTICLES.isdisjoint(token.word):
            scale = min(scale, LIGHT)
    return scale


def merge_repeats(ideas: Sequence[Idea]) -> list[Idea]:
    """One idea per stem: asking a word twice does not make it count twice."""
    merged: dict[frozenset[str], Idea] = {}
    for idea in ideas:
        key = frozenset(idea.stems)
        known = merged.get(key)
        if known is None:
            merged[key] = idea
        else:
            concepts = {
                c: max(known.concepts.get(c, 0.0), idea.concepts.get(c, 0.0))
                for c in (*known.concepts, *idea.concepts)  # no set: its order would differ from run to run
            }
            merged[key] = replace(known, concepts=concepts, factor=max(known.factor, idea.factor))
    return list(merged.values())
