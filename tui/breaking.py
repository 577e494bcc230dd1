"""Where a text breaks into rows: at blanks, and between characters of scripts that are written without them.

Chinese and Japanese break between any two characters, except before what closes and after what opens; a word in another
script amid them stays whole. Korean has blanks. Which way a text runs is told by its letters; their order is left alone:
terminals that know scripts read from the right turn them round themselves.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rich.cells import get_character_cell_size

__all__ = ["NO_BREAK", "breaks", "has_wide", "runs_right_to_left"]

_NEVER_FIRST = frozenset(
    "、。，．：；？！‼⁇⁈⁉・）］｝〕〉》」』】〙〗〟’”»›)]}%‰℃°!,.:;?…‥ー～々〻ヽヾゝゞ"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ｡､｣･ｰﾞﾟ"
)
"""Characters that no row begins with."""
_NEVER_LAST = frozenset("（［｛〔〈《「『【〘〖〝‘“«‹([{￥＄￡$£¥｢")
"""Characters that no row ends with."""
NO_BREAK = frozenset("\u00a0\u2007\u202f")
"""Blanks that keep together what stands on both sides: French puts them inside its quotation marks and before a colon."""
_JOINER = "\u200d"


def _is_blank(character: str) -> bool:
    """Whether a row may break behind it."""
    return character.isspace() and character not in NO_BREAK


def has_wide(text: str) -> bool:
    """Say whether some character of ``text`` takes two cells."""
    return not text.isascii() and any(_size(character) > 1 for character in text)


def breaks(text: str, width: int) -> list[int]:
    """Give where rows of at most ``width`` cells begin, after the first; blanks at the end of a row may stand over.

    What cannot be broken otherwise is broken where the row is full.
    """
    found: list[int] = []
    start = used = 0
    best = best_used = 0  # the last place since ``start`` where the text may break, and the cells up to it
    for at, character in enumerate(text):
        size = _size(character)
        if at > start and size and _may_break(text[at - 1], character):
            best, best_used = at, used
        # A blank that carries an accent is drawn, and is no blank to stand over.
        blank = _is_blank(character) and not (at + 1 < len(text) and not _size(text[at + 1]))
        while size and used + size > width and not blank and at > start:
            if best <= start:
                best, best_used = at, used
            found.append(best)
            start, used = best, used - best_used
        used += size
    return found


def _may_break(before: str, after: str) -> bool:
    if _is_blank(before):
        return not _is_blank(after)
    if before == _JOINER or before in NO_BREAK or after.isspace() or after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    return _breaks_freely(before) or _breaks_freely(after)


@lru_cache(4096)
def _size(character: str) -> int:
    return get_character_cell_size(character)


@lru_cache(4096)
def _breaks_freely(character: str) -> bool:
    """Whether the script of ``character`` is written without blanks: wide, and no Hangul."""
    return _size(character) > 1 and not unicodedata.name(character, "").startswith(("HANGUL", "HALFWIDTH HANGUL"))


def runs_right_to_left(text: str) -> bool:
    """Say whether most letters of ``text`` are of a script that is read from the right, as Arabic or Hebrew.

    Most, and not the first as in UAX 9: an English quotation after an Arabic label is still read from the left.
    """
    if text.isascii():
        return False
    kinds = [unicodedata.bidirectional(character) for character in text]
    from_right = sum(kind in ("R", "AL") for kind in kinds)
    return from_right > 0 and from_right > kinds.count("L")
