"""From the lines of all pages to Markdown."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.importing.labels import OpenList, write_typed
from knowledge.importing.pdf.headings import find_headings
from knowledge.importing.pdf.joining import Vocabulary, join
from knowledge.importing.pdf.measures import measure
from knowledge.importing.pdf.narrow import find_edges
from knowledge.importing.pdf.notes import begins_note, part_notes, runs_on, written_note
from knowledge.importing.pdf.paragraphs import Paragraph, paragraphs_of
from knowledge.importing.table_rows import rows_with_headings
from knowledge.importing.writing import Writer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from knowledge.importing.pdf.shapes import Line
from knowledge.importing.pdf.tables import Rule, cells_like, with_figures_apart, with_whole_rows

_LEADER = re.compile(r"(?:\.\s?){4,}|…{2,}|_{4,}")
_CONTENTS = re.compile(r"(?:\.\s?){4,}\s*\d{0,4}$|(?:…\s?){2,}\s*\d{0,4}$")


def to_markdown(
    pages: Sequence[list[Line]],
    rules: Sequence[Sequence[Rule]],
    labels: Sequence[str],
    bookmarks: Mapping[str, int],
    recognized: Mapping[int, list[str]],
) -> tuple[str, tuple[str, ...]]:
    """Write the lines of all pages as Markdown; give it with warnings.

    ``rules`` are the horizontal rules of each page, ``labels`` the printed page numbers, ``bookmarks`` the levels of
    headings by their text (:func:`knowledge.importing.pdf.headings.bookmark_key`), ``recognized`` the paragraphs that
    OCR gave, by page from 0.
    """
    measures = measure(line for lines in pages for line in lines)
    vocabulary = Vocabulary(line for lines in pages for line in lines)
    running: list[Line] = []
    notes: dict[int, list[list[Line]]] = {}
    contents: list[str] = []
    before: list[Line] = []
    for number, lines in enumerate(pages):
        kept = _without_contents(lines)
        if len(kept) < len(lines):
            contents.append(labels[number])
        text, own = part_notes(kept, measures)
        text = with_whole_rows(text, rules[number], vocabulary)
        if own and before and (not begins_note(own[0][0]) or runs_on(before, own[0][0])):
            before.extend(own.pop(0))  # the last note of the page before goes on here
        before = own[-1] if own else []
        running += text
        notes[number] = own
    find_edges(running)
    paragraphs = paragraphs_of(running, measures)
    writer = Writer()
    book = _Book(writer, labels, notes, recognized, vocabulary)
    _write(book, paragraphs, find_headings(paragraphs, measures, bookmarks), vocabulary)
    warnings = []
    if contents:
        where = "page" if len(contents) == 1 else "pages"
        warnings.append(f"The table of contents ({where} {', '.join(contents[:10])}) was left out.")
    return writer.text(), tuple(warnings)


def _without_contents(lines: list[Line]) -> list[Line]:
    """Leave out a table of contents: lines with leaders to a page number, where a page has several of them."""
    found = [line for line in lines if _CONTENTS.search(line.text)]
    if len(found) < 4:
        return lines
    return [line for line in lines if not _CONTENTS.search(line.text)]


@dataclass(slots=True)
class _Book:
    """What is written beside the paragraphs: page marks, notes at the foot of each page, pages that OCR gave."""

    writer: Writer
    labels: Sequence[str]
    notes: dict[int, list[list[Line]]]
    recognized: Mapping[int, list[str]]
    vocabulary: Vocabulary
    page: int = -1

    def turn_to(self, page: int) -> bool:
        """Go on to ``page``, writing what stands on the pages before; tell whether a page was turned."""
        turned = self.page < page
        while self.page < page:
            self.finish()
            self.page += 1
            if self.page == page or self.notes.get(self.page) or self.recognized.get(self.page):
                self.writer.page(self.labels[self.page])
            for text in self.recognized.get(self.page, ()):
                self.writer.paragraph(text)
        return turned

    def finish(self) -> None:
        """Write the notes of the page."""
        notes = self.notes.pop(self.page, [])
        if notes:
            self.writer.comment("notes")
        for lines in notes:
            self.writer.paragraph(written_note(lines[0], join(lines, self.vocabulary)))


def _write(book: _Book, paragraphs: list[Paragraph], levels: Mapping[int, int], vocabulary: Vocabulary) -> None:
    opened = OpenList()
    lefts: dict[int, float] = {}
    for paragraph in paragraphs:
        lefts[paragraph.first.page] = min(paragraph.first.left, lefts.get(paragraph.first.page, paragraph.first.left))
    rows = _rows(paragraphs)
    for index, paragraph in enumerate(paragraphs):
        if book.turn_to(paragraph.first.page):
            book.writer.end_list()
        if index in levels:
            opened.stack.clear()
            book.writer.heading(levels[index], join(paragraph.lines, vocabulary))
        elif paragraph.first.cells:
            opened.stack.clear()
            book.writer.paragraph(rows[index])
        else:
            _write_text(book.writer, opened, paragraph, vocabulary, lefts[paragraph.first.page])
    more = [n for n, own in book.notes.items() if own] + [n for n, own in book.recognized.items() if own]
    book.turn_to(max([book.page, *more]))
    book.finish()


def _rows(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """Give the text of those paragraphs that are rows of tables, by their index."""
    texts: dict[int, str] = {}
    runs = itertools.groupby(enumerate(paragraphs), key=lambda one: (bool(one[1].first.cells), one[1].first.page))
    for (is_table, _), run in runs:
        if is_table:
            members = list(run)
            lines = [paragraph.first for _, paragraph in members]
            rows = [[_LEADER.sub(" ", cell) for cell in line.cells] for line in lines]
            head, below = lines[0], lines[1:]
            if below:
                rows[0] = [_LEADER.sub(" ", cell) for cell in cells_like(head, below[0])]
            if below and len(rows[0]) + 1 == len(below[0].cells) and head.starts[0] > below[0].starts[0] + head.size:
                rows[0].insert(0, "")  # nothing stands above the first column
            rows = with_figures_apart(rows)
            bold = head.bold and not any(line.bold for line in below)
            named = rows_with_headings(rows, marked=bold and len(below) > 1)
            texts |= {index: text for (index, _), text in zip(members, named, strict=True)}
    return texts


def _write_text(writer: Writer, opened: OpenList, paragraph: Paragraph, vocabulary: Vocabulary, left: float) -> None:
    """Write a paragraph or item; ``left`` is where the first column of its page begins."""
    text = join(paragraph.lines, vocabulary)
    mark = paragraph.first.mark
    if mark:
        opened.stack.clear()
        writer.paragraph(f"{mark} {text}")
        return
    first = paragraph.first
    # An item in a later column stands as far in as one in the first, however far to the right it is.
    x = first.x0 if first.left < left + 5 * first.size else first.x0 - first.left + left
    write_typed(text, x, opened, writer, first.size, divisions=False)
