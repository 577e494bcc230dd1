"""Branches and leaves of a library, to go through and choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.binding import Binding
from textual.widgets import Tree

from tui.library_view import Node
from tui.text import harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.style import Style
    from textual.binding import BindingType
    from textual.widgets.tree import TreeNode

_MOST = 500
"""Leaves of one branch that are shown; search finds the others."""
_NARROWEST = 8
"""Columns below which a label is not cut: before the first layout there are none."""


class LibraryTree(Tree[Node]):
    """Branches and leaves of the library."""

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

    def go_to_first(self) -> None:
        """Go to the first source or case example; to the first leaf where there is neither."""
        kinds = ("source", "case")
        leaves = [(node, node.data.kind) for node in self._all(self.root) if node.data is not None and node.data.kind]
        first = next(iter(leaves), (None, ""))
        self._go(next((leaf for leaf in leaves if leaf[1] in kinds), first)[0])

    def show_again(self, nodes: Sequence[Node]) -> None:
        """Show these branches in place of what they were before a change: as opened as those, the cursor where it was."""
        opened = {_path(node): node.is_expanded for node in self._all(self.root)}
        line, here = self.cursor_line, _path(self.cursor_node)
        self.show(nodes)
        for node in self._all(self.root):
            if node.allow_expand and _path(node) in opened:
                (node.expand if opened[_path(node)] else node.collapse)()
        last = self.last_line  # asking for it gives every node its line
        at = next((node.line for node in self._all(self.root) if _path(node) == here and node.line >= 0), line)
        self.cursor_line = max(0, min(at, last))

    @property
    def place(self) -> tuple[str, ...]:
        """Where the cursor is, as :meth:`go_to` finds it again in another tree."""
        return _path(self.cursor_node)

    def go_to(self, place: tuple[str, ...]) -> None:
        """Go to ``place``, with every branch above it opened; nothing where it is gone."""
        self._go(next((node for node in self._all(self.root) if _path(node) == place), None))

    def _go(self, node: TreeNode[Node] | None) -> None:
        above = node.parent if node is not None else None
        while above is not None:
            above.expand()
            above = above.parent
        if node is not None and self.last_line >= 0:  # asking for it gives every node its line
            self.cursor_line = node.line
            self.call_after_refresh(self.scroll_to_line, node.line, animate=False)

    def _all(self, above: TreeNode[Node]) -> Iterator[TreeNode[Node]]:
        for node in above.children:
            yield node
            yield from self._all(node)

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


def _path(node: TreeNode[Node] | None) -> tuple[str, ...]:
    """Name a node by what it and the branches above it stand for; the counts that branches bear change."""
    if node is None or node.data is None:
        return ()
    name = f"{node.data.kind}/{node.data.id}" if node.data.id else node.data.text.rpartition(" (")[0] or node.data.text
    return (*_path(node.parent), name)
