"""Parts, chapters and schedules of a law in plain text: their titles on lines of their own, and the sections below them.

"PART II" / "VOICE" is one heading, and so is "SCHEDULE" / "(Section 6)" / "The panel". What is numbered behind it stands in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.importing.appended import is_appended
from knowledge.importing.plain_lines import division_level, is_capitals, looks_like_heading, mark_of, numbered_level

if TYPE_CHECKING:
    from knowledge.importing.plain_blocks import Block

__all__ = ["Divisions", "join_divisions"]

_BARE = re.compile(
    r"(?:PART|CHAPTER|TITLE|BOOK|DIVISION|Part|Chapter|Division)\s+(?:[IVXLC]{1,6}|\d{1,2}[A-Z]?|[A-H])[.:]?"
    r"|(?:THE )?(?:(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH) )?(?:SCHEDULE|ANNEX|APPENDIX|Schedule|Annex|Appendix)"
    r"(?:\s+(?:[IVX]{1,4}|\d{1,2}|[A-H]))?[.:]?"
)
_PROVISION = re.compile(r"[(\[][^()\[\]\n]{3,60}[)\]]")
"""The section that a schedule belongs to, below its name: "(Section 6)"."""
_TITLE_WORDS, _DEEPEST = 14, 6


def join_divisions(blocks: list[Block]) -> None:
    """Make one heading of the name of a division and its title in the lines below it."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if block.kind == "paragraph" and block.lines == 1 and not block.row and _BARE.fullmatch(block.text):
            _join(blocks, at)
        at += 1


def _join(blocks: list[Block], at: int) -> None:
    block = blocks[at]
    if at + 1 < len(blocks) and _is_line(blocks[at + 1]) and _PROVISION.fullmatch(blocks[at + 1].text):
        block.text = f"{block.text} {blocks.pop(at + 1).text}"
    if at + 2 < len(blocks) and _is_title(blocks[at + 1]) and not _is_title(blocks[at + 2]):
        block.text = f"{block.text.rstrip('.:')}: {blocks.pop(at + 1).text}"


def _is_line(block: Block) -> bool:
    return block.kind == "paragraph" and block.lines == 1 and not (block.gap or block.row or block.inside)


def _is_title(block: Block) -> bool:
    """Whether a line below the name of a division may be its title: one right below it, or in capitals."""
    text = block.text
    if not (
        _is_line(block) or (block.kind == "paragraph" and block.lines == 1 and not block.row and is_capitals(text))
    ):
        return False
    counted = division_level(text) or numbered_level(text) or mark_of(text)
    return not counted and len(text.split()) <= _TITLE_WORDS and looks_like_heading(text)


@dataclass(slots=True)
class Divisions:
    """Which division is open while headings get their levels; ``level`` is that of its heading, 0 outside of any."""

    level: int = 0

    def level_of(self, text: str, *, labelled: bool) -> int:
        """Give the level that the words of a heading fix, 0 where they fix none; ``labelled``: it is an item with a number."""
        division = division_level(text)
        if division:
            opens = division <= 3 or is_appended(text)
            self.level = division if opens else self.level
            return division
        numbered = 0 if labelled else numbered_level(text)
        counted = text[:1].isdigit() and self.level
        return min(_DEEPEST, numbered + self.level - 1) if numbered and counted else numbered
