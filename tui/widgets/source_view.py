"""The text of one source with a quotation highlighted; draws only the rows in view, so length costs little."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice, pairwise
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.binding import Binding
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.breaking import runs_right_to_left
from tui.matching import spans_of
from tui.messages import PlaceChosen
from tui.text import harmless
from tui.widgets.blocks import selected_text
from tui.widgets.conversation import OpensNumbers, digit_bindings
from tui.widgets.source_lines import Heading, Row, SourceLine, headings_of, read_lines, wrap_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import BindingType
    from textual.selection import Selection

    from knowledge.model import Span
    from tui.places import Place

_WIDEST = 100
"""Columns; longer rows are hard to read."""
_GUTTER = 5
"""Columns left of the text, where the number of a quotation stands."""
_ABOVE = 3
"""A quotation is shown a third of the view (1/_ABOVE) below its top, so that what stands before it is seen too."""


class SourceView(OpensNumbers, ScrollView, can_focus=True):
    """The text of a source; :meth:`open` shows it at a place."""

    HELP = """The source

The text a quotation was taken from, as it stands in the source. The open quotation is highlighted; the other
quotations of the same answer are underlined, with their numbers beside them. Press a number or click an underlined
quotation to go there; N and P go to the next and the previous one. C shows the contents, Ctrl+F or / finds words,
Alt+Left and Alt+Right go back and forward through the places visited. Arrow keys and PageUp/PageDown scroll. Escape
goes back to the prompt."""
    BINDINGS: ClassVar[list[BindingType]] = [
        *digit_bindings(),
        Binding("c", "screen.contents", "Contents", show=False),
        Binding("slash", "screen.find", "Find", show=False, priority=True),  # at once: what follows is looked for
        Binding("backspace,left_square_bracket", "screen.visit(-1)", "Back", show=False),
        Binding("right_square_bracket", "screen.visit(1)", "Forward", show=False),
    ]
    ALLOW_SELECT = True
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "source--heading",
        "source--mark",
        "source--quotation",
        "source--other",
        "source--found",
        "source--found-here",
        "source--gutter",
        "source--gutter-active",
    }

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._text = ""
        self._lines: list[SourceLine] = []
        self._rows: list[Row] = []
        self._starts: list[int] = []
        self._width = 0
        self._place: Place | None = None
        self._others: tuple[Place, ...] = ()
        self._shown_at = 0
        self._found: list[Span] = []
        self._found_at = -1

    @property
    def allow_select(self) -> bool:
        """The text can always be selected."""
        return True

    @property
    def highlighted(self) -> Span | None:
        """The span that is highlighted, None when none is."""
        place = self._place
        return (place.start, place.end) if place is not None and place.end > place.start else None

    def open(self, text: str, place: Place, others: Sequence[Place] = ()) -> None:
        """Show ``text`` scrolled to ``place``; ``others`` are marked more quietly.

        Offsets of ``place`` and ``others`` are code points of ``text``.
        """
        if text != self._text or not self._lines:
            self._text = text
            self._lines = read_lines(text)
            self._width = 0
            self._rows, self._starts = [], []  # while the panel is hidden it has no width to break rows for
            self._found, self._found_at = [], -1
        self._place = place
        self._others = tuple(other for other in others if other.source == place.source and other != place)
        self._lay_out()
        self._show_place()
        self.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self._text, self._lines, self._rows, self._starts = "", [], [], []
        self._found, self._found_at = [], -1
        self._place, self._others, self._width = None, (), 0
        self.virtual_size = Size(0, 0)
        self.refresh()

    @property
    def headings(self) -> list[Heading]:
        """The headings of the source, in order."""
        return headings_of(self._text, self._lines)

    @property
    def heading_here(self) -> int:
        """Number of the heading under which the middle of the view stands, -1 above the first one."""
        if not self._rows:
            return -1
        row = self.scroll_offset.y + self.scrollable_content_region.height // 2
        here = self._rows[min(row, len(self._rows) - 1)].start
        return sum(heading.start <= here for heading in self.headings) - 1

    def find(self, words: str) -> tuple[int, int]:
        """Mark every place of ``words`` and go to the first from the view on; give its number, and how many there are.

        The number is -1 where there is none.
        """
        self._found = spans_of(words, self._text)
        top = self._rows[self.scroll_offset.y].start if self._rows else 0
        self._found_at = next((n for n, span in enumerate(self._found) if span[0] >= top), 0) if self._found else -1
        return self.step_found(0)

    def step_found(self, step: int) -> tuple[int, int]:
        """Go to the next (or previous) place found; give its number and how many there are."""
        if self._found:
            self._found_at = (self._found_at + step) % len(self._found)
            row = self._row_at(self._found[self._found_at][0])
            height = self.scrollable_content_region.height
            if not self.scroll_offset.y <= row < self.scroll_offset.y + height:
                self.scroll_to(y=max(0, row - height // _ABOVE), animate=False, immediate=True, force=True)
        self.refresh()
        return self._found_at, len(self._found)

    def on_resize(self, event: events.Resize) -> None:
        """Break the rows anew; stay at the place unless the reader has scrolled away from it."""
        del event
        if self._lines and (self._lay_out() or self.scroll_offset.y == self._shown_at):
            self._show_place()
            self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Give the selected text of the source."""
        return selected_text([self._text[line.start : line.end] for line in self._lines], selection), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        del selection
        self.refresh()

    def action_open_other(self, index: int) -> None:
        """Go to another quotation of the same source, which was clicked."""
        if index < len(self._others):
            self.post_message(PlaceChosen(self._others[index]))

    def render_line(self, y: int) -> Strip:
        """Draw the row ``y`` rows below the top of the view."""
        width = self.scrollable_content_region.width
        number = self.scroll_offset.y + y
        base = self.rich_style
        if number >= len(self._rows):
            return Strip.blank(width, base)
        row = self._rows[number]
        line = self._lines[row.line]
        first, pieces = self._prefix(row, line), self._pieces(row, line)
        if runs_right_to_left(self._text[line.start : line.end]):
            blank = self._width - cell_len(first.text) - cell_len(self._shown(row)[len(line.first) :].rstrip())
            space = Segment(" " * max(0, blank), base)
            turned = not any(character.isalnum() for character in first.text)
            # A bullet changes sides; a number stays: terminals that turn text round would take its digits along.
            pieces = [space, *pieces, Segment(first.text[::-1], first.style)] if turned else [first, space, *pieces]
            first = Segment("")
        segments = [self._gutter(row), first, *pieces]
        return Strip(segments).crop_extend(0, width, base)

    def _lay_out(self) -> bool:
        """Break the lines into rows where the width has changed; say whether it had."""
        width = min(_WIDEST, self.scrollable_content_region.width - _GUTTER - 1)
        if width <= 0 or width == self._width:
            return False
        self._width = width
        self._rows = wrap_lines(self._text, self._lines, width)
        self._starts = [row.start for row in self._rows]
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._rows))
        return True

    def _show_place(self) -> None:
        """Scroll to the place, without movement."""
        if self._place is None or not self._rows:
            return
        row = self._row_at(self._place.start)
        above = self.scrollable_content_region.height // _ABOVE if self._place.start else row
        self.scroll_to(y=max(0, row - above), animate=False, immediate=True, force=True)
        self._shown_at = self.scroll_offset.y

    def _row_at(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def _shown(self, row: Row) -> str:
        return self._lines[row.line].first + harmless(self._text[row.start : row.end])

    def _gutter(self, row: Row) -> Segment:
        """Draw the number of a quotation, beside the row it begins in."""
        for place in (self._place, *self._others):
            if place is not None and place.mark and row.start <= place.start < max(row.end, row.start + 1):
                ink = "source--gutter-active" if place is self._place else "source--gutter"
                mark = place.mark[: _GUTTER - 1].rjust(_GUTTER - 1) + " "
                return Segment(mark, self.get_component_rich_style(ink))
        return Segment(" " * _GUTTER, self.rich_style)

    def _prefix(self, row: Row, line: SourceLine) -> Segment:
        if line.kind == "page":
            return Segment(line.first, self.get_component_rich_style("source--mark"))
        first = row.start == line.start
        text = line.first if first else " " * len(line.first)
        return Segment(text, self.get_component_rich_style("source--mark"))

    def _pieces(self, row: Row, line: SourceLine) -> list[Segment]:
        """Draw the text of a row, cut where its ink changes."""
        base = self.get_component_rich_style("source--heading") if line.kind == "heading" else self.rich_style
        inks: list[tuple[int, int, RichStyle]] = []
        for index, other in enumerate(self._others):
            click = RichStyle(meta={"@click": f"open_other({index})"})
            inks.append((other.start, other.end, self.get_component_rich_style("source--other") + click))
        if self._place is not None:
            inks.append((self._place.start, self._place.end, self.get_component_rich_style("source--quotation")))
        first = max(0, bisect_right(self._found, (row.start, 0)) - 1)  # the one before may reach into the row
        for number, (start, end) in enumerate(islice(self._found, first, None), first):
            if start >= row.end:
                break
            name = "source--found-here" if number == self._found_at else "source--found"
            inks.append((start, end, self.get_component_rich_style(name)))
        selection = self.text_selection
        span = selection.get_span(row.line) if selection is not None else None
        if span is not None:
            end = line.end if span[1] == -1 else line.start + span[1]
            inks.append((line.start + span[0], end, self.screen.get_component_rich_style("screen--selection")))
        inks = [(max(a, row.start), min(b, row.end), ink) for a, b, ink in inks if a < row.end and b > row.start]
        cuts = sorted({row.start, row.end, *(a for a, _, _ in inks), *(b for _, b, _ in inks)})
        pieces = []
        for a, b in pairwise(cuts):
            ink = RichStyle.combine([base, *(ink for start, end, ink in inks if start <= a and b <= end)])
            place = RichStyle(meta={"offset": (a - line.start, row.line)})
            pieces.append(Segment(harmless(self._text[a:b]).replace("\t", " "), ink + place))
        return pieces
