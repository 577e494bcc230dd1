"""Marks of footnotes that plain text glues to words ("heard twice.1"): other formats leave them out, and so does this one.

A figure behind a full stop may be much else. Only where notes counted from 1 stand at the end, and the figures glued to words
are the same count, are they marks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_blocks import Block
    from knowledge.importing.plain_lines import Line

__all__ = ["drop_note_marks", "with_starred_notes"]

_GLUED = re.compile(r"(?<=[^\W\d_]{2}[.,;:)”\"’!?])(\d{1,2})(?=\s|$)")
_STARRED = re.compile(r"\*{1,2}[ \t\u00a0]+\S")
_STAR_BEHIND = re.compile(r"[^\W_]\*{1,2}$")
_NOTE = re.compile(r"\[?(?P<number>\d{1,2})[\].)]*\s+\S")


def with_starred_notes(lines: Sequence[Line]) -> list[Line]:
    """Give the lines with the note that a star marks as a paragraph: "* Adopted by the Committee" is no item of the list above.

    The star stands behind a word ("Concluding observations on Velmora*"), and at the beginning of one later line alone.
    """
    out = list(lines)
    for mark in ("*", "**"):
        notes = [at for at, line in enumerate(lines) if _STARRED.match(line.text) and line.text.split()[0] == mark]
        words = [at for at, line in enumerate(lines) if _STAR_BEHIND.search(line.text) and line.text.endswith(mark)]
        words = [at for at in words if not lines[at].text.endswith(f"*{mark}")]
        if len(notes) == len(words) == 1 and words[0] < notes[0]:
            at, note = words[0], notes[0]
            out[at] = replace(out[at], text=out[at].text.removesuffix(mark))
            out[note] = replace(out[note], text=out[note].text.removeprefix(mark).lstrip(), indent=0, gap=True)
    return out


def drop_note_marks(blocks: Sequence[Block]) -> None:
    """Take the marks of the notes that stand at the end out of the text before them."""
    first = _first_note(blocks)
    text = blocks[:first]
    marks = [int(mark) for block in text for mark in _GLUED.findall(block.text)]
    if not marks or marks != list(range(1, len(blocks) - first + 1)):
        return
    for block in text:
        block.text = _GLUED.sub("", block.text)


def _first_note(blocks: Sequence[Block]) -> int:
    """The index of the first of the notes that end a document; the number of its blocks where it ends otherwise."""
    at = len(blocks)
    while at and (number := _number(blocks[at - 1])):
        at -= 1
        if number == 1:
            return at
        if at == 0 or _number(blocks[at - 1]) != number - 1:
            break
    return len(blocks)


def _number(block: Block) -> int:
    found = _NOTE.match(f"{block.label} {block.text}".lstrip())
    return int(found["number"]) if found and block.kind != "heading" else 0
