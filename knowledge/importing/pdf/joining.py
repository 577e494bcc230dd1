"""Putting lines together into running text: blanks, broken words, scripts without blanks."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.importing.pdf.shapes import Line

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(r"([^\W\d_]+)[-\u00ad\u2010]$")
_FIRST = re.compile(r"[^\W\d_]+")
_CJK = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]")
_ADDRESS = re.compile(r"(?:https?:/|www\.)\S*[/\-_=?&.%]$|\S+@$")
_ONE_WORD = frozenset(
    {"cannot", "without", "within", "whereas", "therefore", "already", "itself", "themselves", "something"}
)
"""Words made of two that are never written with a hyphen, though both of these stand in the text."""
_DASH = re.compile(r"\w[-‐‑–/]$")


class Vocabulary:
    """The words of a document as they stand inside its lines: they tell whether a hyphen is part of a word."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self.words = Counter[str]()
        for line in lines:
            words = [word.casefold() for word in _WORD.findall(line.text)]
            if line.hyphen or line.text.endswith(("-", "\u00ad", "\u2010")):
                words = words[:-1]
            self.words.update(words)

    def keeps_hyphen(self, left: str, right: str) -> bool:
        """Whether ``left-`` and ``right`` make a word with a hyphen (child-friendly), not one that was broken."""
        left, right = left.casefold(), right.casefold()
        if left + right in _ONE_WORD:
            return False
        joined, hyphened = self.words[left + right], self.words[f"{left}-{right}"]
        if joined or hyphened:
            return hyphened > joined
        if len(left) < 3 or len(right) < 3:
            return False
        return bool(self.words[left] and self.words[right])


def join(lines: Sequence[Line], vocabulary: Vocabulary) -> str:
    """Give the running text of lines."""
    text = ""
    for line in lines:
        text = join_texts(text, line.text.strip(), vocabulary)
    return text


def join_texts(before: str, after: str, vocabulary: Vocabulary) -> str:
    """Put two lines together as one."""
    if not before or not after:
        return before or after
    broken = _BROKEN.search(before)
    first = _FIRST.match(after)
    if broken and first:
        if before[-1] == "\u00ad":
            return before[:-1] + after
        if not after[0].islower():  # Jean-Paul, non-European
            return before + after
        if vocabulary.keeps_hyphen(broken[1], first[0]):
            return before + after
        return before[:-1] + after
    if _CJK.match(before[-1]) and _CJK.match(after[0]):
        return before + after
    last = before.rsplit(" ", 1)[-1]
    if _ADDRESS.search(last) or (_DASH.search(before) and after[0].isalnum() and not last.endswith(("-", "‐"))):
        return before + after
    if _DASH.search(before) and after[0].isdigit():
        return before + after
    return f"{before} {after}"
