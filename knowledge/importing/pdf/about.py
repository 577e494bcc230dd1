"""What a PDF says of itself: title, author, language, bookmarks, and what it holds besides its pages."""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from knowledge.importing.pdf.headings import bookmark_key

_CREATED = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_OFFICE = re.compile(r"^(?:Microsoft Word|PowerPoint|Microsoft PowerPoint) - ", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"^(?:untitled|document\d*|\(?(?:anonymous|unspecified)\)?|(?:\S+\s)?\S+\.[a-z]{2,4}|.*\.(?:docx?|pdf|indd|qxd|rtf|dvi|tex|p65))?$",
    re.IGNORECASE,
)
_MAX_BOOKMARKS = 5_000
"""Bookmarks that are looked at; a damaged file can hold them without end."""


def bookmarks_of(document: Any) -> dict[str, int]:
    """Give the levels (counted from 1) of what the bookmarks name."""
    levels: dict[str, int] = {}
    try:
        for count, item in enumerate(document.get_toc(max_depth=6)):
            if count >= _MAX_BOOKMARKS:
                break
            key = bookmark_key(item.get_title())
            if len(key) > 2:
                levels.setdefault(key, item.level + 1)
    except (pypdfium2.PdfiumError, ValueError, UnicodeError):
        return {}
    return levels


def warnings_of(document: Any) -> list[str]:
    """Say what a PDF holds besides its pages."""
    warnings = []
    attached = pdfium.FPDFDoc_GetAttachmentCount(document.raw)
    if attached > 0:
        warnings.append(f"Files attached to the PDF were left out ({attached}).")
    if document.get_formtype() in {pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND}:
        warnings.append("The PDF is a fillable form (XFA), whose fields were left out; print it to PDF and add that.")
    return warnings


def language_of(document: Any) -> str:
    """Give the language that a PDF states ("en-GB"), "" where it states none."""
    try:
        need = pdfium.FPDFCatalog_GetLanguage(document.raw, None, 0)
        if not 2 < need < 100:
            return ""
        buffer = ctypes.create_string_buffer(need)
        pdfium.FPDFCatalog_GetLanguage(document.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), need)
        return buffer.raw[: need - 2].decode("utf-16-le", "replace").strip("\x00 ")
    except (AttributeError, ctypes.ArgumentError):
        return ""


def title_of(about: dict[str, str]) -> str:
    """Give the title that a PDF states, "" where it is only what a program put there (the name of the file)."""
    title = _OFFICE.sub("", about.get("Title", "")).strip()
    return "" if _NO_TITLE.match(title) else title


def metadata_of(about: dict[str, str], heads: list[str]) -> dict[str, str]:
    """Give what a PDF states of its author and making, and the words that run over its pages (``heads``)."""
    about = {name: "" if _NO_TITLE.match(value.strip()) else value for name, value in about.items()}
    metadata = {
        "author": about.get("Author", ""),
        "subject": about.get("Subject", ""),
        "keywords": about.get("Keywords", ""),
        "producer": about.get("Producer", ""),
    }
    created = _CREATED.match(about.get("CreationDate", ""))
    if created:
        metadata["created"] = "-".join(part for part in created.groups() if part)
    if heads:
        metadata["running_heads"] = " / ".join(heads[:5])
    return metadata
