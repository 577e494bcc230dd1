"""Accents that were drawn apart from their letters: "Aviac¸a˜o" is "Aviação"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from knowledge.importing.pdf.probe import Probe

_JOINED = {
    "`": "\u0300",
    "´": "\u0301",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "¯": "\u0304",
    "˘": "\u0306",
    "˙": "\u0307",
    "¨": "\u0308",
    "˚": "\u030a",
    "˝": "\u030b",
    "ˇ": "\u030c",
    "¸": "\u0327",
    "˛": "\u0328",
}
"""Each accent that takes room of its own, and the one that joins the letter before it."""
_ACCENT = re.compile(f"[{''.join(_JOINED)}]")
_DOTLESS = {"ı": "i", "ȷ": "j"}


def with_accents(raw: str, start: int, probe: Probe) -> str:
    """Give a word whose first character has the index ``start``, its accents joined to the letters they are drawn over.

    Some programs draw the accent before its letter and some behind it: only its place tells. One that stands over no
    letter that it can join is left as it is.
    """
    if not _ACCENT.search(raw):
        return raw
    letters = list(raw)
    for index, character in enumerate(raw):
        if character not in _JOINED:
            continue
        left, right = probe.edges(start + index)
        middle = (left + right) / 2
        for other in (index - 1, index + 1):
            if not 0 <= other < len(raw) or len(letters[other]) != 1 or not letters[other].isalpha():
                continue
            x0, x1 = probe.edges(start + other)
            joined = normalize("NFC", _DOTLESS.get(letters[other], letters[other]) + _JOINED[character])
            if x0 < middle < x1 and len(joined) == 1:
                letters[other], letters[index] = joined, ""
                break
    return "".join(letters)
