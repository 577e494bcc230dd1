"""The language of a question that has no little words: "loi cybersécurité ghana" is told by the words themselves.

People type key words, and :mod:`bot.question.language` tells English, Spanish and French apart by the little words between them.
Where there are none, the language counts that knows more of the words than that of the sources does: by its glossary and the
term bank, English by its list of real words too. "unicef mandate chile" is known to all alike, and stays what it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import stem
from bot.words.stopwords import STOPWORDS

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
    written = _WORD.findall(asked.casefold())
    if language not in LATIN or any(word in STOPWORDS[language] for word in written):
        return language
    words = dict.fromkeys(word for word in written if len(word) >= LEAST)
    unknown = [word for word in words if not _knows(word, language, index)]
    # Their glossaries are looked up fast; a language's part of the term bank is read only where its glossary has one of the words.
    likely = [one for one in LATIN if one != language and any(_in_glossary(word, one) for word in unknown)]
    if not likely:
        return language
    known = {one: sum(_knows(word, one, index) for word in words) for one in (language, *likely)}
    best = max(known, key=lambda one: (known[one], one == language))
    others = max(count for one, count in known.items() if one != best)
    # A slip of the fingers makes no other language of it: "chilie congres lawer".
    strange = len(words) - known[best]
    return best if known[best] > others and strange <= len(words) // ONE_STRANGE_IN else language


def _in_glossary(word: str, language: str) -> bool:
    from bot.words.glossary_tables import table  # noqa: PLC0415  late: most questions have little words

    return language == "en" or table(language, "en").get(stem(word, language)) is not None


def _knows(word: str, language: str, index: Index) -> bool:
    """Whether ``word`` (case-folded) is one that ``language`` has."""
    if word in STOPWORDS[language]:
        return True
    if language == "en":
        return word in index.spelling.known or word in index.spelling.real
    bank, cut = index.lexicon.tables.get(language), stem(word, language)
    in_bank = bank is not None and (cut in bank.phrases or word in bank.surface)
    return in_bank or _in_glossary(word, language)
