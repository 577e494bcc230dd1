"""Which short lines of a plain-text document are headings, and of what level.

The lines at the very top are its title block: they stand side by side there, since none of them is a part of the one above it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.bodies import body_in, is_issuer
from knowledge.importing.case_markers import is_reference_heading
from knowledge.importing.metadata_statutes import is_statute
from knowledge.importing.papers import names_paper
from knowledge.importing.plain_divisions import Divisions, join_divisions
from knowledge.importing.plain_lines import (
    division_level,
    is_capitals,
    is_sentence_end,
    looks_like_heading,
    numbered_level,
    states_a_fact,
)
from knowledge.importing.plain_menu import same_page
from knowledge.importing.plain_people import begins_people, is_action, is_person, is_signature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_blocks import Block

__all__ = ["find_headings"]

_RUNNING_TEXT = 120
"""A paragraph of so many characters is no title in a list of references."""
_SPEECH_WORDS = 25
"""Words of a paragraph that a person may have said, whose name then stands above it."""
_TITLE_WORDS = 25
"""Words of the longest line that goes on with a title."""
_COUNTED = re.compile(r"(?P<what>[^\W\d_]{3,12})\s(?:\d{1,3}|[IVX]{1,5})(?!\w)[.:)]?(?:\s|$)")
"""Headings that are counted are of one level: "Step 1. Intake", "Step 2. Assessment"."""
_PART = re.compile(r"(?:PART|PARTE|PARTIE|ЧАСТЬ)\s+[IVX\d]")
"""A part of a law whose title is not there: it is no title itself."""
_SEVERAL, _QUESTION_WORDS = 3, 25
"""Headings that ask something, from which on a text is one of questions and answers; words of the longest of them."""
_CAPITALS = "in capitals"
_MONTH = re.compile(r"[^\W\d_]{3,12}\.?,? (?:19|20)\d\d")


def find_headings(blocks: list[Block]) -> None:
    """Make headings of the short lines that introduce what follows, with their levels."""
    joined = _join_title(blocks)
    join_divisions(blocks)
    plausible = [at == joined or _may_be_heading(blocks, at) for at in range(len(blocks))]
    _thin_out_runs(blocks, plausible)
    _add_questions(blocks, plausible)
    top = _title_block(blocks, plausible)
    base, above, first_text = 2, 0, ""
    under = 0  # the level of the headings without a number below the last one with a number
    kin: dict[str, int] = {}
    divisions = Divisions()
    for at, block in enumerate(blocks):
        if block.kind == "heading":  # underlined
            above = block.level
            continue
        if not plausible[at]:
            above = 0
            continue
        fixed = divisions.level_of(block.text, labelled=bool(block.label), title=not at or at in top)
        repeats_title = at > 0 and not fixed and above == 1 and same_page(block.text, first_text)
        if at == 0 and not _PART.match(block.text):
            level, first_text = 1, block.text
        elif fixed:
            level, under = fixed, 0
        elif repeats_title:
            level = base
        elif at in top:
            block.kind, block.level = "heading", top[at]
            above = 1
            continue
        else:
            of_kin = kin.get(_kin(block.text), 0)
            level = of_kin or (min(6, above + 1) if above > 1 else under or base)
            if above and above == base and level > base:
                base = level
            under = level
            kin.setdefault(_kin(block.text), level)
        block.kind, block.level = "heading", level
        above = 1 if repeats_title else level


def _kin(text: str) -> str:
    """What headings of one level have in common; a text of its own where nothing."""
    counted = _COUNTED.match(text)
    return counted["what"].casefold() if counted else _CAPITALS if is_capitals(text) else text


def _join_title(blocks: list[Block]) -> int | None:
    """Make one line of a title that goes on in small letters in the next, and give where it stands; None where none does.

    "General Comment No. 4 (2022)" / "on children in street situations" is one.
    """
    for at in range(min(len(blocks) - 2, 4)):
        block, following = blocks[at], blocks[at + 1]
        if block.kind != "paragraph" or not looks_like_heading(block.text):
            return None
        goes_on = (
            following.kind == "paragraph"
            and not (following.gap or following.row or following.inside)
            and following.text[0].islower()
            and len(following.text.split()) <= _TITLE_WORDS
            and not is_sentence_end(re.sub(r"\)$", "", following.text))
        )
        if goes_on and names_paper(block.text):
            block.text += f" {following.text}"
            block.lines = 1
            del blocks[at + 1]
            return at
    return None


def _title_block(blocks: Sequence[Block], plausible: list[bool]) -> dict[int, int]:
    """The levels of the headings at the top that belong to the title: up to the last that says which paper it is, or whose.

    The name of the paper stands beside that of the body above it, all else below both. What follows are sections.
    """
    end = 0
    while end < len(blocks) and (plausible[end] or states_a_fact(blocks[end].text)) and blocks[end].kind == "paragraph":
        if end and _MONTH.fullmatch(blocks[end].text):
            plausible[end] = False  # it dates the paper, and titles nothing
        end += 1
    facts = [at for at in range(1, end) if not plausible[at]]
    end = facts[0] if facts else end
    bodies = 0
    while bodies < end and is_issuer(blocks[bodies].text):
        bodies += 1
    signs = [at for at in range(1, end) if facts or at < bodies or _says_what_paper(blocks[at].text)]
    titled = 0 < bodies < end and _says_what_paper(blocks[bodies].text)
    return {at: 1 if titled and at <= bodies else 2 for at in range(1, max(signs, default=0) + 1)}


def _says_what_paper(text: str) -> bool:
    return names_paper(text) or is_statute(text) or bool(body_in(text))


def _may_be_heading(blocks: Sequence[Block], at: int) -> bool:
    block = blocks[at]
    if block.kind == "heading":
        return True
    if block.kind != "paragraph" or block.lines > 2 or block.inside or block.row:
        return False
    if at + 1 >= len(blocks):
        return False  # what stands above nothing is no heading, and headings are never quoted
    if begins_people(block.text):
        return False  # "Apologies: Ms Abel (on leave)" tells who was not there
    if not looks_like_heading(block.text) or is_action(block.text) or is_signature(blocks, at):
        return False
    if is_person(block.text) and len(blocks[at + 1].text.split()) < _SPEECH_WORDS:
        return False  # one of a list of people, not the heading of what a person said
    # Two lines that stand together are a heading only where they say so themselves, or stand at the very top.
    return block.lines == 1 or at == 0 or is_capitals(block.text)


def _thin_out_runs(blocks: Sequence[Block], plausible: list[bool]) -> None:
    """Of many short lines in a row only the first and the last are headings: between them stands a list without marks.

    Below "See also" even the last is one only where running text follows.
    """
    at = 1  # the title is never part of a run
    while at < len(blocks):
        end = at
        while end < len(blocks) and plausible[end] and not _sure(blocks[end]):
            end += 1
        references = end > at and is_reference_heading(blocks[at].text)
        if end - at > 3 or references:
            for middle in range(at + 1, end - 1):
                plausible[middle] = False
            if end - at > 1:
                last = end < len(blocks) and not (references and len(blocks[end].text) < _RUNNING_TEXT)
                plausible[end - 1] = last
        at = max(end, at + 1)


def _add_questions(blocks: Sequence[Block], plausible: list[bool]) -> None:
    """Where several headings ask something, so do those that tell first why: "I am a teacher. What changes for me?"."""
    asking = [at for at, block in enumerate(blocks) if plausible[at] and block.text.endswith("?")]
    if len(asking) < _SEVERAL:
        return
    for at in range(asking[0] + 1, len(blocks) - 1):
        block, following = blocks[at], blocks[at + 1]
        alone = block.kind == following.kind == "paragraph" and block.lines == 1 and not (block.inside or block.row)
        if alone and block.text.endswith("?") and len(block.text.split()) <= _QUESTION_WORDS and not plausible[at + 1]:
            plausible[at] = True


def _sure(block: Block) -> bool:
    return (
        block.kind == "heading"
        or bool(division_level(block.text) or numbered_level(block.text))
        or is_capitals(block.text)
    )
