"""Whose a document is and under which licence it may be used, as far as it states them."""

from __future__ import annotations

import re

from knowledge.untrusted import one_line

_ADDRESS = re.compile(
    r"creativecommons\.org/licenses/(?P<terms>by(?:-nc)?(?:-sa|-nd)?)(?:/(?P<version>\d\.\d))?(?:/(?P<place>[a-z]{2,3})\b)?",
    re.IGNORECASE,
)
_NAME = re.compile(r"\bCC[ -]?(?P<terms>BY(?:-NC)?(?:-SA|-ND)?)(?:[ -](?P<version>\d\.\d))?(?:[ -](?P<place>IGO))?\b")
_ZERO = re.compile(r"creativecommons\.org/publicdomain/zero|\bCC0\b", re.IGNORECASE)
_WORDS = (("NC", re.compile("Non-?Commercial")), ("SA", re.compile("Share-?Alike")), ("ND", re.compile("NoDeriv")))
_SPOKEN = re.compile(
    r"\bAttribution(?P<more>(?:[ -](?:Non-?Commercial|Share-?Alike|NoDeriv(?:ative)?s))*)(?: (?P<version>\d\.\d))?"
    r"(?: (?:International|Unported|(?P<place>IGO)))?"
)


def licence_of(text: str) -> str:
    """Give the short name of the Creative Commons licence that a text or address names ("CC BY-SA 3.0"), "" for others."""
    if _ZERO.search(text):
        return "CC0 1.0"
    found = _ADDRESS.search(text) or _NAME.search(text)
    if found:
        terms = found["terms"].upper()
    else:
        found = _SPOKEN.search(text) if re.search(r"licen[cs]e|creative commons", text, re.IGNORECASE) else None
        if found is None:
            return ""
        terms = "-".join(["BY", *(short for short, words in _WORDS if words.search(found["more"]))])
    return one_line(f"CC {terms} {found['version'] or ''} {(found['place'] or '').upper()}")
