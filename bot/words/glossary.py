"""A glossary of everyday words in the six languages, beside the term bank, which has the field's own.

A question in one language finds by it what sources in another say: "¿cuántos buzones ...?" reaches "letterboxes"; and in one
language other than English what is said in other words for the same ("vencer", "derrotar"). The rows of
``glossaries/words.tsv`` are meanings, those of ``more-es.tsv`` and the like further words with what they mean in English;
``same-en.tsv`` has the English words that stand for each other (:mod:`bot.words.stand_ins`). ``tests/benchmarks/make_glossary.py``
makes of them a table for each direction to and from English, and one of each language to itself, as lines that are looked up
without being read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.analysis import stem
from bot.question.ideas import LIGHT
from bot.words.glossary_tables import SAME, table
from bot.words.stopwords import LIGHT_WORDS
from bot.words.transliteration import script_of, with_other_scripts

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from bot.analysis import Token
    from bot.question.ideas import Idea

LANGUAGES = ("es", "fr", "ru", "ar", "zh")
"""The languages that have a table to and from English."""
TRANSLATED = 0.7
"""Strength of a match by translation against one by the very word."""
UNKNOWN = 0.5
"""What a word weighs of which no meaning is known: that no sentence has it says little."""
LONGEST = 4
"""Words of the longest phrase that is looked up."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word of the question means: ``words`` in the languages of the sources, and their ``stems``, with strengths.

    ``share`` is the weight of one word of the phrase it stands in, against a word by itself. No words: it means but little words.
    """

    words: Mapping[str, float]
    stems: Mapping[str, float]
    share: float


def is_word_of_language(form: str, language: str) -> bool:
    """Whether ``form`` is the stem of a word that the glossary has in ``language``."""
    return language in LANGUAGES and table(language, "en").get(form) is not None


def translated(
    ideas: Sequence[Idea],
    content: Sequence[Token],
    language: str,
    spoken: Collection[str],
    common: Mapping[str, float],
) -> list[Idea]:
    """``ideas`` with the stems, in the languages ``spoken`` by the sources, of the words that mean the same.

    ``content`` are the question's tokens without stopwords, in ``language``; ``common`` tones down everyday words. A word keeps
    the concepts that the term bank knows for it. Where sources speak the question's language, its words keep what they weigh.
    """
    # Sorted: a set of languages has another order in every run, and the first of words as strong goes before the others.
    targets = [
        one for one in sorted(spoken) if one != language and {one, language} in [{"en", other} for other in LANGUAGES]
    ]
    if not targets:
        return list(ideas)
    meanings = _meanings([token.stem for token in content], language, targets)
    at = {token.start: position for position, token in enumerate(content)}
    own = language in spoken
    return [_with_meaning(idea, meanings.get(at.get(idea.span[0], -1)), common, own=own) for idea in ideas]


def with_same_meaning(ideas: Sequence[Idea], text: str, language: str) -> list[Idea]:
    """``ideas`` of a question in ``language``, each with the stems of other words for the same.

    English has its own (:mod:`bot.words.stand_ins`). Nor has a name ("Victoria" won nothing), which ``text`` writes with a
    capital.
    """
    if language not in LANGUAGES:
        return list(ideas)
    found = []
    for idea in ideas:
        own = next(iter(idea.stems))
        others = () if idea.number or text[idea.span[0]].isupper() else table(language, language).get(own, ())
        further = {other: SAME * strength for other, strength in others if other not in idea.stems}
        found.append(replace(idea, stems={**idea.stems, **further}) if further else idea)
    return found


def with_names_as_written(
    ideas: Sequence[Idea],
    text: str,
    language: str,
    spoken: Collection[str],
    sounding: Callable[[str], Mapping[str, Sequence[str]]],
) -> list[Idea]:
    """``ideas``, names among them met as they are written in sources of other languages, whose stemmers cut them elsewhere.

    "Aurora" of an English question is "aurora", of a Spanish sentence "auror"; in another script it is met by its sound
    (``sounding``: for a script, the stems of the sources in others by their sounds). A name is what ``text`` writes with a capital,
    or what neither the glossary nor the term bank knows; other words are false friends too often ("actual", "once").
    """
    others = [one for one in sorted(spoken) if one != language]
    found = []
    for idea in ideas:
        name = text[idea.span[0]].isupper() or not (idea.meant or idea.concepts)
        if not name or idea.number:
            found.append(idea)
            continue
        forms = {form: 1.0 for other in others if (form := stem(idea.text, other)) not in idea.stems}
        with_forms = replace(idea, stems={**idea.stems, **forms}) if forms else idea
        # The term bank has its own words for what it knows, in each language.
        script = "" if idea.concepts else script_of(idea.text)
        known = (stem(idea.text, language), sounding(script), _is_everyday) if script else None
        found.append(with_other_scripts(with_forms, *known) if known else with_forms)
    return found


def _is_everyday(word: str) -> bool:
    """Whether a stem is that of an everyday Arabic word: without vowels these sound like any name."""
    return script_of(word) == "arabic" and bool(table("ar", "en").get(word))


def _with_meaning(idea: Idea, meaning: Meaning | None, common: Mapping[str, float], *, own: bool) -> Idea:
    """``idea`` with what it means; ``own`` says whether sources speak its language."""
    if idea.number:
        return idea
    if meaning is None:
        known = own or idea.concepts or idea.capital
        return idea if known else replace(idea, factor=idea.factor * UNKNOWN)
    idea = replace(idea, meant=meaning.words)
    if own:
        # The word itself first: what stands first is taken for what was asked.
        further = {stem: strength for stem, strength in meaning.stems.items() if stem not in idea.stems}
        return replace(idea, stems={**idea.stems, **further})
    if idea.concepts:
        return replace(idea, stems={**meaning.stems, **idea.stems})
    return replace(idea, stems=meaning.stems or idea.stems, factor=_factor(meaning, common))


def _factor(meaning: Meaning, common: Mapping[str, float]) -> float:
    """What a word weighs that is known by its translation alone: little where that is a light word, or an everyday one."""
    most = max(meaning.words.values(), default=0.0)
    meant = [word for word, strength in meaning.words.items() if strength == most]
    if all(word in LIGHT_WORDS for word in meant):
        return LIGHT
    return meaning.share * max(common.get(word, 1.0) for word in meant)


def _meanings(stems: Sequence[str], language: str, targets: Sequence[str]) -> dict[int, Meaning]:
    """By the position of a word, what it means, alone or in the longest phrases around it."""
    sizes: dict[int, int] = {}
    found: dict[int, list[tuple[str, str, float]]] = {}
    for size in range(min(LONGEST, len(stems)), 0, -1):
        for begin in range(len(stems) - size + 1):
            positions = range(begin, begin + size)
            if any(sizes.get(position, size) > size for position in positions):
                continue
            phrase = " ".join(stems[begin : begin + size])
            for target in targets:
                words = table(language, target).get(phrase)
                for position in positions if words is not None else ():
                    sizes[position] = size
                    found.setdefault(position, []).extend((target, *word) for word in words)
    return {position: _meaning(words, 1.0 / sizes[position] ** 0.5) for position, words in found.items()}


def _meaning(found: Sequence[tuple[str, str, float]], share: float) -> Meaning:
    """The meaning made of words, each with its language and strength: of several strengths the greatest counts.

    The strongest comes first, which retrieval takes for the word itself; words as strong stay in the order of ``found``.
    """
    words: dict[str, float] = {}
    stems: dict[str, float] = {}
    for target, word, strength in sorted(found, key=lambda one: -one[2]):
        words.setdefault(word, strength)
        stems.setdefault(stem(word, target), TRANSLATED * strength)
    return Meaning(words, stems, share)
