"""Boxes of a Markdown document, which are set as quotations: the line in bold at their head heads what stands in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.wholes import is_attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["with_box_titles"]

_FENCE = re.compile(r" {0,3}(?P<sign>`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(?P<marks>#{1,6})\s")
_TITLE = re.compile(r" {0,3}> ?(?P<sign>\*{2,3}|_{2,3})(?P<words>[^*_]{3,160}(?<![.:;,\s]))(?P=sign)\s*")
_EMPTY = re.compile(r" {0,3}>\s*")
_MORE = re.compile(r" {0,3}> (?P<words>\S.*)")
_WORDS = 20
"""Words of the longest title of a box."""


def with_box_titles(text: str) -> str:
    """Give a Markdown document with the titles of its boxes as headings, one level below the heading they stand under."""
    lines = text.split("\n")
    level, fence = 1, ""
    for at, line in enumerate(lines):
        marks = _FENCE.match(line)
        if marks and (not fence or marks["sign"].startswith(fence)):
            fence = "" if fence else marks["sign"]
        elif not fence and (heading := _HEADING.match(line)):
            level = len(heading["marks"])
        elif not fence and (title := _title(lines, at)):
            lines[at] = f"> {'#' * min(6, level + 1)} {title}"
    return "\n".join(lines)


def _title(lines: Sequence[str], at: int) -> str:
    """Give the line in bold at the head of a quotation that an empty line parts from more of it; "" where none stands there."""
    found = _TITLE.fullmatch(lines[at])
    if found is None or len(found["words"].split()) > _WORDS or (at and lines[at - 1].strip()):
        return ""
    more = _MORE.fullmatch(lines[at + 2]) if at + 2 < len(lines) and _EMPTY.fullmatch(lines[at + 1]) else None
    return found["words"].strip() if more and not is_attribution(more["words"]) else ""
