"""From lines to blocks: paragraphs, list items with their depth, headings; wrapped lines joined."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import quantiles
from typing import TYPE_CHECKING, Literal

from knowledge.importing.labels import is_versus
from knowledge.importing.plain_lines import (
    Mark,
    division_level,
    is_capitals,
    is_over,
    is_rule,
    is_sentence_end,
    looks_like_heading,
    mark_of,
    numbered_level,
)
from knowledge.lead_ins import ends_as_lead_in
from knowledge.printed_marks import follows
from knowledge.wholes import ends_as_quotation, is_attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.plain_lines import Line

_CJK = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
_DOTTED = re.compile(r"(?P<label>[a-z]|[ivx]{2,5})\.\s+\S")
_HYPHENATED = re.compile(r"([^\W\d_]+)-$")
_CENTRED = 8
"""Blanks by which a line stands further right than the text of the item above it, where it is set in the middle of the page."""
_INDENTED = 4
"""Blanks before a line that may be set in the middle of the page."""
_WIDEST_WRAP = 130
"""Lines of wrapped text are at most so long; where they are longer, each line is a paragraph."""


@dataclass(slots=True)
class Block:
    """A piece of the document: a paragraph, a list item or a heading.

    ``level`` is the level of a heading or the depth of a list item (0: outermost); ``label`` is the number of a numbered
    item with its mark ("63."), "" for others. ``lines`` counts the lines it was made of, ``number`` is the first.
    """

    kind: Literal["paragraph", "item", "heading"]
    text: str
    number: int
    level: int = 0
    label: str = ""
    page: int = 0
    lines: int = 1
    gap: bool = True
    inside: bool = False
    """A further paragraph of the list item before it."""
    row: bool = False
    """A row of a table."""


@dataclass(slots=True)
class _Lists:
    """The lists that are open, outermost first: indentation and style of their items, the last label, where its text begins."""

    open: list[tuple[int, str, str, int]] = field(default_factory=list)

    @property
    def content(self) -> int:
        """Where the text of the innermost item begins, 0 where no list is open."""
        return self.open[-1][3] if self.open else 0

    def depth_of(self, indent: int, mark: Mark) -> int:
        """Find the depth of an item and note it as the last of its list."""
        style, content = mark.style, indent + max(2, mark.width)
        if style == "(a)" and mark.label in "ivx" and not self._follows(style, mark.label):
            style = "(i)"
        for at in range(len(self.open) - 1, -1, -1):
            its_indent, its_style = self.open[at][:2]
            if its_style == style and abs(its_indent - indent) <= 1:
                self.open[at:] = [(indent, style, mark.label, content)]
                return at
        while self.open and self.open[-1][0] > indent + 1:
            self.open.pop()  # further left than the innermost list: back to one outside it
        while self.open and self.open[-1][0] == indent and self._takes_the_place(style, mark.label):
            self.open.pop()
        self.open.append((indent, style, mark.label, content))
        return len(self.open) - 1

    def hold(self, indent: int) -> bool:
        """Whether a paragraph that begins at ``indent`` stands in an item; the lists that it does not stand in are closed."""
        while self.open and indent < self.open[-1][3]:
            self.open.pop()
        return bool(self.open)

    def _follows(self, style: str, letter: str) -> bool:
        return any(its == style and label and ord(letter) - ord(label) == 1 for _, its, label, _ in self.open)

    def _takes_the_place(self, style: str, label: str) -> bool:
        """Tell whether an item of another style at the same indentation begins a new list, not one inside.

        A number that is not the first goes on with a list that was left; what is inside an item begins with the first.
        """
        numbered = style.startswith("1")
        return numbered and (label != "1" or not self.open[-1][1].startswith("1"))


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """Make blocks of lines: list items with their depth, wrapped lines joined, underlined headings."""
    width = _wrap_width(lines)
    hyphens = _Hyphens(lines)
    blocks: list[Block] = []
    lists = _Lists()
    previous: Line | None = None
    for at, line in enumerate(lines):
        if line.row:
            inside = lists.hold(line.indent)
            level = len(lists.open) - 1 if inside else 0
            blocks.append(Block("paragraph", line.text, line.number, level, "", line.page, inside=inside, row=True))
            previous = line
            continue
        if is_rule(line.text):
            _underline(blocks, line)
            previous = None
            continue
        if blocks and previous and is_attribution(line.text) and ends_as_quotation(blocks[-1].text):
            blocks[-1].text += f" {line.text}"
            previous = None
            continue
        mark = _item_mark(lines, at, lists, width) or _introduced_mark(line, previous, lists)
        content = lists.content
        last = blocks[-1] if blocks else None
        if mark:
            depth = lists.depth_of(line.indent, mark)
            label = mark.label + mark.style[1:] if mark.style.startswith("1") else ""
            blocks.append(Block("item", mark.rest, line.number, depth, label, line.page, gap=line.gap))
        elif last and previous and not line.gap and _goes_on(last, previous, line, width, content):
            last.text = hyphens.join(last.text, line.text)
            last.lines += 1
        elif last and line.gap and not _ends_lists(line, content) and lists.hold(line.indent):
            level = len(lists.open) - 1
            blocks.append(Block("paragraph", line.text, line.number, level, page=line.page, gap=line.gap, inside=True))
        else:
            lists.open.clear()
            blocks.append(Block("paragraph", line.text, line.number, page=line.page, gap=line.gap))
        previous = line
    return _with_parties([block for block in blocks if block.text])


def _with_parties(blocks: list[Block]) -> list[Block]:
    """Put the parties to a case together, which stand above and below a "v" on a line of its own."""
    joined: list[Block] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        after = blocks[at + 1] if at + 1 < len(blocks) else None
        if joined and after and is_versus(block.text) and joined[-1].kind == after.kind == "paragraph":
            joined[-1].text = f"{joined[-1].text} {block.text} {after.text}"
            at += 1
        else:
            joined.append(block)
        at += 1
    return joined


def _underline(blocks: list[Block], line: Line) -> None:
    """Make a heading of the line above an underline; a rule elsewhere parts blocks and is left out."""
    last = blocks[-1] if blocks else None
    if last and not line.gap and last.kind == "paragraph" and last.lines == 1 and line.text[0] in "=-~^*_#":
        last.kind, last.level = "heading", 1 if line.text[0] in "=#" else 2


def _item_mark(lines: Sequence[Line], at: int, lists: _Lists, width: int) -> Mark | None:
    """Give the mark of a line that is a list item, None where it only looks like one."""
    line = lines[at]
    mark = mark_of(line.text, nested=line.indent > 0 or bool(lists.open))
    if mark is None or mark.style[0] != "1":
        return mark
    following = lines[at + 1] if at + 1 < len(lines) else None
    wraps = bool(following and width and not following.gap and _is_full(line, following, width))
    if looks_like_heading(mark.rest) and numbered_level(line.text) and following and not wraps:
        beside = mark_of(following.text)
        is_next = beside is not None and beside.label.isdigit() and int(beside.label) == int(mark.label) + 1
        if not is_next and not _ends_list(mark, line, lists):
            return None  # "1. Introduction" above its text
    if line.gap or not width:
        return mark
    # In wrapped text a line can begin with a number by chance.
    expected = {int(label) + 1 for _, _, label, _ in lists.open if label.isdigit()} | {1}
    return mark if int(mark.label) in expected else None


def _introduced_mark(line: Line, previous: Line | None, lists: _Lists) -> Mark | None:
    """Give the mark of an item such as "i. ..." or "a. ...": text may begin so too, so a line introduces it, or it counts on."""
    found = _DOTTED.match(line.text)
    if found is None:
        return None
    label = found["label"]
    style = "i." if len(label) > 1 or label == "i" else "a."
    for own in (style,) if label not in "vx" else ("i.", "a."):
        last = next((label for _, style, label, _ in reversed(lists.open) if style == own), "")
        begins = label in {"a", "i"} and previous is not None and ends_as_lead_in(previous.text)
        if begins or (last and follows(own[0], last, label)):
            return Mark(own, label, line.text, 0)
    return None


def _ends_list(mark: Mark, line: Line, lists: _Lists) -> bool:
    """Tell whether the item is the last of a list of short items ("1. Aims", "2. Means"), right below the one before."""
    if line.gap:
        return False
    return any(label.isdigit() and int(label) == int(mark.label) - 1 for _, _, label, _ in lists.open)


def _ends_lists(line: Line, content: int) -> bool:
    """Whether a line behind an empty one titles what follows, and stands in no item of a list: a division, or set in the middle."""
    if division_level(line.text) in {2, 3}:
        return True
    return line.indent >= content + _CENTRED and looks_like_heading(line.text) and not mark_of(line.text)


def _goes_on(last: Block, previous: Line, line: Line, width: int, content: int) -> bool:
    """Tell whether a line goes on with the block of the line before it."""
    if (last.kind == "item" or last.inside) and line.indent >= content > 0 and not last.row:
        return not (is_capitals(line.text) and _ends_lists(line, content))
    if not width or last.kind == "heading" or _stands_apart(previous, line, width) or _titles(previous, line):
        return False
    if _is_full(previous, line, width):
        return True
    return line.text[0].islower() and not is_sentence_end(previous.text)


def _stands_apart(previous: Line, line: Line, width: int) -> bool:
    """Tell whether a line set in the middle or at the right is one for itself: a title above another, the name of who signs."""
    if previous.indent < _INDENTED or not looks_like_heading(previous.text):
        return False
    if is_capitals(previous.text) and not is_capitals(line.text):
        return True
    has_room = len(previous.text) + 1 + len(line.text.split()[0]) <= 0.8 * width
    return abs(previous.indent - line.indent) > 1 and (has_room or line.text[0] in "([" or previous.text[-4:].isdigit())


def _titles(previous: Line, line: Line) -> bool:
    """Tell whether a line in capitals is a title, or the name of a body, above one that is not: "FORUM OF ... / Minutes of ..."."""
    over = previous.gap and is_capitals(previous.text) and previous.text.count(" ") > 1 and is_over(previous.text)
    return over and looks_like_heading(previous.text) and line.text[0].isupper() and not is_capitals(line.text)


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Tell whether the first word of the following line had no room on the line any more."""
    return line.indent + len(line.text) + 1 + len(following.text.split()[0]) > 0.8 * width


def _wrap_width(lines: Sequence[Line]) -> int:
    """Give the width at which the document's lines are wrapped; 0 where each line is a paragraph of its own."""
    lengths = [line.indent + len(line.text) for line in lines]
    if len(lengths) < 2:
        return 0
    width = round(quantiles(lengths, n=20)[-1])
    if width > _WIDEST_WRAP or max(lengths) > 2 * _WIDEST_WRAP:
        return 0
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap and mark_of(b.text) is None]
    if not pairs:
        return 0
    full = sum(_is_full(a, b, width) for a, b in pairs)
    open_end = sum(not is_sentence_end(a.text) or a.text[-1] == "," for a, _ in pairs)
    return width if full >= 0.55 * len(pairs) and open_end >= 0.4 * len(pairs) else 0


class _Hyphens:
    """Joins lines; a word parted at a line end becomes one where the document writes it so elsewhere."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._words: Counter[str] | None = None

    def join(self, text: str, more: str) -> str:
        """Join the next line to a text: with a blank, without one in Chinese and after a hyphen."""
        if _CJK.match(text[-1]) and _CJK.match(more[0]):
            return text + more
        parted = _HYPHENATED.search(text[-60:])  # no word is longer
        if parted is None or not more[0].islower():
            return f"{text} {more}"
        word = parted[1] + re.split(r"\W", more, maxsplit=1)[0]
        if self._words is None:
            self._words = Counter(
                word for line in self._lines for word in re.findall(r"[^\W\d_]+", line.text.casefold())
            )
        return (text[:-1] if word.casefold() in self._words else text) + more
