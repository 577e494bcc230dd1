"""Overviews with a section a country, "Kenya: a law in two steps" beside "Nepal: ...", each of which tells a case.

One such heading alone may stand over anything; that its neighbours are of the same form shows that countries are set side by side.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.countries import find_countries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from knowledge.model import Passage

__all__ = ["country_of_section", "sections_of_countries", "siblings_without_country", "subtitle_of"]

_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*|[A-H]|[IVX]{1,5})[.):]?\s+")
_NAMED = re.compile(r"(?P<name>[^\W\d_a-z][\w’' -]{2,40}?)\s*(?:[:：–—]|\s-)\s*(?P<rest>\S.*)")
_NO_COUNTRY = re.compile(
    r"(?:the )?(?:goal|step|part|chapter|section|annex|appendix|box|table|figure|case|example|question|option|phase|stage|lesson"
    r"|finding"
    r"|recommendation|method|module|day|session|article|rule|principle|theme|topic|note|summary|introduction|conclusions?"
    r"|background|overview|methods?|results?|discussion|sources?|references|aim|risks?|costs?|why|how|what|who|when|where)s?\b",
    re.IGNORECASE,
)
"""What a heading of the same form begins with that is no place."""
_LEAST = 2
"""Sections of countries below one heading that show that they are set side by side."""
_NAME_WORDS = 4


def _plain(heading: str) -> str:
    return _NUMBER.sub("", heading, count=1).strip(" *_")


def country_of_section(heading: str) -> tuple[str, ...]:
    """The codes of the country that is all of a heading, or of what stands before its colon or dash; () where none is."""
    plain = _plain(heading)
    named = _NAMED.fullmatch(plain)
    name = named["name"] if named else plain
    found = find_countries(name)
    bare = re.sub(r"^the\s+", "", name, flags=re.IGNORECASE)
    whole = len(found) == 1 and found[0].how == "name" and found[0].text.casefold() == bare.casefold()
    return (found[0].code,) if whole else ()


def subtitle_of(heading: str) -> str:
    """What stands behind the name and its colon in a heading, "" where nothing does."""
    named = _NAMED.fullmatch(_plain(heading))
    return named["rest"] if named else ""


def sections_of_countries(passages: Iterable[Passage]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Give the headings of sections that are each about one country, beside others of the kind, with the codes of the countries."""
    return {
        (*above, heading): codes
        for above, headings in _siblings(passages)
        if sum(bool(country_of_section(one)) for one in headings) >= _LEAST
        for heading in headings
        if (codes := country_of_section(heading))
    }


def siblings_without_country(passages: Sequence[Passage]) -> tuple[str, ...]:
    """Give the headings of the same form between and beside those, whose name is that of no country that is known."""
    found: list[str] = []
    for _, headings in _siblings(passages):
        known = [at for at, one in enumerate(headings) if country_of_section(one) and subtitle_of(one)]
        if len(known) < _LEAST:
            continue
        for at in range(max(0, known[0] - 1), min(len(headings), known[-1] + 2)):
            named = _NAMED.fullmatch(_plain(headings[at]))
            short = named and len(named["name"].split()) <= _NAME_WORDS and not _NO_COUNTRY.match(named["name"])
            if short and at not in known:
                found.append(headings[at])
    return tuple(found)


def _siblings(passages: Iterable[Passage]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Every heading that others stand below, with these in order."""
    below: dict[tuple[str, ...], dict[str, None]] = {}
    for passage in passages:
        for depth, heading in enumerate(passage.heading):
            below.setdefault(passage.heading[:depth], {}).setdefault(heading)
    for above, headings in below.items():
        yield above, list(headings)
