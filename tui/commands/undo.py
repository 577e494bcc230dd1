"""``article45 undo``: the last change of the library taken back, or made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from knowledge.keeping.records import Record


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--again", action="store_true", help="make the change that was taken back last once more")
    how.add_argument("--list", action="store_true", help="list the changes that can be taken back, the last one first")
    how.add_argument("--forget", action="store_true", help="delete what undoing needs, to free room on the disk")
    parser.add_argument("--yes", action="store_true", help="with --forget: do not ask")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace) -> int:
    """Take the last change back; 1 where there is none."""
    from knowledge.keeping.store import open_store
    from knowledge.keeping.undoing import undo
    from tui.writing import library_to_write, uninterrupted

    folder = library_to_write(args)
    if args.list:
        return _list(args, folder)
    if args.forget:
        return _forget(args, folder)
    with uninterrupted(), open_store(folder) as store:
        undone = undo(store, again=args.again)
    if args.json:
        console.write_json(
            {
                "undone": [_as_json(record) for record in undone.records] if undone else [],
                "restored": list(undone.restored) if undone else [],
                "removed": list(undone.removed) if undone else [],
            }
        )
    elif undone:
        for record in undone.records:
            console.write(f"{'made again' if args.again else 'taken back'}: {record.about or record.label}")
        for verb, paths in (("restored", undone.restored), ("removed", undone.removed)):
            for path in paths:
                console.write(f"  {verb}: {path}")
    if undone is None:
        console.narrate("There is no change to make again." if args.again else "There is no change to take back.")
        return 1
    return 0


def _list(args: argparse.Namespace, folder: Path) -> int:
    from knowledge.keeping.records import read_records

    records = [record for record in reversed(read_records(folder)) if not record.undone]
    if args.json:
        console.write_json([_as_json(record) for record in records])
    else:
        for record in records:
            console.write(f"{record.when}  {record.label}: {record.about} ({len(record.files)} files)")
    if not records:
        console.narrate("There is no change to take back.")
    return 0 if records else 1


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
        console.write(f"{number} changes can no longer be taken back")
    return 0


def _as_json(record: Record) -> dict[str, object]:
    return {
        "number": record.number,
        "label": record.label,
        "about": record.about,
        "when": record.when,
        "files": [file.path for file in record.files],
    }
