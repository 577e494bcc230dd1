"""The body of an OpenDocument text in its order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.importing.labels import OpenList, write_typed
from knowledge.importing.numbering import Counter, Level
from knowledge.importing.table_rows import rows_with_headings
from knowledge.importing.trees import Element, attribute, local
from knowledge.importing.writing import Writer, one_blank, raised, struck_warning

if TYPE_CHECKING:
    from collections.abc import Iterator

_DROPPED = frozenset(
    {
        "annotation",
        "annotation-end",
        "tracked-changes",
        "sequence-decls",
        "forms",
        "note-citation",
        "bookmark-ref",
        "ruby-text",
        "tab-stop",
        "table-column",
        "table-columns",
        "change",
        "change-start",
        "change-end",
        "image",
        "object",
        "desc",
        "title",
    }
)
_INDEXES = frozenset({"table-of-content", "alphabetical-index", "illustration-index", "table-index"})
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MAX_SPACES = 100
"""Blanks that one element may stand for; a file can state any number."""


@dataclass(slots=True)
class OdtBody:
    """Writes the body. Deleted text, comments, headers, footers and generated indexes are left out."""

    levels: dict[str, dict[int, Level]]
    writer: Writer = field(default_factory=Writer)
    opened: OpenList = field(default_factory=OpenList)
    parents: dict[str, str] = field(default_factory=dict)
    counters: dict[str, Counter] = field(default_factory=dict)
    waiting: list[tuple[str, str]] = field(default_factory=list)
    note_number: int = 0
    indexes: int = 0
    struck: int = 0
    struck_styles: set[str] = field(default_factory=set)
    raised_styles: set[str] = field(default_factory=set)

    def take_styles(self, tree: Element | None) -> None:
        """Learn which style rests on which, to know titles, and which strike out or raise what they are for."""
        for element in tree.iter() if tree is not None else ():
            if local(element) == "style":
                name = attribute(element, "name")
                self.parents[name] = attribute(element, "parent-style-name")
                for properties in (child for child in element if local(child) == "text-properties"):
                    if attribute(properties, "text-line-through-style") not in {"", "none"}:
                        self.struck_styles.add(name)
                    if attribute(properties, "text-position").startswith(("super", "33%")):
                        self.raised_styles.add(name)

    def warnings(self) -> Iterator[str]:
        """Say what was left out."""
        yield from struck_warning(self.struck)
        if self.indexes:
            yield "The table of contents or index was left out."

    def write(self, tree: Element) -> None:
        """Write a whole document."""
        body = next((e for e in tree.iter() if local(e) == "text" and local(e.getparent()) == "body"), None)
        if body is not None:
            self._blocks(body)
        self._write_notes()

    def _blocks(self, element: Element) -> None:
        for child in element:
            name = local(child)
            if name == "h":
                self._write_notes()
                self.opened.stack.clear()
                self.writer.heading(_number(attribute(child, "outline-level"), 1), self._flat(child))
            elif name == "p":
                self._paragraph(child)
            elif name == "list":
                self.opened.stack.clear()
                self._list(child, 0, attribute(child, "style-name"))
                self.writer.end_list()
            elif name == "table":
                self._table(child)
            elif name in _INDEXES:
                self.indexes += 1
            elif name and name not in _DROPPED:
                self._blocks(child)

    def _paragraph(self, element: Element) -> None:
        boxes: list[Element] = []
        text = one_blank("".join(self._text(element, boxes)))
        style = attribute(element, "style-name")
        if text and self._is_title(style):
            self.writer.heading(1, text)
        elif text:
            write_typed(text, 0.0, self.opened, self.writer)
        for box in boxes:
            self._blocks(box)

    def _is_title(self, style: str) -> bool:
        for _ in range(12):
            if style in {"Title", "Titre", "Título"}:
                return True
            style = self.parents.get(style, "")
        return False

    def _list(self, element: Element, depth: int, style: str) -> None:
        style = attribute(element, "style-name") or style
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(element, "continue-list")
        if depth == 0 and not goes_on:
            self.counters.pop(style, None)
        counter = self.counters.setdefault(style, Counter(self.levels.get(style, {})))
        for item in element:
            if local(item) not in {"list-item", "list-header"}:
                continue
            start = attribute(item, "start-value")
            if start:
                counter.counts[depth] = _number(start, 1) - 1
            label = counter.next_label(depth) if local(item) == "list-item" else ""
            self._item(item, depth, label, style)

    def _item(self, item: Element, depth: int, label: str, style: str) -> None:
        first = True
        for child in item:
            name = local(child)
            if name in {"p", "h"}:
                text = self._flat(child)
                if not text:
                    continue
                if not first:
                    self.writer.more(text)
                elif name == "h":
                    self.writer.heading(_number(attribute(child, "outline-level"), 1), f"{label} {text}".strip())
                elif label and label[:-1].isdigit() and label[-1] in ".)":
                    self.writer.item(depth, text, label)
                else:
                    self.writer.item(depth, f"{label} {text}".strip())
                first = False
            elif name == "list":
                self._list(child, depth + (0 if first else 1), style)

    def _flat(self, element: Element) -> str:
        return one_blank("".join(self._text(element, [])))

    def _text(self, element: Element, boxes: list[Element]) -> Iterator[str]:
        """Give the text of a paragraph in pieces; text boxes are put into ``boxes``."""
        yield element.text or ""
        for child in element:
            name = local(child)
            if name == "note":
                self._note(child)
            elif name == "text-box":
                boxes.append(child)
            elif name == "s":
                yield " " * min(_number(attribute(child, "c"), 1), _MAX_SPACES)
            elif name in {"tab", "line-break", "soft-page-break"}:
                yield " " if name != "soft-page-break" else ""
            elif name == "span" and attribute(child, "style-name") in self.struck_styles:
                self.struck += any(text.strip() for text in child.itertext())
            elif name == "span" and attribute(child, "style-name") in self.raised_styles:
                yield raised("".join(self._text(child, boxes)))
            elif name and name not in _DROPPED:
                yield from self._text(child, boxes)
            yield child.tail or ""

    def _note(self, element: Element) -> None:
        body = next((e for e in element if local(e) == "note-body"), None)
        citation = next(("".join(e.itertext()).strip() for e in element if local(e) == "note-citation"), "")
        if body is None:
            return
        self.note_number += 1
        pieces = (self._flat(p) for p in body.iter() if local(p) in {"p", "h"})
        self.waiting.append((citation or str(self.note_number), " ".join(filter(None, pieces))))

    def _write_notes(self) -> None:
        self.writer.notes(self.waiting)
        self.waiting.clear()

    def _table(self, element: Element) -> None:
        """Write the rows of a table; one of a single column is written as what its cells hold."""
        rows = [[c for c in one if local(c) == "table-cell"] for one in element.iter() if local(one) == "table-row"]
        self.opened.stack.clear()
        if max((len(cells) for cells in rows), default=0) < 2:
            for cells in rows:
                for cell in cells:
                    self._blocks(cell)
            return
        texts = [
            [" ".join(filter(None, (self._flat(p) for p in c.iter() if local(p) in {"p", "h"}))) for c in cells]
            for cells in rows
        ]
        first = next(one for one in element.iter() if local(one) == "table-row")
        spans = ("number-columns-spanned", "number-rows-spanned", "number-columns-repeated")
        regular = not any(_number(attribute(cell, span), 1) > 1 for cells in rows for cell in cells for span in spans)
        marked = local(first.getparent()) == "table-header-rows"
        for text in rows_with_headings(texts, marked=marked, regular=regular):
            self.writer.paragraph(text)


def list_levels(tree: Element | None) -> dict[str, dict[int, Level]]:
    """Give how the lists of each list style are numbered, by level from 0."""
    found: dict[str, dict[int, Level]] = {}
    for style in tree.iter() if tree is not None else ():
        if local(style) != "list-style":
            continue
        levels: dict[int, Level] = {}
        for element in style:
            depth = _number(attribute(element, "level"), 1) - 1
            form = _FORMS.get(attribute(element, "num-format"), "bullet")
            if local(element) != "list-level-style-number" or form == "bullet":
                levels[depth] = Level()
                continue
            shown = max(1, min(_number(attribute(element, "display-levels"), 1), depth + 1))
            number = ".".join(f"%{place}" for place in range(depth + 2 - shown, depth + 2))
            pattern = f"{attribute(element, 'num-prefix')}{number}{attribute(element, 'num-suffix')}"
            levels[depth] = Level(form, pattern, _number(attribute(element, "start-value"), 1))
        found[attribute(style, "name")] = levels
    return found


def _number(text: str, otherwise: int) -> int:
    return int(text[:6]) if text[:6].isascii() and text[:6].isdigit() else otherwise
