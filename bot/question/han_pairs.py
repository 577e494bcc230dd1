"""Which pairs of characters in a Chinese question are words: it has no blanks, and every second pair reaches across two words.

A pair that no source holds is most likely none where it shares a character with one that is known: "查网" between 检查 and 网吧. Of
a run of unknown pairs about every second one is a word: most words have two characters (Nie, Brisebois and Ren, "On Chinese
text retrieval", SIGIR 1996).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from bot.analysis import is_han
from bot.question.ideas import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.question.ideas import Idea


def with_pairs_told(ideas: Sequence[Idea], known: Callable[[Idea], bool]) -> list[Idea]:
    """``ideas`` of a question, where pairs of Han characters that are hardly words weigh little; ``known`` tells what is a word."""
    ordered = sorted(ideas, key=lambda idea: idea.span)
    words = [known(idea) for idea in ordered]
    factors: dict[tuple[int, int], float] = {}
    for unknown, run in groupby(range(len(ordered)), key=lambda at: not words[at] and _is_pair(ordered[at])):
        members = list(run)
        if not unknown:
            continue
        edges = [at for at in members if _beside_known(at, ordered, words)]
        inner = len(members) - len(edges)
        factors |= {ordered[at].span: LIGHT for at in edges}
        factors |= {ordered[at].span: (inner + 1) / 2 / inner for at in members if at not in edges}
    return [replace(i, factor=min(i.factor, factors[i.span])) if i.span in factors else i for i in ideas]


def _is_pair(idea: Idea) -> bool:
    return len(idea.text) == 2 and all(map(is_han, idea.text))


def _beside_known(at: int, ordered: Sequence[Idea], words: Sequence[bool]) -> bool:
    """Whether an idea shares a character with a known one before or behind it."""
    start, end = ordered[at].span
    before = at > 0 and words[at - 1] and ordered[at - 1].span[1] > start
    behind = at + 1 < len(ordered) and words[at + 1] and ordered[at + 1].span[0] < end
    return before or behind
