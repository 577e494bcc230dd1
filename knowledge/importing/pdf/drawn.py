"""What is drawn on a page of a PDF besides its letters: pictures, and rules between the rows of tables."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from knowledge.importing.pdf.shapes import Page

_MAX_DRAWN = 5_000
"""So many drawn things are looked at for rules: maps and charts hold tens of thousands, and no rule of a table."""
_MAX_PICTURES = 2_000
"""So many are looked at for pictures; a scan is among the first that a page draws."""


def shows_something(handle: Any, page: Page) -> bool:
    """Whether a page with hardly any text shows a picture over much of it, or, without any text, anything drawn."""
    area = page.width * page.height
    drawn = pdfium.FPDFPage_CountObjects(handle.raw)
    edges = [ctypes.c_float() for _ in range(4)]
    for index in range(min(drawn, _MAX_PICTURES)):
        item = pdfium.FPDFPage_GetObject(handle.raw, index)
        if pdfium.FPDFPageObj_GetType(item) not in {pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM}:
            continue
        if pdfium.FPDFPageObj_GetBounds(item, *edges):
            left, bottom, right, top = (edge.value for edge in edges)
            if abs((right - left) * (top - bottom)) > 0.3 * area:
                return True
    return page.letters == 0 and drawn > 20


def rules_of(handle: Any, page: Page) -> tuple[tuple[float, float, float], ...]:
    """Give the horizontal rules of a page: lines, and the edges of boxes, from left to right and at what height."""
    rules: list[tuple[float, float, float]] = []
    edges = [ctypes.c_float() for _ in range(4)]
    for index in range(min(pdfium.FPDFPage_CountObjects(handle.raw), _MAX_DRAWN)):
        item = pdfium.FPDFPage_GetObject(handle.raw, index)
        if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if not pdfium.FPDFPageObj_GetBounds(item, *edges):
            continue
        left, bottom, right, top = (edge.value for edge in edges)
        x0, x1 = left - page.left, right - page.left
        if page.rtl:
            x0, x1 = page.width - x1, page.width - x0
        if x1 - x0 > 20:
            low, high = page.height - (bottom - page.bottom), page.height - (top - page.bottom)
            rules += [(x0, x1, high)] if low - high < 2 else [(x0, x1, high), (x0, x1, low)]
    return tuple(rules)
