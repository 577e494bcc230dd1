"""What stands inside the lines of an HTML or EPUB page: running text, marks of notes, exponents, what is struck out."""

from __future__ import annotations

import re

from knowledge.importing.trees import Element, attribute, local
from knowledge.importing.writing import one_blank, raised

SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "canvas",
        "audio",
        "video",
        "button",
        "input",
        "select",
        "textarea",
        "datalist",
        "head",
        "link",
        "meta",
        "title",
        "base",
        "map",
        "area",
        "dialog",
        "rt",
        "rp",
    ]
)
"""Elements that hold no text of the document."""
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "meter",
        "nobr",
        "output",
        "progress",
        "q",
        "ruby",
        "rb",
        "rbc",
        "rtc",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "img",
        "br",
        "picture",
        "source",
        "slot",
    ]
)
_REFERENCE = re.compile(r"\[?(?:\d{1,4}|[a-z]|[*†‡§]+|note \d+)\]?", re.IGNORECASE)
_BRACKETED = re.compile(r"\[(?:\d{1,4}|[a-z]|[*†‡]+)\]")
_PAGES = re.compile(r":[\s\d,;.–—-]*\d[\s\d,;.–—-]*|:\s*[ivxlc]{1,7}", re.IGNORECASE)
"""The pages of what is cited, as Wikipedia sets them behind a mark: ": 108, 112–114"."""
_NOTES = frozenset(["doc-endnotes", "doc-footnotes", "doc-footnote", "footnotes", "endnotes", "rearnotes"])
_STRUCK = frozenset({"del", "s", "strike"})
_THROUGH = re.compile(r"text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.IGNORECASE)
LINE_BREAK = "\x0b"
"""What stands for a break of the line until the blocks are parted."""


def inline(element: Element) -> str:
    """Give the text of an element; where a line breaks, U+000B."""
    name = local(element)
    if name in SKIPPED or not name:
        return ""
    if name == "br":
        return LINE_BREAK
    if page_break(element):
        return ""
    if is_reference(element, name) or (name == "a" and _is_way_back(element)):
        return ""
    pieces = [element.text or ""]
    for child in element:
        text = inline(child)
        block = local(child) not in INLINE
        if local(child) == "li" and text and _is_later(child):
            before = "".join(pieces).rstrip()  # a list inside a cell, written in one line
            pieces = [before, "; " if before[-1:].isalnum() or before.endswith((")", "”", '"')) else " "]
        pieces.append(f" {text} " if block and text else text)
        pieces.append(child.tail or "")
    text = "".join(pieces)
    if name == "sup":
        return raised(text)
    return f"“{text}”" if name == "q" and text.strip() else text


def holds_notes(element: Element, name: str) -> bool:
    """Whether an element is a note, or holds the notes of its page, apart from the text."""
    if name == "aside" and "note" in attribute(element, "type"):
        return True
    kind = f"{element.get('role') or ''} {attribute(element, 'type')} {element.get('class') or ''}"
    return name in {"section", "div", "aside", "ol"} and not _NOTES.isdisjoint(kind.lower().split())


def page_break(element: Element) -> str:
    """Give the label of a page that begins here, as EPUB books mark them; "" elsewhere."""
    if local(element) not in {"span", "div", "a", "hr"}:
        return ""
    if "pagebreak" not in attribute(element, "type") and element.get("role") != "doc-pagebreak":
        return ""
    return one_blank(element.get("title") or element.get("aria-label") or "".join(element.itertext()))


def drop_struck(root: Element) -> int:
    """Take out what a page shows as deleted or no longer valid; give how many such places held text."""
    found = [e for e in root.iter() if local(e) in _STRUCK or _THROUGH.search(e.get("style") or "")]
    count = 0
    for element in found:
        count += any(text.strip() for text in element.itertext())
        drop(element)
    return count


def drop(element: Element) -> None:
    """Take an element out, keeping the text that follows it."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail or ""
    if tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    parent.remove(element)


def _is_later(item: Element) -> bool:
    """Whether items stand before an item in its list."""
    return any(local(before) == "li" for before in item.itersiblings(preceding=True))


def is_reference(element: Element, name: str) -> bool:
    """Whether an element is the mark of a note, which is no part of the sentence that it stands in."""
    if "noteref" in attribute(element, "type") or "doc-noteref" in (element.get("role") or ""):
        return True
    if name == "a" and "#" in (element.get("href") or "") and _BRACKETED.fullmatch("".join(element.itertext()).strip()):
        return not _is_first(element)
    if name != "sup":
        return False
    links = [child for child in element.iter() if local(child) == "a" and "#" in (child.get("href") or "")]
    marked = re.search(r"\b(?:reference|footnote|fn|noteref)", element.get("class") or "")
    if not links and not marked:
        return False
    said = "".join(element.itertext()).strip()
    return bool(_REFERENCE.fullmatch(said) or (marked and _PAGES.fullmatch(said)))


def _is_first(element: Element) -> bool:
    """Whether an element begins its block: there, a mark is the one of the note itself."""
    parent = element.getparent()
    return parent is None or (element.getprevious() is None and not (parent.text or "").strip())


def _is_way_back(element: Element) -> bool:
    """Whether a link leads from a note back to its mark, or to another place by a sign alone."""
    href = element.get("href") or ""
    return href.startswith("#") and "".join(element.itertext()).strip() in {"^", "↑", "↩", "↩︎", "⇑", "¶", "#", "§"}


def has_block(element: Element) -> bool:
    """Whether an inline element wraps blocks, such as a link around a whole card."""
    return any(local(child) not in INLINE and local(child) not in SKIPPED and local(child) for child in element.iter())
