"""Finding a quotation in a source's text, letter for letter, and saying what stands there where it is not found."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ALIKE = str.maketrans({"‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-"})
_PIECE = re.compile(r"[^.!?;:。！？؟\n]+[.!?;:。！？؟]*")
_WORD = re.compile(r"\w+")
_AROUND = 40
"""Characters of blanks that may stand between a quotation and the words before or behind it."""
_PIECES_COMPARED = 5
_COMPARED_LENGTH = 400
_SEARCHED_LENGTH = 2_000_000
"""Limits of the search for what a wrong quotation meant: it helps a person, and need not be complete."""


@dataclass(frozen=True, slots=True)
class Near:
    """Words of a source that a wrong quotation was probably taken from.

    ``same_words`` is true where only case, blanks, or the form of quotation marks and dashes differ.
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
    words = quote[:_COMPARED_LENGTH].translate(_ALIKE).split()
    if not words:
        return None
    text = text[:_SEARCHED_LENGTH]
    pattern = r"[\s*•>-]+".join(re.escape(word) for word in words)
    same = re.search(pattern, text.translate(_ALIKE), re.IGNORECASE)
    if same:
        return Near(same.start(), same.end(), same_words=True)
    return _nearest_piece(text, quote)


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
