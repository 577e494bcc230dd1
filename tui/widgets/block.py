"""A paragraph with a hanging first column, and the rows it is drawn in.

Text that is read from the right stands at the right edge of its column, as its rows begin there; the terminal itself
puts the characters in order, or leaves them in the order in which they are written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.content import EMPTY_CONTENT, Content
from textual.strip import Strip
from textual.visual import RenderOptions

from tui.breaking import NO_BREAK, breaks, has_wide, runs_right_to_left
from tui.text import harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.css.styles import RulesMap
    from textual.style import Style

_NARROWEST = 12
"""Columns of text below which the hanging column is given up."""
_MIRRORED = str.maketrans("▌▐›‹»«", "▐▌‹›«»")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: ``content`` (one logical line) with ``first`` left of its first row and ``rest`` left of others.

    ``rest`` None stands for as many blanks as ``first`` is wide. What stands in ``first`` and ``rest`` is decoration:
    it cannot be selected or copied with the mouse.
    """

    content: Content
    first: Content = EMPTY_CONTENT
    rest: Content | None = None


BLANK = Block(EMPTY_CONTENT)
"""An empty line."""


def plain(text: str) -> Content:
    """Give ``text`` on one line as it stands; Textual reads a bare string as markup wherever it shows one."""
    return Content(harmless_line(text))


def _hanging(block: Block, width: int) -> int:
    hanging = block.first.cell_length
    return hanging if width - hanging >= _NARROWEST else 0


def height_of(block: Block, rules: RulesMap, width: int) -> int:
    """Count the rows that ``block`` takes at ``width`` cells."""
    room = width - _hanging(block, width)
    if _breaks_by_itself(block.content, rules):
        return len(breaks(block.content.plain, room)) + 1
    return max(1, block.content.get_height(rules, room))


def rows_of(block: Block, number: int, width: int, style: Style, options: RenderOptions) -> list[Strip]:
    """Draw ``block`` at ``width`` cells; every text segment knows ``number`` and its place in the block's text."""
    content = block.content
    if options.selection is not None and options.selection_style is not None:
        span = options.selection.get_span(number)
        if span is not None:
            start, end = span
            content = content.stylize(options.selection_style, start, len(content) if end == -1 else end)
    hanging = _hanging(block, width)
    plain = RenderOptions(options.get_style, options.rules)
    from_right = runs_right_to_left(content.plain)
    aligned = RenderOptions(options.get_style, {**options.rules, "text_align": "right"}) if from_right else plain
    rows = []
    for start, piece in _pieces(content, options.rules, width - hanging):
        strips = piece.render_strips(width - hanging, None, style, aligned) or [Strip([], 0)]
        rows += [_numbered(strip, number, start) for strip in strips]
    if not hanging:
        return rows
    first, rest = block.first, block.rest or EMPTY_CONTENT
    if from_right and not any(character.isalnum() for character in first.plain + rest.plain):
        # Only bars and bullets change sides: a terminal that turns text round would take digits beside it along.
        left = [_decoration(_mirrored(one), hanging, style, plain, from_right=True) for one in (first, rest)]
        return [Strip.join([row, left[bool(index)]]) for index, row in enumerate(rows)]
    left = [_decoration(one, hanging, style, plain) for one in (first, rest)]
    return [Strip.join([left[bool(index)], row]) for index, row in enumerate(rows)]


def _breaks_by_itself(content: Content, rules: RulesMap) -> bool:
    """Whether Textual, which breaks at blanks alone and at every kind of them, would break ``content`` badly."""
    text = content.plain
    if rules.get("text_wrap", "wrap") == "nowrap" or text.isascii():
        return False
    return not NO_BREAK.isdisjoint(text) or (content.cell_length != len(text) and has_wide(text))


def _pieces(content: Content, rules: RulesMap, width: int) -> Iterator[tuple[int, Content]]:
    """Give what Textual shall break by itself: the whole, or rows that need no more breaking, with their starts."""
    if not _breaks_by_itself(content, rules):
        yield 0, content
        return
    cuts = breaks(content.plain, width)
    for start, row in zip([0, *cuts], content.divide(cuts), strict=True):
        yield start, row.rstrip()


def _mirrored(decoration: Content) -> Content:
    """Give what stands left of a text as it stands on its right: from its end, with what points turned round."""
    pieces = [decoration[at : at + 1] for at in reversed(range(len(decoration)))]
    turned = [Content(piece.plain.translate(_MIRRORED), list(piece.spans)) for piece in pieces]
    return Content.assemble(*turned)


def _decoration(
    content: Content, width: int, style: Style, options: RenderOptions, *, from_right: bool = False
) -> Strip:
    rendered = content.render_strips(width, 1, style, options)
    strip = rendered[0] if rendered else Strip([], 0)
    unplaced = [Segment(text, None if ink is None else _unplaced(ink), control) for text, ink, control in strip]
    if from_right:
        unplaced.insert(0, Segment(" " * (width - strip.cell_length), style.rich_style))
        return Strip(unplaced, width)
    return Strip(unplaced, strip.cell_length).adjust_cell_length(width, style.rich_style)


def _unplaced(ink: RichStyle) -> RichStyle:
    """Give the style without a selection offset; what a click does stays."""
    meta = {key: value for key, value in ink.meta.items() if key != "offset"}
    return ink.clear_meta_and_links() + RichStyle(meta=meta) if meta else ink.clear_meta_and_links()


def _numbered(strip: Strip, number: int, start: int) -> Strip:
    """Give every segment the number of its block as the line of its selection offset; ``start`` is where it begins."""
    segments = []
    for text, ink, control in strip:
        offset = ink.meta.get("offset") if ink is not None else None
        placed = ink + RichStyle(meta={"offset": (start + offset[0], number)}) if ink is not None and offset else ink
        segments.append(Segment(text, placed, control))
    return Strip(segments, strip.cell_length)
