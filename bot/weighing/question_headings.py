"""Headings that ask a question, as those of a leaflet of questions and answers do, and what stands right below them.

That replies to the heading. Where the heading asks what is asked, it goes before any sentence that shares more words with the
question; its "Yes" or "No" is said to that heading alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis import analyse
from bot.evidence import HELD
from bot.indexing import units as fields
from bot.indexing.units import words_of
from bot.question.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evidence import Context, Matches
    from bot.indexing.index import Index

REPLIES = 0.8
"""Share of the question, by the weight of its words, that a heading must ask for what stands below it to be the reply."""
SHARED = 0.6
"""Share of the words of the heading that the question must have: one that asks more asks something else."""
LEAST = 2
"""Words of the question of its own for that."""
ANOTHER = 0.6
"""What a sentence counts that says "Yes" or "No" to another question."""
_YES_OR_NO = Wording("", r"\A\W*(?:yes|no)\b(?=[,.;:!]| [–—-])")


def replies_below(unit: int, matches: Matches, weights: Sequence[float], index: Index) -> bool:
    """Whether a sentence stands right below a heading that asks what is asked."""
    heading = index.library.passages[index.units[unit].passage].heading
    if not heading or not fields.asks(heading[-1]) or _replies(index.contexts[unit], matches, weights) is not True:
        return False
    language = index.language_of(unit)
    tokens = [token for token in analyse(heading[-1], language) if not token.stop]
    held = [max(matches.of(words_of([token], index.lexicon, language)), default=0.0) >= HELD for token in tokens]
    return sum(held) >= SHARED * len(held)


def replies_to_another(text: str, around: Context, matches: Matches, weights: Sequence[float]) -> bool:
    """Whether ``text`` says "Yes" or "No", and to something else than what is asked."""
    return _YES_OR_NO.compiled.match(text) is not None and _replies(around, matches, weights) is False


def _replies(around: Context, matches: Matches, weights: Sequence[float]) -> bool | None:
    """Whether what a sentence replies to asks what is asked; None where it replies to nothing.

    A name of the source need not stand there.
    """
    asked = next((words for discount, words in around.fields if discount == fields.REPLY), None)
    own = [i for i, idea in enumerate(matches.ideas) if not (idea.sources or idea.light)]
    if asked is None or len(own) < LEAST:
        return None
    held = matches.of(asked)
    return sum(weights[i] * held[i] for i in own) >= REPLIES * sum(weights[i] for i in own)
