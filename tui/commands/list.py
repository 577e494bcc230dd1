"""``article45 list``: the sources of the library."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tui import console

if TYPE_CHECKING:
    import argparse

_MORE = ("publisher", "symbol", "date", "url", "licence", "reviewed", "superseded_by", "original", "sha256", "file")
"""The fields that only JSON shows: a line holds no more."""
_TITLE = 80
"""Columns of a title in the table; JSON has all of it."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--json", action="store_true", help="print a JSON list")


def run(args: argparse.Namespace) -> int:
    """Print one line a source: id, title, kind, language, number of passages."""
    from tui.opening import open_library
    from tui.table import format_table
    from tui.text import shorten

    library = open_library(args)
    counts = Counter(passage.source for passage in library.passages)
    sources = list(library.sources.values())
    rows = [
        {
            "id": source.id,
            "title": source.title,
            "kind": source.kind,
            "language": source.language,
            "passages": counts[source.id],
            "origin": source.origin,
        }
        for source in sources
    ]
    if args.json:
        more = [{name: getattr(source, name) for name in _MORE} for source in sources]
        console.write_json([{**row, **others} for row, others in zip(rows, more, strict=True)])
    elif rows:
        table = [[str(row[name]) for name in rows[0]] for row in rows]
        for line in table:
            line[1] = shorten(line[1], _TITLE)
        console.write_styled(format_table([list(rows[0]), *table]))
    else:
        console.narrate("The library has no sources.")
    return 0
