"""What a question that leans on the one before is searched with beside its own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.evidence import weight_of
from bot.question.leaning.follow_up import CARRIED
from bot.weighing.whereabouts import names_document
from knowledge import countries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question


def carried(
    own: Sequence[Idea], earlier: Sequence[Idea], question: Question, before: Question, index: Index
) -> list[Idea]:
    """The ideas of the question ``before``, ``earlier``, at a discount; its places and documents only where this one names none.

    Together they never weigh more than what the question says itself, unless it says next to nothing. "And in Velmora?" asks by
    itself for nothing: then they are all of what is asked, and weigh as much as there.
    """
    ideas = list(earlier)
    if question.countries or question.regions:
        spans = [(m.start, m.end) for m in countries.find_countries(before.text)]
        ideas = [idea for idea in ideas if not any(a <= idea.span[0] < b for a, b in spans)]
    named = {id(idea) for idea in own if idea.name or names_document(idea, question, index)}
    if any(idea.sources for idea in own if id(idea) in named):
        ideas = [idea for idea in ideas if not idea.sources]
    asked = [idea for idea in own if not idea.light and id(idea) not in named]
    if named and not asked:
        share = 1.0
    else:
        mine = sum(weight_of(idea, index.statistics) for idea in asked)
        theirs = sum(weight_of(idea, index.statistics) for idea in ideas) * CARRIED
        share = CARRIED * (min(1.0, mine / theirs) if mine and theirs else 1.0)
    return [replace(idea, factor=idea.factor * share, origin="earlier question") for idea in ideas]
