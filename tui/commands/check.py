"""``article45 check``: every fault of the library, with file, line and mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--json", action="store_true", help="print one JSON object: counts, faults")


def run(args: argparse.Namespace) -> int:
    """Print the faults, or what the library holds; 2 where there is a fault."""
    from dataclasses import asdict

    from knowledge.checking import check_library
    from knowledge.reading import read_everything
    from tui.opening import library_folders

    folders = library_folders(args)
    reading = read_everything(folders)
    faults, library = check_library(folders, reading), reading.library
    counts = {
        "sources": len(library.sources),
        "passages": len(library.passages),
        "cases": len(library.cases),
        "acronyms": len(library.terms.acronyms),
        "concepts": len(library.terms.concepts),
        "faults": len(faults),
    }
    if args.json:
        console.write_json(
            {
                "folders": [str(folder.absolute()) for folder in folders],
                **counts,
                "faults": [asdict(fault) for fault in faults],
            }
        )
        return 2 if faults else 0
    for fault in faults:
        console.write(str(fault))
    summary = ", ".join(f"{number} {name if number != 1 else name[:-1]}" for name, number in counts.items())
    if len(folders) > 1:
        summary += " (with the bundled library; --no-bundled leaves it out)"
    if faults:
        console.narrate(f"article45: {summary}")
        return 2
    console.write(summary)
    return 0
