"""One analysis for all engines: from text to terms, the same for sources, term bank and questions.

Steps: Unicode compatibility folding (NFKC) and case folding; curly apostrophes made straight and possessives dropped;
hyphens separate words; stopwords marked; Snowball stemming by language
(Porter, "An algorithm for suffix stripping", 1980, and its successors at snowballstem.org), in Spanish and French with what it
leaves apart (:mod:`bot.words.romance`); Han text as overlapping pairs of characters; Arabic letters
normalised (alef and hamza forms, diacritics, tatweel) and stemmed lightly (:mod:`bot.words.arabic`).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from threading import Lock
from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from bot.words.irregular import BASE_FORM, STEM_APART, british
from bot.words.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Accents written as characters of their own (text from PDFs and from macOS), Arabic vowel signs, and the invisible characters
# that show where a word may break: part of the word they stand in.
_INVISIBLE = "\u00ad\u200b-\u200d\u2060"
_MARKS = f"\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed{_INVISIBLE}"
_LETTERS = rf"(?:[^\W\d_][{_MARKS}]*)+"
# Letters and digits are separate words: "GC5" is found by "GC 5", "2020-21" by "2020".
# "10,000", "10.000" and "10 000" are one number, that of 10000, and hold no ten.
_PARTED = r"(?:,\d{3})+(?![\d,])|(?:\.\d{3})+(?![\d.])|(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d., \u00a0-]*\d)"
_THOUSANDS = rf"(?<![\d.,])[1-9]\d{{0,2}}(?:{_PARTED})"
_WORD = re.compile(rf"(?i:well[-\u2010\u2011]being)\b|{_LETTERS}(?:[’'ʼ]{_LETTERS})*|{_THOUSANDS}|\d+")
_HYPHENS = re.compile("[-\u2010\u2011]")
"""Those of "well-being", one word: each of its halves says nothing by itself."""
_BREAKS = re.compile(f"[{_INVISIBLE}]")
_HAN = (("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\uf900", "\ufaff"))
_ARABIC_MARKS = Wording("", "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]", re.NOFLAG)
_ARABIC_LETTERS = str.maketrans("أإآٱؤئىة", "ااااوييه")
_SNOWBALL = {
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "ru": "russian",
    "pt": "portuguese",
    "de": "german",
    "it": "italian",
    "ca": "catalan",
    "da": "danish",
    "el": "greek",
    "et": "estonian",
    "eu": "basque",
    "fi": "finnish",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "lt": "lithuanian",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "ro": "romanian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
# "Ghana's", "you've", "don't": what is left is the word; the rest is a stopword at most.
_CONTRACTED = re.compile(r"(?:'(?:s|ve|re|ll|d|m)|(?<!ca)n't|(?<=can)'t)$")
_ELISION = Wording("", r"^(?:l|d|j|n|s|t|m|c|qu|jusqu|lorsqu|puisqu)['’](?=\w)", re.NOFLAG)
_TEXTS_ES = (
    "ley|código|decreto|reglamento|convención|informe|artículo|capítulo|título|acuerdo|documento|protocolo|constitución"
)
_TEXTS_FR = (
    "loi|code|décret|règlement|convention|rapport|article|chapitre|titre|accord|document|protocole|constitution|arrêté"
)
_NO_WORDS = {
    "es": Wording("", rf"\b(?:la|el|del|al) (presente) (?:{_TEXTS_ES})\b"),
    "fr": Wording("", rf"\b(?:la|le|du|au) (présente?) (?:{_TEXTS_FR})\b|\bà (peine)\b"),
}
"""Words that carry nothing where they stand so: "la présente loi" is not about who was present, "à peine" about no penalty."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: as written (case-folded), its span, its stem, and whether it is a stopword."""

    word: str
    stem: str
    start: int
    end: int
    stop: bool


def is_han(text: str) -> bool:
    """Whether ``text`` begins with a Han character."""
    return any(first <= text[:1] <= last for first, last in _HAN)


def fold(text: str) -> str:
    """Case-folded text with compatibility forms and curly apostrophes made plain, soft hyphens dropped (its length may change)."""
    if not text.isascii():
        text = _BREAKS.sub("", unicodedata.normalize("NFKC", text)).replace("’", "'").replace("ʼ", "'")
    return text.casefold()


def strip_accents(word: str) -> str:
    """The word without combining marks ("élève" -> "eleve"); Cyrillic й and ё keep their own letters' base."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def normalised(word: str) -> str:
    """An Arabic word without vowel signs, its alef, hamza and ta marbuta forms made one."""
    return _ARABIC_MARKS.compiled.sub("", word).translate(_ARABIC_LETTERS)


_ONE_AT_A_TIME = Lock()
"""A stemmer keeps the word that it works on in itself: of two threads, the one would be given the stem of the other's word."""


@lru_cache(maxsize=16)
def _stemmer(language: str) -> object:
    import snowballstemmer  # noqa: PLC0415  late: stems are mostly worked out before, and each language is a module of its own

    return snowballstemmer.stemmer(_SNOWBALL[language])


_worked_out: dict[str, Mapping[str, str]] = {}


def use_stems(language: str, stems: Mapping[str, str]) -> None:
    """Take the stems of words that were worked out before (the index keeps them), so that no stemmer need be loaded for them.

    They must be what :func:`stem` itself gives; a word that is not among them is stemmed as always.
    """
    _worked_out[language] = stems


@lru_cache(maxsize=65536)
def stem(word: str, language: str = "en") -> str:
    """The index form of one case-folded word."""
    known = _worked_out.get(language, {}).get(word)
    if known is not None:
        return known
    if language == "en":
        word = british(word)
        if word in STEM_APART:
            return STEM_APART[word]
        word = BASE_FORM.get(word, word)
    elif language == "ar":
        from bot.words.arabic import light_stem  # noqa: PLC0415  late: most questions and sources are English

        return light_stem(normalised(word))
    if language not in _SNOWBALL or not word.isalpha():
        return strip_accents(word)
    if language == "en":
        word = strip_accents(word)
    if language in ("es", "fr"):
        from bot.words.romance import romance_stem  # noqa: PLC0415  late, as above

        return romance_stem(word, language, lambda form: _snowball(form, language))
    return _snowball(word, language)


def _snowball(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    with _ONE_AT_A_TIME:
        return strip_accents(stemmer.stemWord(word))  # type: ignore[attr-defined]


def _plain(word: str, language: str) -> str:
    """Drop an English possessive, a French elided article, Arabic vowel signs, or what parts the thousands of a number."""
    if word[0].isdigit():
        return word.replace(",", "").replace(".", "").replace(" ", "")
    if language == "ar":
        return _ARABIC_MARKS.compiled.sub("", word)
    if language == "fr":
        return _ELISION.compiled.sub("", word)
    if word.startswith("well") and word.endswith("being"):
        return _HYPHENS.sub("", word)
    return _CONTRACTED.sub("", word).replace("'", "")


@lru_cache(maxsize=65536)
def _form(raw: str, language: str) -> str:
    """A word as it is counted; "" where nothing is left. Texts repeat their words: of a large library most are known already."""
    return _plain(fold(raw), language)


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _WORD.finditer(text):
        word, start = match.group(), match.start()
        if word.isascii() or not any(map(is_han, word)):
            yield word, start, match.end()
            continue
        at = start
        for han, run in groupby(word, is_han):
            piece = "".join(run)
            if not han or len(piece) == 1:
                yield piece, at, at + len(piece)
            else:
                for i in range(len(piece) - 1):
                    yield piece[i : i + 2], at + i, at + i + 2
            at += len(piece)


def analyse(text: str, language: str = "en") -> list[Token]:
    """The tokens of ``text`` in order, stopwords included and marked; spans are code-point offsets into ``text``."""
    stopwords = STOPWORDS.get(language, frozenset())
    empty = {m.start(m.lastindex or 0) for m in _NO_WORDS[language].finditer(text)} if language in _NO_WORDS else ()
    tokens = []
    for raw, start, end in _words(text):
        word = _form(raw, language)
        if not word:
            continue
        tokens.append(Token(word, stem(word, language), start, end, word in stopwords or start in empty))
    return tokens


def content_stems(text: str, language: str = "en") -> list[str]:
    """The stems of ``text`` without stopwords, in order: what the index holds and phrases are matched on."""
    return list(_content_stems(text, language))


@lru_cache(maxsize=512)
def _content_stems(text: str, language: str) -> tuple[str, ...]:
    return tuple(token.stem for token in analyse(text, language) if not token.stop)
