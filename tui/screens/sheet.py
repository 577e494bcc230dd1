"""A sheet over the main screen: a title, something to read, closed by Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll

from tui.places import Place
from tui.screens.modal import Modal
from tui.widgets.blocks import INKS, Block, BlocksView, plain
from tui.widgets.keys_footer import KeysFooter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget


class Sheet(Modal[Place | None]):
    """Shows ``parts`` below each other; returns a place when the reader chose one, else None."""

    AUTO_FOCUS = "SheetBody"
    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "close", "Close", key_display="Esc", tooltip="Back to the conversation"),
    ]

    def __init__(self, title: str, parts: Iterable[Widget], *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._title = title
        self._parts = list(parts)

    def compose(self) -> ComposeResult:
        """Title and parts in a frame that scrolls."""
        with Vertical(id="sheet"):
            body = SheetBody(*self._parts)
            body.border_title = plain(self._title)
            yield body
        yield KeysFooter(show_command_palette=False)

    def action_close(self) -> None:
        """Go back."""
        self.dismiss(None)


class SheetBody(VerticalScroll):
    """What a sheet shows."""

    HELP = """A sheet

Arrow keys and PageUp/PageDown scroll, Escape goes back to the conversation. Text can be selected with the mouse and
copied with Ctrl+C."""


def read(blocks: Iterable[Block]) -> BlocksView:
    """Make a part that is only read."""
    return BlocksView(blocks)
