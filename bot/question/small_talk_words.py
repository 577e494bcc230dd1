"""Small talk as phrases: what people say, and what they say beside it.

A text is small talk when nothing else is in it: it can be cut into phrases of one language in ``small_talk.json``, at
least one of them of a kind. Phrases stand there as :func:`folded` leaves them, so that capitals, accents, vowel signs
and punctuation do not matter. In English a phrase may hold choices: ``(hi|hello) (there|)`` stands for four.
"""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.question.small_talk import Talk

KINDS: tuple[Talk, ...] = (
    "identity",
    "ability",
    "summary",
    "sources",
    "keys",
    "complaint",
    "farewell",
    "thanks",
    "aside",
    "greeting",
)
"""Where a text holds several kinds ("hola, ¿quién eres?"), the first of these is answered."""
BESIDE: Literal["beside"] = "beside"
"""What is said beside such phrases and tells nothing by itself ("please", "for your help")."""
LONGEST = 8
"""Words in a phrase, at most."""
MOST = 24
"""Words in a text, at most; who says more asks for something."""

PHRASES = Path(__file__).with_name("small_talk.json")
_SCRIPTS = {"ru": ("\u0400", "\u04ff"), "ar": ("\u0600", "\u06ff"), "zh": ("\u3400", "\u9fff")}  # first and last sign


def folded(text: str) -> list[str]:
    """The words of ``text`` without capitals, accents and vowel signs; Chinese sign by sign."""
    plain = "".join(
        {"ة": "ه", "ى": "ي"}.get(c, c)
        for c in unicodedata.normalize("NFD", text.casefold())
        if not unicodedata.combining(c) and c != "\u0640"  # the last draws an Arabic word out
    )
    return "".join(f" {c} " if "\u3400" <= c <= "\u9fff" else c if c.isalnum() else " " for c in plain).split()


def phrase_talk(text: str) -> tuple[Talk, str] | None:
    """The kind of small talk that ``text`` is, and its language; None for anything else."""
    words = folded(text)
    if not 0 < len(words) <= MOST:
        return None
    for language in _data():
        # Few texts are made of these words alone, and only for them are the phrases spelt out.
        if (
            _in_script(words, language)
            and _vocabulary(language).issuperset(words)
            and (kinds := _kinds(words, _phrases(language)))
        ):
            return next(kind for kind in KINDS if kind in kinds), language
    return None


def spell_out_phrases() -> Iterator[str]:
    """Do beforehand what the first small talk would wait for, one language after the other, and tell which."""
    for language in _data():
        _phrases(language)
        yield language


@cache
def _data() -> Mapping[str, Mapping[str, Sequence[str]]]:
    return cast("dict[str, dict[str, list[str]]]", json.loads(PHRASES.read_text(encoding="utf-8")))


@cache
def _vocabulary(language: str) -> frozenset[str]:
    """The words of all phrases of a language."""
    templates = " ".join(template for some in _data()[language].values() for template in some)
    words = folded(templates) if language == "zh" else re.split(r"[ ()|]+", templates)
    return frozenset(words)


@cache
def _phrases(language: str) -> Mapping[str, str]:
    """Every phrase of a language (its words with a blank between) with its kind."""
    kinds = _data()[language]
    return {
        # Chinese stands there as it is written, without blanks.
        " ".join(folded(phrase)) if language == "zh" else phrase: kind
        for kind in (BESIDE, *reversed(KINDS))
        for template in kinds[kind]
        for phrase in spelt_out(template)
    }


def spelt_out(template: str) -> list[str]:
    """The phrases that a template with choices stands for."""
    if "(" not in template:
        return [template]
    parts = [part.split("|") for part in re.split(r"[()]", template)]
    return [" ".join(" ".join(chosen).split()) for chosen in itertools.product(*parts)]


def _in_script(words: list[str], language: str) -> bool:
    first, last = _SCRIPTS.get(language, ("a", "z"))
    return any(first <= word[0] <= last for word in words)


def _kinds(words: list[str], phrases: Mapping[str, str]) -> set[str]:
    """The kinds of the phrases that ``words`` can be cut into; empty where a rest stays over or all is said beside."""
    reached: list[set[str] | None] = [set(), *[None] * len(words)]  # what is said up to a word, None: no way there
    for start in range(len(words)):
        said = reached[start]
        if said is None:
            continue
        for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
            if kind := phrases.get(" ".join(words[start:end])):
                reached[end] = (reached[end] or set()) | said | {kind}
    return (reached[-1] or set()) - {BESIDE}
