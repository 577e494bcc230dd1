"""Which of the words that nothing found speaks of are worth telling: names, figures, things; not how a question is worded.

"What did the paper talk about?" is answered rightly by a sentence without "talk". To be told so unsettles the reader for nothing,
and makes the notes that matter ("“Geneva”, “wheelchairs”") be read over. On the question sets that are learnt from, 21 of 100 right
answers had such a note and 8 have one now; of 100 wrong ones 31 had one and 15 have it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import content_stems, fold
from bot.indexing.units import words_of_text
from bot.weighing.whereabouts import surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.indexing.index import Index
    from bot.weighing.pool import Pool

MEANS = 0.72
"""Strength from which a word means a concept and hardly anything else."""
_ENDINGS = (
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ied", "y"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
)
_SIGNATURE = re.compile(r"^(?:[A-ZÀ-Þ][\w’'-]*\.? ){1,3}[A-ZÀ-Þ][\w’'-]+(?:, [^\n.:;]{3,80})?$", re.MULTILINE)
"""A line with a name, and what its bearer is: "Orla Tensby, Keeper of the Gardens"."""
_SHORTEST = 3
"""Letters of the shortest form that an ending is taken from."""
_DOUBLED = re.compile(r"(\w+?)(\w)\2(?:ed|ing)")


def weighty(words: Sequence[str], pool: Pool, index: Index) -> tuple[str, ...]:
    """Those of the ``words`` of a question that say what it is about.

    An everyday word does where it is a name, a figure, or a thing, person or body that the term bank knows.
    """
    names = {idea.text for idea in pool.ideas if idea.capital or idea.origin == "acronym"}
    return tuple(word for word in words if word in names or _says_much(word, index))


def told_of_refusal(words: Sequence[str], pool: Pool, index: Index) -> tuple[str, ...]:
    """Those that tell why nothing found answers: the weighty ones, else all but the commonest ("last")."""
    common = index.spelling.common
    commonest = min(common.values(), default=0.0)
    return weighty(words, pool, index) or tuple(word for word in words if common.get(fold(word), 1.0) > commonest)


def not_said_beside(words: Sequence[str], units: Sequence[int], index: Index) -> tuple[str, ...]:
    """The ``words`` that do not stand beside what is shown either: in its passage, its headings and front matter.

    Nor is it told of whoever signs the document that no sentence names them: they are its "I" and "we".
    """
    if not units:
        return tuple(words)
    sources = {index.source_of(unit) for unit in units}
    around = {stem for unit in units for stem in content_stems(surroundings(unit, index), index.language_of(unit))}
    signed = " ".join(line for source in sources for line in _SIGNATURE.findall(index.library.sources[source].text))
    signing = set(re.findall(r"\w+", signed.casefold()))
    return tuple(word for word in words if not (around & set(content_stems(word)) or word.casefold() in signing))


def _says_much(word: str, index: Index) -> bool:
    """Whether a word is a figure, a thing, person or body of the term bank, or no everyday word in any form."""
    if any(map(str.isdigit, word)):
        return True
    held = words_of_text(word, index.lexicon).concepts
    if any(strength >= MEANS and concept in index.lexicon.concrete for concept, strength in held.items()):
        return True
    return len(word) > 1 and not any(form in index.spelling.common for form in _forms(fold(word)))


def _forms(word: str) -> Iterator[str]:
    """A word, and what it may be a form of: "circles" of "circle", "talking" of "talk"."""
    yield word
    if not word.isascii():
        return
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word.removesuffix(ending) + instead
    if doubled := _DOUBLED.fullmatch(word):
        yield doubled[1] + doubled[2]
