"""Text in paragraphs with hanging first columns: one widget for a whole answer, card or report.

A conversation of hundreds of answers stays quick when each answer is one widget. Textual's own ``Content`` has no
hanging indentation, so a :class:`Block` carries what stands left of its text: a citation number, a bar, a bullet.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rich.style import Style as RichStyle
from textual.geometry import NULL_SIZE
from textual.visual import Visual
from textual.widget import _RenderCache
from textual.widgets import Static

from tui.matching import spans_of
from tui.widgets.block import BLANK, Block, height_of, plain, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.css.styles import RulesMap
    from textual.geometry import Region
    from textual.selection import Selection
    from textual.strip import Strip
    from textual.style import Style
    from textual.visual import RenderOptions

_NOTHING_DRAWN = _RenderCache(NULL_SIZE, [])

__all__ = ["BLANK", "CHOSEN", "INKS", "Block", "Blocks", "BlocksView", "plain", "selected_text"]


class Blocks(Visual):
    """Blocks below each other, as a Textual visual."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.blocks: tuple[Block, ...] = tuple(blocks)

    @property
    def lines(self) -> list[str]:
        """The text without decoration, one string a block."""
        return [block.content.plain for block in self.blocks]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Measure the width of the longest block, in cells."""
        return max((block.first.cell_length + block.content.cell_length for block in self.blocks), default=0)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Count the rows the blocks take at ``width`` cells."""
        return sum(height_of(block, rules, width) for block in self.blocks)

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """Draw the blocks; every text segment knows its block and place in it, which is what selection needs."""
        strips: list[Strip] = []
        for number, block in enumerate(self.blocks):
            strips += rows_of(block, number, width, style, options)
            if height is not None and len(strips) >= height:
                return strips[:height]
        return strips


INKS: set[str] = {
    "ink--question",
    "ink--answered",
    "ink--missing",
    "ink--error",
    "ink--heading",
    "ink--quote",
    "ink--number",
    "ink--label",
    "ink--lead-in",
    "ink--muted",
    "ink--link",
    "ink--bar",
}
"""Names of the styles of text. A screen that shows blocks has them as its component classes: resolved once for the
screen, not once for every answer on it."""

CHOSEN = "bold $background on $accent"
"""Style of the mark that is open or chosen. Not an ink: Textual 8.2 drops the background of a component style that is
laid over a text (``get_visual_style(partial=True)`` blends an opaque background away)."""

_FOUND = "underline on $accent 30%"
"""Style of words that were looked for."""


class BlocksView(Static):
    """A static widget that shows blocks, whose text can be selected and whose marks can be clicked."""

    def __init__(self, blocks: Iterable[Block] = (), **options: str | None) -> None:
        self._shown = tuple(blocks)
        self._marked = ("", -1)
        self._places: list[tuple[int, int, int]] = []
        super().__init__(Blocks(self._shown), markup=False, **options)  # type: ignore[arg-type]
        self._early = False
        self._drawn = False

    def show(self, blocks: Iterable[Block], *, layout: bool = True) -> None:
        """Show these blocks instead; ``layout`` False where they take as much room as those before, in other inks."""
        self._shown = tuple(blocks)
        self._places = self._find_places()
        self._draw(layout=layout)
        self._early = not self.is_mounted

    def mark(self, words: str, here: int = -1) -> list[tuple[int, int, int]]:
        """Mark every place of ``words``, number ``here`` of them more strongly; "" takes the marks away.

        Gives the places: number of the block, start and end in its text.
        """
        before = (self._places, self._marked[1] if self._places else -1)
        self._marked = (words, here)
        self._places = self._find_places()
        if (self._places, here if self._places else -1) != before:
            self._draw(layout=False)  # marks take no room
        return self._places

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the rows of ``crop``."""
        self._drawn = True
        return super().render_lines(crop)

    @property
    def drawn(self) -> bool:
        """Whether finished rows are kept for the next time they are shown."""
        return self._drawn

    @property
    def laid_out(self) -> bool:
        """Whether the widget is as high as what it shows, which it is only after the next layout."""
        width, height = self.content_size
        return width > 0 and height == Blocks(self._shown).get_height({}, width)

    def forget_drawing(self) -> None:
        """Give up the finished rows; they are drawn again when they come into view.

        Textual keeps every row it has drawn, some fifty objects each: two hundred answers are half a million, and
        Python's collection of garbage, which looks at all of them, stops everything for a third of a second.
        """
        self._drawn = False
        self._render_cache = _NOTHING_DRAWN
        self._set_dirty()

    def on_unmount(self) -> None:
        """Leave no rows behind: a cache of Textual's (``StylesCache.get_inner_outer``) outlives the widget."""
        self._styles_cache.clear()

    @property
    def marked_words(self) -> str:
        """The words that are marked, "" where none are."""
        return self._marked[0]

    def row_of(self, block: int) -> int:
        """Give the row, from the top of the text, in which block number ``block`` begins."""
        width = self.content_size.width
        return Blocks(self._shown[:block]).get_height({}, width) if width else 0

    def _find_places(self) -> list[tuple[int, int, int]]:
        words = self._marked[0]
        if not words:
            return []
        return [(n, *span) for n, block in enumerate(self._shown) for span in spans_of(words, block.content.plain)]

    def _draw(self, *, layout: bool = True) -> None:
        places = self._places
        if not places:
            self.update(Blocks(self._shown), layout=layout)
            return
        marked = list(self._shown)
        for number, (n, start, end) in enumerate(places):
            content = marked[n].content.stylize(CHOSEN if number == self._marked[1] else _FOUND, start, end)
            marked[n] = replace(marked[n], content=content)
        self.update(Blocks(marked), layout=layout)

    def on_mount(self) -> None:
        """Lay out again what was shown before the widget was mounted: Textual lays it out with its old height."""
        if self._early:
            self.call_later(self.refresh, layout=True)  # later: until this handler ends the widget counts as unmounted

    def _get_style(self, style: Style | str) -> Style:
        """Look an ink up at the screen."""
        if isinstance(style, str) and style.startswith(".ink--"):
            return self.screen.get_visual_style(style[1:], partial=True)
        return super()._get_style(style)

    @property
    def link_style(self) -> RichStyle:
        """Clickable text keeps the ink it was given; only under the mouse it changes."""
        return RichStyle.null()

    @property
    def lines(self) -> list[str]:
        """The text shown, one string a block."""
        visual = self.visual
        return visual.lines if isinstance(visual, Blocks) else []

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Give the selected text, and the line end that separates it from the next widget's."""
        return selected_text(self.lines, selection), "\n"


def selected_text(lines: Sequence[str], selection: Selection) -> str:
    """Give the part of ``lines`` that ``selection`` covers (Selection.extract splits at more marks than line feeds)."""
    parts = []
    for number, line in enumerate(lines):
        span = selection.get_span(number)
        if span is not None:
            start, end = span
            parts.append(line[start:] if end == -1 else line[start:end])
    return "\n".join(parts)
