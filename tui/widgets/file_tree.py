"""Files and folders to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.widgets import DirectoryTree

from tui.text import harmless_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from rich.text import TextType


class FileTree(DirectoryTree):
    """Files to choose from; hidden ones are left out, as they are when a folder is added."""

    ICON_NODE = "▶ "
    ICON_NODE_EXPANDED = "▼ "
    ICON_FILE = "  "

    def process_label(self, label: TextType) -> Text:
        """Show a name without what a terminal could obey: names of files hold anything."""
        return Text(harmless_line(str(label)))

    def filter_paths(self, paths: Iterable[Path]) -> Iterable[Path]:
        """Leave hidden files and folders out."""
        return (path for path in paths if not path.name.startswith("."))
