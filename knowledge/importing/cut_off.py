"""Texts that end in the middle of a sentence: what was copied or saved was cut off."""

from __future__ import annotations

import re

from knowledge.untrusted import shorten

__all__ = ["cut_off_warning", "is_cut_off"]

_ENDED = re.compile(r"[.!?:;…。！？：；؟؛][\"”’»)\]*_]*$")
_GOES_ON = re.compile(
    r"(?:,|(?<![\w’'-])(?:and|or|of|the|a|an|in|on|to|by|for|with|from|that|which|who|as|at|y|o|de|la|el|et|ou|des|du|und|der|die))$",
    re.IGNORECASE,
)
"""Behind these another word must come."""
_INSIDE = re.compile(r"[.!?;][\"”’»)\]]*\s+[A-ZÀ-ÞА-Я“‘\"]")
_MARK = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+")
_NO_TEXT = re.compile(r"\s*(?:#|<!--|\||>)|.*(?:://| \| )")
_FEWEST, _RUNNING, _SHOWN = 4, 14, 60
"""Words of the shortest line that is looked at, and of one that is a sentence by its length."""


def is_cut_off(text: str, end: int | None = None) -> bool:
    """Whether a Markdown text ends in the middle of a sentence; with ``end``, whether that sentence reaches to ``end``."""
    whole = text.rstrip()
    if end is not None and text[end:].strip():
        return False
    above, _, last = whole.rpartition("\n")
    mark = _MARK.match(last)
    line = last[mark.end() :] if mark else last.strip()
    if _NO_TEXT.match(last) or _ENDED.search(line) or len(line.split()) < _FEWEST:
        return False
    if _GOES_ON.search(line) or _INSIDE.search(line):
        return True
    before = above.rstrip().rpartition("\n")[2]
    ended = bool(_ENDED.search(before)) and not before.lstrip().startswith("#")
    return (
        ended
        and (mark is not None) == (_MARK.match(before) is not None)
        and (bool(mark) or len(line.split()) >= _RUNNING)
    )


def cut_off_warning(text: str) -> tuple[str, ...]:
    """Say that a text is cut off at its end; () where it is not."""
    if not is_cut_off(text):
        return ()
    end = " ".join(text.split())[-_SHOWN:].partition(" ")[2]
    return (f"The text ends in the middle of a sentence (“… {shorten(end, _SHOWN)}”); what was saved may be cut off.",)
