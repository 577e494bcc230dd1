"""From the bytes of a text file to its characters."""

from __future__ import annotations

import codecs
import re

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
"""So few letters beyond ASCII are like any encoding; they are taken for accents of Western Europe,
unless they make words that no language writes."""

_SAMPLE = 200_000
"""Bytes by which an encoding is guessed."""
_JUDGED = 20_000
"""Characters whose words are looked at."""
_ENCODINGS = (
    *(f"cp125{page}" for page in range(9)),
    *("koi8-r", "koi8-u", "cp866", "iso8859-2", "iso8859-5", "iso8859-7", "cp874", "cp850", "cp852"),
    *("gb18030", "big5hkscs", "cp932", "euc-jp", "cp949"),
)
"""What files are met in that are not UTF-8; of two of which one holds the other, the larger. Others are likelier a wrong guess."""

_WORD = re.compile(r"\S+")
_TURNED = re.compile(r"[а-яёα-ωà-öø-ÿ][А-ЯЁΑ-ΩÀ-ÖØ-Þ]")
"""A capital behind a small letter: KOI8 and Windows have their Cyrillic capitals and small letters the other way round."""
_ALPHABETS = tuple(map(re.compile, ("[a-zA-ZÀ-ɏ]", "[Ѐ-ӿ]", "[Ͱ-Ͽ]", "[א-ת]", "[ء-ۿ]")))

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
    name, sample = "cp1252", data[:_SAMPLE]
    if sum(byte > 127 for byte in sample) > _TOO_FEW or _odd_words(sample.decode(name, errors="replace")):
        name = _likeliest(sample)
    text = data.decode(name, errors="replace")
    return text, (
        f"The file is not UTF-8; it was read as {name}; check that accents and other letters came out right.",
    )


def _likeliest(sample: bytes) -> str:
    """Give the encoding that bytes are most like among those whose words look like words."""
    from chardet import detect_all  # noqa: PLC0415  late: most files are UTF-8

    found = detect_all(sample, include_encodings=_ENCODINGS, compat_names=False, no_match_encoding="cp1252")
    names = [one["encoding"] for one in found if one["encoding"]] or ["cp1252"]
    return min(names, key=lambda name: _odd_words(sample.decode(name, errors="replace")))  # of equal ones the first


def _odd_words(text: str) -> int:
    """Count the words that no language writes: of two alphabets, with signs inside, or with capitals behind small letters."""
    beyond = [word for word in _WORD.findall(text[:_JUDGED]) if not word.isascii()]
    return sum(bool(_INSIDE_WORD.search(word) or _TURNED.search(word) or _mixes(word)) for word in beyond)


def _mixes(word: str) -> bool:
    return sum(bool(letters.search(word)) for letters in _ALPHABETS) > 1
