"""How a sentence covers what is asked for, beside how much of it: by its own words, all over, side by side, under its heading.

The score adds up what the ideas of a question match. Of two sentences with the same sum the better one mostly is the one that
leaves no idea out, that stands under a heading which speaks of it, and whose words for it stand together.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.analysis import fold
from bot.indexing.remembered import once_for_each

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Scored
    from bot.indexing.index import Index
    from bot.indexing.units import Unit
    from bot.question.ideas import Idea

_WORD = re.compile(r"\w+")
SPOKEN_OF = 0.5
"""From this match on a sentence speaks of an idea in its own words."""
MANY = 5
"""So many ideas make a full question; more are rare."""


def share(matched: Sequence[float], weights: Sequence[float]) -> float:
    """The share of the ``weights`` of a question's ideas that is ``matched``, from 0 to 1."""
    total = sum(weights)
    return sum(weight * one for weight, one in zip(weights, matched, strict=True)) / total if total else 0.0


def lent(one: Scored, weights: Sequence[float]) -> float:
    """The share of the weight that a sentence does not meet in its own words, and what surrounds it does."""
    return share([full - own for own, full in zip(one.own, one.full, strict=True)], weights)


def spoken_of(one: Scored) -> float:
    """How many ideas a sentence speaks of in its own words, against MANY."""
    return sum(own >= SPOKEN_OF for own in one.own) / MANY


def closeness(ideas: Sequence[Idea], unit: Unit) -> float:
    """How close the words for what is asked for stand together in a sentence, from 0 to 1.

    The number of ideas that it has words for, against the content words in the shortest stretch that holds one for each of them;
    0 where it has them for fewer than two.
    """
    places = [
        (place, number)
        for place, stem in enumerate(unit.order)
        for number, idea in enumerate(ideas)
        if stem in idea.stems or stem in idea.akin
    ]
    held = len({number for _, number in places})
    if held < 2:
        return 0.0
    shortest = len(unit.order)
    last: dict[int, int] = {}
    for place, number in places:
        last[number] = place
        if len(last) == held:
            shortest = min(shortest, place - min(last.values()) + 1)
    # One word may stand for two ideas.
    return held / max(shortest, held)


def written_in(text: str) -> frozenset[str]:
    """The words of a text as they are written, but for capitals."""
    return frozenset(_WORD.findall(fold(text)))


@once_for_each
def words_written(unit: int, index: Index) -> frozenset[str]:
    """The words of a unit as they are written, but for capitals."""
    return written_in(index.text(unit))
