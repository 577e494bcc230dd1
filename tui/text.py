"""Untrusted text made harmless for a terminal, and laid out in lines.

Text of sources, case files and questions may hold terminal escapes, control characters and marks that reorder what is
shown. Here each such character is replaced by one visible character, so that offsets into the text stay true.
"""

from __future__ import annotations

import unicodedata

_REPLACEMENT = 0xFFFD
_BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))  # embeddings, overrides, isolates: they reorder what follows
_SPACES = (0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029)  # white space that is neither blank, tab nor line feed

_TABLE: dict[int, int] = {
    **{code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)},  # pictures: ESC is shown as U+241B
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT),  # C1, among them the one-character CSI and OSC
    **dict.fromkeys(_BIDI, _REPLACEMENT),
    **dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT),  # lone surrogates: bytes that were not UTF-8
    **dict.fromkeys(_SPACES, 0x20),
}
_JSON_TABLE: dict[int, str] = {
    code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *_BIDI, 0x2028, 0x2029, *range(0xD800, 0xE000))
}


def harmless(text: str) -> str:
    """Replace every character that a terminal could obey, one for one; line feeds and tabs stay."""
    return text.translate(_TABLE)


def harmless_line(text: str) -> str:
    """Make ``text`` harmless and one line: runs of white space become one blank."""
    return " ".join(harmless(text).split())


def harmless_json(text: str) -> str:
    """Escape in a JSON text what JSON lets through and a terminal could obey; the value stays the same."""
    return text.translate(_JSON_TABLE)


def cells(text: str) -> int:
    """Count the terminal columns that ``text`` takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_cells_of(character) for character in text)


def _cells_of(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def pad(text: str, width: int) -> str:
    """Fill ``text`` with blanks up to ``width`` columns."""
    return text + " " * max(0, width - cells(text))


def shorten(text: str, width: int) -> str:
    """Cut ``text`` to ``width`` columns, with an ellipsis where something was cut."""
    if cells(text) <= width:
        return text
    kept, used = [], 1
    for character in text:
        used += _cells_of(character)
        if used > width:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def wrap(text: str, width: int, first: str = "", rest: str | None = None) -> str:
    """Make ``text`` harmless and break it into lines of at most ``width`` columns.

    The first line starts with ``first``, the others with ``rest`` (None: as many blanks). Lines break at blanks;
    a word longer than a line, or a text without blanks, is broken where the line is full.
    """
    rest = " " * cells(first) if rest is None else rest
    lines, line, used = [], first, cells(first)
    empty = True
    for word in harmless(text).split():
        for number, piece in enumerate(_pieces(word, max(4, width - max(cells(first), cells(rest))))):
            size = cells(piece)
            if not empty and (number or used + 1 + size > width):
                lines.append(line)
                line, used, empty = rest, cells(rest), True
            glue = "" if empty else " "
            line, used, empty = line + glue + piece, used + len(glue) + size, False
    lines.append(line)
    return "\n".join(part.rstrip() for part in lines)


def _pieces(word: str, width: int) -> list[str]:
    """Break ``word`` into pieces of at most ``width`` columns."""
    if cells(word) <= width:
        return [word]
    pieces, piece, used = [], "", 0
    for character in word:
        size = _cells_of(character)
        if used + size > width:
            pieces.append(piece)
            piece, used = "", 0
        piece, used = piece + character, used + size
    return [*pieces, piece]
