"""From the bytes of a text file to its characters."""

from __future__ import annotations

import codecs
import re

from knowledge.importing.metadata_language import language_of, little_words

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


_LOOKED_AT = 8_192
"""Bytes from the beginning of a file by which UTF-16 is told."""

_WHOLE_TO_ODD = 2
"""So many whole characters for each stray byte make a file UTF-8; Chinese or Cyrillic in another encoding has half of one."""

_TOO_FEW = 3
"""So few letters beyond ASCII are like any encoding; they are taken for accents of Western Europe."""


_WESTERN = frozenset({"en", "es", "fr", "pt", "de", "it", "nl", "is", "sv", "no", "da"})
_INSIDE_WORD = re.compile(r"[^\W\d_][¹³¿¡£¥¢¤¦¨©¬®¯±´¶¸¼½¾×÷\ufffd][^\W\d_]")
"""Signs that stand in no word: there, letters of another encoding were read."""


def utf_16_without_mark(data: bytes) -> str:
    """Give the encoding of text in UTF-16 that bears no mark, "" for other bytes.

    Such text has its zeros on one side of each pair of bytes, and on most pairs; a zero here and there is damage.
    """
    head = data[:_LOOKED_AT]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if not even + odd or min(even, odd) > (even + odd) // 20 or 5 * (even + odd) < len(head):
        return ""
    return "utf-16-le" if odd >= even else "utf-16-be"


def decode(data: bytes, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """Give the text of a file and warnings about how it was read.

    Tried in order: a byte-order mark, UTF-16 without a mark, UTF-8, the encoding that the file itself declares, UTF-8
    with a few bytes that do not belong (each becomes U+FFFD), and what its bytes are most like. Only the last is a guess
    and gives a warning. Zeros in text stay; who makes the text harmless replaces them.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace"), ()
    if wide := utf_16_without_mark(data):
        return data.decode(wide, errors="replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if _cut_off(data, error):
            return data.decode("utf-8", errors="replace"), ()
    if declared:
        try:
            return data.decode(codecs.lookup(declared).name), ()
        except (LookupError, UnicodeDecodeError, ValueError):
            pass  # a page may declare what does not exist, or what it is not
    if _hardly_damaged(data):
        return data.decode("utf-8", errors="replace"), ()
    return _guessed(data)


def _hardly_damaged(data: bytes) -> bool:
    """Whether bytes are UTF-8 but for a few: a line pasted from elsewhere, or a damaged letter.

    By chance bytes of another encoding seldom make a whole character of UTF-8, and never mostly so. Without this, one
    stray byte would turn every letter beyond ASCII of a long document into signs of another alphabet.
    """
    text = data.decode("utf-8", errors="replace")
    odd = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - odd
    return whole >= _WHOLE_TO_ODD * odd


def _cut_off(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether UTF-8 ends in the middle of a character; one odd byte after plain letters is a letter of another kind."""
    if error.reason != "unexpected end of data":
        return False
    return len(data) - error.start > 1 or not data[: error.start].isascii()


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode by likeness; the words may come out wrong, so the guess is told."""
    name = "cp1252"
    if sum(byte > 127 for byte in data[:200_000]) > _TOO_FEW:
        from charset_normalizer import from_bytes  # noqa: PLC0415  late: most files are UTF-8

        best = from_bytes(data[:200_000]).best()
        name = best.encoding if best is not None and not _is_western(data[:200_000]) else name
    text = data.decode(name, errors="replace")
    return text, (f"The file is not UTF-8; it was read as {name}, so look whether its letters are right.",)


def _is_western(data: bytes) -> bool:
    """Whether bytes are words of Western Europe in cp1252, which the likeness of a few accents mistakes for its neighbours.

    It is told by the little words, which are written without accents: a fifth of a text are such words.
    """
    if 4 * sum(byte > 127 for byte in data) > len(data):
        return False
    text = data.decode("cp1252", errors="replace")
    language, _ = language_of(text)
    if language not in _WESTERN or _INSIDE_WORD.search(text):
        return False
    words = re.findall(r"[^\W\d_]+", text[:20_000].casefold())
    little = little_words(language)
    return 5 * sum(word in little for word in words) >= len(words)
