"""From the elements of an HTML or EPUB page to Markdown blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.importing.html_inline import (
    INLINE,
    LINE_BREAK,
    SKIPPED,
    drop,
    has_block,
    holds_notes,
    inline,
    page_break,
)
from knowledge.importing.html_terms import entries_of, is_one_paragraph, titled, with_term
from knowledge.importing.labels import typed_list
from knowledge.importing.numbering import written
from knowledge.importing.plain_lines import is_sentence_end
from knowledge.importing.table_rows import rows_with_headings
from knowledge.importing.trees import Element, local
from knowledge.importing.writing import Writer, one_blank
from knowledge.printed_marks import mark_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
_LIST_STYLE = re.compile(
    r"list-style(?:-type)?\s*:[^;]*?\b((?:lower|upper)-(?:alpha|latin|roman)|none)\b", re.IGNORECASE
)
_ASKS = ("?", "？", "؟")
_PARTING = re.compile(rf"{LINE_BREAK}\s*{LINE_BREAK}\s*")
_NOTE_NUMBER = re.compile(r"(?<=\n)\[?(?P<number>\d{1,4})(?:[.)]|\][.)]?)[ \u00a0]+")
_MAX_MARKER = 9_999_999
"""The greatest number of a list: with its point it still is a mark of Markdown, which takes nine digits."""


@dataclass(slots=True)
class Blocks:
    """Walks through elements and writes their blocks. ``shift`` lowers all headings by so many levels."""

    writer: Writer
    shift: int = 0
    notes: list[Element] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    """Pages that begin in the paragraph or list that is being read."""
    above: str = ""
    level: int = 1
    """The heading above, and its level."""

    def write(self, element: Element) -> None:
        """Write an element and all in it."""
        self._children(element, -1)

    def write_notes(self) -> None:
        """Write the notes that stood in what was written, behind a mark for the program that they are no running text.

        The number of a note loses its full stop, by which it would be that of a paragraph.
        """
        if self.notes:
            self.writer.comment("notes")
        for note in self.notes:
            begun = len(self.writer.parts)
            self.write(note)
            for at in range(begun, len(self.writer.parts)):
                self.writer.parts[at] = _NOTE_NUMBER.sub(r"\g<number> ", self.writer.parts[at])

    def _children(self, element: Element, depth: int) -> None:
        """Write what stands in a block: runs of inline text as paragraphs, blocks each as what they are."""
        run: list[str] = [element.text or ""]
        for child in element:
            name = local(child)
            if name in SKIPPED or not name:
                pass
            elif name in INLINE and not has_block(child):
                if page_break(child) and is_sentence_end("".join(run).rstrip()):
                    self._flush(run, depth)  # what follows stands on the new page
                self._turn_pages(child, after=bool("".join(run).strip()))
                run.append(inline(child))
            elif page_break(child):
                self._flush(run, depth)
                self._turn_pages(child)
            else:
                self._flush(run, depth)
                self._block(child, name, depth)
            run.append(child.tail or "")
        self._flush(run, depth)

    def _turn_pages(self, element: Element, *, after: bool = False) -> None:
        """Mark the pages that begin in an element; ``after`` the paragraph that is being read, whose sentence is not cut in two."""
        for one in element.iter():
            if page := page_break(one):
                self.pages.append(page)
        if not after and not self.writer.items:
            self._mark_pages()

    def _mark_pages(self) -> None:
        for page in self.pages:
            self.writer.page(page)
        self.pages.clear()

    def _flush(self, run: list[str], depth: int) -> None:
        self._write_run("".join(run), depth)
        run.clear()
        if not self.writer.items:
            self._mark_pages()

    def _write_run(self, text: str, depth: int) -> None:
        for part in _PARTING.split(text):
            before, items = typed_list(part.split(LINE_BREAK))
            if before and depth >= 0:
                self.writer.more(before)
            elif before:
                self.writer.paragraph(before)
            for level, label, words in items:
                self.writer.tight &= label.marker == "-"
                self.writer.item(depth + 1 + level, words, label.marker)
            if items and depth < 0:
                self.writer.end_list()

    def _block(self, element: Element, name: str, depth: int) -> None:
        if name in _HEADINGS:
            self.above = one_blank(inline(element).replace(LINE_BREAK, " "))
            self.level = _HEADINGS[name] + self.shift
            self.writer.heading(self.level, self.above)
        elif name in {"ul", "ol", "menu", "dir"}:
            self._list(element, name, depth + 1)
        elif name == "table":
            self._table(element, depth)
        elif holds_notes(element, name):
            self.notes.append(element)
        elif name == "hr":
            return
        elif name == "details" and (title := titled(element)):
            self._unfolded(element, title, depth)
        elif name == "dl":
            self._terms(element, depth)
        else:
            self._children(element, depth)

    def _unfolded(self, element: Element, title: str, depth: int) -> None:
        """Write a question that unfolds: it is the heading of what follows it.

        It stands below the heading of its section, or, where that is a question too, beside it.
        """
        above, level = self.above, self.level
        beside = title.endswith(_ASKS) and above.endswith(_ASKS)
        self.writer.heading(level if beside else level + 1, title)
        self.above, self.level = title, level if beside else level + 1
        summary = next(child for child in element if local(child) == "summary")
        drop(summary)
        self._children(element, depth)
        self.above, self.level = above, level

    def _terms(self, element: Element, depth: int) -> None:
        """Write a list of terms, each term in one paragraph with what is said of it."""
        for entry in entries_of(element):
            if not entry.said:
                self._flush([with_term(entry.terms, "")], depth)
            for said in entry.said:
                if is_one_paragraph(said):
                    self._flush([with_term(entry.terms, one_blank(inline(said).replace(LINE_BREAK, " ")))], depth)
                else:
                    self._flush([with_term(entry.terms, "")], depth)
                    self._children(said, depth)

    def _list(self, element: Element, name: str, depth: int) -> None:
        items = [child for child in element if local(child) == "li"]
        number = _integer(element.get("start"), len(items) if element.get("reversed") is not None else 1)
        form = _form(element) if name == "ol" else ""
        for child in element:
            kind = local(child)
            if kind in SKIPPED or not kind:
                continue
            if kind in {"ul", "ol"}:  # a list put straight into a list, as old editors do
                self._list(child, kind, depth + 1 if self.writer.items else depth)
                continue
            number = _integer(child.get("value"), number)
            marker = f"{number}." if form == "decimal" else "-"
            self._item(child, depth, marker, f"({written(number, form)}) " if form and marker == "-" else "")
            number = max(0, min(number + (-1 if element.get("reversed") is not None else 1), _MAX_MARKER))
        if depth == 0:
            self.writer.end_list()
            self._mark_pages()

    def _item(self, element: Element, depth: int, marker: str, label: str = "") -> None:
        """Write an item: what stands before its first list is its text, further paragraphs belong to it.

        ``label`` is the letter that a browser shows, which Markdown has no mark for.
        """
        first = True
        for kind, value in _item_content(element):
            if kind == "pages":
                self._turn_pages(value, after=True)
            elif kind == "text":
                for part in _parts(value):
                    if first:
                        self.writer.item(depth, part if mark_of(part) else label + part, marker)
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
                self.writer.paragraph(inline(child).replace(LINE_BREAK, " "))
        if layout:
            for cell in (cell for cells in rows for cell in cells):
                self._children(cell, depth)
            return
        every = [cell for cells in rows for cell in cells]
        texts = rows_with_headings(
            [[inline(cell).replace(LINE_BREAK, " ") for cell in cells] for cells in rows],
            marked=all(local(cell) == "th" for cell in rows[0]),
            regular=not any(_integer(cell.get(span), 1) > 1 for cell in every for span in ("colspan", "rowspan")),
        )
        for text in texts:
            self.writer.paragraph(text)


def _parts(text: str) -> list[str]:
    """Part text where two line breaks stand together, as in pages without paragraphs."""
    parts = _PARTING.split(text)
    return [part for part in (one_blank(part.replace(LINE_BREAK, " ")) for part in parts) if part]


def _item_content(element: Element) -> Iterator[tuple[str, Element]]:
    """Give the content of a list item in order: stretches of text, and blocks that are written by themselves."""
    run: list[str] = [element.text or ""]
    for child in element:
        name = local(child)
        if name in {"ul", "ol", "menu", "dir", "table", "dl", "details", *_HEADINGS}:
            yield "text", "".join(run)
            run = []
            yield "block", child
        elif name in SKIPPED or not name:
            pass
        elif name in INLINE and not has_block(child):
            yield "pages", child
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


def _form(element: Element) -> str:
    """Give how an ordered list is numbered, as :func:`knowledge.importing.numbering.written` names it; "" where it is not."""
    kind, style = (element.get("type") or "").strip(), element.get("style") or ""
    shown = _LIST_STYLE.search(style)
    if shown:
        return _STYLES.get(shown[1].lower(), "")
    return _FORMS.get(kind, "decimal" if kind in {"", "1"} else "")


def _integer(value: str | None, otherwise: int) -> int:
    if value and value.strip().isascii() and value.strip().isdigit():
        return min(int(value.strip()[:9]), _MAX_MARKER)
    return otherwise
