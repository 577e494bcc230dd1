"""The contents of a source: its headings, to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.text import harmless_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType

    from tui.widgets.source_lines import Heading


class Contents(OptionList):
    """Headings, indented by their level; choosing one goes there."""

    HELP = """The contents of the source

Its headings. Up and Down choose one, Enter or a click goes there, C or Escape closes the list."""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,c", "close", "Close contents", key_display="Esc")]

    class Chosen(Message):
        """The reader wants to go to ``heading``."""

        def __init__(self, heading: Heading) -> None:
            super().__init__()
            self.heading = heading

    class Closed(Message):
        """The reader has done with the contents."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, compact=True)
        self._headings: list[Heading] = []
        self.display = False

    def show(self, headings: Sequence[Heading], at: int) -> None:
        """List ``headings``; number ``at`` is where the reader is."""
        self._headings = list(headings)
        self.clear_options()
        top = min((heading.level for heading in headings), default=1)
        for heading in headings:
            self.add_option(Option(Content("  " * (heading.level - top) + harmless_line(heading.text))))
        if headings:
            self.highlighted = max(0, at)
        self.display = True

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the heading."""
        event.stop()
        self.post_message(self.Chosen(self._headings[event.option_index]))

    def action_close(self) -> None:
        """Hide the list."""
        self.display = False
        self.post_message(self.Closed())
