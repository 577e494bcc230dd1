"""The language of a question that has no little words: "loi cybersécurité ghana" is told by the words themselves.

People type key words, and :mod:`bot.question.language` tells English, Spanish and French apart by the little words between them.
Where there are none, the language counts that knows more of the words than that of the sources does: by its glossary and the
term bank, English by its list of real words too. "unicef mandate chile" is known to all alike, and stays what it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import fold, stem
from bot.words.stopwords import STOPWORDS
from knowledge import countries

if TYPE_CHECKING:
    from bot.indexing.index import Index

LATIN = ("en", "es", "fr")
"""The languages that share a script, and are told apart by their words."""
LEAST = 3
"""Letters that a word has at least: shorter ones are words by chance."""
ONE_STRANGE_IN = 4
"""Of so many words one may be unknown to the language all the same: a name, a slip."""
_WORD = re.compile(r"[^\W\d_]+")


def told_by_words(asked: str, language: str, index: Index) -> str:
    """The language of ``asked``, which was taken for ``language``: another one only where its words say so."""
    typed = _WORD.findall(asked)
    written = [word.casefold() for word in typed]
    if language not in LATIN or any(word in STOPWORDS[language] for word in written):
        return language
    words = dict.fromkeys(word for word in written if len(word) >= LEAST)
    small = {word for word in typed if word.islower()}

    def known_to(word: str, one: str) -> bool:
        return _knows(word, one, index) and not (one == "en" and word in small and _only_abroad(word, index))

    unknown = [word for word in words if not known_to(word, language)]
    # Their glossaries are looked up fast; a language's part of the term bank is read only where its glossary has one of the words.
    likely = [one for one in LATIN if one != language and any(_in_glossary(word, one) for word in unknown)]
    if not likely:
        return language
    known = {one: sum(known_to(word, one) for word in words) for one in (language, *likely)}
    best = max(known, key=lambda one: (known[one], one == language))
    others = max(count for one, count in known.items() if one != best)
    # A slip of the fingers makes no other language of it: "chilie congres lawer".
    strange = len(words) - known[best]
    return best if known[best] > others and strange <= len(words) // ONE_STRANGE_IN else language


def _in_glossary(word: str, language: str) -> bool:
    from bot.words.glossary_tables import table  # noqa: PLC0415  late: most questions have little words

    return language == "en" or table(language, "en").get(stem(word, language)) is not None


def _only_abroad(word: str, index: Index) -> bool:
    """Whether a word in small letters is English by an acronym alone, and a word of another language: "loi"."""
    acronym = word in index.lexicon.acronyms and word not in index.spelling.real
    return acronym and any(_in_glossary(word, one) for one in LATIN if one != "en")


def _has_stem(word: str, index: Index) -> bool:
    """Whether the sources or the term bank have a form of an English word."""
    table = index.lexicon.tables.get("en")
    cut = stem(word)
    return cut in index.statistics.stems or (table is not None and cut in table.phrases)


def _names_country(word: str, language: str) -> bool:
    return any(fold(countries.name_of(found.code, language)) == fold(word) for found in countries.find_countries(word))


def _knows(word: str, language: str, index: Index) -> bool:
    """Whether ``word`` (case-folded) is one that ``language`` has."""
    if word in STOPWORDS[language]:
        return True
    if language == "en":
        # A rare word ("ley", "droit") is likelier one of the language that uses it daily.
        spelling = index.spelling
        return word in spelling.known or (word in spelling.real and (word in spelling.common or _has_stem(word, index)))
    bank, cut = index.lexicon.tables.get(language), stem(word, language)
    in_bank = bank is not None and (cut in bank.phrases or word in bank.surface)
    return in_bank or _in_glossary(word, language) or _names_country(word, language)
