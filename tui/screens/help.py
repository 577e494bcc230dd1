"""Help: what has the keyboard, what the program is, and every key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.keys import KEYS
from tui.screens.sheet import Sheet, read
from tui.widgets.blocks import BLANK, Block

if TYPE_CHECKING:
    from collections.abc import Iterable

_ABOUT = """Article 45

Answers questions about international support for children's-rights law reform. Every sentence of an answer is a
quotation that stands in a source of the library; words in [brackets], and the sentence that introduces a list, only
help the reader and stand outside the quotation marks. What the sources do not say is not answered: passages shown
then as near, and case examples of other countries, are labelled as not answering."""


def help_sheet(focused: str, keys: Iterable[tuple[str, str]] = KEYS) -> Sheet:
    """Make the help sheet; ``focused`` is the help text of the widget that has the keyboard, "" where it has none."""
    blocks = [*_text(focused), BLANK] if focused else []
    blocks += _text(_ABOUT)
    blocks += [BLANK, Block(Content.styled("Keys", ".ink--heading")), *_keys(keys)]
    return Sheet("Help", [read(blocks)], id="help")


def _text(text: str) -> list[Block]:
    """Lay out a help text: its first line is a heading, paragraphs are separated by empty lines."""
    head, *paragraphs = text.strip().split("\n\n")
    blocks = [Block(Content.styled(head, ".ink--heading"))]
    return blocks + [Block(Content(" ".join(paragraph.split()))) for paragraph in paragraphs]


def _keys(keys: Iterable[tuple[str, str]]) -> list[Block]:
    pairs = list(keys)
    width = max(len(names) for names, _ in pairs) + 2
    return [Block(Content(what), Content.styled(names.ljust(width), ".ink--number")) for names, what in pairs]
