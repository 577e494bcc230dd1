"""``article45 remove``: sources and case examples out of the library; ``undo`` brings them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse

    from knowledge.keeping.removing import Removal


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "ids",
        metavar="ID",
        nargs="+",
        help="id of a source, of a file of documents, or of a case (sources/ID or cases/ID where both have it)",
    )
    parser.add_argument("--with-cases", action="store_true", help="remove the case examples that quote it too")
    parser.add_argument("--dry-run", action="store_true", help="show what would be removed, change nothing")
    parser.add_argument("--json", action="store_true", help="print one JSON object: removed, quoting")


def run(args: argparse.Namespace) -> int:
    """Remove, in one step; 2 where case examples quote what would go and nobody said to take them too."""
    from knowledge.errors import InputError
    from knowledge.keeping.removing import plan_removal, remove
    from tui.writing import bundled_in_use, can_ask, confirm, library_to_write, uninterrupted

    folder = library_to_write(args)
    removal = plan_removal(folder, bundled_in_use(args), args.ids)
    with_cases = args.with_cases
    if removal.quoting and not with_cases and not args.dry_run:
        names = ", ".join(removal.quoting)
        if not can_ask():
            raise InputError(
                f"Case examples quote what would go: {names}; "
                "--with-cases removes them too, 'article45 edit' opens them to correct them"
            )
        console.narrate(f"Case examples quote what would go: {names}")
        if not confirm("Remove them too?"):
            console.narrate("Nothing was removed.")
            return 0
        with_cases = True
    if not args.dry_run:
        with uninterrupted():
            remove(folder, removal, with_cases=with_cases)
    _tell(args, removal, with_cases=with_cases)
    return 0


def _tell(args: argparse.Namespace, removal: Removal, *, with_cases: bool) -> None:
    paths = [*removal.paths, *(removal.quoting if with_cases else ())]
    if args.json:
        value = {"removed": paths, "documents": removal.documents, "quoting": removal.quoting}
        console.write_json({"dry_run": args.dry_run, **value})
        return
    documents = [f"{name} (in {path})" for name, path in removal.documents.items()]
    for what in (*documents, *paths):
        console.write(f"{'would be removed' if args.dry_run else 'removed'}: {what}")
    if args.dry_run:
        for path, source in removal.quoting.items():
            console.write(f"quotes {source}: {path}")
    else:
        console.narrate("'article45 undo' brings it back")
