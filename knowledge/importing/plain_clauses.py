"""Clauses of a bill and sections of an act whose titles stand on lines of their own ("Clause 1. Short title.").

They are headings, although a full stop ends them: what stands below belongs to the clause. Where some clauses are titled so, the
others, whose text begins behind the title ("Clause 15. Annual report. The Board must ..."), get their headings too.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_blocks import Block

__all__ = ["with_clause_headings"]

_CLAUSE = re.compile(
    r"(?P<head>(?P<unit>Clause|Section|Article|Regulation|Rule)\s\d{1,3}[A-Z]?[.:]?\s+(?P<title>[A-Z][^.;:!?]{2,90})\.)"
    r"(?:\s+(?P<rest>[(\"“‘A-Z].*))?",
    re.DOTALL,
)
_SCHEDULE = re.compile(
    r"(?P<head>(?:(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH) )?SCHEDULE(?: \d{1,2})?(?: \([^:.]{1,40}\))?):\s+(?P<rest>\S.*)",
    re.DOTALL,
)
_FINITE = re.compile(r"\b(?:is|are|was|were|shall|may|must|can|will|has|have|had|applies|apply|means|includes?)\b")
"""A title has no finite verb, unless it begins so; a short sentence has."""
_ASKS = re.compile(r"(?:When|Where|Who|What|How|Which|Persons? who|Children who)\b")
_LEVEL, _ABOVE, _LEAST = 5, 2, 2


def with_clause_headings(blocks: Sequence[Block]) -> list[Block]:
    """Give the blocks of a document with the titles of its clauses as headings; as they are where hardly any stands by itself."""
    found = [_title(block) for block in blocks]
    # Titles one below the other are a table of contents.
    alone = {at for at, one in enumerate(found[:-1]) if one and not one["rest"] and not found[at + 1]}
    if len(alone) < _LEAST:
        return list(blocks)
    units = {one["unit"] for at in alone if (one := found[at])}
    out: list[Block] = []
    for at, (block, one) in enumerate(zip(blocks, found, strict=True)):
        if one and (at in alone or (one["rest"] and one["unit"] in units)):
            out += _parted(block, one, _LEVEL)
        elif block.kind == "paragraph" and not block.row and (schedule := _SCHEDULE.fullmatch(block.text)):
            out += _parted(block, schedule, _ABOVE)
        else:
            out.append(block)
    return out


def _title(block: Block) -> re.Match[str] | None:
    """The title of a clause with which a block begins, None where it begins with none."""
    if block.kind != "paragraph" or block.row or block.inside:
        return None
    one = _CLAUSE.fullmatch(block.text)
    return (
        one if one and (not _FINITE.search(one["title"]) or (_ASKS.match(one["title"]) and not one["rest"])) else None
    )


def _parted(block: Block, one: re.Match[str], level: int) -> list[Block]:
    heading = replace(block, kind="heading", text=one["head"], level=level, lines=1)
    return [heading, replace(block, text=one["rest"], page=0)] if one["rest"] else [heading]
