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
_ABOUT_ALL = re.compile(r"explanatory|memorandum|statement", re.IGNORECASE)
_OWN, _COUNTED = re.compile(r"\d{1,3}"), re.compile(r"(?P<first>\d{1,3})(?P<more>(?:\.\d{1,2})*)[A-Z]?\.?\s")
_TITLE_WORDS, _DEEPEST, _CHAPTER = 14, 6, 3


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
    """Which division is open while headings get their levels: the level and the number of its heading, 0 and "" outside of any."""

    level: int = 0
    number: str = ""
    outer: bool = False
    """Whether numbered headings stood before the first division: those behind one go on with them, and stand in none."""

    def level_of(self, text: str, *, labelled: bool, title: bool) -> int:
        """Give the level that the words of a heading fix, 0 where they fix none.

        ``labelled``: it is an item with a number; ``title``: it belongs to the title of the document, and opens nothing.
        """
        division = division_level(text)
        if division:
            if not title and (division <= _CHAPTER or is_appended(text)) and not _ABOUT_ALL.match(text):
                number = _OWN.search(text)
                self.level, self.number = division, number[0] if number else ""
            return division
        numbered = 0 if labelled else numbered_level(text)
        counted = _COUNTED.match(text) if self.level and numbered and not self.outer else None
        self.outer = self.outer or (bool(numbered) and not self.level)
        if counted is None:
            return numbered
        # "3.1" is the first section of chapter 3, and "3." the third of whatever it stands in.
        within = counted["more"].count(".") if counted["first"] == self.number else counted["more"].count(".") + 1
        return min(_DEEPEST, self.level + max(1, within))
