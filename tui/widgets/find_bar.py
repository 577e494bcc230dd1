"""The line in which words to find are typed, for the source or the conversation, whichever is being read."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

from tui.text import harmless_line
from tui.widgets.line_input import LineInput

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType


class FindBar(Horizontal):
    """Shown by :meth:`begin`; posts what is looked for and says what :meth:`tell` is given."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,down", "step(1)", "Next place", priority=True, key_display="Enter"),
        Binding("shift+enter,up", "step(-1)", "Previous place", priority=True, key_display="Up"),
        Binding("escape", "close", "Close", priority=True, key_display="Esc"),
    ]

    class Changed(Message):
        """Other words are to be found."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Stepped(Message):
        """The reader wants the next (1) or previous (-1) place."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    class Closed(Message):
        """The reader has done with finding."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.opened = False

    def compose(self) -> ComposeResult:
        """A label, the words, how many places there are."""
        yield Static("", id="find-label", markup=False)
        words = FindInput(compact=True, select_on_focus=True, id="find-words")
        words.can_focus = False
        yield words
        yield Static("", id="find-count", markup=False)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.query_one(FindInput).value

    def begin(self, label: str) -> None:
        """Show the line and give it the keyboard; words typed before are found again."""
        self.query_one("#find-label", Static).update(label)
        self._open(True)
        self.screen.set_focus(self.query_one(FindInput))  # at once: what is typed next is meant for it
        self.post_message(self.Changed(self.words))

    def tell(self, at: int, count: int) -> None:
        """Say which of how many places is shown."""
        said = f"{at + 1} of {count}" if count else ("nothing found" if self.words.strip() else "")
        self.query_one("#find-count", Static).update(said)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find while typing."""
        event.stop()
        self.post_message(self.Changed(harmless_line(event.value)))

    def action_step(self, step: int) -> None:
        """Go to the next or previous place."""
        self.post_message(self.Stepped(step))

    def action_close(self) -> None:
        """Hide the line."""
        self._open(False)
        self.post_message(self.Closed())

    def _open(self, opened: bool) -> None:
        """Show or hide the line. It lies over the title, so that nothing else has to be laid out anew."""
        self.opened = opened
        self.styles.visibility = "visible" if opened else "hidden"
        self.query_one(FindInput).can_focus = opened


class FindInput(LineInput):
    """Words to find."""

    HELP = """Find

Type words: every place where they stand is marked. Enter or Down goes to the next place, Up or Shift+Enter to the
previous one, Escape ends finding."""
