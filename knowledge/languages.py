"""Codes of languages, as files write them and as the program compares them.

Word writes ``en-US`` into every document, web pages say ``en-GB`` or ``EN``, e-books ``eng``: all of them English, whose
sentences end and whose words are inflected in one way. The part behind the first hyphen tells a region or a script, by
which nothing here differs.
"""

from __future__ import annotations

_LONG = {"ara": "ar", "arb": "ar", "chi": "zh", "cmn": "zh", "eng": "en", "fra": "fr", "fre": "fr", "rus": "ru"}
_LONG |= {"spa": "es", "zho": "zh", "deu": "de", "ger": "de", "ita": "it", "nld": "nl", "dut": "nl", "por": "pt"}
"""Codes of three letters (ISO 639-2 and 639-3) of languages that have one of two, the only one BCP 47 allows."""


def plain_language(code: str) -> str:
    """Give a BCP 47 code without region and script, in small letters: "en" for "en-US", "EN" and "eng"; "" for ""."""
    primary = code.partition("-")[0].lower()
    return _LONG.get(primary, primary)
