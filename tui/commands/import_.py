"""``article45 import``: a library that someone exported, taken into one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui import console

if TYPE_CHECKING:
    import argparse

    from knowledge.keeping.merging import Merge
    from knowledge.keeping.unpacking import Pack


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("file", metavar="FILE.zip", help="a zip that 'article45 export' has written")
    parser.add_argument(
        "--on-conflict",
        choices=("keep", "replace", "both"),
        default="",
        help="where yours differs: keep yours, replace it, or keep both; without it nothing is changed",
    )
    parser.add_argument(
        "--with-faulty", action="store_true", help="take faulty files too; they are set aside until you correct them"
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be done, change nothing")
    parser.add_argument("--json", action="store_true", help="print one JSON object: new, same, conflicts, ...")


def run(args: argparse.Namespace) -> int:
    """Take the pack in; 2, with nothing changed, where there are conflicts and nobody said what to do with them."""
    from knowledge.keeping.merging import merge, plan_merge
    from knowledge.keeping.unpacking import open_pack
    from tui.writing import bundled_in_use, library_to_write, uninterrupted

    pack = open_pack(Path(args.file))
    folder = library_to_write(args, make=True, later=args.dry_run)
    if not folder.is_dir():
        from knowledge.errors import InputError

        raise InputError(f"There is no library at {folder} yet; without --dry-run it would be made, all files new")
    merged = plan_merge(folder, bundled_in_use(args), pack, args.on_conflict, with_faulty=args.with_faulty)
    if not merged.open and not args.dry_run:
        with uninterrupted():
            merge(folder, merged, f"imported {Path(args.file).name}")
    if args.json:
        console.write_json(_as_json(args, pack, merged))
    else:
        _tell(args, pack, merged)
    return 2 if merged.open or merged.faulty else 0


def _tell(args: argparse.Namespace, pack: Pack, merged: Merge) -> None:
    from knowledge.keeping.merging import summary
    from knowledge.reports import counted
    from knowledge.untrusted import one_line

    files, originals = counted(len(pack.texts), "file"), counted(len(pack.originals), "original")
    console.narrate(f"{pack.name or args.file}: {files}, {originals}")
    for licence in pack.manifest.get("licences") or []:
        console.narrate(f"licence in it: {one_line(licence)}")
    for conflict in merged.conflicts if merged.open else ():
        whose = "the bundled library has this id" if conflict.bundled else "yours has another content"
        console.write(f"conflict: {conflict.path} ({whose})")
    for line in summary(merged):
        console.write(line)
    if merged.faulty:
        console.narrate("article45: --with-faulty takes what is faulty too; it is set aside until you correct it")
    if merged.open:
        console.narrate(
            f"article45: {counted(len(merged.conflicts), 'conflict')}, nothing was changed; say --on-conflict keep, replace or "
            "both; 'article45 diff FILE.zip' shows what differs"
        )
    elif args.dry_run:
        console.narrate("Nothing was changed (--dry-run)")
    elif merged.steps:
        console.narrate("'article45 undo' takes it back")
    elif merged.faulty or merged.kept:  # some of it is not there
        console.narrate("Nothing was changed")
    else:
        console.narrate("Everything is there already; nothing was changed")


def _as_json(args: argparse.Namespace, pack: Pack, merged: Merge) -> dict[str, Any]:
    return {
        "file": args.file,
        "name": pack.name,
        "changed": bool(merged.steps) and not merged.open and not args.dry_run,
        "new": list(merged.new),
        "same": list(merged.same),
        "conflicts": [{"path": one.path, "bundled": one.bundled} for one in merged.conflicts],
        "replaced": list(merged.replaced),
        "kept": list(merged.kept),
        "renamed": dict(merged.renamed),
        "not_taken": [str(fault) for fault in merged.faulty],
        "set_aside": [str(fault) for fault in merged.aside],
        "broken_cases": [str(fault) for fault in merged.broken],
        "licences": pack.manifest.get("licences") or [],
        "sources": pack.manifest.get("sources") or [],
    }
