"""From the bytes of a text file to its characters."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """Give the text of a file and warnings about how it was read.

    Tried in order: a byte-order mark, UTF-8, UTF-16 without a mark, the encoding that the file itself declares, and
    what its bytes are most like. Only the last is a guess and gives a warning.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _with_marks(data.decode(name, errors="replace"))
    if b"\x00" not in data:
        try:
            return data.decode("utf-8"), ()
        except UnicodeDecodeError as error:
            if error.start > len(data) - 4:  # cut off in the middle of a character
                return _with_marks(data.decode("utf-8", errors="replace"))
    else:
        odd = data[1::2].count(0) >= data[::2].count(0)
        return _with_marks(data.decode("utf-16-le" if odd else "utf-16-be", errors="replace"))
    if declared:
        try:
            return data.decode(codecs.lookup(declared).name), ()
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    return _guessed(data)


def _with_marks(text: str) -> tuple[str, tuple[str, ...]]:
    return text, ()


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode by likeness; the words may come out wrong, so the guess is told."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  late: most files are UTF-8

    best = from_bytes(data[:200_000]).best()
    name = best.encoding if best is not None else "cp1252"
    text = data.decode(name, errors="replace")
    return text, (f"The file is not UTF-8; it was read as {name}, so look whether its letters are right.",)
