"""The caption that stands below a table is put above it, where a caption says what the rows are about.

What follows its first sentence, "Table 1. Complaints by subject. Figures for 2022 were corrected.", stays below the table.
"""

from __future__ import annotations

import re

__all__ = ["with_captions_above"]

_CAPTION = re.compile(
    r"(?P<caption>(?:table|tableau|tabla|cuadro|quadro|tabelle|таблица|الجدول|جدول|表)\s?(?:\d{1,3}(?:[.-]\d{1,2})?|[IVX]{1,5})\s?[.:：–—-]"
    r"\s?[^.。|\n]{3,200}[.。]?)(?:\s+(?P<rest>[^|\n]+))?",
    re.IGNORECASE,
)
_CELLS = " | "
_LEAST_ROWS = 2


def with_captions_above(text: str) -> str:
    """Give a Markdown text with each caption that stands right below the rows of a table right above them.

    A caption with rows on both sides stands where it is, and so does one below a table that has its own above.
    """
    if _CELLS not in text:
        return text
    out: list[str] = []
    blocks = text.split("\n\n")
    for at, block in enumerate(blocks):
        found = _CAPTION.fullmatch(block.strip("\n"))
        first = _first_row(out) if found else len(out)
        between = at + 1 < len(blocks) and _is_row(blocks[at + 1])
        if found and len(out) - first >= _LEAST_ROWS and not between and not (first and _CAPTION.match(out[first - 1])):
            out.insert(first, found["caption"])
            if found["rest"]:
                out.append(found["rest"])
            if block.endswith("\n"):
                out[-1] += "\n"
        else:
            out.append(block)
    return "\n\n".join(out)


def _is_row(block: str) -> bool:
    return _CELLS in block and "\n" not in block.strip("\n") and block[:1] not in {"#", ">", "-", "<", " "}


def _first_row(blocks: list[str]) -> int:
    """Where the rows begin with which ``blocks`` end."""
    at = len(blocks)
    while at and _is_row(blocks[at - 1]):
        at -= 1
    return at
