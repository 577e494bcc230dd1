r"""Writing Markdown that reads back as it was meant: one block a paragraph, harmless where the text looks like a mark.

Only what begins a block can be taken for a mark, since a block is written on one line and nothing inside a line is ever
interpreted. Where text begins like a mark, a no-break space is put after its first sign (``#\u00a0 5``): no letter is
changed or lost, and no backslash comes into quotations.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.wholes import ends_as_quotation, is_attribution

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLANKS = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_HARMFUL = re.compile(r"(?:#{1,6}(?=[ \t]|$)|<(?=[A-Za-z/!?])|`{3,}|~{3,}|>|[-+*](?=[ \t]|$)|=+$|(?:[-*_][ \t]*){3,}$)")
_NUMBER = re.compile(r"\d{1,9}[.)](?=[ \t])")
_LABEL = re.compile(r"[^\s<>]{1,40}")
NBSP = "\u00a0"
_RAISED = re.compile(r"\s*([+\u2212\u2013-]?\d{1,6}|[+\u2212-])\s*")
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"
"""Signs that :func:`raised` writes."""
_RAISED_SIGNS = str.maketrans("0123456789+-\u2212\u2013", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")


@dataclass(slots=True)
class Writer:
    """Collects blocks and gives the Markdown of them. ``items`` are the widths of the list items that are open."""

    parts: list[str] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    tight: bool = False
    typed: list[str] = field(default_factory=list)
    typed_parts: int = 0
    """Paragraphs that were written by their words alone, and how many of the parts they made."""
    formed: bool = False
    """Whether a form that makes no part of its own, such as a box, tells how the document is made up."""

    def page(self, label: str) -> None:
        """Mark the beginning of a page."""
        found = _LABEL.match(label.replace("--", "-").strip())
        if found:
            self._block(f"<!-- page {found[0]} -->")

    def comment(self, word: str) -> None:
        """Write a mark for the program that is no text of the document."""
        self._block(f"<!-- {word} -->")

    def notes(self, notes: Sequence[tuple[str, str]]) -> None:
        """Write notes, each with its mark ("1"), behind the mark for the program that they are no running text."""
        if notes:
            self.comment("notes")
        for mark, text in notes:
            self.paragraph(f"{mark} {text}")

    def heading(self, level: int, text: str) -> None:
        """Write a heading of level 1 to 6."""
        text = one_blank(text).rstrip("#").strip()
        if text:
            self._block(f"{'#' * max(1, min(6, level))} {text}")

    def paragraph(self, text: str) -> None:
        """Write a paragraph."""
        text = one_blank(text)
        if text and not self.attribution(text):
            self._block(harmless(text))

    def attribution(self, text: str) -> bool:
        """Write who said the quotation that was written last on its line; False where the text says no such thing."""
        if not self.parts or not is_attribution(text) or not ends_as_quotation(self.parts[-1]):
            return False
        self.parts[-1] += f" {one_blank(text)}"
        return True

    def item(self, depth: int, text: str, marker: str = "-") -> None:
        """Write a list item, ``depth`` counted from 0; ``marker`` is ``-`` or a number with its point (``63.``).

        An item of a number stands alone between empty lines; others follow each other closely.
        """
        text = one_blank(text)
        if not text:
            return
        depth = min(depth, len(self.items))
        del self.items[depth:]
        indent = " " * sum(self.items)
        line = f"{indent}{marker} {harmless(text)}"
        close = self.tight and marker == "-" and bool(self.parts)
        self.parts.append(("\n" if close else "\n\n") + line)
        self.items.append(len(marker) + 1)
        self.tight = True

    def more(self, text: str) -> None:
        """Write a further paragraph of the item that is open; an ordinary paragraph where none is."""
        text = one_blank(text)
        if text and self.items:
            self.parts.append(f"\n\n{' ' * sum(self.items)}{harmless(text)}")
            self.tight = False
        elif text:
            self._block(harmless(text))

    def end_list(self) -> None:
        """Close all open list items."""
        self.items.clear()
        self.tight = False

    def text(self) -> str:
        """Give the whole Markdown."""
        return "".join(self.parts).strip("\n") + "\n" if self.parts else ""

    def _block(self, line: str) -> None:
        self.end_list()
        self.parts.append("\n\n" + line)


def one_blank(text: str) -> str:
    """Give ``text`` on one line; no-break and other special spaces stay."""
    return _BLANKS.sub(" ", text).strip(" ")


def raised(text: str) -> str:
    """Give a raised number with raised signs ("10" and "16" make 10¹⁶, no 1016); other text as it is."""
    return text.translate(_RAISED_SIGNS) if _RAISED.fullmatch(text) else text


def struck_warning(count: int) -> tuple[str, ...]:
    """Say that struck text was left out; nothing where none was."""
    places = "1 place" if count == 1 else f"{count} places"
    return (f"Text that is struck out or marked as deleted was left out ({places}).",) if count else ()


def harmless(text: str) -> str:
    """Give ``text`` so that its beginning is not read as a mark of Markdown."""
    found = _HARMFUL.match(text) or _NUMBER.match(text)
    if found is None:
        return text
    first = 1 if text[0] in "<`~" else found.end()
    return f"{text[:first]}{NBSP}{text[first:]}"


def row(cells: list[str]) -> str:
    """Give the text of a table's row: its cells parted by a bar."""
    kept = [one_blank(cell) for cell in cells]
    while kept and not kept[-1]:
        kept.pop()
    return " | ".join(kept) if any(kept) else ""
