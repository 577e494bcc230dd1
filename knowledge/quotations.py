"""Finding a quotation in a source's text, letter for letter, and saying what stands there where it is not found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

_ALIKE = str.maketrans({"‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-"})
_PIECE = re.compile(r"[^.!?;:。！？؟\n]+[.!?;:。！？؟]*")
_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"[\s*•>-]+")
"""What stands between words: blanks, dashes, and the signs of lists, quotations and emphasis."""
_AROUND = 40
"""Characters of blanks that may stand between a quotation and the words before or behind it."""
_PIECES_COMPARED = 5
_COMPARED_LENGTH = 400
_SEARCHED_LENGTH = 2_000_000
"""Limits of the search for what a wrong quotation meant: it helps a person, and need not be complete."""


@dataclass(frozen=True, slots=True)
class Near:
    """Words of a source that a wrong quotation was probably taken from.

    ``same_words`` is true where only case, what stands between words, or the form of quotation marks and dashes differs.
    """

    start: int
    end: int
    same_words: bool


def places_of(text: str, quote: str, prefix: str = "", suffix: str = "") -> list[int]:
    """Every offset at which ``quote`` stands in ``text``, between ``prefix`` and ``suffix`` where these are given.

    The match is exact. White space between the quotation and its prefix or suffix does not count.
    """
    places: list[int] = []
    start = text.find(quote) if quote else -1
    while start >= 0:
        before = text[max(0, start - len(prefix) - _AROUND) : start].rstrip()
        after = text[start + len(quote) : start + len(quote) + len(suffix) + _AROUND].lstrip()
        if before.endswith(prefix.rstrip()) and after.startswith(suffix.lstrip()):
            places.append(start)
        start = text.find(quote, start + 1)
    return places


def nearest_words(text: str, quote: str) -> Near | None:
    """Find what stands in ``text`` and is nearest to ``quote``; None where nothing is like it."""
    wanted = _plain(quote[:_COMPARED_LENGTH]).strip()
    if not wanted:
        return None
    text = text[:_SEARCHED_LENGTH]
    plain = _plain(text)
    at = plain.find(wanted)  # a pattern of the words would try the signs between them in every way there is
    if at >= 0:
        start, end = (_offset(text, plain, place) for place in (at, at + len(wanted) - 1))
        return Near(start, end + 1, same_words=True)
    return _nearest_piece(text, quote)


def _plain(text: str) -> str:
    """Give the words in small letters, one blank between them; each word is as long as it was."""
    text = text.translate(_ALIKE)
    small = text.lower()
    if len(small) != len(text):  # a few letters are two when they are small
        small = "".join(one if len(one := letter.lower()) == 1 else letter for letter in text)
    return _BETWEEN.sub(" ", small)


def _offset(text: str, plain: str, at: int) -> int:
    """Give the offset in ``text`` of the letter at the offset ``at`` in ``plain``, the words of it."""
    before = plain.count(" ", 0, at)
    if not before:
        return at
    gap = next(islice(_BETWEEN.finditer(text.translate(_ALIKE)), before - 1, None))
    return gap.end() + at - plain.rfind(" ", 0, at) - 1


def _nearest_piece(text: str, quote: str) -> Near | None:
    """Find the sentence-like piece of ``text`` most like ``quote``: shared words choose a few, difflib the best."""
    wanted = {word.casefold() for word in _WORD.findall(quote)}
    scored: list[tuple[float, re.Match[str]]] = []
    for piece in _PIECE.finditer(text):
        found = {word.casefold() for word in _WORD.findall(piece[0])}
        shared = len(wanted & found)
        if shared:
            scored.append((shared / (len(wanted) + len(found)), piece))
    scored.sort(key=lambda pair: -pair[0])
    from difflib import SequenceMatcher  # noqa: PLC0415  late: only a faulty case needs it

    matcher = SequenceMatcher(None, "", quote[:_COMPARED_LENGTH].casefold(), autojunk=False)
    best: tuple[float, re.Match[str]] | None = None
    for _, piece in scored[:_PIECES_COMPARED]:
        matcher.set_seq1(piece[0][:_COMPARED_LENGTH].casefold())
        ratio = matcher.ratio()
        if best is None or ratio > best[0]:
            best = (ratio, piece)
    if best is None or best[0] < 0.45:  # below, difflib finds likeness between any two sentences
        return None
    piece = best[1]
    start = piece.start() + len(piece[0]) - len(piece[0].lstrip())
    return Near(start, start + len(piece[0].strip()), same_words=False)
