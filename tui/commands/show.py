"""``article45 show``: a source or a passage, to read or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui import console

if TYPE_CHECKING:
    import argparse

    from knowledge.model import Library, Passage, Source


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("id", metavar="ID", help="id of a source, or of a passage (source#number)")
    parser.add_argument("--json", action="store_true", help="print one JSON object: id, title, text, passages, ...")


def run(args: argparse.Namespace) -> int:
    """Print the source or passage."""
    from knowledge.model import Source
    from tui.finding import find_source_or_passage
    from tui.opening import open_library
    from tui.reading_view import format_found

    library = open_library(args)
    found = find_source_or_passage(library, args.id)
    if args.json:
        console.write_json(
            source_as_json(library, found) if isinstance(found, Source) else passage_with_text(library, found)
        )
    else:
        console.write_styled(format_found(library, found, console.width()))
    return 0


def source_as_json(library: Library, source: Source) -> dict[str, Any]:
    """Give the source, its metadata and its passages; every offset counts code points of ``text``."""
    from dataclasses import asdict

    passages = [passage_as_json(passage) for passage in library.passages if passage.source == source.id]
    return {**asdict(source), "passages": passages}


def passage_as_json(passage: Passage) -> dict[str, Any]:
    """Give where the passage stands and what surrounds it, without its text."""
    from dataclasses import asdict

    return asdict(passage)


def passage_with_text(library: Library, passage: Passage) -> dict[str, Any]:
    """Give the passage with its text and the title of its source."""
    source = library.sources[passage.source]
    text = library.quote(source.id, (passage.start, passage.end))
    return {**passage_as_json(passage), "title": source.title, "text": text}
