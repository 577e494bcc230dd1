"""Untrusted text made harmless for a terminal, and laid out in lines.

What a terminal could obey is defined in one place, :mod:`knowledge.untrusted`; a library's text has passed it when it
was read. Here it guards everything else that is shown: questions, ids, arguments, file names, messages.
"""

from __future__ import annotations

import re
import unicodedata

from knowledge.untrusted import REPLACEMENT, without_escapes
from knowledge.untrusted import clean_text as harmless

__all__ = [
    "LEAVING",
    "cells",
    "harmless",
    "harmless_json",
    "harmless_line",
    "number_meant",
    "pad",
    "pasted",
    "shorten",
    "shortened",
    "wrap",
]

LEAVING = frozenset({"quit", "exit", "/quit", "/exit", ":q"})
"""What leaves the program when a person types it in place of a question."""

_BLANKS = re.compile(r"[^\S\u00a0\u2007\u202f]+")
"""White space at which a line may break: all but the blanks that are there to prevent it."""
_SHORT_ESCAPE = re.compile(r"\x9b[0-?]*[ -/]*[@-~]|\x1b[()*+][0-9A-Z]")
"""Escape sequences that a text may hold by chance, and a paste may not: begun by one character, or choosing a character set, with
which tput ends what is coloured."""
_MARK = r"\[(\d{1,2})\]|\((\d{1,2})\)|(\d{1,2})\.?"
"""How a person types the number of a quotation: as it stands on the screen, or bare."""
_JSON_TABLE: dict[int, str] = {
    code: f"\\u{code:04x}"
    for code in (
        *range(0x7F, 0xA0),  # DEL and the C1 controls, among them the one-character CSI and OSC
        *range(0x202A, 0x202F),  # embeddings and overrides: they reorder what follows
        *range(0x2066, 0x206A),  # isolates
        *(0x2028, 0x2029),  # line ends to some readers of JSON lines
        *range(0xD800, 0xE000),  # lone surrogates: bytes that were not UTF-8
    )
}


def harmless_line(text: str) -> str:
    """Make ``text`` harmless and one line, each run of white space a blank; blanks that keep words together stay."""
    return _BLANKS.sub(" ", harmless(text)).strip()


def pasted(text: str) -> str:
    """Give what was pasted as it would have been typed: without escape sequences and controls, which nobody types.

    Text copied from a terminal's log brings its colours along. A mark in the place of each, as elsewhere, would have to be
    taken out by hand before the question could be asked.
    """
    return harmless(without_escapes(_SHORT_ESCAPE.sub("", text))).replace(REPLACEMENT, "")


def figures(text: str) -> int | None:
    """Give the number that is written in figures; None for anything else, and for more figures than anything here is counted by."""
    return int(text) if text.isdecimal() and len(text) <= 9 else None


def number_meant(line: str) -> int | None:
    """Give the number of the quotation that is asked for by ``line`` alone: "1", "1.", "[1]", "(1)"; None for others."""
    mark = re.fullmatch(_MARK, line.strip())
    return int(next(filter(None, mark.groups()))) if mark else None


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


def shortened(text: str, lines: int = 3, width: int = 80) -> str:
    """Cut a long text that is only told again to about so many lines of ``width`` columns, with an ellipsis."""
    kept = text.strip().split("\n")
    cut = "\n".join(kept[:lines])
    short = shorten(cut, lines * width)
    return short if len(kept) <= lines or short != cut else f"{cut.rstrip()} …"


def wrap(text: str, width: int, first: str = "", rest: str | None = None) -> str:
    """Make ``text`` harmless and break it into lines of at most ``width`` columns.

    The first line starts with ``first``, the others with ``rest`` (None: as many blanks). Lines break at blanks;
    a word longer than a line, or a text without blanks, is broken where the line is full.
    """
    rest = " " * cells(first) if rest is None else rest
    lines, line, used = [], first, cells(first)
    empty = True
    for word in _BLANKS.split(harmless(text).strip()):
        room = width - (used if empty else cells(rest))
        for number, piece in enumerate(_pieces(word, max(2, room))):
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
