"""Questions that unfold and lists of terms in web pages: what belongs together is found, whichever elements hold it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.importing.html_inline import INLINE, LINE_BREAK, SKIPPED, inline
from knowledge.importing.trees import Element, local
from knowledge.importing.writing import one_blank

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Entry", "entries_of", "is_one_paragraph", "titled", "with_term"]

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MORE = re.compile(
    r"(?:(?:read|show|see|view|learn|find out) (?:more|all|less|details)|more|details|menu|open|close|expand"
    r"|contents|info(?:rmation)?|leer más|ver más|más|lire la suite|voir plus|plus|mehr|weiterlesen|подробнее)\W*",
    re.IGNORECASE,
)
"""What is written on a switch and says nothing of what it unfolds."""


@dataclass(slots=True)
class Entry:
    """Terms of a list of terms, and what is said of them."""

    terms: list[str] = field(default_factory=list)
    said: list[Element] = field(default_factory=list)


def titled(details: Element) -> str:
    """Give the words that stand above what unfolds, where they make a heading of it; "" where they do not."""
    summary = next((child for child in details if local(child) == "summary"), None)
    if summary is None or any(local(child) in _HEADINGS for child in summary.iter()):
        return ""
    text = one_blank(inline(summary).replace(LINE_BREAK, " "))
    return "" if _MORE.fullmatch(text) or not _is_followed_by_heading(details) else text


def _is_followed_by_heading(element: Element) -> bool:
    """Whether nothing stands behind an element that a heading above it would wrongly take in."""
    at: Element | None = element
    while at is not None:
        if (at.tail or "").strip():
            return False
        after = at.getnext()
        while after is not None and (not local(after) or local(after) in SKIPPED or not _holds_text(after)):
            if (after.tail or "").strip():
                return False
            after = after.getnext()
        if after is not None:
            return _opens_with_heading(after)
        at = at.getparent()
    return True


def _holds_text(element: Element) -> bool:
    return any(text.strip() for text in element.itertext())


def _opens_with_heading(element: Element) -> bool:
    """Whether the first words of an element stand in a heading or in another question that unfolds."""
    while True:
        if local(element) in _HEADINGS or local(element) == "details":
            return True
        first = next((child for child in element if local(child) and _holds_text(child)), None)
        if (element.text or "").strip() or first is None:
            return False
        element = first


def entries_of(terms: Element) -> Iterator[Entry]:
    """Give the entries of a list of terms in order, also of those grouped by other elements; one may lack its terms."""
    entry = Entry()
    for child in _of_list(terms):
        if local(child) == "dt":
            if entry.said:
                yield entry
                entry = Entry()
            text = one_blank(inline(child).replace(LINE_BREAK, " "))
            if text:
                entry.terms.append(text)
        elif _holds_text(child):
            entry.said.append(child)
    if entry.terms or entry.said:
        yield entry


def _of_list(element: Element) -> Iterator[Element]:
    for child in element:
        if local(child) in {"dt", "dd"}:
            yield child
        elif local(child) and local(child) not in SKIPPED:
            yield from _of_list(child)


def is_one_paragraph(said: Element) -> bool:
    """Whether what is said of a term is one paragraph, with or without an element of its own for it."""
    blocks = [
        local(e)
        for e in said.iter()
        if e is not said and local(e) not in INLINE and local(e) not in SKIPPED and local(e)
    ]
    return not blocks or blocks in (["p"], ["div"])


def with_term(terms: list[str], said: str) -> str:
    """Put terms and what is said of them into one sentence: "Institution: a home for children"."""
    term = ", ".join(terms)
    if not term or not said:
        return term or said
    return f"{term} {said}" if term[-1] in ".:?!;–—…。：？！؟" else f"{term}: {said}"
