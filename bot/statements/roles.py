"""What part somebody plays, told by a section or a page about them: its sentences seldom name them again.

"What role do universities play?" is answered under "Role of academic institutions", not by a sentence elsewhere that names
universities in passing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.asked.roles import actor_spans
from bot.question.plain.scaffold import stands_in
from bot.statements.said_otherwise import MEANT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Matches
    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.question.reading import Question

ABOUT = 1.0
"""What a sentence gains for standing under a heading about those whose part is asked for, in units of a middling idea's weight."""


def actors_of(question: Question, ideas: Sequence[Idea]) -> set[int]:
    """The ideas that say whose part in something is asked for; none where it is somebody's who is named."""
    spans = actor_spans(question.text) if question.language == "en" else []
    found = {i for i, idea in enumerate(ideas) if not idea.light and stands_in(idea.span[0], spans)}
    return set() if any(ideas[i].name or ideas[i].capital for i in found) else found


def is_about(actors: set[int], passage: int, matches: Matches, index: Index) -> bool:
    """Whether the title or the heading over a passage means all of ``actors``: then every sentence below is about them."""
    units = index.units_of_passage.get(passage, ())
    context = index.contexts[units[0]] if units else None
    over = [matches.of(words) for words in (context.heading, context.title)] if context else []
    return any(all(words[i] >= MEANT for i in actors) for words in over)
