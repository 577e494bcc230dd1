"""``article45 undo``: the last change of the library taken back, or made again."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from knowledge.reports import counted
from knowledge.untrusted import shown_path
from tui import console

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from knowledge.keeping.change_records import Record


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--again", action="store_true", help="make the change that was taken back last once more")
    how.add_argument(
        "--list", action="store_true", help="list what can be taken back, a line for each run, the last one first"
    )
    how.add_argument("--forget", action="store_true", help="delete what undoing needs, to free room on the disk")
    parser.add_argument("--yes", action="store_true", help="with --forget: do not ask")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace) -> int:
    """Take the last change back; 1 where there is none, 2 where the record of one is damaged."""
    from knowledge.keeping.store import open_store
    from knowledge.keeping.undoing import damaged, undo
    from tui.writing import library_to_write, no_library_yet, uninterrupted

    if no_library_yet(args) and not args.forget:
        if args.json:
            nothing: dict[str, list[str]] = {"undone": [], "restored": [], "removed": [], "damaged": []}
            console.write_json([] if args.list else nothing)
        console.narrate("There is no change to make again." if args.again else "There is no change to take back.")
        return 1
    folder = library_to_write(args)
    if args.list:
        return _list(args, folder)
    if args.forget:
        return _forget(args, folder)
    with uninterrupted(), open_store(folder) as store:
        undone = undo(store, again=args.again)
        spoilt = undone.damaged if undone else damaged(folder, (), undone=args.again)
    if args.json:
        console.write_json(
            {
                "undone": [_as_json(record) for record in undone.records] if undone else [],
                "restored": list(undone.restored) if undone else [],
                "removed": list(undone.removed) if undone else [],
                "damaged": list(spoilt),
            }
        )
    elif undone:
        for record in undone.records:
            console.write(f"{'made again' if args.again else 'taken back'}: {record.about or record.label}")
        for verb, paths in (("restored", undone.restored), ("removed", undone.removed)):
            for path in paths:
                console.write(f"  {verb}: {path}")
    if spoilt:
        _tell_damaged(folder, spoilt)
        return 2
    if undone is None:
        console.narrate("There is no change to make again." if args.again else "There is no change to take back.")
        return 1
    return 0


def _tell_damaged(folder: Path, places: Sequence[str]) -> None:
    for place in places:
        console.narrate(
            f"article45: {shown_path(folder / place)}: the record of this change is damaged, so nothing was done with it; check "
            "the library's files, and put back by hand what lies in that folder"
        )


def _list(args: argparse.Namespace, folder: Path) -> int:
    from knowledge.keeping.change_records import read_records
    from knowledge.keeping.undoing import about, damaged, runs

    found = runs(read_records(folder))
    if args.json:
        console.write_json([{**_as_json(*run), "about": about(run), "changes": len(run)} for run in found])
    else:
        for run in found:
            files = sum(len(record.files) for record in run)
            console.write(f"{_local(run[0].when)}  {run[0].label}: {about(run)} ({counted(files, 'file')})")
    spoilt = damaged(folder, (), undone=False)
    if spoilt:
        _tell_damaged(folder, spoilt)
        return 2
    if not found:
        console.narrate("There is no change to take back.")
    return 0 if found else 1


def _local(when: str) -> str:
    """Give a moment as a clock on the wall shows it here, to the minute."""
    try:
        return f"{datetime.fromisoformat(when).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):  # written by another hand
        return when


def _forget(args: argparse.Namespace, folder: Path) -> int:
    from knowledge.errors import InputError
    from knowledge.keeping.store import open_store
    from knowledge.keeping.undoing import forget
    from tui.writing import can_ask, confirm

    if not args.yes:
        if not can_ask():
            raise InputError("--forget deletes what was removed and replaced for good; give --yes with it")
        if not confirm("Delete for good what was removed and replaced?"):
            return 0
    with open_store(folder) as store:
        number = forget(store)
    if args.json:
        console.write_json({"forgotten": number})
    else:
        console.write(f"{counted(number, 'change')} can no longer be taken back")
    return 0


def _as_json(record: Record, *others: Record) -> dict[str, object]:
    """Give a change, or a run of changes by the last of them."""
    return {
        "number": record.number,
        "label": record.label,
        "about": record.about,
        "when": record.when,
        "files": [file.path for one in (*reversed(others), record) for file in one.files],
    }
