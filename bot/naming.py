"""Words named one after the other in a sentence of the bot's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.wording import joined, say

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_NAMED = 12
"""Words that are named one by one: whoever pastes a letter must not get half of it back as what no source holds."""


def named_words(words: Sequence[str], language: str = "en") -> str:
    """Put ``words`` in quotation marks in one line; of very many the first ones, and how many more there are."""
    named = joined((say("quoted", language, text=word) for word in words[:MOST_NAMED]), language)
    more = len(words) - MOST_NAMED
    return say("words_more", language, words=named, number=more) if more > 0 else named
