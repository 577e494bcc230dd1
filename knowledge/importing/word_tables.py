"""Tables of Word documents: their rows and cells, whether the first row holds headings, which cells hold running text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.importing.trees import Element, attribute, local
from knowledge.importing.word_styles import child_of, integer, switch, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["DROPPED", "cells_of", "has_header", "is_long", "is_regular", "paragraphs_in", "rows_of"]

DROPPED = frozenset(
    {
        "del",
        "movefrom",
        "instrtext",
        "delinstrtext",
        "deltext",
        "ppr",
        "rpr",
        "sectpr",
        "fallback",
        "tblpr",
        "tcpr",
        "trpr",
        "footnotepr",
        "annotationref",
        "footnoteref",
        "endnoteref",
        "prooferr",
        "rt",
        "rubypr",
        "object",
    }
)
"""Elements that hold no text of the document."""
_LONG_CELL = 400
"""Letters from which a cell of several paragraphs holds running text, not a cell of a table."""


def rows_of(table: Element) -> Iterator[Element]:
    """Give the rows of a table, also those inside content controls and tracked insertions."""
    yield from _children(table, "tr")


def cells_of(table_row: Element) -> Iterator[Element]:
    """Give the cells of a row, also those inside content controls and tracked insertions."""
    yield from _children(table_row, "tc")


def has_header(table: Element) -> bool:
    """Whether a table marks its first row as that of the headings: by itself, or as the only one in bold or on a ground."""
    rows = list(rows_of(table))
    if not rows:
        return False
    header = child_of(child_of(rows[0], "trpr"), "tblheader")
    if header is not None and attribute(header, "val") not in {"0", "false", "off"}:
        return True
    looks = (_is_bold, _is_shaded)
    return len(rows) > 1 and any(look(rows[0]) and not any(map(look, rows[1:])) for look in looks)


def is_regular(table: Element) -> bool:
    """Whether no cell of a table reaches over several columns or rows."""
    for cell in (cell for one in rows_of(table) for cell in cells_of(one)):
        properties = child_of(cell, "tcpr")
        if child_of(properties, "vmerge") is not None or (integer(value_of(properties, "gridspan")) or 1) > 1:
            return False
    return True


def is_long(cell: Element) -> bool:
    """Whether a cell holds running text of its own: several paragraphs, much text."""
    paragraphs = [
        p for p in cell if local(p) == "p" and any((t.text or "").strip() for t in p.iter() if local(t) == "t")
    ]
    letters = sum(len(t.text or "") for p in paragraphs for t in p.iter() if local(t) == "t")
    return len(paragraphs) > 1 and letters > _LONG_CELL


def paragraphs_in(cell: Element) -> Iterator[Element]:
    """Give the paragraphs in a cell, also those of text boxes; what older programs read in place of a box is left out."""
    for child in cell:
        kind = local(child)
        if kind == "p":
            yield child
        if kind not in DROPPED and kind:
            yield from paragraphs_in(child)


def _children(element: Element, name: str) -> Iterator[Element]:
    for child in element:
        kind = local(child)
        if kind == name:
            yield child
        elif kind in {"sdt", "sdtcontent", "ins", "customxml"}:
            yield from _children(child, name)


def _is_bold(table_row: Element) -> bool:
    runs = [run for run in table_row.iter() if local(run) == "r" and any(local(t) == "t" for t in run)]
    return bool(runs) and all(switch(child_of(run, "rpr"), "b") for run in runs)


def _is_shaded(table_row: Element) -> bool:
    """Whether all cells of a row stand on a ground of their own colour."""
    grounds = [child_of(child_of(cell, "tcpr"), "shd") for cell in cells_of(table_row)]
    fills = [(attribute(ground, "fill") or "") if ground is not None else "" for ground in grounds]
    return bool(fills) and all(fill.casefold() not in {"", "auto", "ffffff"} for fill in fills)
