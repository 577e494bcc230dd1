"""A sheet that asks for one line of text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import Input, Static

from knowledge.errors import Article45Error
from tui.screens.modal import Modal, submit
from tui.text import harmless_line
from tui.widgets.blocks import plain
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.line_input import LineInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType


class LineSheet(Modal[str | None]):
    """Asks for a line; gives it without outer blanks, None when the reader went back or typed nothing.

    ``attempt`` does something with the line first: where it raises :class:`knowledge.errors.Article45Error`, that is said
    below the line, and the sheet stays with what was typed.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "Back", key_display="Esc"),
        Binding("enter", "submit", "Take", priority=True, key_display="Enter"),
    ]

    def __init__(
        self,
        title: str,
        value: str,
        about: str = "",
        attempt: Callable[[str], object] | None = None,
        verb: str = "Take",
    ) -> None:
        super().__init__(id="line")
        self._bindings.key_to_bindings["enter"] = [
            replace(one, description=verb) for one in self._bindings.key_to_bindings["enter"]
        ]
        self._attempt = attempt
        self._title = title
        self._value = value
        self._about = about

    def compose(self) -> ComposeResult:
        """Lay out what is asked above the line."""
        with Vertical(id="line-frame") as frame:
            frame.border_title = plain(self._title)
            if self._about:
                yield Static(self._about, markup=False)
            yield LineInput(self._value, compact=True, select_on_focus=False)
            yield Static("", id="line-fault", markup=False)
        yield KeysFooter(show_command_palette=False)

    def on_mount(self) -> None:
        """Show the end of the line, where the cursor is: of a path it says most, and at first its head would be seen."""
        line = self.query_one(Input)
        for move in (line.action_home, line.action_end):
            self.call_after_refresh(move)

    def action_submit(self) -> None:
        """Give the line, once it has all that was typed."""
        submit(self.query_one(Input))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give the line."""
        event.stop()
        line = harmless_line(event.value).strip()
        try:
            if line and self._attempt is not None:
                self._attempt(line)
        except Article45Error as error:
            self._say(str(error))
        else:
            self.dismiss(line or None)

    def on_input_changed(self) -> None:
        """What was wrong was wrong with another line."""
        self._say("")

    def _say(self, words: str) -> None:
        fault = self.query_one("#line-fault", Static)
        fault.update(harmless_line(words))
        fault.display = bool(words)

    def action_close(self) -> None:
        """Give nothing."""
        self.dismiss(None)
