"""``article45 where``: the folders in use."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--json", action="store_true", help="print one JSON object: library, bundled, cache, ...")


def run(args: argparse.Namespace) -> int:
    """Print where your library, the bundled one, the cache, conversations and settings lie."""
    from knowledge.folders import bundled_folder, cache_folder, own_folder
    from knowledge.keeping.settling import TRASH
    from tui.settings import config_folder
    from tui.shelf import history_folder

    library = own_folder() if args.library is None else Path(args.library)
    trash = library / TRASH
    kept = _size(trash)
    value = {
        "library": str(library),
        "library_exists": os.path.isdir(library),  # noqa: PTH112  Path.is_dir raises where a folder may not be looked into
        "bundled": str(bundled_folder()),
        "bundled_in_use": not args.no_bundled,
        "cache": str(cache_folder()),
        "trash": str(trash),
        "trash_bytes": kept,
        "conversations": str(history_folder()),
        "settings": str(config_folder()),
    }
    if args.json:
        console.write_json(value)
        return 0
    missing = "" if value["library_exists"] else "   (not there yet; 'article45 add' makes it)"
    if os.path.isfile(library):  # noqa: PTH113  as above
        missing = "   (a file; a library is a folder)"
    unused = "   (left out by --no-bundled)" if args.no_bundled else ""
    console.write(f"your library     {library}{missing}")
    console.write(f"bundled library  {bundled_folder()}{unused}")
    console.write(f"cache            {cache_folder()}")
    console.write(f"for undo         {trash}   ({'cannot be read' if kept is None else f'{kept:,} bytes'})")
    console.write(f"conversations    {history_folder()}")
    console.write(f"settings         {config_folder()}")
    return 0


def _size(folder: Path) -> int | None:
    """Give the bytes in a folder, 0 where there is none, None where it may not be looked at."""
    try:
        return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else 0
    except OSError:
        return None
