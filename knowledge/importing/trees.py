"""Parsing XML and HTML that others wrote: no entities, no network, no DTD, bounded depth."""

from __future__ import annotations

import re
from html.entities import html5
from typing import Any

from lxml import etree

from knowledge.importing.extracted import RefusedError

_DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_OWN = {b"amp", b"lt", b"gt", b"quot", b"apos"}
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DEEP = re.compile(r"depth", re.IGNORECASE)

Element = Any
"""An element of lxml; its stubs cover too little to be worth naming."""


def parse_xml(data: bytes) -> Element:
    """Parse XML strictly, as Office and OpenDocument write it."""
    try:
        return etree.fromstring(_DOCTYPE.sub(b"", data, count=1), _strict())
    except etree.XMLSyntaxError as error:
        raise _refusal(str(error)) from None


def parse_xhtml(data: bytes) -> Element:
    """Parse a page of an EPUB: as XML where it is, else as HTML."""
    cleaned = _ENTITY.sub(_resolved, _DOCTYPE.sub(b"", data, count=1))
    try:
        return etree.fromstring(cleaned, _strict())
    except etree.XMLSyntaxError as error:
        if _DEEP.search(str(error)):
            raise _refusal(str(error)) from None
    return parse_html(data.decode("utf-8", "replace"))


def parse_html(text: str) -> Element:
    """Parse HTML as it comes; :class:`RefusedError` where it nests too deeply, since the rest would be lost."""
    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True, no_network=True, huge_tree=False)
    data = _XML_DECLARATION.sub("", text).encode("utf-8", "replace")
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(str(error)) from None
    if any(_DEEP.search(entry.message) for entry in parser.error_log):
        raise _refusal("depth")
    if root is None:
        raise RefusedError("The page holds no text; check that it was saved whole.", "no-text")
    return root


def local(element: Element) -> str:
    """Give the name of an element without its namespace, in lower case; "" for comments and their like."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """Give an attribute by its name without a namespace, "" where it is missing."""
    value = element.get(name)
    if value is not None:
        return str(value)
    for key, found in element.attrib.items():
        if key.rsplit("}", 1)[-1] == name:
            return str(found)
    return ""


def _strict() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=False,
        remove_pis=True,
        collect_ids=False,
    )


def _resolved(match: re.Match[bytes]) -> bytes:
    name = match[1]
    if name in _OWN:
        return match[0]
    return html5.get(name.decode("ascii") + ";", "").encode("utf-8")


def _refusal(message: str) -> RefusedError:
    if _DEEP.search(message):
        return RefusedError(
            "The file nests deeper than any document does; save it anew from the program that made it, or as text.",
            "too-deep",
        )
    return RefusedError(
        "The file is damaged inside (its XML cannot be read); save it anew with the program that made it.", "damaged"
    )
