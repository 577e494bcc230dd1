"""The signs of Rich Text: groups, control words, characters in the code pages of their fonts."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n]+)"
    rb"|[\r\n]+"
)
_CHARSETS = {
    0: "cp1252", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
SKIPPED = frozenset(
    [
        "colortbl",
        "pict",
        "object",
        "header",
        "headerl",
        "headerr",
        "headerf",
        "footer",
        "footerl",
        "footerr",
        "footerf",
        "fldinst",
        "datastore",
        "themedata",
        "colorschememapping",
        "latentstyles",
        "rsidtbl",
        "generator",
        "listtable",
        "listoverridetable",
        "revtbl",
        "xmlnstbl",
        "filetbl",
        "nonshppict",
        "annotation",
        "atnid",
        "atnauthor",
        "atrfstart",
        "atrfend",
        "bkmkstart",
        "bkmkend",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
        "private",
        "objdata",
        "objclass",
        "sp",
        "shpinst",
        "xe",
        "tc",
        "txe",
        "rxe",
    ]
)
KEPT_STARRED = frozenset(["footnote", "shptxt", "ud"])
SIGNS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": " ", "line": " ", "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "\u200d", "zwnj": "\u200c",
    "rtlmark": "\u200f", "ltrmark": "\u200e",
}  # fmt: skip
INFO = {"title": "title", "author": "author", "subject": "subject", "keywords": "keywords", "doccomm": "description"}


@dataclass(frozen=True, slots=True)
class Token:
    """One sign. ``kind`` is ``open``, ``close``, ``word`` (with ``number``, None without), ``bytes`` or ``sign``."""

    kind: str
    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """Give the signs of a file; binary data in it is passed over."""
    at = 0
    while match := _TOKEN.match(data, at):
        at = match.end()
        if match["word"]:
            word = match["word"].decode("ascii")
            number = int(match["number"]) if match["number"] else None
            if word == "bin":
                at += max(0, number or 0)
                continue
            yield Token("word", word, number)
        elif match["hex"]:
            yield Token("bytes", "hex", None, bytes.fromhex(match["hex"].decode("ascii")))
        elif match["sign"]:
            yield Token("sign", "", None, match["sign"])
        elif match["brace"]:
            yield Token("open" if match["brace"] == b"{" else "close")
        elif match["text"]:
            yield Token("bytes", "", None, match["text"])


def code_page(number: int) -> str:
    r"""Give the codec of a code page (``\\ansicpg``), Windows-1252 where it is not known."""
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def charset(number: int) -> str:
    r"""Give the codec of a font's character set (``\\fcharset``); "" where it follows the document."""
    return "" if number in {1, 2, 77} else _CHARSETS.get(number, "")
