"""Paragraphs whose lines open with marks that count on, "(1) ..." and "(2) ..." under each other: each mark opens a part.

Acts are typed and pasted so, without the empty lines by which Markdown tells paragraphs. Uncut, the words of subsection (2) would
be cited as those of subsection (1). Marks that Markdown does not know, "a) ...", make a list where a line introduces them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.lead_ins import ends_as_lead_in, is_unfinished
from knowledge.printed_marks import follows, is_first, mark_of, style_of

if TYPE_CHECKING:
    from knowledge.model import Span

_DEPTH = 20
"""Open marks that are looked at, from the innermost: no document has more within each other, and each line asks them all."""
_BEFORE = 400
"""Characters before a block in which the line above it is looked for."""
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_BEHIND_TITLE = re.compile(r"[^\n]{0,100}?[.—–]\s+\(1\)\s")
"""The first subsection stands behind the title of its section: "11. Maintenance. (1) Each parent ..."."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a block: its span, whether it goes on with marks from before the block, and the list of the block it belongs to.

    ``listed`` counts those lists of the document from 1; 0 is no item of one.
    """

    span: Span
    outside: bool = False
    listed: int = 0


@dataclass(slots=True)
class MarkedLines:
    """The marks that are open while a document is read, outermost first: kind, label, and the list that each is an item of."""

    _open: list[tuple[str, str, int]] = field(default_factory=list)
    _made: int = 0

    def leave(self) -> None:
        """Go on under another heading: a new count begins."""
        self._open = []

    def parts(self, text: str, span: Span, *, inside: bool, further: bool = False) -> list[Part]:
        """Cut the block at ``span`` of ``text`` before its lines that open with a mark that counts on; it alone where none does.

        A first mark counts on where the next of its kind opens a later line: a line of running text that happens to begin with a
        bracket is not cut off. Marks under a line that ends as a lead-in (:mod:`knowledge.lead_ins`), in this block or the one
        before, are items of a list. A block ``inside`` a list leaves the marks around the list open, another without marks closes
        them; above one that goes ``further`` in its item stands a line of that item.
        """
        found = list(_LINE.finditer(text, *span))
        lines = [(line.start(), mark_of(line.group(), listed=True)) for line in found]
        last = _last_continued([mark for _, mark in lines])
        if not lines[0][1] and _BEHIND_TITLE.match(text, *span):
            self._open = [("1", "1", 0)]
        elif not lines[0][1] and not inside:
            self._open = []
        outer = len(self._open)
        cuts: list[tuple[int, bool, int]] = []
        for at, (start, mark) in enumerate(lines):
            level = self._level(mark)
            if level >= 0:
                listed = self._open[level][2] if level >= outer or not inside else 0
                self._open[level:] = [(self._open[level][0], mark, listed)]
                cuts.append((start, level < outer, listed))
                outer = min(outer, level + (level < outer))
            elif is_first(mark) and (at == 0 or last[mark] > at):
                above = found[at - 1].group() if at else "" if inside and not further else _above(text, start)
                introduced = ends_as_lead_in(above) or (
                    bool(above) and bool(mark_of(found[at].group())) and is_unfinished(above)
                )
                if not introduced and not mark_of(found[at].group()):
                    continue  # "I. Ivanov said": what may be a mark is one where a list is introduced
                self._made += introduced
                self._open.append((style_of(mark), mark, self._made if introduced else 0))
                cuts.append((start, False, self._made if introduced else 0))
        return _cut(text, span, cuts)

    def _level(self, mark: str) -> int:
        """Which of the open marks ``mark`` is the next after, the innermost first; -1 where it is of none."""
        innermost = len(self._open) - 1
        levels = range(innermost, max(-1, innermost - _DEPTH), -1) if mark else ()
        return next((at for at in levels if follows(*self._open[at][:2], mark)), -1)


def _last_continued(marks: list[str]) -> dict[str, int]:
    """Give for each first mark among ``marks`` where the next of its kind stands last, -1 where it does nowhere."""
    there = {mark: at for at, mark in enumerate(marks) if mark}  # of marks that are alike the last
    return {
        first: max((at for mark, at in there.items() if follows(style_of(first), first, mark)), default=-1)
        for first in filter(is_first, there)
    }


def _above(text: str, start: int) -> str:
    """The line above an empty line before ``start``, "" where it is a heading or a mark for the program."""
    line = text[max(0, start - _BEFORE) : start].rstrip().rpartition("\n")[2].strip()
    return "" if line.startswith(("#", "<!--")) else line


def _cut(text: str, span: Span, cuts: list[tuple[int, bool, int]]) -> list[Part]:
    first = next((cut[1:] for cut in cuts[:1] if cut[0] == span[0]), (False, 0))
    begun = [(span[0], False, first[1]), *(cut for cut in cuts if cut[0] > span[0])]
    ends = [start for start, _, _ in begun[1:]] + [span[1]]
    return [
        Part((start, start + len(text[start:end].rstrip())), outside, listed)
        for (start, outside, listed), end in zip(begun, ends, strict=True)
    ]
