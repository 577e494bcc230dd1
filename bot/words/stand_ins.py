"""English words that stand for those of a question: "which method suits us" is met by "which method fits".

They come from ``glossaries/same-en.tsv``, made into a table as those of :mod:`bot.words.glossary` are.
"""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.words.glossary_tables import SAME, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.ideas import Idea

IN_PHRASE = 0.6
"""From this strength on a concept that a word shares with the next is that of a phrase they make: "foster care"."""


def with_stand_ins(ideas: Sequence[Idea]) -> list[Idea]:
    """``ideas`` of an English question, each with the stems of words that stand for its own ("suit" for "fit").

    They count as akin to the word, no more: what the question says itself is weighed as before. Names, numbers and light words
    have none, nor what is part of a phrase of the term bank, for there a word seldom means what it does by itself.
    """
    phrases = {
        at
        for first, (idea, behind) in enumerate(itertools.pairwise(ideas))
        if any(s >= IN_PHRASE <= behind.concepts.get(c, 0.0) for c, s in idea.concepts.items())
        for at in (first, first + 1)
    }
    found = []
    for at, idea in enumerate(ideas):
        own = max(idea.stems, key=lambda stem: idea.stems[stem])  # of a phrasal verb the word for it
        fit = at not in phrases and own.isalpha() and not (idea.light or idea.name or idea.capital or idea.number)
        others = table("en", "en").get(own, ()) if fit else ()
        further = {other: SAME * s for other, s in others if SAME * s > idea.stems.get(other, 0.0)}
        found.append(replace(idea, akin={**idea.akin, **further}) if further else idea)
    return found
