"""Asking pdfium about single characters of a page: their place as shown, their size, their type."""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from knowledge.importing.pdf.shapes import Page

_ITALIC_NAME = re.compile(r"italic|oblique", re.IGNORECASE)
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)


class Probe:
    """Asks pdfium about single characters of a text page; reuses its buffers."""

    def __init__(self, handle: Any, page: Page, rotation: int) -> None:
        self.handle, self.page, self.rotation = handle, page, rotation
        self.matrix = pdfium.FS_MATRIX()
        self.x, self.y = ctypes.c_double(), ctypes.c_double()
        self.box = pdfium.FS_RECTF()
        self.name = ctypes.create_string_buffer(120)
        self.flags = ctypes.c_int()
        self.styles: dict[tuple[bytes, int, int], tuple[bool, bool]] = {}

    def direction_and_size(self, index: int) -> tuple[tuple[int, int], float]:
        """Give which way the text runs as shown, (1, 0) upright, (0, 0) aslant, and its size in points."""
        pdfium.FPDFText_GetMatrix(self.handle, index, self.matrix)
        a, b, c, d = self.matrix.a, self.matrix.b, self.matrix.c, self.matrix.d
        size = pdfium.FPDFText_GetFontSize(self.handle, index) * (abs(a * d - b * c) ** 0.5)
        dx, dy = ((a, -b), (b, a), (-a, b), (-b, -a))[self.rotation]
        long = max(abs(dx), abs(dy)) or 1.0
        if min(abs(dx), abs(dy)) > 0.2 * long:
            return (0, 0), size
        return (round(dx / long), round(dy / long)), size

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Turn a point of the file into one of the page as it is shown."""
        page = self.page
        x, y = x - page.left, y - page.bottom
        return ((x, page.height - y), (y, x), (page.width - x, y), (page.width - y, page.height - x))[self.rotation]

    def origin(self, index: int) -> tuple[float, float]:
        """Where a character stands on its baseline, as shown."""
        pdfium.FPDFText_GetCharOrigin(self.handle, index, self.x, self.y)
        return self.place(self.x.value, self.y.value)

    def edges(self, index: int) -> tuple[float, float]:
        """Where a character begins and ends, left to right as shown."""
        pdfium.FPDFText_GetLooseCharBox(self.handle, index, self.box)
        one, _ = self.place(self.box.left, self.box.bottom)
        other, _ = self.place(self.box.right, self.box.top)
        return (one, other) if one <= other else (other, one)

    def style(self, index: int) -> tuple[bool, bool]:
        """Whether a character is bold and whether it is italic."""
        pdfium.FPDFText_GetFontInfo(self.handle, index, self.name, 120, self.flags)
        weight = pdfium.FPDFText_GetFontWeight(self.handle, index)
        key = (self.name.value, weight, self.flags.value)
        if key not in self.styles:
            name = key[0].decode("utf-8", "replace")
            bold = weight >= 600 or bool(_BOLD_NAME.search(name))
            self.styles[key] = (bold, bool(_ITALIC_NAME.search(name)) or bool(key[2] & 64))
        return self.styles[key]
