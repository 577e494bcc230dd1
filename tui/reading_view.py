"""A source or a passage as text to read in a terminal: wrapped lines, list items indented, nothing added but marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.model import Source
from tui.text import harmless_line, wrap

if TYPE_CHECKING:
    from knowledge.model import Library, Passage

_ITEM = re.compile(r"^(\s*)((?:[-*+]|\d+[.)])\s+)?")
_FIELDS = ("publisher", "url", "symbol", "kind", "language", "date", "retrieved", "licence", "rights", "superseded_by")


def format_found(library: Library, found: Source | Passage, width: int) -> str:
    """Lay out a source or a passage, whichever ``found`` is."""
    return format_source(found, width) if isinstance(found, Source) else format_passage(library, found, width)


def format_source(source: Source, width: int) -> str:
    """Lay out a source: its title, what is known of it, its text line by line."""
    return "\n".join([format_head(source, width), "", *_lines(source.text, width)])


def format_head(source: Source, width: int) -> str:
    """Lay out what is known of a source: its title, its id and every other field that is filled in."""
    facts = [(name, getattr(source, name)) for name in ("id", *_FIELDS)]
    head = [wrap(str(value), width, f"{name.replace('_', ' ')}: ", "  ") for name, value in facts if value]
    return "\n".join([wrap(source.title, width), *head])


def format_passage(library: Library, passage: Passage, width: int) -> str:
    """Lay out a passage: where it stands, the sentence that introduces its list, its text, its case examples."""
    source = library.sources[passage.source]
    path = [harmless_line(part) for part in passage.heading]
    title = harmless_line(source.title)
    place = " > ".join(path if path and path[0].startswith(title) else [title, *path])
    blocks = [wrap(f"{passage.id} {place}", width)]
    if passage.locator:
        blocks.append(wrap(passage.locator, width, "at: ", "  "))
    if passage.lead_in:
        blocks.append(wrap(f"“{library.quote(source.id, passage.lead_in)}”", width))
    text = library.quote(source.id, (passage.start, passage.end))
    blocks.append(wrap(f"“{text}”", width, "  • " if passage.kind == "item" else ""))
    if passage.cases:
        blocks.append(wrap(", ".join(passage.cases), width, "case examples: ", "  "))
    return "\n\n".join(blocks)


def _lines(text: str, width: int) -> list[str]:
    """Wrap each line of Markdown on its own, further lines of an item under its first word."""
    lines = []
    for line in text.split("\n"):
        found = _ITEM.match(line)
        indent, mark = (found.group(1), found.group(2) or "") if found else ("", "")
        first = indent.replace("\t", "    ") + mark
        lines.append(wrap(line[len(indent) + len(mark) :], width, first))
    return lines
