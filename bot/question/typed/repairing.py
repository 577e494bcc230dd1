"""A question's misspelt words put right: each in the sentence it stands in, told from names, acronyms and words run together.

:mod:`bot.question.typed.spelling` says what one word may be meant to be. In a library of several languages it is a word of the
question's own, or a name: "les ados" are no "años", nor is "chilien" a slip for "children".
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.analysis import analyse, fold, stem
from bot.indexing.remembered import once_for_each
from bot.question.plain.shorthand import spelled_out
from bot.question.typed.run_together import joined, parted, parted_all
from bot.question.typed.spelling import repair
from bot.words.stopwords import STOPWORDS
from knowledge.countries import find_countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea

LONG_ACRONYM = 5
"""Letters from which an acronym that no source has is mistyped for one that a source writes in capitals (UNCRPD, UNCPD)."""
REPAIRED = 0.9
"""Strength of a repaired spelling against a word written right."""
_QUESTION_WORDS = dict.fromkeys(
    [
        "which",
        "what",
        "when",
        "where",
        "who",
        "whose",
        "does",
        "should",
        "could",
        "would",
        "about",
        "their",
        "there",
        "many",
        "have",
        "with",
        "from",
        "between",
        "during",
        "before",
        "according",
        "instead",
        "because",
        "whether",
        "although",
        "without",
        "within",
        "concerning",
        "regarding",
    ],
    1,
)


def repaired(text: str, index: Index, language: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The question with words that nobody writes replaced by the known word they are nearest to."""
    if language not in index.spelling.languages or language in ("ar", "zh"):
        return text, ()  # no list of that language's real words: a repair would break what is right
    text, repairs = _put_together(text, index, language)
    nearest = cache(partial(_nearest, index=index, language=language))  # a word that comes again is looked for once
    for token in reversed(analyse(text, language)):
        if token.stop or token.stem in index.statistics.stems:
            continue
        typed = text[token.start : token.end]
        if find_countries(typed):
            continue  # a country, as some people spell it
        named = typed[:1].isupper() and token.start > 0 and not typed.isupper()
        lower = language == "en" and not typed.isupper() and not named
        if lower and (long := spelled_out(typed, text[: token.start])):
            repairs.append((typed, long))
            text = text[: token.start] + long + text[token.end :]
            continue
        if language != "en" and _is_form(token.stem, language):
            continue
        better = nearest(token.word, named=named)
        if better and stem(better, language) == token.stem:
            continue  # a form of the same word: it is searched as it is
        # What is written in capitals is an acronym: it is mistyped for another one, if for anything.
        if (
            better
            and len(typed) > 1
            and typed.isupper()
            and not text.isupper()
            and better not in index.lexicon.acronyms
            and not (
                len(typed) >= LONG_ACRONYM and any(better.upper() in one.text for one in index.library.sources.values())
            )
        ):
            continue
        if better:
            if (named or typed[:1].isupper()) and not typed.isupper():
                better = better.capitalize()
            elif len(typed) > 1 and typed.isupper() and not text.isupper():
                better = better.upper()
            repairs.append((typed, better))
            text = text[: token.start] + better + text[token.end :]
    return text, tuple(reversed(repairs))


def _is_form(stem_of_word: str, language: str) -> bool:
    """Whether a word of another language than English is a form of one in the glossary, which no source need hold."""
    from bot.words.glossary import is_word_of_language  # noqa: PLC0415  late: most questions are in the language of the sources

    return is_word_of_language(stem_of_word, language)


def _nearest(word: str, *, index: Index, language: str, named: bool) -> str:
    """The word of the sources, or the two words run together, that an unknown ``word`` is most likely meant to be; "" for none."""
    # Of other languages there is no list of real words: what is two slips away is mostly another one.
    if language == "en" and (all_parted := parted_all(word, index.spelling, STOPWORDS["en"])):
        return all_parted
    fits = partial(_fits, language=language, index=index, named=named)
    near = repair(word, index.spelling, _QUESTION_WORDS, named=named, most=2 if language == "en" else 1, fits=fits)
    if near and abs(len(near) - len(word)) <= 1:
        return near
    apart = parted(word, index.spelling, partial(index.has_side_by_side, language=language), named=named)
    return apart or near or ""


def _fits(word: str, *, language: str, index: Index, named: bool) -> bool:
    """Whether a known word may be what was meant in a question in ``language``: names are the same in all."""
    if named or index.spelling.languages == ("en",) or (language == "en" and word in _QUESTION_WORDS):
        return True
    return _is_of(word, language, index)


def _put_together(text: str, index: Index, language: str) -> tuple[str, list[tuple[str, str]]]:
    """The question with words put together that sources write as one ("frame work"), and what was."""
    repairs = []
    tokens = analyse(text, language)
    beside = partial(index.has_side_by_side, language=language)
    end = len(text)
    for left, right in reversed(list(pairwise(tokens))):
        if right.end > end:
            continue  # it is a part of the word put together before
        if whole := joined(left, right, text[left.end : right.start], index.spelling, beside):
            repairs.append((text[left.start : right.end], whole))
            text = text[: left.start] + whole + text[right.end :]
            end = left.start
    return text, repairs


@once_for_each
def _stems_in(language: str, index: Index) -> frozenset[str]:
    """The stems of all that the sources in ``language`` say, titles and headings with it."""
    found: set[str] = set()
    for number, unit in enumerate(index.units):
        if index.language_of(number) == language:
            found.update(unit.order, *(words.stems for _, words in index.contexts[number].fields))
    return frozenset(found)


def _is_of(word: str, language: str, index: Index) -> bool:
    """Whether a known ``word`` (case-folded) is one of ``language``."""
    if word in index.spelling.names:
        return True
    cut = stem(word, language)
    table = index.lexicon.tables.get(language)
    if table is not None and (cut in table.phrases or word in table.surface):
        return True
    return cut in _stems_in(language, index)


def of_repair(idea: Idea, repairs: Sequence[tuple[str, str]]) -> Idea:
    """An idea, a little weaker where its word was repaired: (typed, taken for) are the ``repairs``."""
    if not any(idea.text == fold(better) for _, better in repairs):
        return idea
    return replace(idea, stems={k: v * REPAIRED for k, v in idea.stems.items()}, origin="spelling")
