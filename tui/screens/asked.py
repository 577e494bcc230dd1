"""Questions asked before, in this session and earlier ones, to be found and put into the prompt again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from tui.matching import spans_of
from tui.screens.choosing import ChoosingSheet, Entry
from tui.text import shorten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType

_MOST = 240
"""Characters that are shown of one question: a pasted page would leave no room for the others."""


class AskedSheet(ChoosingSheet[str, str | None]):
    """Gives the question that was chosen; the newest stands first."""

    HELP = """Questions asked before

Type some words of one; Up and Down choose it, as Ctrl+S and Ctrl+R do, and Enter puts it into the prompt."""
    TITLE_TEXT = "Questions asked before"
    PLACEHOLDER = "Type some of its words"
    NOTHING = "No such question."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+r", "move(1)", "Older", priority=True),
        Binding("ctrl+s", "move(-1)", "Newer", priority=True),
    ]

    def __init__(self, questions: Sequence[str], words: str = "") -> None:
        super().__init__(id="asked", words=words)
        self._questions = list(dict.fromkeys(reversed(questions)))

    def found(self, words: str) -> Sequence[Entry[str]]:
        """Questions that hold all the words, in any order."""
        wanted = words.split()
        return [
            Entry(one, shorten(one, _MOST)) for one in self._questions if all(spans_of(word, one) for word in wanted)
        ]

    def choose(self, value: str) -> None:
        """Give the question."""
        self.dismiss(value)
