"""Text that others wrote, made harmless before anything shows it.

Library files come from anywhere. A control character or a bidirectional override in one of them must not reach a
terminal, and a lone surrogate cannot even be printed, so they are replaced at reading, one for one, and every offset
that is counted afterwards stays right.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from pathlib import Path

REPLACEMENT = "\ufffd"

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)")
"""Whole escape sequences (ECMA-48): control sequences such as colours and keys, and control strings such as titles."""
_UNFIT_FOR_ID = r"[\s/\\\ufffd]+"
MAX_ID = 200


def clean_text(text: str) -> str:
    r"""``text`` with ``\n`` for every line end and U+FFFD for each character that a terminal could obey.

    Replaced one for one: C0 controls except line feed and tab, DEL, C1 controls, bidirectional embeddings, overrides
    and isolates (U+202A to U+202E, U+2066 to U+2069), lone surrogates, and U+FFFE and U+FFFF, which are no characters and
    which YAML cannot hold. ``\r\n`` and a lone ``\r`` become ``\n``. Everything else stays as it is.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSAFE.sub(REPLACEMENT, text)


def without_escapes(text: str) -> str:
    """``text`` without the escape sequences of terminals, each with its letters and figures: those are no words of anyone.

    They come with what was copied or piped in colour, and with arrow keys where a line is read plainly.
    """
    return _ESCAPE.sub("", text)


def one_line(text: str) -> str:
    """``text`` without characters a terminal could obey, each run of white space made one blank."""
    return " ".join(clean_text(text).split())


def plain_line(text: str) -> str:
    """``text`` on one line, with the characters that :func:`clean_text` replaces left out: what is written, not shown."""
    return one_line(clean_text(text.replace("\n", " ")).replace(REPLACEMENT, ""))


def shorten(text: str, limit: int = 80) -> str:
    """``text`` on one line, cut to ``limit`` characters with an ellipsis, for use inside a message."""
    line = one_line(text)
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def shown_path(path: Path | str) -> str:
    """Give a file's path as it can be printed: names may hold line ends, escapes and bytes that are no characters."""
    return clean_text(os.fspath(path)).replace("\n", REPLACEMENT).replace("\t", REPLACEMENT)


def is_safe_id(text: str) -> bool:
    r"""Whether ``text`` can be an id: 1 to 200 printable characters, no white space, no ``/`` or ``\\``."""
    return (
        0 < len(text) <= MAX_ID
        and text.isprintable()
        and not re.search(_UNFIT_FOR_ID, text)
        and text.strip(".") != ""
        and text == normalize("NFC", text)
    )


def make_safe_id(text: str) -> str:
    """Give an id as near to ``text`` as :func:`is_safe_id` allows; "unnamed" where nothing is left."""
    kept = "".join(c if c.isprintable() else " " for c in normalize("NFC", text))
    return re.sub(_UNFIT_FOR_ID, "-", kept).strip("-.")[:MAX_ID] or "unnamed"
