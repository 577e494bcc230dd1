"""``article45 init``: an empty library with commented examples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("folder", metavar="DIR", help="the folder to make; an empty one may be there already")
    parser.add_argument("--name", metavar="NAME", help="the library's name; the folder's where left out")


def run(args: argparse.Namespace) -> int:
    """Make the library."""
    from knowledge.errors import InputError
    from knowledge.keeping.starting import make_library
    from knowledge.untrusted import REPLACEMENT, clean_text, plain_line

    if not args.folder:
        raise InputError("The path of the library is empty; give that of a new folder, or '.' for this one")
    if REPLACEMENT in clean_text(args.name or ""):
        raise InputError("--name contains a control character or a broken one; write it without")
    folder = Path(args.folder)
    if not make_library(folder, args.name or plain_line(folder.absolute().name) or "My library"):
        raise InputError(f"{folder} is a library already; 'article45 --library {folder} list' shows what is in it")
    console.write(f"Made the library {folder}; its README.md says how to go on")
    return 0
