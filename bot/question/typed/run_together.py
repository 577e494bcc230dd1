"""Words typed without the blank between them ("positionpaper"), or with one too many ("frame work").

What nobody writes is parted where both parts are words of the sources, and put together where the whole is one; of several ways
that one is taken whose parts stand side by side in a source. The reader is told as of every repair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from bot.analysis import Token
    from bot.question.typed.spelling import Spelling

LONGEST, LONGEST_PART, FEWEST = 80, 20, 3
"""Letters of the longest question typed in one word, and of the longest word in it; words that it has at least."""
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


_BEFORE_NAMES = ("in", "of", "to", "for", "from", "and", "the")
"""Little words that are typed together with the name of a country: "inchile"."""
SENTENCE = 14
"""Letters from which on a word may be a whole question: "whogaveunicefitsmandate"."""


def parted_all(word: str, spelling: Spelling, little: Container[str]) -> str:
    """``word`` (case-folded, unknown) as a country behind a ``little`` word, or as a whole question, "" where it is neither.

    A question is made of known and little words, the fewest that it can be made of, and of three at least.
    """
    for small in _BEFORE_NAMES:
        rest = word.removeprefix(small)
        if rest != word and rest in spelling.names and not spelling.is_word(word):
            return f"{small} {rest}"
    if not SENTENCE <= len(word) <= LONGEST or not word.isascii() or not word.isalpha() or spelling.is_word(word):
        return ""
    best: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - LONGEST_PART), end):
            before, part = best[start], word[start:end]
            known = part in little or (len(part) >= LEAST and (spelling.known.get(part) or part in spelling.common))
            if before is None or not known:
                continue
            now = best[end]
            if now is None or len(before) + 1 < len(now):
                best[end] = (*before, part)
    words = best[-1] or ()
    return " ".join(words) if len(words) >= FEWEST and any(part in little for part in words) else ""


def joined(left: Token, right: Token, between: str, spelling: Spelling, beside: Callable[[str, str], bool]) -> str:
    """The one word of the sources that two neighbours make ("frame work": framework), "" where they are two words.

    ``between`` is what stands between them. They are two where a source has them side by side so, or where either is a little word.
    """
    whole = left.word + right.word
    if between not in (" ", "-") or left.stop or right.stop or min(len(left.word), len(right.word)) < LEAST:
        return ""
    return whole if spelling.known.get(whole) and not beside(left.word, right.word) else ""
