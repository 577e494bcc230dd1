"""EPUB books: their pages in reading order; books locked by a shop are refused."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.importing.html_blocks import Blocks
from knowledge.importing.html_inline import drop_struck
from knowledge.importing.link_sections import drop_link_sections, dropped_warning
from knowledge.importing.packages import Package, opened
from knowledge.importing.trees import Element, attribute, local, parse_xhtml
from knowledge.importing.writing import Writer, one_blank, struck_warning
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from knowledge.importing.job import Job

_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_PAGES = {"application/xhtml+xml", "text/html", "application/x-dtbook+xml"}
_CONTENTS = re.compile(r"\b(?:toc|landmarks|page-list|loi|lot)\b")


def read(job: Job) -> Extracted:
    """Read an EPUB book."""
    with opened(job) as package:
        _refuse_locked(package)
        name = _package_name(package)
        opf = package.xml(name)
        folder = posixpath.dirname(name)
        items = {attribute(e, "id"): e for e in opf.iter() if local(e) == "item"}
        spine = [e for e in opf.iter() if local(e) == "itemref"]
        titles = _chapter_titles(package, items, folder)
        writer = Writer()
        missing = struck = 0
        left_out: list[str] = []
        job.report("pages", len(spine))
        for number, reference in enumerate(spine):
            item = items.get(attribute(reference, "idref"))
            if item is None or attribute(item, "media-type") not in _PAGES:
                continue
            if "nav" in attribute(item, "properties").split():
                continue
            path = _resolve(folder, attribute(item, "href"))
            if path not in package.names:
                missing += 1
                continue
            struck += _write_page(writer, package.read(path), titles.get(path, ""), left_out)
            job.report("page", number + 1)
    about = _about(opf)
    warnings = [f"Pages of the book are missing from the file ({missing})."] if missing else []
    warnings += [*struck_warning(struck), *dropped_warning(left_out)]
    other = _title_in_its_language(opf, about)
    if other:
        warnings.append(
            f"The book's title is in another language than the book; it also states “{shorten(other, 120)}”."
        )
    date = _DATE.match(about.get("date", ""))
    return Extracted(
        writer.text(),
        title=about.get("title", ""),
        language=about.get("language", ""),
        date=date[0] if date else "",
        publisher=about.get("publisher", ""),
        url=about.get("source", "") if about.get("source", "").startswith("http") else "",
        metadata={
            key: about[name]
            for name, key in (
                ("creator", "author"),
                ("identifier", "identifier"),
                ("rights", "rights"),
                ("licence", "licence"),
                ("description", "description"),
                ("subject", "subject"),
            )
            if about.get(name)
        },
        warnings=tuple(warnings),
    )


def _refuse_locked(package: Package) -> None:
    """Refuse a book whose pages are encrypted (DRM); encrypted fonts alone do no harm."""
    tree = package.optional_xml("META-INF/encryption.xml")
    methods = (
        [attribute(e, "Algorithm") for e in tree.iter() if local(e) == "encryptionmethod"] if tree is not None else []
    )
    if any(method not in _FONTS for method in methods) or "META-INF/rights.xml" in package.names:
        raise RefusedError(
            "The book is locked by its shop (DRM) and cannot be read; ask the publisher for a copy without a lock.",
            "drm",
        )


def _package_name(package: Package) -> str:
    """Give the name of the part that lists the pages."""
    container = package.optional_xml("META-INF/container.xml")
    for element in container.iter() if container is not None else ():
        if local(element) == "rootfile":
            name = attribute(element, "full-path").lstrip("/")
            if name in package.names:
                return name
    found = sorted(name for name in package.names if name.lower().endswith(".opf"))
    if not found:
        raise RefusedError("The book does not say what its pages are; download it again.", "damaged")
    return found[0]


def _resolve(folder: str, href: str) -> str:
    """Give the name of a part that a link leads to; a link out of the book gives a name that it does not hold."""
    return posixpath.normpath(posixpath.join(folder, unquote(href.split("#", 1)[0]))).lstrip("/")


def _chapter_titles(package: Package, items: dict[str, Element], folder: str) -> dict[str, str]:
    """Give the titles that the table of contents has for pages, for those that have no heading of their own."""
    titles: dict[str, str] = {}
    for item in items.values():
        path = _resolve(folder, attribute(item, "href"))
        navigation = "nav" in attribute(item, "properties").split()
        if not navigation and attribute(item, "media-type") != "application/x-dtbncx+xml":
            continue
        if path not in package.names:
            continue
        try:
            tree = parse_xhtml(package.read(path))
        except RefusedError:  # a table of contents that cannot be read costs only the titles in it
            continue
        base = posixpath.dirname(path)
        for element in tree.iter():
            name = local(element)
            if name == "a" and element.get("href"):
                titles.setdefault(_resolve(base, element.get("href")), one_blank("".join(element.itertext())))
            elif name == "navpoint":
                label = next((one_blank("".join(e.itertext())) for e in element if local(e) == "navlabel"), "")
                link = next((attribute(e, "src") for e in element if local(e) == "content"), "")
                if link:
                    titles.setdefault(_resolve(base, link), label)
    return titles


def _write_page(writer: Writer, data: bytes, title: str, left_out: list[str]) -> int:
    """Write one page and give how many struck places were left out; headings of sections that were go to ``left_out``."""
    root = parse_xhtml(data)
    struck = drop_struck(root)
    body = next((e for e in root.iter() if local(e) == "body"), root)
    for element in [e for e in body.iter() if local(e) == "nav" and _CONTENTS.search(attribute(e, "type"))]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    left_out += drop_link_sections(body)
    has_text = any(text.strip() for text in body.itertext())
    if title and has_text and not any(local(e) in {"h1", "h2", "h3", "h4", "h5", "h6"} for e in body.iter()):
        writer.heading(1, title)
    blocks = Blocks(writer)
    blocks.write(body)
    blocks.write_notes()
    return struck


def _about(opf: Element) -> dict[str, str]:
    """Give what the book states about itself; the first statement of each kind counts, and all its creators."""
    found: dict[str, str] = {}
    creators: list[str] = []
    roles = {attribute(e, "refines"): one_blank(e.text or "") for e in opf.iter() if attribute(e, "property") == "role"}
    for element in opf.iter():
        if isinstance(element.tag, str) and "purl.org/dc/" in element.tag:
            text = one_blank("".join(element.itertext()))
            if text:
                found.setdefault(local(element), text)
            role = attribute(element, "role") or roles.get(f"#{attribute(element, 'id')}", "aut")
            if text and local(element) == "creator" and role == "aut":
                creators.append(text)
        elif local(element) == "link" and attribute(element, "rel") in {"cc:license", "dcterms:license", "license"}:
            found.setdefault("licence", attribute(element, "href"))
        elif local(element) == "meta" and attribute(element, "property") in {"dcterms:license", "cc:license"}:
            found.setdefault("licence", one_blank(element.text or ""))
    if creators:
        found["creator"] = "; ".join(creators)
    return found


def _title_in_its_language(opf: Element, about: dict[str, str]) -> str:
    """Give the title in the language of the book where its main title is in another one; "" elsewhere.

    It is told, not taken: its order of words is often that of a screen, not of the script.
    """
    language = about.get("language", "").partition("-")[0].lower()
    title = next((e for e in opf.iter() if local(e) == "title" and "purl.org/dc/" in e.tag), None)
    identity = attribute(title, "id") if title is not None else ""
    for element in opf.iter():
        refines = (
            attribute(element, "property") == "alternate-script" and attribute(element, "refines") == f"#{identity}"
        )
        if refines and language and attribute(element, "lang").partition("-")[0].lower() == language:
            return one_blank(element.text or "")
    return ""
