"""A sheet that asks for one line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.text import harmless_line
from tui.widgets.blocks import plain
from tui.widgets.keys_footer import KeysFooter

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType


class LineSheet(ModalScreen[str | None]):
    """Asks for a line; gives it without outer blanks, None when the reader went back or typed nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "Back", key_display="Esc"),
        Binding("enter", "take", "Take", priority=True, key_display="Enter"),
    ]

    def __init__(self, title: str, value: str, about: str = "") -> None:
        super().__init__(id="line")
        self._title = title
        self._value = value
        self._about = about

    def compose(self) -> ComposeResult:
        """Lay out what is asked above the line."""
        with Vertical(id="line-frame") as frame:
            frame.border_title = plain(self._title)
            if self._about:
                yield Static(self._about, markup=False)
            yield Input(self._value, compact=True, select_on_focus=False)
        yield KeysFooter(show_command_palette=False)

    def action_take(self) -> None:
        """Give the line."""
        self.dismiss(harmless_line(self.query_one(Input).value).strip() or None)

    def action_close(self) -> None:
        """Give nothing."""
        self.dismiss(None)
