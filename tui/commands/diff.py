"""``article45 diff``: what changed in the library, or what differs between two."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tui import console
from tui.text import wrap

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from knowledge.keeping.differences import Difference
    from knowledge.keeping.trees import Tree

_SHOWN = 3
_SIGNS = {"added": "+", "removed": "-", "changed": "~"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "old",
        metavar="OLD",
        nargs="?",
        help="a library folder or pack to compare with; nothing: before the last change",
    )
    parser.add_argument("new", metavar="NEW", nargs="?", help="a library folder or pack; nothing: your library")
    parser.add_argument("--full", action="store_true", help="show every paragraph that differs, in full")
    parser.add_argument("--json", action="store_true", help="print one JSON object: old, new, differences, by_hand")


def run(args: argparse.Namespace) -> int:
    """Print what differs; 1 where no change is recorded to compare with."""
    from dataclasses import asdict

    from knowledge.keeping.differences import differences
    from knowledge.keeping.state import changed_since
    from knowledge.keeping.trees import FolderTree, TreeBefore
    from tui.writing import library_to_write, no_library_yet

    if args.old is None and no_library_yet(args):
        return _nothing_to_compare_with(args, "", "There is no library yet, and no change to compare with.")
    by_hand: dict[str, str] = {}
    if args.old is None:
        folder = library_to_write(args)
        before = TreeBefore(folder)
        if not before.run:
            told = f"No change of {folder} is recorded to compare with; name a library folder or a pack: article45 diff OLD"
            return _nothing_to_compare_with(args, str(folder), told)
        old: Tree = before
        new: Tree = FolderTree(folder)
        last = before.run[0]
        names = (f"before '{last.label}' of {last.when}", str(folder))
        touched = {file.path for record in before.run for file in record.files}
        by_hand = {path: how for path, how in (changed_since(folder) or {}).items() if path not in touched}
    else:
        old = _tree(args.old)
        new = _tree(args.new) if args.new is not None else FolderTree(library_to_write(args))
        names = (args.old, args.new or "your library")
    found = differences(old, new)
    if args.json:
        value = {"old": names[0], "new": names[1], "differences": [asdict(one) for one in found], "by_hand": by_hand}
        console.write_json(value)
        return 0
    console.narrate(f"From {names[0]} to {names[1]}:")
    for line in _lines(found, console.width(), None if args.full else _SHOWN):
        console.write_styled(line)
    for path, how in by_hand.items():
        console.write(f"{_SIGNS[how]} {path} ({how} by hand since)")
    if not found and not by_hand:
        console.narrate("Nothing differs.")
    return 0


def _nothing_to_compare_with(args: argparse.Namespace, new: str, told: str) -> int:
    """Tell that no change is recorded; what lies in the library may be anything, so that nothing is said of it."""
    if args.json:
        console.write_json({"old": "(no change is recorded)", "new": new, "differences": [], "by_hand": {}})
    console.narrate(told)
    return 1


def _tree(name: str) -> Tree:
    from knowledge.errors import InputError
    from knowledge.keeping.trees import BytesTree, FolderTree
    from knowledge.keeping.unpacking import open_pack
    from knowledge.untrusted import shown_path

    path = Path(name)
    if not path.exists():
        raise InputError(
            f"{shown_path(name)} does not exist; give the folder of a library, or a zip that 'article45 export' has written"
        )
    return FolderTree(path) if path.is_dir() else BytesTree(open_pack(path).texts)


def _lines(found: Sequence[Difference], width: int, shown: int | None) -> list[str]:
    """Lay the differences out, at most ``shown`` paragraphs of each source (None: all, in full)."""
    lines = []
    for one in found:
        details = f": {'; '.join(one.details)}" if one.details else ""
        lines.append(wrap(f"{_SIGNS[one.how]} {one.what} {one.id} {one.how}{details}", width, "", "    "))
        for sign, paragraphs in (("+", one.added), ("-", one.removed)):
            for paragraph in paragraphs[:shown]:
                text = paragraph if shown is None or len(paragraph) <= 2 * width else paragraph[: 2 * width] + "…"
                lines.append(wrap(text, width, f"    {sign} ", "      "))
            if shown is not None and len(paragraphs) > shown:
                lines.append(f"    {sign} … and {len(paragraphs) - shown} more (--full shows them)")
    return lines
