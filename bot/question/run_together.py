"""Words typed without the blank between them ("positionpaper"), or with one too many ("frame work").

What nobody writes is parted where both parts are words of the sources, and put together where the whole is one; of several ways
that one is taken whose parts stand side by side in a source. The reader is told as of every repair.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.analysis import Token
    from bot.question.spelling import Spelling

LEAST, WHOLE = 3, 7
"""Letters that a part must have, and a word that is taken apart."""


def parted(word: str, spelling: Spelling, texts: Iterable[str], *, named: bool = False) -> str:
    """``word`` (case-folded, unknown) as two words of the sources, "" where it is not made of two.

    One that is ``named`` with a capital is only parted where a source has the parts side by side: names are often made so.
    """
    if len(word) < WHOLE or not word.isalpha() or spelling.is_word(word):
        return ""
    ways = [
        (word[:at], word[at:])
        for at in range(LEAST, len(word) - LEAST + 1)
        if spelling.known.get(word[:at]) and spelling.known.get(word[at:])
    ]
    if not ways:
        return ""
    beside = re.compile("|".join(rf"\b{left}[ -]{right}\b" for left, right in ways), re.IGNORECASE)
    found = next((match.group() for match in map(beside.search, texts) if match), "")
    if found:
        return found.casefold()
    return "" if named else " ".join(max(ways, key=lambda way: min(map(len, way))))


def joined(left: Token, right: Token, between: str, spelling: Spelling, texts: Iterable[str]) -> str:
    """The one word of the sources that two neighbours make ("frame work": framework), "" where they are two words.

    ``between`` is what stands between them. They are two where a source has them side by side so, or where either is a little word.
    """
    whole = left.word + right.word
    if between not in (" ", "-") or left.stop or right.stop or min(len(left.word), len(right.word)) < LEAST:
        return ""
    if not spelling.known.get(whole):
        return ""
    beside = re.compile(rf"\b{re.escape(left.word)}[ -]{re.escape(right.word)}\b", re.IGNORECASE)
    return "" if any(beside.search(text) for text in texts) else whole
