"""The body of a Word document: paragraphs, tables and notes in their order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.importing.labels import EM, Label, OpenList, write_typed
from knowledge.importing.table_rows import rows_with_headings
from knowledge.importing.trees import Element, attribute, local
from knowledge.importing.word_styles import Styles, child_of, indent_of, integer, numbering_of, switch, value_of
from knowledge.importing.word_tables import DROPPED, cells_of, has_header, is_long, is_regular, paragraphs_in, rows_of
from knowledge.importing.writing import Writer, one_blank, raised, row, struck_warning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SIMPLE_NUMBER = re.compile(r"\d{1,9}[.)]")
_LETTERED = re.compile(r"\(?(?:[a-z]{1,2}|[ivxlc]{1,6}|\d{1,3})\)|[a-z][.)]")
_ROOMS = frozenset({"body", "tc", "txbxcontent"})
_BREAK = "\x0b"
"""A line break within a paragraph, told from its blanks while its text is gathered."""


@dataclass(slots=True)
class Body:
    """Writes the body. Text that was deleted with changes tracked, comments, headers and footers are left out."""

    styles: Styles
    notes: Mapping[str, Element | None]
    writer: Writer = field(default_factory=Writer)
    opened: OpenList = field(default_factory=OpenList)
    waiting: list[tuple[str, str]] = field(default_factory=list)
    note_number: int = 0
    tracked: int = 0
    struck: int = 0
    pictures: int = 0
    letters: int = 0
    has_title: bool = False
    styled: bool = False
    joined: str = ""
    """Text of a paragraph whose end was deleted with changes tracked: the next one goes on with it."""
    _notes: dict[tuple[str, str], Element] = field(default_factory=dict)

    def write(self, tree: Element) -> None:
        """Write a whole document."""
        for kind, part in self.notes.items():
            for note in part if part is not None else ():
                if attribute(note, "type") in {"", "normal"}:
                    self._notes[kind, attribute(note, "id")] = note
        body = child_of(tree, "body")
        if body is None:
            return
        paragraphs = [element for element in body.iter() if local(element) == "p"]
        identities = {_style(paragraph) for paragraph in paragraphs}
        self.has_title = any(self.styles.is_title(identity) for identity in identities)
        self.styled = any(
            self.styles.heading_level(_style(p), _outline(p)) and not self.styles.is_title(_style(p))
            for p in paragraphs
        )
        self._blocks(body)
        self._write_notes()

    def warnings(self) -> Iterator[str]:
        """Say what was left out."""
        if self.tracked:
            yield "The document holds tracked changes; it was read as if all were accepted."
        yield from struck_warning(self.struck)
        if self.pictures and self.letters < 300:
            yield f"The document is mostly pictures ({self.pictures}), whose text was left out."

    def _blocks(self, element: Element) -> None:
        for child in element:
            name = local(child)
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._end_joined()
                self._table(child)
            elif name in {"del", "movefrom"}:
                self.tracked += 1
            elif name not in DROPPED and name:
                self._blocks(child)
        if local(element) in _ROOMS:
            self._end_joined()

    def _end_joined(self) -> None:
        """Write what no paragraph follows in its room."""
        text, self.joined = self.joined, ""
        if text:
            write_typed(text, 0.0, self.opened, self.writer)

    def _paragraph(self, element: Element) -> None:
        properties = child_of(element, "ppr")
        style = value_of(properties, "pstyle")
        boxes: list[Element] = []
        text = one_blank(self.joined + "".join(self._text(element, boxes)).replace(_BREAK, " "))
        self.joined = ""
        if child_of(child_of(properties, "rpr"), "del") is not None:
            self.tracked += 1
            self.joined, text = f"{text} " if text else "", ""
        self.letters += len(text)
        level = self.styles.heading_level(style, _outline(element))
        number, depth = numbering_of(properties)
        if number is None:
            number, inherited = self.styles.number_of(style)
            depth = inherited if depth is None else depth
        label, own = self.styles.count(number, depth or 0) if number and text else ("", None)
        if not level and not self.styled and self._looks_like_heading(element, text, bool(number)):
            level = 2
        if level and text:
            self._heading(level, style, f"{label} {text}" if label else text)
        elif text and number and own is not None:
            indent = indent_of(properties)
            self._numbered(
                label, own.indent if indent is None else indent, f"{number[:9]}.{own.form}.{depth or 0}", text
            )
        elif text:
            write_typed(text, indent_of(properties) or 0.0, self.opened, self.writer)
        self.writer.formed |= bool(boxes)
        for box in boxes:
            self._blocks(box)

    def _heading(self, level: int, style: str, text: str) -> None:
        if level <= 2 or self.styled:
            self._write_notes()
        self.opened.stack.clear()
        shift = 1 if self.has_title and not self.styles.is_title(style) else 0
        self.writer.heading(level + shift, text)

    def _numbered(self, label: str, indent: float, style: str, text: str) -> None:
        """Write a paragraph that Word numbers."""
        if label and not _SIMPLE_NUMBER.fullmatch(label) and not _LETTERED.fullmatch(label):
            self.opened.stack.clear()
            self.writer.paragraph(f"{label} {text}")
            return
        simple = bool(_SIMPLE_NUMBER.fullmatch(label))
        shown = Label(f"{'1' if simple else '#'}{style}", label, label if simple else "-", text)
        depth = self.opened.depth_of(shown, indent, EM)
        if simple and depth == 0:
            self.writer.tight = False
        self.writer.item(depth, text if simple or not label else f"{label} {text}", shown.marker)

    def _looks_like_heading(self, element: Element, text: str, numbered: bool) -> bool:
        """Whether a short bold paragraph is a heading, in a document that uses no heading styles."""
        if not 3 < len(text) < 120 or text.endswith((".", ":", ";", ",")) or numbered or text[:1].islower():
            return False
        if any(local(above) in {"tc", "txbxcontent"} for above in element.iterancestors()):
            return False
        style_bold = next((s.bold for s in self.styles.chain(_style(element)) if s.bold is not None), False)
        runs = [run for run in element.iter() if local(run) == "r" and any(local(t) == "t" for t in run)]
        return bool(runs) and all(
            style_bold if (own := switch(child_of(run, "rpr"), "b")) is None else own for run in runs
        )

    def _text(self, element: Element, boxes: list[Element]) -> Iterator[str]:
        """Give the text of a paragraph in pieces; text boxes in it are put into ``boxes``."""
        for child in element:
            name = local(child)
            if name == "t":
                yield child.text or ""
            elif name in {"tab", "ptab"}:
                yield " "
            elif name in {"br", "cr"}:
                yield _BREAK
            elif name == "nobreakhyphen":
                yield "-"
            elif name in {"footnotereference", "endnotereference"}:
                self._refer(child, name[: name.index("note")])
            elif name == "txbxcontent":
                boxes.append(child)
            elif name in {"del", "movefrom"}:
                self.tracked += 1
            elif name in DROPPED or not name or (name == "r" and self._is_left_out(child)):
                continue
            elif name == "r" and value_of(child_of(child, "rpr"), "vertalign") == "superscript":
                yield raised("".join(self._text(child, boxes)))
            else:
                self.tracked += name == "ins"
                self.pictures += name in {"drawing", "pict"}
                yield from self._text(child, boxes)

    def _is_left_out(self, run: Element) -> bool:
        """Whether a run is hidden, or struck out as no longer valid."""
        properties = child_of(run, "rpr")
        if switch(properties, "strike") or switch(properties, "dstrike"):
            self.struck += any((t.text or "").strip() for t in run if local(t) == "t")
            return True
        return switch(properties, "vanish") is True

    def _refer(self, element: Element, kind: str) -> None:
        """Keep a note for the end of the section; its mark is no part of the sentence."""
        note = self._notes.pop((kind, attribute(element, "id")), None)
        if note is None:
            return
        self.note_number += 1
        pieces = ("".join(self._text(p, [])).replace(_BREAK, " ") for p in note.iter() if local(p) == "p")
        text = " ".join(filter(None, (one_blank(piece) for piece in pieces)))
        self.waiting.append((str(self.note_number), text))

    def _write_notes(self) -> None:
        if not self.waiting:
            return
        self.opened.stack.clear()
        self.writer.notes(self.waiting)
        self.waiting.clear()

    def _table(self, element: Element) -> None:
        """Write the rows of a table; a table that only lays out a page is written as what its cells hold."""
        rows = [list(cells_of(one)) for one in rows_of(element)]
        wide = max((len(cells) for cells in rows), default=0)
        layout = wide < 2 or any(
            local(inner) == "tbl" or self.styles.heading_level(_style(inner), _outline(inner))
            for cells in rows
            for cell in cells
            for inner in cell
        )
        self.opened.stack.clear()
        if layout or any(is_long(cell) for cells in rows for cell in cells):
            for cells in rows:
                if layout or any(map(is_long, cells)):
                    for cell in cells:
                        self._blocks(cell)
                else:
                    self.writer.paragraph(row([self._cell(cell) for cell in cells]))
        else:
            texts = [[self._cell(cell) for cell in cells] for cells in rows]
            for text in rows_with_headings(texts, marked=has_header(element), regular=is_regular(element)):
                self.writer.paragraph(text)
        self.opened.stack.clear()

    def _cell(self, element: Element) -> str:
        merged = child_of(child_of(element, "tcpr"), "vmerge")
        if merged is not None and attribute(merged, "val") != "restart":
            return ""
        pieces = []
        for paragraph in paragraphs_in(element):
            pieces.append(one_blank("".join(self._text(paragraph, [])).replace(_BREAK, " ")))
        self.letters += sum(len(piece) for piece in pieces)
        return " ".join(filter(None, pieces))


def _style(element: Element) -> str:
    return value_of(child_of(element, "ppr"), "pstyle")


def _outline(element: Element) -> int | None:
    return integer(value_of(child_of(element, "ppr"), "outlinelvl"))
