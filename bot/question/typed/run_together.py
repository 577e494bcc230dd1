"""Words typed without the blank between them ("positionpaper"), or with one too many ("frame work").

What nobody writes is parted where both parts are words of the sources, and put together where the whole is one; of several ways
that one is taken whose parts stand side by side in a source. The reader is told as of every repair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.analysis import Token
    from bot.question.typed.spelling import Spelling

LEAST, WHOLE = 3, 7
"""Letters that a part must have, and a word that is taken apart."""


def parted(word: str, spelling: Spelling, beside: Callable[[str, str], bool], *, named: bool = False) -> str:
    """``word`` (case-folded, unknown) as two words of the sources, "" where it is not made of two.

    ``beside`` says whether a source has two words side by side. One that is ``named`` with a capital is only parted where one has:
    names are often made so, and a name may be a word as well ("Goodhope"). So are pieces of words that a bad scan left in a
    source, which are no real words.
    """
    letter, rest = word[:1], word[1:]
    for form in (rest, rest.removesuffix("s")):
        if len(form) >= LEAST and spelling.known.get(form) and not spelling.is_word(word) and beside(letter, form):
            return f"{letter} {form}"  # "xray" for "X-ray"
    if len(word) < WHOLE or not word.isalpha() or (spelling.is_word(word) and not named):
        return ""
    ways = [
        (word[:at], word[at:])
        for at in range(LEAST, len(word) - LEAST + 1)
        if spelling.known.get(word[:at]) and spelling.known.get(word[at:])
    ]
    found = [way for way in ways if beside(*way)]
    if not found and not named:
        found = [way for way in ways if all(part in spelling.real for part in way)]
    return " ".join(max(found, key=lambda way: min(map(len, way)))) if found else ""


def joined(left: Token, right: Token, between: str, spelling: Spelling, beside: Callable[[str, str], bool]) -> str:
    """The one word of the sources that two neighbours make ("frame work": framework), "" where they are two words.

    ``between`` is what stands between them. They are two where a source has them side by side so, or where either is a little word.
    """
    whole = left.word + right.word
    if between not in (" ", "-") or left.stop or right.stop or min(len(left.word), len(right.word)) < LEAST:
        return ""
    return whole if spelling.known.get(whole) and not beside(left.word, right.word) else ""
