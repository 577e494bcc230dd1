"""Words with which a certain kind of answer is asked for: they say nothing of what it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.question.ideas import REQUEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.question.ideas import Idea
    from bot.question.intent import Intent

FOR_EXAMPLES = frozenset(
    """
    example examples precedent precedents story stories real life case cases instance instances experience experiences illustration
    illustrations country countries nation nations place places somewhere concrete actual practice love show learn point
    """.split()  # noqa: SIM905  a list of words reads better as text
)
FOR_MEANINGS = frozenset(
    "mean means meaning define defined definition stand stands people called term".split()  # noqa: SIM905  the same
)

FOR_EFFECTS = frozenset(
    """
    came come comes result results resulted outcome outcomes effect effects impact impacts consequence consequences difference lead led
    bring brought achieve achieved trigger triggered out end
    """.split()  # noqa: SIM905  the same
)


def without_request_words(ideas: Sequence[Idea], intent: Intent) -> list[Idea]:
    """``ideas`` with the words of request weighing next to nothing."""
    asked = (
        (FOR_EXAMPLES, intent.example),
        (FOR_MEANINGS, intent.definition),
        (FOR_EFFECTS, "effect" in intent.expects),
    )
    words = frozenset[str]().union(*(words for words, wanted in asked if wanted))
    return [replace(idea, factor=min(idea.factor, REQUEST)) if idea.text in words else idea for idea in ideas]
