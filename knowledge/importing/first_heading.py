"""The heading a page begins with: without the name of its site, and once, where it stands twice."""

from __future__ import annotations

import re

from knowledge.importing.metadata_titles import site_of
from knowledge.untrusted import one_line

__all__ = ["with_one_title"]

_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<text>[^\n]*[^\n \t#])[ \t#]*(?:\n|\Z)")
_NOTHING = re.compile(r"(?:\s|<!-- page [^\n>]{1,20} -->)*")
_HEAD = 4_000


def with_one_title(text: str, title: str, url: str) -> str:
    """Give the Markdown of a page whose first heading is its title with the site's name, or stands twice, without either.

    ``title`` is what the page will be called, ``url`` its address: only these two tell a site behind a dash from other words.
    """
    first = _first(text)
    if first is None:
        return text
    words, rest = one_line(first["text"]), text[first.end() :]
    second = _first(rest)
    site = site_of(words, text[first.end() : _HEAD], url)
    page = words[: words.rfind(site)].rstrip(" -–—|·»") if site else words
    if site and page.casefold() == one_line(title).casefold():
        words = page
    if second and one_line(second["text"]).casefold() == words.casefold():
        rest = rest[: second.start()] + rest[second.end() :].lstrip("\n")
    if words == one_line(first["text"]) and len(rest) == len(text) - first.end():
        return text
    return f"{text[: first.start()]}{first['marks']} {words}\n{rest}"


def _first(text: str) -> re.Match[str] | None:
    """Give the heading with which a text begins, None where it begins with anything else."""
    nothing = _NOTHING.match(text)
    return _HEADING.match(text, nothing.end() if nothing else 0)
