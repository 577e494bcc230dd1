"""The conversations that were kept: to be found by their words, gone on with, named, exported, deleted."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding

from knowledge.errors import Article45Error
from knowledge.reports import counted
from tui.exporting import as_document, file_name
from tui.files import given_path, new_path, write_new
from tui.screens.choosing import ChoosingSheet, Entry
from tui.screens.line import LineSheet
from tui.shelf import Shelf, find_in
from tui.twice import Twice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.binding import BindingType

    from bot.answer import Answer
    from tui.kept import KeptConversation


class ConversationsSheet(ChoosingSheet["KeptConversation", "str | None"]):
    """Gives the id of the conversation to go on with; "" to begin a new one.

    ``deleted`` is called with the id of a conversation that was deleted and the questions that went with it.
    """

    HELP = """Earlier conversations

Type words of a question or an answer to find one; Up and Down choose it, Enter goes on with it. F2 gives it another name, F4
writes it into a file, Ctrl+D deletes it with its questions (asks first), Ctrl+N begins a new one."""
    TITLE_TEXT = "Conversations"
    PLACEHOLDER = "Type words of a question or an answer"
    NOTHING = "No such conversation."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "new", "New", priority=True),
        Binding("f2", "rename", "Rename", priority=True),
        Binding("f4", "export", "Export", priority=True),
        Binding("ctrl+d", "delete", "Delete", priority=True),
    ]

    def __init__(self, shelf: Shelf, going_on: str, deleted: Callable[[str, frozenset[str]], None]) -> None:
        super().__init__(id="conversations")
        self._deleted = deleted
        self._shelf = shelf
        self._going_on = going_on
        self._all: list[KeptConversation] = []
        self._to_delete = Twice()
        self.NOTHING = "Reading …"

    def on_mount(self) -> None:
        """Read the conversations behind the sheet."""
        super().on_mount()
        self._read()

    @work(thread=True, exclusive=True, group="conversations", exit_on_error=False)
    def _read(self) -> None:
        self.app.call_from_thread(self._have_read, self._shelf.all())

    def _have_read(self, conversations: list[KeptConversation]) -> None:
        before, first = self.chosen, not self._all
        self._all = conversations
        self.NOTHING = "No such conversation." if conversations else "No conversation has been kept yet."
        self.show_found()
        if before is not None:  # a new name moves it up: what is done next is meant for it and no other
            self.highlight(lambda one: one.id == before.id)
        elif first and not self.words:  # who comes to name or export one means the one that is open
            self.highlight(lambda one: one.id == self._going_on)

    def found(self, words: str) -> Sequence[Entry[KeptConversation]]:
        """Conversations that hold the words, with the first place."""
        entries = []
        for found in find_in(self._all, words):
            one = found.conversation
            when = f"{datetime.fromtimestamp(one.when):%Y-%m-%d %H:%M}"
            about = f"{when} · {counted(len(one.turns), 'answer')}"
            if one.id == self._going_on:
                about += " · open now"
            if found.around:
                about += f" · {found.around}"
            entries.append(Entry(one, one.name, about))
        return entries

    def choose(self, value: KeptConversation) -> None:
        """Go on with it."""
        self.dismiss(value.id)

    def action_new(self) -> None:
        """Begin a new conversation."""
        self.dismiss("")

    def action_rename(self) -> None:
        """Give the highlighted conversation another name."""
        chosen = self.chosen
        if chosen is None:
            return

        def rename(name: str | None) -> None:
            if name:
                self._try(lambda: self._shelf.rename(chosen.id, name))

        self.app.push_screen(LineSheet("Name of the conversation", chosen.name, verb="Rename"), rename)

    def on_option_list_option_highlighted(self) -> None:
        """Ask anew before anything is deleted: the reader has gone elsewhere meanwhile."""
        self._to_delete.forget()

    def action_delete(self) -> None:
        """Delete the highlighted conversation, when asked twice."""
        chosen = self.chosen
        if chosen is None:
            return
        if not self._to_delete.meant(chosen.id):
            self._say(f"Ctrl+D once more deletes “{chosen.name}” for good.")
            return
        self._try(
            lambda: self._deleted(chosen.id, self._shelf.delete(chosen.id)),
            f"Deleted “{chosen.name}” and its questions.",
        )

    def action_export(self) -> None:
        """Write the highlighted conversation into a file."""
        if self.chosen is not None:
            ask_where(self.app.push_screen, self.chosen.name, [t.answer for t in self.chosen.turns], self._say)

    def _try(self, change: Callable[[], None], said: str = "") -> None:
        try:
            change()
        except Article45Error as error:
            self.notify(str(error), severity="error", markup=False)
            return
        if said:
            self._say(said)
        self._read()

    def _say(self, words: str) -> None:
        self.notify(words, markup=False, timeout=4)


def ask_where(push: Callable[..., object], name: str, answers: Sequence[Answer], say: Callable[[str], object]) -> None:
    """Ask for the file to write a conversation to, and write it; who asks goes on asking until it can be written."""

    def write(path: str) -> None:
        target = given_path(path)
        write_new(target, as_document(target, answers, name))

    def tell(path: str | None) -> None:
        if path is not None:
            say(f"Written: {given_path(path)}")

    about = "Where to? A name that ends in .md gives Markdown, any other plain text; both with the references."
    push(LineSheet("Export the conversation", str(new_path(file_name(name))), about, write, "Write"), tell)
