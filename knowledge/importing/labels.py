"""What a paragraph may begin with: bullets, numbers, letters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.importing.plain_lines import division_level, is_capitals
from knowledge.importing.writing import one_blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.writing import Writer

EM = 10.0
"""The width of an em of running text, in points: items whose indents differ by less stand at one depth."""
_BULLET = re.compile(r"(?P<sign>[•●▪■□◦‣⁃·∙\uf0b7\uf0a7\uf0d8\uf02d\uf0fc✓➢►]|[–—-](?=\s)|o(?=\s[A-Z]))\s*")
_NUMBER = re.compile(r"(?P<number>\d{1,4})(?P<point>[.)])\s+")
_BRACKETED = re.compile(r"(?P<whole>\((?P<label>\d{1,3}|[a-zA-Z]{1,2}|[ivxlc]{1,6})\))\s*")
_LETTER = re.compile(r"(?P<label>[a-z]|[ivxlc]{2,5})\)\s+")
_VERSUS = re.compile(r"[-–—\s]*(?:vs?\.?|versus|against|c\.|c/|contra|contre|gegen|против|ضد)[-–—\s]*", re.IGNORECASE)
_DEFINES = re.compile(
    r"[“\"«‘„][^“”\"«»‘’]{1,60}[”\"»’“][,\s].{0,60}?"
    r"\b(?:means?|includes?|has the (?:same )?meaning|significa|designa|désigne|s[’']entend|bedeutet|означает)\b"
)
_PARAGRAPH = re.compile(r"\[\d{1,3}\]\s+\S")
_ROMAN = re.compile(r"[ivxlc]+")
_WORDS = re.compile(r"[\"“‘«'(\[]*\w")


@dataclass(frozen=True, slots=True)
class Label:
    """``style`` tells lists apart, ``label`` is the number or letter, ``text`` what to write after the marker.

    ``marker`` is how Markdown marks it: ``-``, or the number with its point.
    """

    style: str
    label: str
    marker: str
    text: str


def label_of(text: str, last: str = "") -> Label | None:
    """Tell what a paragraph begins with; ``last`` is the label before it in its list ("h" makes "(i)" a letter)."""
    bullet = _BULLET.match(text)
    if bullet:
        rest = text[bullet.end() :]
        return Label(f"•{bullet['sign']}", "", "-", rest) if _WORDS.match(rest) else None
    number = _NUMBER.match(text)
    if number and (len(number["number"]) < 4 or not number["number"].startswith(("19", "20"))):
        point = number["point"]
        return Label(f"1{point}", number["number"], number["number"] + point, text[number.end() :])
    bracketed = _BRACKETED.match(text) or _LETTER.match(text)
    if bracketed and text[bracketed.end() :]:
        return Label(_style(bracketed["label"], last), bracketed["label"], "-", text)
    return None


def _style(label: str, last: str) -> str:
    if label.isdigit():
        return "(1)"
    if label.isupper():
        return "(A)"
    if _ROMAN.fullmatch(label) and not (
        len(label) == 1 and len(last) == 1 and ord(label) - ord(last) == 1 and last != "i"
    ):
        return "(i)" if label in {"i", "v", "x"} or len(label) > 1 else "(a)"
    return "(a)"


def is_bullet(text: str) -> bool:
    """Whether a line begins with a bullet that is no dash."""
    return text[:1] not in "–—-o" and _BULLET.match(text) is not None


def begins_item(text: str) -> bool:
    """Whether a line may begin a list item or a numbered paragraph."""
    return label_of(text) is not None


def is_versus(text: str) -> bool:
    """Whether a line holds nothing but what stands between the parties to a case: "v", "contra"."""
    return _VERSUS.fullmatch(text) is not None


def begins_definition(text: str) -> bool:
    """Whether a line begins as a definition of a law does."""
    return _DEFINES.match(text) is not None


def begins_paragraph(text: str) -> bool:
    """Whether a line begins as a paragraph of a judgment ("[10] The Court") or a definition of a law does."""
    return _PARAGRAPH.match(text) is not None or begins_definition(text)


@dataclass(slots=True)
class OpenList:
    """The list that is open while writing: places and styles of the items around, outermost first."""

    stack: list[tuple[float, str, str]] = field(default_factory=list)

    def depth_of(self, label: Label, x: float, em: float) -> int:
        """Find the place of an item in the list, counted from 0, and remember it."""
        for depth, (_, style, _last) in enumerate(self.stack):
            if style == label.style and (style[0] != "•" or abs(self.stack[depth][0] - x) < em):
                del self.stack[depth:]
                break
        else:
            while self.stack and (x < self.stack[-1][0] - em or (label.style[0] == "1" and not self._inside(x, em))):
                self.stack.pop()
        self.stack.append((x, label.style, label.label))
        return len(self.stack) - 1

    def _inside(self, x: float, em: float) -> bool:
        return x > self.stack[-1][0] + em

    def last_label(self) -> str:
        """Give the label of the innermost item."""
        return self.stack[-1][2] if self.stack else ""


def write_typed(
    text: str, indent: float, opened: OpenList, writer: Writer, em: float = EM, *, divisions: bool = True
) -> None:
    """Write a paragraph as it was typed: as an item of the open list where its own words begin like one.

    ``indent`` and ``em`` are in points. With ``divisions`` a paragraph in capitals that names a part, a chapter or a schedule is
    its heading: laws are typed so without any style.
    """
    before = len(writer.parts)
    _write_typed(text, indent, opened, writer, em, divisions=divisions)
    writer.typed.append(one_blank(text))
    writer.typed_parts += len(writer.parts) - before


def _write_typed(text: str, indent: float, opened: OpenList, writer: Writer, em: float, *, divisions: bool) -> None:
    level = division_level(text) if divisions and text.isupper() and is_capitals(text) else 0
    if level in {2, 3}:
        opened.stack.clear()
        writer.heading(level, text)
        return
    label = label_of(text, opened.last_label())
    if label and label.marker == "-" and not label.label and writer.attribution(text):
        return  # its dash is no bullet
    if label is None:
        opened.stack.clear()
        writer.paragraph(text)
        return
    depth = opened.depth_of(label, indent, em)
    if label.marker != "-":
        writer.tight = False
    writer.item(depth, label.text, label.marker)


def typed_list(lines: Sequence[str]) -> tuple[str, list[tuple[int, Label, str]]]:
    """Part lines of one paragraph into the words before a list that was typed into it, and its items.

    Each item comes with its depth, what it begins with, and its words; a line that begins with nothing goes on with the
    one before it. Less than two items are no list: then all lines are the words before it.
    """
    kept = [line for line in map(one_blank, lines) if line]
    before: list[str] = []
    items: list[tuple[int, Label, str]] = []
    opened = OpenList()
    for line in kept:
        label = label_of(line, opened.last_label())
        if label is not None:
            items.append((opened.depth_of(label, 0.0, 1.0), label, label.text))
        elif items:
            depth, label, words = items[-1]
            items[-1] = depth, label, f"{words} {line}"
        else:
            before.append(line)
    return (" ".join(before), items) if len(items) > 1 else (" ".join(kept), [])
