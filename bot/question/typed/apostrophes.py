"""Genitives typed without their apostrophe: "unicefs role", "chiles new law". English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.question.wordings import Wording
from knowledge.countries import find_countries, find_regions

if TYPE_CHECKING:
    import re
    from collections.abc import Container

_BARE = Wording(
    "s ", r"\b([^\W\d_]{3,})s(?= (?!(?:or|and|of|in|to|is|are|was|were|has|have|had|do|does|did)\b)[^\W\d_])"
)
_SOMEBODY = Wording("ones |bodys ", r"\b((?:some|any|every|no)(?:one|body))s(?= [^\W\d_])")
LONG = 5
"""Letters from which an acronym with an s is no plural: UNICEF is one, NGOs are many."""


def with_apostrophes(text: str, acronyms: Container[str]) -> str:
    """``text`` with an apostrophe in the genitives of countries, of bodies known by their ``acronyms`` (folded), and of anybody."""
    text = _SOMEBODY.sub(r"\1's", text)

    def written(found: re.Match[str]) -> str:
        name = found.group(1)
        body = len(name) >= LONG and name.casefold() in acronyms
        country = _is_country(name) and not _is_country(found.group()) and not find_regions(found.group().title())
        return f"{name}'s" if body or country else found.group()

    return _BARE.compiled.sub(written, text) if _BARE.possible(text) else text


def _is_country(word: str) -> bool:
    """Whether ``word`` is a country's name, however it is typed; a short form of one ("us") is none."""
    return any(mention.how == "name" and mention.text == word.title() for mention in find_countries(word.title()))
