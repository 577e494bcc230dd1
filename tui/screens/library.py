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
from tui.screens.modal import Modal
from tui.text import harmless_line
from tui.widgets.blocks import INKS, Block, BlocksView
from tui.widgets.keys_footer import KeysFooter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.style import Style
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widgets.tree import TreeNode

    from knowledge.model import Library

_MOST = 500
"""Leaves of one branch that are shown; search finds the others."""
_NARROWEST = 8
"""Columns below which a label is not cut: before the first layout there are none."""
What = Literal["source", "case", "fault", "add", "new-case", "edit-case", "remove", "reviewed", "undo"]


@dataclass(frozen=True, slots=True)
class Wish:
    """What the reader wants to do, and with which id; to "remove", with its folder before it: "cases/norway"."""

    what: What
    id: str = ""


class LibrarySheet(Modal[Wish | None]):
    """Gives what the reader wants to do with what it holds; None when the reader went back."""

    AUTO_FOCUS = "LibraryTree"
    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "Close", key_display="Esc", tooltip="Back to the conversation"),
        Binding("slash,ctrl+f", "find", "Find", key_display="/", priority=True),
        Binding("a", "wish('add')", "Add documents"),
        Binding("n", "wish('new-case')", "New case"),
        Binding("e", "edit", "Edit case"),
        Binding("d", "remove", "Remove"),
        Binding("r", "reviewed", "Reviewed", tooltip="Note that you have looked the source through today"),
        Binding("u", "wish('undo')", "Undo", show=False),
        Binding("down", "to_tree", "To what was found", show=False, priority=True),
        Binding("f8", "wish('fault')", "Faults", show=False),
    ]

    def __init__(self, library: Library) -> None:
        super().__init__(id="library")
        self._library = library
        self._tree: tuple[Node, ...] = ()
        self._to_remove: tuple[str, str] = ("", "")

    def compose(self) -> ComposeResult:
        """Search above the tree, what is highlighted below it."""
        with Vertical(id="sheet"), Vertical(id="choosing") as frame:
            frame.border_title = "Library"
            yield Input(placeholder="Type to find a source, a case example or a term", compact=True, id="library-words")
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

    @work(thread=True, exclusive=True, group="library-tree", exit_on_error=False)
    def _gather(self) -> None:
        from tui.library_terms import with_terms

        self.app.call_from_thread(self._gathered, library_tree(with_terms(self._library), date.today()))

    def _gathered(self, nodes: tuple[Node, ...]) -> None:
        self._tree = nodes
        self._show()

    @on(Input.Changed, "#library-words")
    def _show(self) -> None:
        words = self.query_one("#library-words", Input).value
        found = holding(self._tree, words)
        if words.strip() and not found:
            found = (Node("Nothing found.", "nothing"),)
            self._tell(*found)
        self.query_one(LibraryTree).show(found)

    @on(Input.Submitted)
    def action_to_tree(self) -> None:
        """Go from the search to what was found."""
        self.query_one(LibraryTree).focus()

    @on(Tree.NodeHighlighted)
    def _highlighted(self, message: Tree.NodeHighlighted[Node]) -> None:
        if message.node.data is not None:
            self._tell(message.node.data)

    @on(Tree.NodeSelected)
    def _selected(self, message: Tree.NodeSelected[Node]) -> None:
        node = message.node.data
        if node is not None and node.kind in ("source", "case", "fault"):
            self.dismiss(Wish(node.kind, node.id))  # type: ignore[arg-type]

    def _tell(self, node: Node) -> None:
        blocks = [Block(Content.styled(harmless_line(node.text), ".ink--missing" if node.warn else ".ink--heading"))]
        blocks += [Block(Content.styled(harmless_line(line), ".ink--muted")) for line in node.about if line]
        self.query_one("#library-about", BlocksView).show(blocks)

    def action_find(self) -> None:
        """Go to the search, at once: what is typed next is meant for it, and in the tree a letter adds or removes."""
        self.set_focus(self.query_one("#library-words"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """In the search a stroke is typed like any other character, and Down leads to the tree, where it has its own use."""
        del parameters
        searching = isinstance(self.focused, Input)
        return {"find": not searching, "to_tree": searching}.get(action, True)

    def action_wish(self, what: What) -> None:
        """Close, and let the main screen do it."""
        self.dismiss(Wish(what))

    def action_edit(self) -> None:
        """Edit the highlighted case example."""
        node = self._here()
        if node is None or node.kind != "case":
            self.notify("Go to a case example of your own library and press E.", timeout=3)
        elif self._bundled(node):
            self.notify("The bundled library cannot be changed.", timeout=3)
        else:
            self.dismiss(Wish("edit-case", node.id))

    def action_reviewed(self) -> None:
        """Note that the highlighted source was looked through."""
        node = self._here()
        if node is None or node.kind != "source":
            self.notify("Go to a source of your own library and press R.", timeout=3)
        elif self._bundled(node):
            self.notify("The bundled library cannot be changed.", timeout=3)
        else:
            self.dismiss(Wish("reviewed", node.id))

    def action_remove(self) -> None:
        """Remove the highlighted source or case example, when asked twice."""
        node = self._here()
        if node is None or node.kind not in ("source", "case"):
            self.notify("Go to a source or case example of your own library and press D.", timeout=3)
        elif self._bundled(node):
            self.notify("The bundled library cannot be changed.", timeout=3)
        elif self._to_remove != (node.kind, node.id):
            self._to_remove = (node.kind, node.id)
            self.notify(f"D once more removes {node.id}; U, undo, brings it back.", markup=False, severity="warning")
        else:
            self.dismiss(Wish("remove", f"{node.kind}s/{node.id}"))  # a source and a case example may have one id

    def _here(self) -> Node | None:
        node = self.query_one(LibraryTree).cursor_node
        return node.data if node is not None else None

    def _bundled(self, node: Node) -> bool:
        held = self._library.sources if node.kind == "source" else self._library.cases
        return node.id in held and held[node.id].origin == "bundled"

    def action_close(self) -> None:
        """From the search to the tree; else go back."""
        words = self.query_one("#library-words", Input)
        if self.focused is words:
            words.value = ""
            self.query_one(LibraryTree).focus()
        else:
            self.dismiss(None)


class LibraryTree(Tree[Node]):
    """Branches and leaves of the library."""

    HELP = """The library

Its sources, case examples and terms, and what needs a look. Arrow keys go up and down, open and close branches; Enter
opens a branch, a source or a case example, / finds. A adds documents, N makes a case example, E edits one, D removes
the source or case example that is highlighted, R notes that a source was looked through today, U takes back the last
change of the library, F8 lists faults."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "unfold", "Open the branch", show=False),
        Binding("left", "fold", "Close the branch", show=False),
    ]
    show_root = False
    guide_depth = 2

    def action_unfold(self) -> None:
        """Open the branch; from an opened one, go to what is in it."""
        node = self.cursor_node
        if node is not None and node.allow_expand and not node.is_expanded:
            node.expand()
        elif node is not None and node.children:
            self.action_cursor_down()

    def action_fold(self) -> None:
        """Close the branch; from a leaf or a closed one, go to the branch in which it is."""
        node = self.cursor_node
        if node is not None and node.allow_expand and node.is_expanded:
            node.collapse()
        else:
            self.action_cursor_parent()

    def render_label(self, node: TreeNode[Node], base_style: Style, style: Style) -> Text:
        """Cut a label where the row ends, and show that it was cut."""
        label = super().render_label(node, base_style, style)
        depth, above = 0, node.parent
        while above is not None and above is not self.root:
            depth, above = depth + 1, above.parent
        room = self.scrollable_content_region.width - depth * self.guide_depth
        if room > _NARROWEST:
            label.truncate(room, overflow="ellipsis")
        return label

    def show(self, nodes: Sequence[Node]) -> None:
        """Show these branches."""
        self.clear()
        self.root.expand()
        for node in nodes:
            self._add(self.root, node)
        if nodes:
            self.cursor_line = 0

    def _add(self, parent: TreeNode[Node], node: Node) -> None:
        mark = "! " if node.warn else ""
        label = Text(mark + harmless_line(node.text))
        if node.kind:
            parent.add_leaf(label, node)
            return
        branch = parent.add(label, node, expand=node.opened)
        for child in node.children[:_MOST]:
            self._add(branch, child)
        if len(node.children) > _MOST:
            rest = f"and {len(node.children) - _MOST:,} more: press / and type"
            branch.add_leaf(Text(rest), Node(rest, "more"))
