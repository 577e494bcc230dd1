"""Saved web pages: HTML, XHTML, and MHTML (one file, as browsers save it)."""

from __future__ import annotations

import email
import email.policy
import json
import re
from typing import TYPE_CHECKING, Any

from knowledge.importing.decoding import decode
from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.html_blocks import Blocks
from knowledge.importing.html_contacts import contact_parts
from knowledge.importing.html_inline import drop_struck
from knowledge.importing.link_sections import drop_link_sections, dropped_warning
from knowledge.importing.main_text import main_part
from knowledge.importing.metadata_stated import changed_on
from knowledge.importing.trees import Element, local, parse_html
from knowledge.importing.writing import Writer, one_blank, struck_warning
from knowledge.untrusted import clean_text

if TYPE_CHECKING:
    from knowledge.importing.job import Job

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_MHTML = re.compile(rb"^(?:mime-version|content-type|from|subject|snapshot-content-location):", re.IGNORECASE)
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_CHANGED = (
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "dcterms.modified",
    "dc.date.modified",
    "datemodified",
    "last-modified",
    "revised",
)
"""What tells when the text was last changed: it is the date of the version that is quoted."""
_PUBLISHED = (
    "article:published_time",
    "dcterms.issued",
    "dcterms.date",
    "dc.date.issued",
    "dc.date",
    "date",
    "datepublished",
)
_PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher")
_KEPT = (
    "author",
    "description",
    "keywords",
    "generator",
    "licence",
    "rights",
    "dc.rights",
    "dcterms.rights",
    "copyright",
)
_FEW_WORDS = 3
"""The name of a section of a site has fewer words: "News", "Press releases"."""
_SEPARATOR = re.compile(r"\s+[|–—·»-]\s+")


def read(job: Job) -> Extracted:
    """Read a saved web page."""
    data = job.read()
    url = ""
    if _MHTML.match(data):
        data, url = _unpacked(data)
    declared = _CHARSET.search(data[:4_096])
    text, warnings = decode(data, declared[1].decode("ascii") if declared else "")
    saved = _SAVED_FROM.search(text[:4_096])
    root = parse_html(clean_text(text))
    meta = _meta(root)
    writer = Writer()
    if url or saved:
        meta["og:url"] = url or (saved[1] if saved else "")
    language = next((e.get("lang") or "" for e in root.iter() if local(e) == "html"), "") or meta.get("og:locale", "")
    published = _date(meta, _PUBLISHED)
    changed = _changed(root)
    struck = drop_struck(root)
    contacts = contact_parts(root)
    main = main_part(root)
    title = meta.get("og:title") or meta.get("dc.title") or _title(root, main)
    left_out = drop_link_sections(main)
    blocks = Blocks(writer)
    blocks.write(main)
    blocks.write_notes()
    _add_contacts(writer, contacts)
    return Extracted(
        writer.text(),
        title=title,
        language=language.replace("_", "-"),
        date=_date(meta, _CHANGED) or published,
        publisher=next((meta[name] for name in _PUBLISHERS if meta.get(name)), ""),
        url=_address(meta, root),
        metadata={
            **{name: meta[name] for name in _KEPT if name in meta},
            **({"page_title": shown} if (shown := _first(root, "title")) else {}),
            **({"published": published} if published else {}),
            **({"changed": changed} if changed else {}),
        },
        warnings=(*warnings, *struck_warning(struck), *dropped_warning(left_out)),
    )


def _add_contacts(writer: Writer, contacts: list[str]) -> None:
    """Write how the body behind a page is reached below its text, under the main heading again: it is said of all of the page."""
    text = writer.text()
    new = [part for part in contacts if part.startswith("#") or part.lstrip("- ") not in text]
    if not [part for part in new if not part.startswith("#")]:
        return
    headings = re.findall(r"^(#+) (.+)$", text, re.MULTILINE)
    if headings and len(headings[-1][0]) > len(headings[0][0]):
        writer.heading(len(headings[0][0]), headings[0][1])
    for part in new:
        if part.startswith("#"):
            writer.heading(2, part.lstrip("# "))
        elif part.startswith("- "):
            writer.item(0, part[2:])
        else:
            writer.paragraph(part)


def _unpacked(data: bytes) -> tuple[bytes, str]:
    """Give the page of an MHTML file in UTF-8, and its address."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                charset = part.get_content_charset("utf-8")
                text, _ = decode(payload, charset)
                address = message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
                return text.encode("utf-8", "replace"), str(address)
    raise RefusedError("The saved web page holds no text; save it anew as a single file or as HTML.", "no-text")


def _meta(root: Element) -> dict[str, str]:
    """Give what a page states about itself; the first statement of each kind counts."""
    found: dict[str, str] = {}
    for element in root.iter():
        name = local(element)
        if name == "meta":
            key = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
            value = one_blank(element.get("content") or "")
            if key and value:
                found.setdefault(key[:80], value)
        elif name == "link" and "canonical" in (element.get("rel") or "").lower():
            found.setdefault("canonical", (element.get("href") or "").strip())
        elif name in {"link", "a"} and "license" in (element.get("rel") or "").lower().split():
            found.setdefault("licence", (element.get("href") or "").strip())
        elif name == "script" and element.get("type") == "application/ld+json":
            for key, value in _linked_data(element.text or "").items():
                found.setdefault(key, value)
    return found


def _linked_data(text: str) -> dict[str, str]:
    """Give the dates of publication and of the last change that schema.org data of a page state."""
    try:
        data: Any = json.loads(text[:200_000])
    except (ValueError, RecursionError):
        return {}
    things = data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
    for thing in things if isinstance(things, list) else []:
        if isinstance(thing, dict) and isinstance(thing.get("datePublished"), str):
            stated = {name.lower(): thing.get(name) for name in ("datePublished", "dateModified")}
            return {name: value for name, value in stated.items() if isinstance(value, str)}
    return {}


def _title(root: Element, main: Element) -> str:
    """Give the page's title without the name of the site, where the main heading shows which part is which.

    A main heading that the title does not hold names the page better: titles often name the section of the site ("News").
    """
    title = _first(root, "title")
    headings = [text for e in main.iter() if local(e) == "h1" and (text := one_blank("".join(e.itertext())))]
    heading = headings[0] if headings else _first(root, "h1")
    parts = _SEPARATOR.split(title)
    if heading and len(parts) > 1 and heading in parts:
        return heading
    of_section = len(parts[0].split()) < _FEW_WORDS or heading.casefold().startswith(parts[0].casefold())
    if len(headings) == 1 and heading.casefold() not in title.casefold() and of_section:
        return heading
    return title or heading


def _first(root: Element, name: str) -> str:
    return next((one_blank("".join(e.itertext())) for e in root.iter() if local(e) == name), "")


def _date(meta: dict[str, str], names: tuple[str, ...]) -> str:
    for name in names:
        found = _DATE.match(meta.get(name, ""))
        if found:
            return found[0]
    return ""


def _changed(root: Element) -> str:
    """Give the date on which a page shows that it was changed, be it at its foot, which is no part of its text; "" without one."""
    for element in root.iter("p", "div", "span", "small", "li", "dd", "td", "time", "em", "footer"):
        if any(map(str.isalpha, element.text or "")) and (date := changed_on(one_blank("".join(element.itertext())))):
            return date
    return ""


def _address(meta: dict[str, str], root: Element) -> str:
    base = next((e.get("href") or "" for e in root.iter() if local(e) == "base"), "")
    for address in (meta.get("canonical", ""), meta.get("og:url", ""), base):
        if address.startswith(("http://", "https://")):
            return address
    return ""
