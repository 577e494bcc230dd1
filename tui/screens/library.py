"""The library: what it holds as a tree with counts, what needs a look, search; the way to adding and editing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal

from rich.text import Text
from textual import on, work
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Tree

from tui.library_view import Node, holding, library_tree
from tui.screens.modal import Modal, submit
from tui.text import harmless_line
from tui.twice import Twice
from tui.widgets.blocks import INKS, Block, BlocksView
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.library_tree import LibraryTree
from tui.widgets.line_input import LineInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from knowledge.model import Library

What = Literal["source", "case", "fault", "add", "new-case", "edit-case", "remove", "reviewed", "undo"]
_SHOWN_BELOW = ("source", "case")
"""What is shown on the main screen: for everything else the sheet stays, with the reader where he was."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the reader wants to do, and with which id; to "remove", with its folder before it: "cases/norway".

    The id of a "new-case" is that of the source which it is to quote, "" where none is meant.
    """

    what: What
    id: str = ""


class FindLine(LineInput):
    """What is searched for; a stroke before the first word is that of a reader who wants to search, and is there already."""

    async def _on_key(self, event: events.Key) -> None:
        if event.character == "/" and not self.value:
            event.stop()
            event.prevent_default()  # else Textual goes on with the classes above


class LibrarySheet(Modal[Wish | None]):
    """Gives which source or case example is to be shown on the main screen; None when the reader went back.

    Everything else that the reader wants to do is handed to ``do``, and the sheet stays, below other sheets where it opens
    one: whoever adds documents comes back to the library with them in it. Whoever reads the library again calls
    :meth:`show_library`.
    """

    HELP = """The library

Its sources, case examples and terms, and what needs a look. What is typed above is looked for; Enter leads to what was found,
and / from there back. In the list letters are keys: arrow keys go up and down, open and close branches; Enter opens a branch,
a source or a case example. A adds documents, N writes a case example (on a source: one that quotes it), E edits one, D removes
the source or case example that is highlighted, R notes that a source was looked through today, U takes back the last change of
the library, F8 lists faults. Escape leads from what they open back here."""
    AUTO_FOCUS = (
        "#library-words"  # whoever types a name at once looks for it; in the list its letters would add and remove
    )
    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "Close", key_display="Esc", tooltip="Back to the conversation"),
        Binding("enter", "submit", "To the list: add, edit, remove", priority=True, key_display="Enter"),
        Binding("slash,ctrl+f", "find", "Find", key_display="/", priority=True),
        Binding("a", "wish('add')", "Add documents"),
        Binding("n", "new_case", "New case", tooltip="Write a case example; on a source, one that quotes it"),
        Binding("e", "edit", "Edit case"),
        Binding("d", "remove", "Remove"),
        Binding("r", "reviewed", "Reviewed", tooltip="Note that you have looked the source through today"),
        Binding("u", "undo", "Undo", show=False),
        Binding("down", "to_tree", "To what was found", show=False, priority=True),
        Binding("f8", "wish('fault')", "Faults", show=False),
    ]

    def __init__(self, library: Library, do: Callable[[Wish], None], place: tuple[str, ...] = ()) -> None:
        """Show ``library``, with the highlight where it was before: at ``place``."""
        super().__init__(id="library")
        self._place = place
        self._library = library
        self._do = do
        self._tree: tuple[Node, ...] = ()
        self._to_remove = Twice()

    def compose(self) -> ComposeResult:
        """Search above the tree, what is highlighted below it."""
        with Vertical(id="sheet"), Vertical(id="choosing") as frame:
            frame.border_title = "Library"
            yield FindLine(
                placeholder="Type to find a source, a case example or a term", compact=True, id="library-words"
            )
            yield LibraryTree(Text("Library"), id="library-tree")
            yield BlocksView(id="library-about")
        yield KeysFooter(show_command_palette=False)

    def on_mount(self) -> None:
        """Make the tree behind the sheet."""
        self._gather()

    def show_library(self, library: Library) -> None:
        """Show ``library``, which was read again."""
        self._library = library
        self._gather()

    def wait_for_library(self) -> None:
        """Say that what was added or removed is still to come: a large library takes seconds."""
        for frame in self.query("#choosing"):
            frame.border_subtitle = "reading the files …"

    @work(thread=True, exclusive=True, group="library-tree", exit_on_error=False)
    def _gather(self) -> None:
        from tui.library_terms import with_terms

        library = self._library
        self.app.call_from_thread(self._gathered, library, library_tree(with_terms(library), date.today()))

    def _gathered(self, library: Library, nodes: tuple[Node, ...]) -> None:
        if library is not self._library or not self.is_attached:  # read again, or the sheet was closed, meanwhile
            return
        self.query_one("#choosing").border_subtitle = ""
        again, self._tree = bool(self._tree), nodes
        self._show(again=again)

    @on(Input.Changed, "#library-words")
    def _words_changed(self) -> None:
        if self._tree:  # else they are looked for when there is something to look through
            self._show()

    def _show(self, *, again: bool = False) -> None:
        """Show what holds the words; ``again`` after a change, with the reader where he was."""
        words = self.query_one("#library-words", Input).value
        found = holding(self._tree, words)
        if words.strip() and not found:
            found = (Node("Nothing found.", "nothing"),)
        tree, before = self.query_one(LibraryTree), self._here()
        (tree.show_again if again else tree.show)(found)
        here = self._here()
        left = before is not None and before.kind and here is not None and not here.kind  # what was there is no longer
        if words.strip() and (left or not again):
            tree.go_to_first()
        if self._place and found is self._tree:
            tree.go_to(self._place)
            self._place = ()
        if (here := self._here()) is not None:
            self._tell(here)  # the tree tells of another line only, and what stands on this one is another

    @property
    def place(self) -> tuple[str, ...]:
        """Where the highlight is, to begin there the next time."""
        return self.query_one(LibraryTree).place

    @on(Input.Submitted)
    def action_to_tree(self) -> None:
        """Go from the search to what was found."""
        self.query_one(LibraryTree).focus()

    @on(Tree.NodeHighlighted)
    def _highlighted(self, message: Tree.NodeHighlighted[Node]) -> None:
        self._to_remove.forget()  # asked anew: the reader has gone elsewhere meanwhile
        if message.node.data is not None:
            self._tell(message.node.data)

    @on(Tree.NodeSelected)
    def _selected(self, message: Tree.NodeSelected[Node]) -> None:
        node = message.node.data
        if node is not None and node.kind in _SHOWN_BELOW:
            self.dismiss(Wish(node.kind, node.id))  # type: ignore[arg-type]
        elif node is not None and node.kind == "fault":
            self._do(Wish("fault"))

    def _tell(self, node: Node) -> None:
        blocks = [Block(Content.styled(harmless_line(node.text), ".ink--missing" if node.warn else ".ink--heading"))]
        blocks += [Block(Content.styled(harmless_line(line), ".ink--muted")) for line in node.about if line]
        self.query_one("#library-about", BlocksView).show(blocks)

    def action_submit(self) -> None:
        """Go to what was found, once the tree is that for all the words typed."""
        submit(self.query_one("#library-words", Input))

    def action_find(self) -> None:
        """Go to the search, at once: what is typed next is meant for it, and in the tree a letter adds or removes."""
        self.set_focus(self.query_one("#library-words"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """In the search a stroke is typed like any other character; Enter and Down lead to the tree, where they have other uses."""
        del parameters
        searching = isinstance(self.focused, Input)
        return {"find": not searching, "to_tree": searching, "submit": searching}.get(action, True)

    def action_wish(self, what: What) -> None:
        """Let the main screen do it, over this sheet."""
        self._do(Wish(what))

    def action_new_case(self) -> None:
        """Write a case example; with the keyboard on a source, one that quotes it."""
        node = self._here()
        self._do(Wish("new-case", node.id if node is not None and node.kind == "source" else ""))

    def action_undo(self) -> None:
        """Take the last change back, when asked twice."""
        self._do(Wish("undo"))

    def action_edit(self) -> None:
        """Edit the highlighted case example."""
        node = self._here()
        if node is None or node.kind != "case":
            self.notify("Go to a case example of your own library and press E.", timeout=3)
        elif self._bundled(node):
            self.notify("The bundled library cannot be changed.", timeout=3)
        else:
            self._do(Wish("edit-case", node.id))

    def action_reviewed(self) -> None:
        """Note that the highlighted source was looked through."""
        node = self._here()
        if node is None or node.kind != "source":
            self.notify("Go to a source of your own library and press R.", timeout=3)
        elif self._bundled(node):
            self.notify("The bundled library cannot be changed.", timeout=3)
        else:
            self._do(Wish("reviewed", node.id))

    def action_remove(self) -> None:
        """Remove the highlighted source or case example, when asked twice."""
        node = self._here()
        if node is None or node.kind not in ("source", "case"):
            self.notify("Go to a source or case example of your own library and press D.", timeout=3)
        elif self._bundled(node):
            self.notify("The bundled library cannot be changed.", timeout=3)
        elif not self._to_remove.meant((node.kind, node.id)):
            self.notify(f"D once more removes {node.id}; U, undo, brings it back.", markup=False, severity="warning")
        else:
            self._do(Wish("remove", f"{node.kind}s/{node.id}"))  # a source and a case example may have one id

    def _here(self) -> Node | None:
        node = self.query_one(LibraryTree).cursor_node
        return node.data if node is not None else None

    def _bundled(self, node: Node) -> bool:
        held = self._library.sources if node.kind == "source" else self._library.cases
        return node.id in held and held[node.id].origin == "bundled"

    def action_close(self) -> None:
        """Take back what is searched for; else go back. What is typed next is searched for, too."""
        words = self.query_one("#library-words", Input)
        if self.focused is words and words.value:
            words.value = ""
        else:
            self.dismiss(None)
