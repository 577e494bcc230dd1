"""Which language a question is written in: among the six that questions may have, and what else sources are written in.

Script decides for Arabic, Chinese and Russian; between English, Spanish and French the little words decide, then letters
that only one of them has. Questions are too short for statistical language guessers: "unicef mandate chile" has no
language at all, and then the library's own is the right one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from bot.words.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

SIX = ("en", "es", "fr", "ru", "ar", "zh")
_SCRIPTS = (("zh", "\u3400", "\u9fff"), ("ar", "\u0600", "\u06ff"), ("ru", "\u0400", "\u04ff"))
"""Languages with a script of their own: its first and its last sign."""
_SPANISH = Wording("", r"[¿¡ñ]|[áíóú]", re.NOFLAG)
_SPANISH_AND = Wording(" y ", r"\w y (?:el |la |los |las )?[A-ZÁÉÍÓÚÑ]\w", re.NOFLAG)
"""Two names joined ("Chile y Ghana"): the French "y" stands before a verb."""
_FRENCH = Wording("", r"[çœêèàùîôû]|\b(?:l|d|qu|n|s)['’]\w", re.NOFLAG)
# Names keep their accents in every language ("an example from Côte d'Ivoire"); the first word may be any word.
_NAME = re.compile(r"(?<=\w\W)[A-ZÀ-ÖØ-Þ][\w-]*(?: d['’][A-ZÀ-ÖØ-Þ]\w*)?")
_WORD = re.compile(r"[^\W\d_]+")
# Little words shared between the three say nothing.
_SHARED = frozenset(["a", "j", "me", "no", "son", "as", "on", "s", "es", "he", "si", "tu", "te", "y"])
_OPENING = frozenset('«“„"「『《')
_QUOTED = Wording("", r"[«“„\"「『《][^«»“”„\"「」『』《》]*[»”\"」』》]", re.NOFLAG)


def unquoted(text: str) -> str:
    """``text`` without what it quotes ("List everything under “Función de UNICEF”"); all of it where nothing else is left."""
    if _OPENING.isdisjoint(text):
        return text
    rest = _QUOTED.compiled.sub(" ", text)
    return rest if any(c.isalpha() for c in rest) else text


_MARK = re.compile(r"\([a-z\d]{1,4}\)")
"""The mark of a part: the c of "section 14(3)(c)" is no French word."""


def detect_language(text: str, default: str = "en") -> str:
    """The language of ``text``; ``default`` when nothing tells."""
    letters = sum(1 for c in text if c.isalpha()) or 1
    said = _MARK.sub(" ", text.casefold())
    words = _WORD.findall("".join(" " if "\u3400" <= c <= "\u9fff" else c for c in said))
    for language, first, last in _SCRIPTS:
        signs = sum(first <= c <= last for c in text)
        # A Chinese sign weighs as much as a word of letters: "Internet2是什么" is Chinese.
        if signs > (0.6 * (signs + len(words)) if language == "zh" else 0.3 * letters):
            return language
    scores: dict[str, int] = {
        language: sum(1 for word in words if word in STOPWORDS[language] and word not in _SHARED)
        for language in ("en", "es", "fr")
    }
    scores["es"] += bool(_SPANISH_AND.search(text))
    plain = _NAME.sub("X", text).casefold()
    if "'" in plain or not plain.isascii():
        scores["es"] += 2 * bool(_SPANISH.search(plain))
        scores["fr"] += 2 * bool(_FRENCH.search(plain))
    best = max(scores, key=lambda language: (scores[language], language == default))
    return best if scores[best] > scores.get(default, 0) else default


_SAME_SCRIPT = {
    "ru": frozenset(["be", "bg", "kk", "ky", "mk", "mn", "sr", "tg", "uk"]),
    "ar": frozenset(["fa", "ku", "ps", "sd", "ug", "ur"]),
}
"""Languages that are written in the script of one of the six."""
_RUSSIAN = frozenset("ыэё")
_WITHOUT_RUSSIAN_SIGNS = frozenset(["bg", "mk", "sr", "uk"])


def language_of_question(text: str, default: str, spoken: Iterable[str]) -> str:
    """The language of a question to sources in the languages ``spoken``: what they are written in beyond the six is told too.

    A sign or a little word that only one language has decides. In a script that several share, a language that is spoken goes
    before one that is not.
    """
    found = detect_language(text, default)
    spoken = frozenset(spoken)
    others = spoken.difference(SIX)
    if not others:
        return found
    # Late: hardly any library needs it.
    from knowledge.importing.metadata_language import language_of, little_words  # noqa: PLC0415

    told = language_of(text)[0]
    if told in others and not little_words(told):
        return told
    if found in _SAME_SCRIPT:
        candidates = others & _SAME_SCRIPT[found]
        if not _RUSSIAN.isdisjoint(text.casefold()):
            candidates -= _WITHOUT_RUSSIAN_SIGNS
        return found if found in spoken or len(candidates) != 1 else next(iter(candidates))
    words = _WORD.findall(text.casefold())
    scores = {language: sum(word in little_words(language) for word in words) for language in others | {found}}
    best = max(sorted(scores), key=lambda language: (scores[language], language == found))
    return best if scores[best] > scores[found] else found
