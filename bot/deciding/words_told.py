"""Which words of a question are named to the reader, where the sources do not hold them.

Chinese is searched in overlapping pairs of characters, and many a pair of a question lies across two words: "员的" is none,
and to be told that no source holds it says nothing. Pairs that follow each other are joined to what was written; a character at
the edge that belongs to a pair which is known is taken off again, and what is left is named if it can be a word.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.analysis import is_han
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.ideas import Idea

_NO_WORD = Wording("", "会不会|是不是|有没有|能不能|要不要|[的了吗呢吧啊么怎什哪几]", re.NOFLAG)
"""Characters that hold a sentence together or ask, and are hardly ever part of a word."""
_UNIT = frozenset("年月日个")
"""What stands behind figures and belongs to them."""
_ASKING = frozenset(("произошло", "случилось", "القطرية", "قطرية"))
"""Words of requests ("what happened in", "country examples") that are no words of what is asked about."""
_COMMONPLACE = frozenset(
    """
    end ends ended finish finished begin begins began start starts started go going gone number numbers amount kind sort part point
    thing way belong belongs event events ground grounds happen happened step stage feature aspect matter situation
    instead become became becomes enough frequent frequently old new supposed meant aim aims reason reasons especially normally
    usually generally typically mainly mostly total reference biggest
    """.split()  # noqa: SIM905  a list of words reads better as text
)
"""English words for how a thing is, not what: that no sentence found has them unsettles the reader for nothing."""
_BESIDE_WORD = Wording("", "^[是由谁]+(?=..)|(?<=..)[是谁]+$", re.NOFLAG)
"""Those beside a word that is written without a blank; a word of two characters may have one of them."""


def words_missing(ideas: Sequence[Idea], question: str) -> tuple[str, ...]:
    """The words of ``ideas``, which no source holds, as they stand in ``question``; each once, in their order."""
    words: list[str] = []
    for run in _runs([idea for idea in ideas if idea.text not in _ASKING], question):
        words += [run[0].text] if len(run) == 1 and not _is_pair(run[0], question) else _parts(run, question)
    return tuple(dict.fromkeys(words))


def words_elsewhere(ideas: Sequence[Idea]) -> tuple[str, ...]:
    """The words of ``ideas``, which some source holds, without commonplace ones and pairs of characters that cannot be a word."""
    told = (idea.text for idea in ideas if not (is_han(idea.text) and _NO_WORD.compiled.search(idea.text)))
    return tuple(word for word in told if word not in _COMMONPLACE)


def _is_pair(idea: Idea, question: str) -> bool:
    """Whether the idea is a pair of Chinese characters that stands in ``question`` where it says."""
    start, end = idea.span
    return end - start == len(idea.text) == 2 and all(map(is_han, idea.text)) and question[start:end] == idea.text


def _runs(ideas: Sequence[Idea], question: str) -> list[list[Idea]]:
    """The ideas, pairs that overlap together."""
    runs = [[idea] for idea in ideas[:1]]
    for before, idea in pairwise(ideas):
        follows = idea.span[0] == before.span[0] + 1
        if follows and _is_pair(before, question) and _is_pair(idea, question):
            runs[-1].append(idea)
        else:
            runs.append([idea])
    return runs


def _parts(run: Sequence[Idea], question: str) -> list[str]:
    start, end = run[0].span[0], run[-1].span[1]
    before, behind = question[start - 1 : start], question[end : end + 1]
    first = (is_han(before) and not _NO_WORD.compiled.match(before)) or (before.isdigit() and question[start] in _UNIT)
    last = is_han(behind) and not _NO_WORD.compiled.match(behind)
    # What is no word is blanked out letter by letter, so that the edges stay where they are.
    words = _NO_WORD.compiled.sub(lambda found: " " * len(found.group()), question[start:end])
    return [_BESIDE_WORD.compiled.sub("", part) for part in words[first : len(words) - last].split() if len(part) > 1]
