"""What choosing evidence gives: the sentences taken and why, and what they cover of the question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.question.ideas import LIGHT
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Scored
    from bot.weighing.pool import Pool

SOFT_TYPES = frozenset({"reason", "place", "actor", "effect"})
"""Types of answer that a sentence, or the items of a list, can be without any mark that shows it."""
UNCOVERED = 0.25
"""A match below this leaves an idea uncovered."""
MOST_FACTS = 3
"""Sentences that answer a question for a fact, and those of one side of a comparison, are at most so many."""
SIDE_BY_SIDE = "side by side"
"""The shape of an answer to who sets countries side by side and asks nothing else of them ("Compare Chile and Ghana")."""
NAMED_SECTION = "named section"
"""The shape of an answer that is all that stands under the heading asked for."""
BEST_OF_ALL = "best match of all"
"""Why a sentence stands beside a list that passes over it."""
ADDS = 0.22
"""A further sentence is kept that covers at least this share of the question's weight, which those before it leave open."""

_OF_IT = Wording(
    " it | its | them ",
    r"\A\W*(?:(?:and|so|but|ok|then)\W+)*what(?: else)?(?:['’]s| was| is| does| did| do| were| are| has| have)\b"
    r"[^?]{0,40}?\b(?:its?|them)\b",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The units taken, in the order they will be shown, with the reason for each; ``shape`` names how they were chosen."""

    units: tuple[int, ...]
    why: dict[int, str]
    shape: str


def covered(pool: Pool, units: Sequence[int], own: bool = False) -> list[float]:
    """For each idea, its best match over ``units``."""
    rows = [scored for scored in pool.ranked if scored.unit in set(units)]
    return [max((row.own[i] if own else row.full[i] for row in rows), default=0.0) for i in range(len(pool.ideas))]


def gain(scored: Scored, taken: Sequence[Scored], pool: Pool) -> float:
    """The weight of the ideas that ``scored`` covers in its own words beyond what ``taken`` cover."""
    return sum(
        weight * max(0.0, scored.own[i] - max(t.full[i] for t in taken)) for i, weight in enumerate(pool.weights)
    )


def asks_nothing_else(pool: Pool) -> bool:
    """Whether the question holds no idea of its own beside countries and words of request ("Tell me about Chile")."""
    return not any(idea.factor > LIGHT and not idea.name and idea.origin != "earlier question" for idea in pool.ideas)


def asks_of_thing(text: str, pool: Pool) -> bool:
    """Whether something is asked of a thing that was spoken of ("what was in it?"), and not for the case that it stands in."""
    return _OF_IT.found_in(text) and any(idea.factor > LIGHT and not idea.name for idea in pool.ideas)
