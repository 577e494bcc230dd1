"""Countries and regions: what people call them, found in text with exact offsets.

Made for questions as people type them ("what happened in GHANA", "la ley chilena", "в Чили", "加纳的例子") and for
the text of sources ("Ghana’s children", "CRC/C/CHL/CO/4-5"), in English, Spanish, French, Russian, Arabic and Chinese.
The data is read on first use; ``gazetteer.py`` says where it comes from and how to add a name, ``country_scan.py`` how
a country is told from a word that only looks like one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast

from knowledge.country_scan import scan
from knowledge.gazetteer import LANGUAGES, fold_name, gazetteer

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Mention",
    "RegionMention",
    "adjective_of",
    "all_adjectives",
    "all_names",
    "countries_of",
    "country_code",
    "find_countries",
    "find_regions",
    "fold_name",
    "is_country_code",
    "name_of",
    "names_country",
    "region_name",
]

How = Literal["name", "adjective", "city", "code"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A country named in a text: ``text`` is ``searched[start:end]``.

    ``code`` is ISO 3166-1 alpha-2 (XK for Kosovo). ``how`` says what stood there: a name, an adjective or the people, a
    city or part of the country, an ISO code. ``others`` are further countries the same word may mean (Congo, Korea).
    """

    code: str
    start: int
    end: int
    text: str
    how: How
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegionMention:
    """A region named in a text ("West African", "América Latina"); ``region`` is the id that ``countries_of`` takes."""

    region: str
    start: int
    end: int
    text: str


def find_countries(text: str) -> tuple[Mention, ...]:
    """Find the countries a text names, in order and without overlaps; the longest form wins ("Dominican Republic")."""
    others = gazetteer().others
    return tuple(
        Mention(
            code=hit.entry.id,
            start=hit.start,
            end=hit.end,
            text=text[hit.start : hit.end],
            how=cast("How", hit.entry.kind),
            others=others.get(hit.form, ()),
        )
        for hit in scan(text)
        if not hit.entry.region
    )


def find_regions(text: str) -> tuple[RegionMention, ...]:
    """Find the regions a text names, in order.

    The region inside a country's name ("South Africa") is none, nor is "European" of powers.
    """
    return tuple(
        RegionMention(hit.entry.id, hit.start, hit.end, text[hit.start : hit.end])
        for hit in scan(text)
        if hit.entry.region and not _SAYS_WHOSE.match(text, hit.end)
    )


_SAYS_WHOSE = re.compile(
    r" (?:(?:colonial|great|legal|cultural) )?(?:powers?|traditions?|influences?|empires?|coloni[sz]\w+|settlers?|origins?|descent"
    r"|ancestry|languages?|styles?|roots|heritage)\b",
    re.IGNORECASE,
)
"""What a region only says more closely: "the European powers" are no place to look in."""


def countries_of(region: str) -> frozenset[str]:
    """Return the codes of the countries of a region; empty for an unknown id."""
    return gazetteer().members.get(region, frozenset())


def region_name(region: str) -> str:
    """Return the English name of a region as a sentence takes it ("the Middle East"); an unknown id as it is."""
    return gazetteer().region_names.get(region, region)


def country_code(text: str) -> str | None:
    """Read a whole string as a country: its name, adjective, people or city, alpha-2 or alpha-3, in any case.

    None where it is none of these; "Congo" and its like give the first of their countries.
    """
    tables = gazetteer()
    form = fold_name(text)
    whole = text.strip().casefold()
    special = tables.han.get(whole) or tables.exact.get(whole)
    if special and special.kind != "never" and not special.region:
        return special.id
    article, _, bare = form.partition(" ")
    for candidate in (form, form.removesuffix(" s"), bare if article in tables.words["articles"] else ""):
        entry = tables.one_word(candidate) if candidate else None
        if entry and entry.kind != "never" and not entry.region:
            return entry.id
    code = form.upper()
    return code if code in tables.countries else tables.alpha3.get(code)


def is_country_code(code: str) -> bool:
    """Tell whether a string is an alpha-2 code in capitals, as case examples carry it."""
    return code in gazetteer().countries


def names_country(text: str, code: str) -> bool:
    """Tell whether a text names a country, also by a word that may mean another as well ("Congo", "Korean")."""
    return code in codes_in(text)


def codes_in(text: str) -> frozenset[str]:
    """The codes of all countries that a text names, also of those that a word of it may mean."""
    return frozenset(code for mention in find_countries(text) for code in (mention.code, *mention.others))


def words_of(code: str) -> frozenset[str]:
    """Return the single words for a country, what is from there and its people, folded, in all six languages."""
    country = gazetteer().countries[code]
    words = f"{country.get('forms', '')}|{country.get('adjectives', '')}|{country['names'].lower()}".split("|")
    return frozenset(word for word in words if word and not re.search(r"[\W_]", word))


def name_of(code: str, language: str = "en") -> str:
    """Return a country's short name in a language (BCP 47; else English); an unknown code as it is."""
    country = gazetteer().countries.get(code)
    if country is None:
        return code
    primary = language.partition("-")[0].lower()
    return country["names"].split("|")[LANGUAGES.index(primary) if primary in LANGUAGES else 0]


def capital_of(code: str) -> str:
    """Return the capital of a country, folded, or another city of it; "" where none is listed. The capital stands first."""
    country = gazetteer().countries.get(code, {})
    return country.get("cities", "").partition("|")[0]


def adjective_of(code: str) -> str:
    """Return a country's English adjective ("Chilean"), its name where it has none; an unknown code as it is."""
    country = gazetteer().countries.get(code)
    return country["adjective"] if country and country["adjective"] else name_of(code)


@cache
def _all_of(kind: str) -> Mapping[str, str]:
    entries = gazetteer().forms.items()
    return MappingProxyType({form: entry.id for form, entry in entries if entry.kind == kind and not entry.region})


def all_names() -> Mapping[str, str]:
    """Return every name in alphabetic scripts, folded (``fold_name``), with its code: for spelling repair."""
    return _all_of("name")


def all_adjectives() -> Mapping[str, str]:
    """Return every adjective and people, folded, with its code; Russian ones, which are kept as stems, are left out."""
    return _all_of("adjective")
