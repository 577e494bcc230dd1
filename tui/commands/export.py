"""``article45 export``: the library as one zip, with checksums, licences and provenance."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse

    from knowledge.keeping.packing import Packed


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("file", metavar="FILE.zip", help="the zip to write; '-' writes it to standard output")
    parser.add_argument("--no-originals", action="store_true", help="leave the imported files out, only their texts go")
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")
    parser.add_argument("--json", action="store_true", help="print one JSON object: file, counts, left_out")


def run(args: argparse.Namespace) -> int:
    """Write the zip, as a whole or not at all."""
    from knowledge.keeping.packing import pack_library
    from knowledge.reports import counted
    from tui.writing import library_to_write

    folder = library_to_write(args)
    if args.file == "-":
        packed = _to_output(args, folder)
    else:
        packed = pack_library(folder, Path(args.file), originals=not args.no_originals, overwrite=args.force)
    if packed.faults:
        go = "goes" if packed.faults == 1 else "go"
        console.narrate(f"article45: {counted(packed.faults, 'fault')} {go} with it; 'article45 check' lists them")
    for path, why in packed.left_out:
        console.narrate(f"article45: left out: {path} {why}")
    if args.json:
        console.write_json(
            {
                "file": args.file,
                "sources": packed.sources,
                "cases": packed.cases,
                "originals": packed.originals,
                "set_aside": packed.set_aside,
                "size": packed.size,
                "left_out": [{"path": path, "why": why} for path, why in packed.left_out],
            }
        )
        return 0
    counts = {"source": packed.sources, "case example": packed.cases, "original": packed.originals}
    parts = [counted(number, name) for name, number in counts.items()]
    parts += [f"{counted(packed.set_aside, 'file')} set aside"] if packed.set_aside else []
    tell = console.narrate if args.file == "-" else console.write
    tell(f"{args.file}: {', '.join(parts)}, {packed.size:,} bytes")
    return 0


def _to_output(args: argparse.Namespace, folder: Path) -> Packed:
    """Write the zip to standard output, once it is whole."""
    import shutil
    import sys
    import tempfile

    from knowledge.errors import InputError
    from knowledge.keeping.packing import pack_library

    if args.json:
        raise InputError(
            "Standard output cannot take both the zip and its description; leave --json out, or name a file"
        )
    if console.is_terminal(sys.stdout):
        raise InputError(
            "A zip is nothing for a terminal; send it on (article45 export - > library.zip), or name a file"
        )
    with tempfile.TemporaryDirectory(prefix="article45-") as place:
        pack = Path(place) / "library.zip"
        packed = pack_library(folder, pack, originals=not args.no_originals)
        with pack.open("rb") as file:
            shutil.copyfileobj(file, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    return packed
