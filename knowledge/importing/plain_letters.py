"""The lines of a letter that belong together: to whom it is sent, and who signs it.

Each line of an address alone says nothing that could be quoted: "Minister of Justice" is whoever stands in the line above it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.importing.plain_lines import states_a_fact
from knowledge.letters import is_closing_line, is_salutation

if TYPE_CHECKING:
    from knowledge.importing.plain_blocks import Block

__all__ = ["join_letter_lines"]

_HEAD, _SIGNED = 20, 6
"""Blocks at the head of a letter among which it begins, and lines below its end that sign it."""
_WORDS = 14


def join_letter_lines(blocks: list[Block]) -> None:
    """Make one paragraph of the lines that stand together above "Dear ...," and of those below "Yours sincerely,"."""
    closing = next((at for at in range(len(blocks) - 1, -1, -1) if is_closing_line(blocks[at].text)), None)
    if closing is not None and len(blocks) - closing <= _SIGNED + 1:
        _join(blocks, closing + 1, len(blocks))
    begun = next((at for at, block in enumerate(blocks[:_HEAD]) if is_salutation(block.text)), None)
    if begun is not None:
        _join(blocks, 0, begun)


def _join(blocks: list[Block], start: int, end: int) -> None:
    for at in range(end - 1, start, -1):
        above, block = blocks[at - 1], blocks[at]
        if not block.gap and _is_line(above) and _is_line(block):
            above.text += f"\n{block.text}"
            above.lines += block.lines
            del blocks[at]


def _is_line(block: Block) -> bool:
    """Whether a block may be a line of an address, or several that were joined."""
    words = len(block.text.split("\n", 1)[0].split())
    return (
        block.kind == "paragraph"
        and not (block.row or block.inside)
        and block.text[0].isalnum()
        and words <= _WORDS
        and not states_a_fact(block.text)
    )
