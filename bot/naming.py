"""Words named one after the other in a sentence of the bot's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.wording import joined, say
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_NAMED = 12
"""Words that are named one by one: whoever pastes a letter must not get half of it back as what no source holds."""


LONGEST_NAMED = 60
"""Characters of a word that are named: a word is hardly longer, but whatever stands without a blank is taken for one."""


def named_words(words: Sequence[str], language: str = "en", dressed: Callable[[str], str] = str) -> str:
    """Put ``words`` in quotation marks in one line; of very many the first ones, and how many more there are.

    ``dressed`` makes of a word, which has been shortened, what may stand where it is shown.
    """
    told = (dressed(shorten(word, LONGEST_NAMED)) for word in words[:MOST_NAMED])
    named = joined((say("quoted", language, text=word) for word in told), language)
    more = len(words) - MOST_NAMED
    return say("words_more", language, words=named, number=more) if more > 0 else named
