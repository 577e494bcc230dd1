"""Sections of a document on several countries: below "3. Zambia" nothing is said of Peru, though the title names both."""

from __future__ import annotations

from functools import lru_cache

from knowledge import countries


def section_countries(heading: tuple[str, ...]) -> frozenset[str]:
    """The codes of the countries in the lowest heading that names any."""
    named = (frozenset(mention.code for mention in countries.find_countries(one)) for one in reversed(heading))
    return next(filter(None, named), frozenset())


@lru_cache(maxsize=4096)
def country_of_section(heading: tuple[str, ...]) -> str:
    """The name of the one country that the lowest heading with any names ("Zambia: one code"); "" for none, or several."""
    codes = section_countries(heading)
    return countries.name_of(next(iter(codes))) if len(codes) == 1 else ""


@lru_cache(maxsize=4096)
def title_in_section(title: str, heading: tuple[str, ...]) -> str:
    """``title``, or whatever stands above a section, without the countries of which its ``heading`` picks some."""
    named = countries.find_countries(title)
    if len({mention.code for mention in named}) < 2:
        return title
    below = section_countries(heading)
    codes = {mention.code for mention in named}
    if not below & codes or below >= codes:
        return title
    for mention in sorted(named, key=lambda one: -one.start):
        if mention.code not in below:
            title = title[: mention.start] + title[mention.end :]
    return title


def heading_in_section(heading: tuple[str, ...]) -> tuple[str, ...]:
    """The headings over a passage, each without the countries of which one below it picks some."""
    return tuple(title_in_section(one, heading[at + 1 :]) for at, one in enumerate(heading))
