"""From lines to paragraphs: where one ends and the next begins, also over columns and pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.importing.labels import begins_item, begins_paragraph, is_bullet, is_versus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.pdf.measures import Measures
    from knowledge.importing.pdf.shapes import Line

_SENTENCE_END = re.compile("[.!?:;。！？：；؟۔…][)\\]”’\"'»]*$")
_INDENT = 0.8
"""Ems by which a line must stand further in, or out, to begin a paragraph."""
_WIDEST, _FEW_WORDS = 2.2, 3
"""Ems that lines of one text stand apart at most; blanks that a line of a sentence has at least."""
_CJK = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together. ``gap`` is how far above it something stands, in usual pitches (0 at a column's top)."""

    lines: list[Line] = field(default_factory=list)
    gap: float = 0.0

    @property
    def first(self) -> Line:
        """The first line."""
        return self.lines[0]

    @property
    def last(self) -> Line:
        """The last line."""
        return self.lines[-1]

    @property
    def text(self) -> str:
        """Its lines with blanks between them: good for telling its kind, not for quoting."""
        return " ".join(line.text for line in self.lines)

    @property
    def letters(self) -> int:
        """How many characters its lines hold."""
        return sum(len(line.text) for line in self.lines)


def paragraphs_of(lines: Sequence[Line], measures: Measures) -> list[Paragraph]:
    """Part the running lines of a document (no furniture, no notes) into paragraphs."""
    paragraphs: list[Paragraph] = []
    for line in lines:
        if paragraphs and not _parts(paragraphs[-1], line, measures):
            paragraphs[-1].lines.append(line)
        else:
            paragraphs.append(Paragraph([line], _gap(paragraphs[-1].last, line, measures) if paragraphs else 0.0))
    return paragraphs


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a mark that ends a sentence or clause."""
    return _SENTENCE_END.search(text.rstrip()) is not None


def _gap(before: Line, line: Line, measures: Measures) -> float:
    if line.first or before.page != line.page:
        return 0.0
    return (line.y - before.y) / max(measures.pitch_of(line.size) * line.size, 1.0)


def _parts(paragraph: Paragraph, line: Line, measures: Measures) -> bool:
    """Whether ``line`` begins a new paragraph."""
    before = paragraph.last
    if before.cells or line.cells or line.mark:
        return True
    if before.page == line.page and (is_versus(before.text) or (is_versus(line.text) and _is_centred(line))):
        return False  # the parties to a case, each on a line of its own, make one name
    larger, smaller = max(before.size, line.size), min(before.size, line.size)
    if larger > 1.08 * smaller and not (larger < 1.35 * smaller and _is_same_sentence(paragraph, line)):
        return True
    if line.first or before.page != line.page:
        return not _goes_over(paragraph, line, measures)
    distance = line.y - before.y
    pitch = _pitch(paragraph, line, measures.pitch_of(larger) * larger)
    if distance > max(1.25 * pitch, pitch + 0.2 * larger) or distance < -0.5 * larger:
        return True
    if before.hyphen and line.text[:1].islower():
        return False
    if (
        distance > max(1.12 * pitch, pitch + 0.1 * larger)
        and ends_sentence(before.text)
        and not line.text[:1].islower()
    ):
        return True
    if before.bold != line.bold and _style_parts(paragraph, line):
        return True
    if begins_paragraph(line.text) and ends_sentence(before.text):
        return True
    if begins_item(line.text) and _item_parts(paragraph, line):
        return True
    if _is_centred(before) and _is_centred(line):
        return False
    return _indent_parts(paragraph, line) or _would_fit(before, line)


def _pitch(paragraph: Paragraph, line: Line, usual: float) -> float:
    """How far lines stand apart here: a box, or a list, is often set more widely than the text around it.

    It is as far as the paragraph's lines so far; behind its first line, where a sentence runs on with no room left, as
    far as the next line is, unless that is too far for one text.
    """
    before = paragraph.last
    own = line.y - before.y
    if own <= usual or before.bold != line.bold or before.size != line.size:
        return usual
    if len(paragraph.lines) > 1:
        return max(usual, before.y - paragraph.lines[-2].y)
    runs_on = not ends_sentence(before.text) and not begins_item(line.text) and before.text.count(" ") >= _FEW_WORDS
    return own if runs_on and own < _WIDEST * line.size and not room_for(before, line, before.right) else usual


def _goes_over(paragraph: Paragraph, line: Line, measures: Measures) -> bool:
    """Whether a paragraph goes on in the next column or page."""
    before = paragraph.last
    if before.bold != line.bold or begins_item(line.text):
        return False
    if before.size > 1.1 * measures.body and paragraph.letters < 200:
        return False  # a heading at the foot of a column
    if before.hyphen:
        return True
    if line.text[:1].islower():
        return not ends_sentence(before.text) or before.text.rstrip().endswith((";", ":", ".")) is False
    if ends_sentence(before.text):
        return False
    return before.x1 > before.right - 0.25 * (before.right - before.left) and not before.bold


def _is_wrapped(before: Line) -> bool:
    """Whether a line is full and ends within a sentence, so that the one below goes on with it."""
    return not ends_sentence(before.text) and before.x1 > before.right - 0.2 * (before.right - before.left)


def _is_same_sentence(paragraph: Paragraph, line: Line) -> bool:
    """Whether a line of another size goes on with the sentence above: capitals are often set smaller within a sentence."""
    before = paragraph.last
    if _is_wrapped(before):
        return True
    if ends_sentence(before.text) or len(paragraph.lines) < 2:
        return False
    return abs(paragraph.first.size - line.size) < 0.08 * line.size or line.text[:1].islower()


def _style_parts(paragraph: Paragraph, line: Line) -> bool:
    """Whether a change between bold and plain lines parts paragraphs, or is emphasis within one."""
    before = paragraph.last
    if not ends_sentence(before.text) and (line.text[:1].islower() or paragraph.first.bold != before.bold):
        return before.x1 < before.right - 0.35 * (before.right - before.left)
    return before.x1 < before.right - 0.15 * (before.right - before.left) or ends_sentence(before.text)


def _item_parts(paragraph: Paragraph, line: Line) -> bool:
    """Whether a line that looks like an item is one: a sentence may also wrap before "12. "."""
    before = paragraph.last
    if is_bullet(line.text) or ends_sentence(before.text):
        return True
    if before.text.rstrip().endswith((",", " and", " or", " y", " o", " et", " ou", " и", " или")):
        return True
    if _is_wrapped(before):
        return False
    if abs(line.x0 - before.x0) > _INDENT * line.size:
        return True
    alone = len(paragraph.lines) == 1 and begins_item(paragraph.first.text)
    return alone and abs(line.x0 - paragraph.first.x0) < 0.5 * line.size


def _is_centred(line: Line) -> bool:
    width = line.right - line.left
    left, right = line.x0 - line.left, line.right - line.x1
    return left > 0.08 * width and abs(left - right) < max(0.04 * width, line.size)


def _indent_parts(paragraph: Paragraph, line: Line) -> bool:
    """Whether an indent begins a paragraph; an item's text hangs under its first word."""
    em = line.size
    shift = line.x0 - paragraph.last.x0
    hanging = begins_item(paragraph.first.text) or bool(paragraph.first.mark)
    if shift > _INDENT * em:
        # The second line of a hanging paragraph, or the indented first line of a new one?
        return len(paragraph.lines) > 1 or not (hanging or _is_wrapped(paragraph.last))
    if shift < -_INDENT * em:
        return len(paragraph.lines) > 1 or not _is_indented(paragraph.first)
    return False


def _is_indented(line: Line) -> bool:
    return line.x0 > line.left + 0.5 * line.size


def room_for(before: Line, line: Line, edge: float) -> bool:
    """Whether the first word of a line had room at the end of the line before, up to the ``edge`` of their column."""
    letter = (before.x1 - before.x0) / max(1, len(before.text))
    word = line.text[:1] if _CJK.match(line.text) else line.text.split(" ", 1)[0]
    return edge - before.x1 >= (len(word) + 1) * letter + before.size


def _would_fit(before: Line, line: Line) -> bool:
    """Whether the first word of a line had room at the end of the line before, so that the break was meant."""
    if before.hyphen or not room_for(before, line, before.right):
        return False
    return ends_sentence(before.text) or before.right - before.x1 > 0.4 * (before.right - before.left)
