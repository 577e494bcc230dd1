"""What a document says of the place it comes from: names in its title, its publisher and its imprint.

A report from Velmora that holds an example from Peru tells in the same breath what Velmora made of it. Velmora need be no country
that is known: it may be a town, or one that nobody else has heard of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from knowledge.countries import find_countries
from knowledge.word_vectors import word_vectors

__all__ = ["NAME", "Home", "home_of", "is_uncommon"]

NAME = r"[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+){0,2}"
"""A name of up to three words with capitals."""
_OF = re.compile(rf"\b(?:of|for|in|de|del|du|da)\s+(?P<name>{NAME})(?=\s*(?:[:.,;|()–—]|$|\band\b))")
_STATE_OF = re.compile(
    r"\b(?:Republic|Kingdom|Commonwealth|Principality|Government|State|Province|Region|County|District|City|Town|Municipality|Island)"
    rf"\s+of\s+(?P<name>{NAME})"
)
_COUNCIL = re.compile(
    rf"(?:^|[,.:;|(–—]\s*|\bthe\s)(?P<name>{NAME}?)\s+(?:(?:City|Town|County|District|Municipal|Regional|Provincial|Community|Borough)\s)"
    r"(?:Council|Government|Court|School|Assembly|Authority|Office|Library|Hospital|Police)\b"
)
_IMPRINT = re.compile(
    rf",\s+(?P<name>{NAME}),\s+(?:\d{{1,2}}\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\s+)?(?:19|20)\d\d\b"
)
"""Where a document was issued stands before its date: "Office of the Guardian, Port Clare, 3 May 2031"."""
_BODIES = re.compile(
    r"\b(?:Office|Commissioner|Commission|Committee|Council|Ministry|Department|Ombuds\w+|Court|Agency|Institute|Cent(?:re|er)|School"
    r"|Board|Association|Foundation|University|Network|Coalition|Union|Government|Parliament|Authority|Bureau|Guardian)\b"
)
_HEAD, _LINE = 1_200, 300
"""Characters of the head of a document in which its imprint stands, and of the longest line of it."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where a document comes from.

    ``names`` are those of its place that only it may know, ``countries`` the codes of the countries that its publisher or
    imprint name, ``bodies`` what its publisher is ("office", "commissioner"), ``title`` its title.
    """

    names: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    title: str = ""

    @property
    def known(self) -> bool:
        """Whether the document says where it comes from."""
        return bool(self.names or self.countries)


def is_uncommon(name: str) -> bool:
    """Whether a name has a word that is no everyday word of English, as far as the packaged vectors know."""
    return any(
        word_vectors().of(word.casefold().removesuffix("’s").removesuffix("'s")) is None for word in name.split()
    )


@lru_cache(maxsize=64)
def home_of(title: str, publisher: str, text: str) -> Home:
    """Tell where a document with this title, publisher and text comes from, as far as these say so."""
    lines = [line.strip(" #*_") for line in text[:_HEAD].splitlines()]
    imprint = [line for line in lines if len(line) <= _LINE and line[:2] not in ("- ", "* ")][:6]
    places = [found["name"] for line in imprint for found in _IMPRINT.finditer(line)]
    places += [found["name"] for line in (title, publisher, *imprint) for found in _STATE_OF.finditer(line)]
    names = {
        found["name"] for line in (title, publisher) for form in (_OF, _COUNCIL) for found in form.finditer(line)
    } | set(places)
    mentions = [mention for name in (publisher, *places) for mention in find_countries(name)]
    return Home(
        frozenset(name for name in names if not find_countries(name) and _is_place(name, text)),
        frozenset(mention.code for mention in mentions),
        frozenset(found.group().casefold() for found in _BODIES.finditer(publisher)),
        title,
    )


def _is_place(name: str, text: str) -> bool:
    """Whether a name that may be that of a place is none of an everyday thing: "Ministry of Education" tells no place."""
    if is_uncommon(name):
        return True
    written_small = re.search(rf"\b{re.escape(name.casefold())}\b", text)
    return (
        not written_small and re.search(rf"\b(?:[Ii]n|[Aa]t|across|throughout)\s+{re.escape(name)}\b", text) is not None
    )
