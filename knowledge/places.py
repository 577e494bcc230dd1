"""Where each block of a document stands: its pinpoint, its number among items, and its locator."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.lead_ins import ends_as_lead_in
from knowledge.pinpoints import heading_place, paragraph_lists, pinpoint_of
from knowledge.printed_marks import PrintedMarks, mark_of, notes_among

if TYPE_CHECKING:
    from collections.abc import Sequence


_GOES_ON = re.compile(r"Provided\b|[a-zà-ÿа-я]")
"""A proviso, and what begins in the midst of a sentence, end the provision before them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of running text: its span (offsets into the source's text) and the place it stands in the lists around it."""

    start: int
    end: int
    items: tuple[int, ...]
    """Ids of the list items around it, outermost first."""
    lists: tuple[int, ...]
    """Ids of the lists around it, outermost first."""
    number: str
    """The label of its own list item ("63" of "63."), "" where it has none."""
    further: bool = False
    """Whether it is a further paragraph of its item, not the first."""


class Places:
    """Tells the places of the blocks of a document, which are entered one after the other.

    ``blocks`` come with their path of headings and their page. ``counted`` are the lists that number the paragraphs of the
    document (:func:`knowledge.pinpoints.paragraph_lists`).
    """

    def __init__(self, blocks: Sequence[tuple[Block, tuple[str, ...], str]], text: str) -> None:
        self.counted = paragraph_lists((b.lists[0], b.number) for b, _, _ in blocks if len(b.lists) == 1 and b.number)
        self._blocks = blocks
        self._printed = ["" if b.number else mark_of(text[b.start : b.end], listed=bool(b.items)) for b, _, _ in blocks]
        self._notes = notes_among([text[b.start : b.end] for b, _, _ in blocks])
        self._marks = PrintedMarks()
        self._pinpoints: dict[int, str] = {}  # list item -> its pinpoint
        self._labels: dict[int, str] = {}  # list item -> its label
        self._counts: dict[int, int] = {}  # list -> items seen
        self._section = ""
        self._leading: tuple[tuple[str, ...], str] | None = (
            None  # headings and place of a paragraph that introduces what follows
        )
        self._led: dict[int, str] = {}  # list -> the place of the numbered paragraph that introduces it

    def enter(self, at: int, text: str, section: str, *, nested: bool) -> tuple[str, str]:
        """Go on to the block of index ``at`` and give its pinpoint and what it is as an item ("2", "1.3", "2(a)").

        ``section`` is the place in a statute (:class:`knowledge.sections.Sections`), "" outside of one; ``nested`` whether
        the block stands inside a numbered paragraph or is an item without a number. Both results may be "".
        """
        block, heading, _ = self._blocks[at]
        item = self._item(at, block) if block.items else ""
        self._marks.under(heading)
        # The next subsection, within the item of its section.
        next_one = block.further or (nested and section.endswith(f"({self._printed[at]})"))
        if next_one and section and section != self._section:
            self._section = self._pinpoints[block.items[-1]] = section
            self._marks.number(section)
            return section, item
        if block.items and block.items[-1] in self._pinpoints:
            return self._pinpoints[block.items[-1]], item
        pinpoint, shown = self._pinpoint(at, text, section, nested=nested)
        pinpoint = self._of_what_introduces(at, pinpoint)
        leads = pinpoint.startswith("para.") and ends_as_lead_in(text)
        self._leading = (heading, pinpoint) if leads else None
        if block.items:
            self._pinpoints[block.items[-1]] = pinpoint
            if shown:
                self._labels[block.items[-1]] = shown
        return pinpoint, shown or item

    def _of_what_introduces(self, at: int, pinpoint: str) -> str:
        """The place of a block without one that a numbered paragraph introduces: "[2] Section 12 provides:" and what it quotes."""
        block, heading, _ = self._blocks[at]
        place = self._leading[1] if self._leading and self._leading[0] == heading else ""
        if len(block.items) == 1:
            place = self._led.setdefault(block.lists[0], place)
        exact = pinpoint.startswith("para.") or pinpoint.endswith(")")
        if not place or exact or self._printed[at] or len(block.items) > 1:
            return pinpoint
        return f"{place}({block.number})" if block.number else place

    def _item(self, at: int, block: Block) -> str:
        own, list_id = block.items[-1], block.lists[len(block.items) - 1]
        if own not in self._labels:
            self._counts[list_id] = self._counts.get(list_id, 0) + 1
            # The mark that stands in the quotation; our own count beside it would contradict it.
            printed = f"({self._printed[at]})" if self._printed[at] else ""
            self._labels[own] = block.number or printed or str(self._counts[list_id])
        return ".".join(self._labels.get(one, "") for one in block.items).strip(".").replace(".(", "(")

    def _pinpoint(self, at: int, text: str, section: str, *, nested: bool) -> tuple[str, str]:
        block, heading, _ = self._blocks[at]
        text = self._notes.get(at, text)
        mark, outermost = self._printed[at], len(block.items) < 2
        above = (section if nested else "") or ("" if outermost else self._pinpoints.get(block.items[-2], ""))
        pinpoint = section if section and not nested else self._plain(block, text, heading, above)
        if section != self._section:
            self._section = section
            if section:
                self._marks.number(section)
                if pinpoint == section:
                    return pinpoint, ""
        if not outermost or (block.number and not mark):
            # Inside a numbered paragraph Markdown itself tells where the block stands.
            if mark or block.number:
                self._marks.number(pinpoint, block.number if outermost else "")
            return pinpoint, ""
        if mark:
            return self._marked(at, pinpoint)
        own = pinpoint_of(text, counted=not block.items) or (pinpoint if " par." in pinpoint else "")
        if own:
            self._marks.number(own)
        elif not block.items and _GOES_ON.match(text) and (place := self._marks.goes_on(self._depth(at - 1))):
            return place, ""
        else:
            self._marks.other()
        return pinpoint, ""

    def _depth(self, at: int) -> int:
        return len(self._blocks[at][0].items) if at >= 0 else 0

    def _marked(self, at: int, pinpoint: str) -> tuple[str, str]:
        """The place of a block that begins with a printed mark, after the mark and what stands before it."""
        block, heading, _ = self._blocks[at]
        mark = self._printed[at]
        self._marks.mark(mark, self._printed[at + 1] if at + 1 < len(self._blocks) else "")
        if self._marks.place:
            return self._marks.place, ""
        if mark.isdigit() and not block.items and not self._marks.seen:
            return pinpoint, ""  # the document's own way to number its paragraphs
        return heading_place(heading), self._marks.item if block.items else ""

    def _plain(self, block: Block, text: str, heading: tuple[str, ...], above: str) -> str:
        """The pinpoint from a block's number or heading, or for a nested item from the item around it (``above``)."""
        if len(block.items) > 1 and not above:
            return ""
        paragraphs = not block.lists or block.lists[0] in self.counted or bool(above)
        return pinpoint_of(text, heading, label=block.number, counted=paragraphs, above=above)


def locator_of(
    heading: tuple[str, ...], paragraph: int, item: str, page: str, pinpoint: str, *, exact: bool = False
) -> str:
    """Write the place of a passage in words: pinpoint, page, section, paragraph and item, as far as they are known.

    ``paragraph`` and ``item`` are the program's own counts; with an ``exact`` pinpoint they are left out.
    """
    parts = [pinpoint] if pinpoint else []
    if page:
        parts.append(f"page {page}")
    if heading:
        parts.append(f"section “{heading[-1]}”")
    if exact or pinpoint.startswith("para.") or pinpoint.endswith(")") or " par." in pinpoint:
        return ", ".join(parts)  # the document's own count is exact; ours beside it would confuse
    parts.append(f"paragraph {paragraph}")
    if item:
        parts.append(f"item {item}")
    return ", ".join(parts)
