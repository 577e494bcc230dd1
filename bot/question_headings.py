"""Headings that ask a question, as those of a leaflet of questions and answers do, and what stands right below them.

That replies to the heading. Where the heading asks what is asked, it goes before any sentence that shares more words with the
question; its "Yes" or "No" is said to that heading alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import units as fields
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Context, Matches

REPLIES = 0.8
"""Share of the question, by the weight of its words, that a heading must ask for what stands below it to be the reply."""
ANOTHER = 0.6
"""What a sentence counts that says "Yes" or "No" to another question."""
_YES_OR_NO = Wording("", r"\A\W*(?:yes|no)\b(?=[,.;:!]| [–—-])")


def replies(around: Context, matches: Matches, weights: Sequence[float]) -> bool:
    """Whether a sentence replies to a heading that asks what is asked; a name of the source need not stand in each heading."""
    asked = next((words for discount, words in around.fields if discount == fields.REPLY), None)
    if asked is None:
        return False
    own = [i for i, idea in enumerate(matches.ideas) if not (idea.sources or idea.light)]
    held = matches.of(asked)
    return len(own) > 1 and sum(weights[i] * held[i] for i in own) >= REPLIES * sum(weights[i] for i in own)


def replies_to_another(text: str, around: Context, matches: Matches, weights: Sequence[float]) -> bool:
    """Whether ``text`` says "Yes" or "No", and to something else than what is asked."""
    return _YES_OR_NO.found_in(text) and not replies(around, matches, weights)
