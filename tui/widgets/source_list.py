"""The list of sources: what can be opened while nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region

from tui.messages import PlaceChosen
from tui.places import place_of_source
from tui.text import harmless_line
from tui.widgets.answer_blocks import link
from tui.widgets.blocks import BLANK, CHOSEN, Block, BlocksView
from tui.widgets.conversation import OpensNumbers, digit_bindings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from knowledge.model import Source


class SourceList(OpensNumbers, BlocksView, can_focus=True):
    """Sources below each other; Up and Down choose one, Enter opens it."""

    HELP = """The sources of the library

Up and Down choose one and Enter opens it, or click it. Press a number to open that quotation of the answer; N and P open
the next and the previous one. PageUp and PageDown scroll. Escape goes back to the prompt."""
    BINDINGS: ClassVar[list[BindingType]] = [
        *digit_bindings(),
        Binding("up", "move(-1)", "Source above", show=False),
        Binding("down", "move(1)", "Source below", show=False),
        Binding("home", "move(-1_000_000)", "First source", show=False),
        Binding("end", "move(1_000_000)", "Last source", show=False),
        Binding("enter", "open_chosen", "Open source", tooltip="Open the source at its beginning"),
    ]

    def __init__(self) -> None:
        self._sources: list[Source] = []
        self._said = ""
        self._chosen = 0
        self._rows: list[int] = []  # the number of the block in which each source begins
        super().__init__()

    def show_sources(self, sources: Sequence[Source], said: str) -> None:
        """List ``sources`` below what is ``said``."""
        self._sources, self._said, self._chosen = list(sources), said, 0
        self._list(focused=self.has_focus, layout=True)

    def _list(self, *, focused: bool, layout: bool = False) -> None:
        blocks = [Block(Content.styled(self._said, ".ink--muted"))]
        self._rows = []
        for index, source in enumerate(self._sources):
            self._rows.append(len(blocks) + 1)
            ink = CHOSEN if focused and index == self._chosen else ".ink--link"
            title = link(harmless_line(source.title), f"open_source({index})", ink)
            blocks += [BLANK, Block(title, Content.styled("§ ", ".ink--bar"))]
            if source.publisher:
                blocks.append(Block(Content.styled(harmless_line(source.publisher), ".ink--muted"), Content("  ")))
        self.show(blocks, layout=layout)

    def on_focus(self, event: events.Focus) -> None:
        """Show which source is chosen."""
        del event
        self._list(focused=True)

    def on_blur(self, event: events.Blur) -> None:
        """Hide which source is chosen."""
        del event
        self._list(focused=False)

    def action_move(self, step: int) -> None:
        """Choose a source further down (or up) and bring it into view."""
        if not self._sources:
            return
        self._chosen = max(0, min(len(self._sources) - 1, self._chosen + step))
        self._list(focused=True)
        # From the line before it, so that with the first one what is said above all is seen too.
        top = self.row_of(self._rows[self._chosen] - 1) if self._chosen else 0
        after = self._rows[self._chosen + 1] - 1 if self._chosen + 1 < len(self._rows) else None
        bottom = self.row_of(after) if after is not None else self.virtual_region.height
        if isinstance(self.parent, VerticalScroll):
            region = Region(0, top, self.size.width, max(1, bottom - top))
            self.parent.scroll_to_region(region, animate=False, immediate=True, force=True)

    def action_open_chosen(self) -> None:
        """Open the chosen source at its beginning."""
        self.action_open_source(self._chosen)

    def action_open_source(self, index: int) -> None:
        """Open a source at its beginning."""
        if index < len(self._sources):
            self._chosen = index
            self.post_message(PlaceChosen(place_of_source(self._sources[index])))


class SourcesToOpen(VerticalScroll, can_focus=False):
    """The list, where it is higher than the panel."""

    def compose(self) -> ComposeResult:
        """Hold the list."""
        yield SourceList()
