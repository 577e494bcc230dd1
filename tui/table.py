"""Rows as a plain table: columns parted by two blanks, numbers to the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.text import cells, harmless_line, pad

if TYPE_CHECKING:
    from collections.abc import Sequence


def format_table(rows: Sequence[Sequence[str]]) -> str:
    """Lay ``rows`` out, the first being the heads; every cell is made harmless and one line."""
    clean = [[harmless_line(cell) for cell in row] for row in rows]
    widths = [max(cells(cell) for cell in column) for column in zip(*clean, strict=True)]
    numeric = [all(cell.isdigit() for cell in column[1:]) for column in zip(*clean, strict=True)]
    lines = []
    for row in clean:
        laid = [
            " " * (width - cells(cell)) + cell if is_number else pad(cell, width)
            for cell, width, is_number in zip(row, widths, numeric, strict=True)
        ]
        lines.append("  ".join(laid).rstrip())
    return "\n".join(lines)
