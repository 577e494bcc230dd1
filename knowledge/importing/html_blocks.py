"""From the elements of an HTML or EPUB page to Markdown blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.importing.trees import Element, attribute, local
from knowledge.importing.writing import Writer, one_blank, row

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "canvas",
        "audio",
        "video",
        "button",
        "input",
        "select",
        "textarea",
        "datalist",
        "head",
        "link",
        "meta",
        "title",
        "base",
        "map",
        "area",
        "dialog",
        "rt",
        "rp",
    ]
)
"""Elements that hold no text of the document."""
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "meter",
        "nobr",
        "output",
        "progress",
        "q",
        "ruby",
        "rb",
        "rbc",
        "rtc",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "img",
        "br",
        "picture",
        "source",
        "slot",
    ]
)
_REFERENCE = re.compile(r"\[?(?:\d{1,4}|[a-z]|[*†‡§]+|note \d+)\]?", re.IGNORECASE)
_BRACKETED = re.compile(r"\[(?:\d{1,4}|[a-z]|[*†‡]+)\]")
_BREAK = "\x0b"
_MAX_MARKER = 9_999_999


@dataclass(slots=True)
class Blocks:
    """Walks through elements and writes their blocks. ``shift`` lowers all headings by so many levels."""

    writer: Writer
    shift: int = 0
    notes: list[Element] = field(default_factory=list)

    def write(self, element: Element) -> None:
        """Write an element and all in it."""
        self._children(element, -1)

    def _children(self, element: Element, depth: int) -> None:
        """Write what stands in a block: runs of inline text as paragraphs, blocks each as what they are."""
        run: list[str] = [element.text or ""]
        for child in element:
            name = local(child)
            if name in SKIPPED or not name:
                pass
            elif page := _page_break(child, name):
                self._flush(run, depth)
                self.writer.page(page)
            elif name in _INLINE and not _has_block(child):
                run.append(inline(child))
            else:
                self._flush(run, depth)
                self._block(child, name, depth)
            run.append(child.tail or "")
        self._flush(run, depth)

    def _flush(self, run: list[str], depth: int) -> None:
        text = "".join(run)
        run.clear()
        for part in _parts(text):
            if depth >= 0:
                self.writer.more(part)
            else:
                self.writer.paragraph(part)

    def _block(self, element: Element, name: str, depth: int) -> None:
        if name in _HEADINGS:
            self.writer.heading(_HEADINGS[name] + self.shift, inline(element).replace(_BREAK, " "))
        elif name in {"ul", "ol", "menu", "dir"}:
            self._list(element, name, depth + 1)
        elif name == "table":
            self._table(element, depth)
        elif name == "aside" and "note" in attribute(element, "type"):
            self.notes.append(element)
        elif name == "hr":
            return
        else:
            self._children(element, depth)

    def _list(self, element: Element, name: str, depth: int) -> None:
        number = _integer(element.get("start"), 1)
        decimal = name == "ol" and (element.get("type") or "1") == "1"
        for child in element:
            kind = local(child)
            if kind in SKIPPED or not kind:
                continue
            if kind in {"ul", "ol"}:  # a list put straight into a list, as old editors do
                self._list(child, kind, depth + 1 if self.writer.items else depth)
                continue
            number = _integer(child.get("value"), number)
            marker = f"{number}." if decimal else "-"
            self._item(child, depth, marker)
            number = min(number + 1, _MAX_MARKER)
        if depth == 0:
            self.writer.end_list()

    def _item(self, element: Element, depth: int, marker: str) -> None:
        """Write an item: what stands before its first list is its text, further paragraphs belong to it."""
        first = True
        for kind, value in _item_content(element):
            if kind == "text":
                for part in _parts(value):
                    if first:
                        self.writer.item(depth, part, marker)
                        first = False
                    else:
                        self.writer.more(part)
            elif first:
                self._block(value, local(value), depth - 1)
            else:
                self._block(value, local(value), depth)

    def _table(self, element: Element, depth: int) -> None:
        """Write a table: its rows, or, where it only lays out a page, what its cells hold."""
        rows = [[cell for cell in one if local(cell) in {"td", "th"}] for one in _rows(element)]
        layout = max((len(cells) for cells in rows), default=0) < 2 or any(
            _is_layout(cell) for cells in rows for cell in cells
        )
        for child in element:
            if local(child) == "caption":
                self.writer.paragraph(inline(child).replace(_BREAK, " "))
        for cells in rows:
            if layout:
                for cell in cells:
                    self._children(cell, depth)
            else:
                self.writer.paragraph(row([inline(cell).replace(_BREAK, " ") for cell in cells]))


def inline(element: Element) -> str:
    """Give the text of an element; where a line breaks, U+000B."""
    name = local(element)
    if name in SKIPPED or not name:
        return ""
    if name == "br":
        return _BREAK
    if is_reference(element, name) or (name == "a" and _is_way_back(element)):
        return ""
    pieces = [element.text or ""]
    for child in element:
        text = inline(child)
        block = local(child) not in _INLINE
        pieces.append(f" {text} " if block and text else text)
        pieces.append(child.tail or "")
    text = "".join(pieces)
    return f"“{text}”" if name == "q" and text.strip() else text


def is_reference(element: Element, name: str) -> bool:
    """Whether an element is the mark of a note, which is no part of the sentence that it stands in."""
    if "noteref" in attribute(element, "type") or "doc-noteref" in (element.get("role") or ""):
        return True
    if name == "a" and "#" in (element.get("href") or "") and _BRACKETED.fullmatch("".join(element.itertext()).strip()):
        return not _is_first(element)
    if name != "sup":
        return False
    links = [child for child in element.iter() if local(child) == "a" and "#" in (child.get("href") or "")]
    marked = re.search(r"\b(?:reference|footnote|fn|noteref)", element.get("class") or "")
    if not links and not marked:
        return False
    return _REFERENCE.fullmatch("".join(element.itertext()).strip()) is not None


def _is_first(element: Element) -> bool:
    """Whether an element begins its block: there, a mark is the one of the note itself."""
    parent = element.getparent()
    return parent is None or (element.getprevious() is None and not (parent.text or "").strip())


def _is_way_back(element: Element) -> bool:
    """Whether a link leads from a note back to its mark, or to another place by a sign alone."""
    href = element.get("href") or ""
    return href.startswith("#") and "".join(element.itertext()).strip() in {"^", "↑", "↩", "↩︎", "⇑", "¶", "#", "§"}


def _parts(text: str) -> list[str]:
    """Part text where two line breaks stand together, as in pages without paragraphs."""
    parts = re.split(rf"{_BREAK}\s*{_BREAK}\s*", text)
    return [part for part in (one_blank(part.replace(_BREAK, " ")) for part in parts) if part]


def _has_block(element: Element) -> bool:
    """Whether an inline element wraps blocks, such as a link around a whole card."""
    return any(local(child) not in _INLINE and local(child) not in SKIPPED and local(child) for child in element.iter())


def _item_content(element: Element) -> Iterator[tuple[str, Element]]:
    """Give the content of a list item in order: stretches of text, and blocks that are written by themselves."""
    run: list[str] = [element.text or ""]
    for child in element:
        name = local(child)
        if name in {"ul", "ol", "menu", "dir", "table", *_HEADINGS}:
            yield "text", "".join(run)
            run = []
            yield "block", child
        elif name in SKIPPED or not name:
            pass
        elif name in _INLINE and not _has_block(child):
            run.append(inline(child))
        else:
            yield "text", "".join(run)
            run = []
            yield from _item_content(child)
        run.append(child.tail or "")
    yield "text", "".join(run)


def _rows(element: Element) -> Iterator[Element]:
    """Give the rows of a table, but not those of tables inside it."""
    for child in element:
        name = local(child)
        if name == "tr":
            yield child
        elif name in {"thead", "tbody", "tfoot"}:
            yield from (one for one in child if local(one) == "tr")


def _is_layout(cell: Element) -> bool:
    """Whether a cell holds blocks that a row of data does not: headings, tables, several paragraphs."""
    names = [local(child) for child in cell.iter()]
    return any(name in _HEADINGS or name == "table" for name in names) or names.count("p") > 2


def _page_break(element: Element, name: str) -> str:
    """Give the label of a page that begins here, as EPUB books mark them; "" elsewhere."""
    if name not in {"span", "div", "a", "hr"}:
        return ""
    if "pagebreak" not in attribute(element, "type") and element.get("role") != "doc-pagebreak":
        return ""
    return one_blank(element.get("title") or element.get("aria-label") or "".join(element.itertext()))


def _integer(value: str | None, otherwise: int) -> int:
    if value and value.strip().isascii() and value.strip().isdigit():
        return min(int(value.strip()[:9]), _MAX_MARKER)
    return otherwise
