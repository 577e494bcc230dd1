"""A sheet to choose from: words typed at the top narrow the list below them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from tui.screens.modal import Modal, submit
from tui.text import harmless_line
from tui.widgets.blocks import INKS, plain
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.line_input import LineInput

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

Chosen = TypeVar("Chosen")
Result = TypeVar("Result")
_MOST = 300
"""Entries shown at once; who looks for more types a word."""


@dataclass(frozen=True, slots=True)
class Entry(Generic[Chosen]):
    """One line to choose, and what a second line says about it."""

    value: Chosen
    text: str
    about: str = ""


class ChoosingSheet(Modal[Result], Generic[Chosen, Result]):
    """Shows entries; :meth:`found` says which for the words typed, :meth:`choose` what choosing does."""

    AUTO_FOCUS = "#choosing-words"
    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    TITLE_TEXT = ""
    PLACEHOLDER = "Type to find"
    NOTHING = "Nothing found."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "Close", key_display="Esc", tooltip="Back to the conversation"),
        Binding("up", "move(-1)", "Up", show=False, priority=True),
        Binding("down", "move(1)", "Down", show=False, priority=True),
        Binding("pageup", "move(-10)", "Up", show=False, priority=True),
        Binding("pagedown", "move(10)", "Down", show=False, priority=True),
        Binding("enter", "submit", "Choose", priority=True, key_display="Enter"),
    ]

    def __init__(self, *, id: str | None = None, words: str = "") -> None:  # noqa: A002
        super().__init__(id=id)
        self._entries: list[Entry[Chosen]] = []
        self._words = words

    def compose(self) -> ComposeResult:
        """Lay out words and list in a frame."""
        with Vertical(id="sheet"), Vertical(id="choosing") as frame:
            frame.border_title = plain(self.TITLE_TEXT)
            yield LineInput(self._words, placeholder=self.PLACEHOLDER, compact=True, id="choosing-words")
            yield ChoosingList(id="choosing-list", markup=False, compact=True)
        yield KeysFooter(show_command_palette=False)

    def on_mount(self) -> None:
        """Show what there is."""
        self.show_found()

    @property
    def words(self) -> str:
        """The words typed."""
        return self.query_one("#choosing-words", Input).value

    @property
    def chosen(self) -> Chosen | None:
        """What is highlighted, None where the list is empty."""
        at = self.query_one(ChoosingList).highlighted
        return self._entries[at].value if at is not None and at < len(self._entries) else None

    def found(self, words: str) -> Sequence[Entry[Chosen]]:
        """Give the entries for the words typed."""
        raise NotImplementedError

    def choose(self, value: Chosen) -> None:
        """Do what choosing means."""
        raise NotImplementedError

    def show_found(self) -> None:
        """Show the entries anew, the highlight on the same line."""
        shown = self.query_one(ChoosingList)
        at = shown.highlighted or 0
        self._entries = list(self.found(self.words))[:_MOST]
        shown.clear_options()
        for entry in self._entries:
            text = Content(harmless_line(entry.text))
            if entry.about:
                text = Content.assemble(text, "\n  ", (harmless_line(entry.about), "$secondary"))
            shown.add_option(Option(text))
        if self._entries:
            shown.highlighted = min(at, len(self._entries) - 1)
        else:
            shown.add_option(Option(Content.styled(self.NOTHING, "$secondary"), disabled=True))

    def highlight(self, wanted: Callable[[Chosen], bool]) -> None:
        """Highlight the first entry that is ``wanted``, where there is one."""
        for at, entry in enumerate(self._entries):
            if wanted(entry.value):
                self.query_one(ChoosingList).highlighted = at
                return

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list while typing."""
        event.stop()
        self.query_one(ChoosingList).highlighted = None
        self.show_found()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Choose what was clicked."""
        event.stop()
        self.action_choose()

    def action_move(self, step: int) -> None:
        """Highlight another entry."""
        shown = self.query_one(ChoosingList)
        if self._entries:
            at = (shown.highlighted or 0) + step
            shown.highlighted = max(0, min(len(self._entries) - 1, at))

    def action_submit(self) -> None:
        """Choose, once the list is that for all the words typed."""
        submit(self.query_one("#choosing-words", Input))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Choose what is highlighted."""
        event.stop()
        self.action_choose()

    def action_choose(self) -> None:
        """Choose what is highlighted."""
        chosen = self.chosen
        if chosen is not None:
            self.choose(chosen)

    def action_close(self) -> None:
        """Go back."""
        self.dismiss(None)


class ChoosingList(OptionList, can_focus=False):
    """What can be chosen; the keyboard stays with the words above."""
