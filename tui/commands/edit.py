"""``article45 edit``: a file of the library in one's own editor, checked before it counts."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from knowledge.model import Fault


class _DeclinedError(Exception):
    """The person does not want the change once its cost is told."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "id",
        metavar="ID",
        help="id of a source or case example (sources/ID or cases/ID where both have it); or: terms, library",
    )
    parser.add_argument(
        "--yes", action="store_true", help="keep a change by which case examples lose their words, without asking"
    )


def run(args: argparse.Namespace) -> int:
    """Open the editor on a copy; the change counts when it is good. One that is declined then is kept in the copy."""
    try:
        return _edit(args)
    except _DeclinedError:  # the copy is kept and named, as at any other end without saving
        return 0


def _edit(args: argparse.Namespace) -> int:
    from knowledge.errors import InputError
    from knowledge.keeping.editing import broken_by_edit, faults_in, find_editable
    from knowledge.keeping.store import Change, Step, open_store
    from tui.editor import edited_until_good
    from tui.writing import can_ask, confirm, folders_in_use, library_to_write, uninterrupted

    folder = library_to_write(args)
    folders = folders_in_use(args, folder)
    path, content = find_editable(folders, folder, args.id)
    with edited_until_good(path, content, lambda text: faults_in(folders, folder, path, text)) as edited:
        if edited is None:
            return 0
        broken = broken_by_edit(folders, folder, path, content, edited)
        _tell_broken(broken, "" if args.yes else "would be ")
        if broken and not args.yes:
            if not can_ask():
                raise InputError(
                    "Nothing was changed, as the case examples named above would lose their words; "
                    "give --yes to keep the change all the same"
                )
            if not confirm("Keep the change all the same?"):
                console.narrate("Nothing was changed.")
                raise _DeclinedError
        with uninterrupted(), open_store(folder) as store:
            if _now(folder, path) not in (content, b""):
                raise InputError(f"{path} was changed by someone else meanwhile; nothing was written, edit it again")
            store.apply(Change((Step(path, edited),), "edit", f"edited {path}", secrets.token_hex(6)))
    console.write(f"changed: {path}")
    return 0


def _now(folder: Path, path: str) -> bytes:
    try:
        return (folder / path).read_bytes()
    except FileNotFoundError:
        return b""


def _tell_broken(broken: Sequence[Fault], would: str) -> None:
    for fault in broken:
        console.narrate(f"article45: {would}set aside by this change: {fault}")
