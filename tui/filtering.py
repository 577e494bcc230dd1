"""Filters over case examples: country, theme, year, actor; each narrows what the others left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.countries import country_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from knowledge.model import CaseExample

FACETS = {"country": "Country", "theme": "Theme", "year": "Year", "actor": "Actor"}
"""What can be filtered by, with its name for readers."""


def values_of(case: CaseExample, facet: str) -> tuple[str, ...]:
    """Give what ``case`` has of ``facet``, in words."""
    if facet == "country":
        return tuple(country_names([code]) for code in case.countries)
    if facet == "theme":
        return tuple(dict.fromkeys((*case.topics, *(claim.label for claim in case.claims if claim.part == "topic"))))
    if facet == "year":
        return tuple(str(year) for year in case.years)
    return tuple(dict.fromkeys(claim.label for claim in case.claims if claim.part == "actor"))


def choices(cases: Iterable[CaseExample], facet: str) -> list[tuple[str, int]]:
    """Give every value of ``facet`` with the number of cases that have it, in alphabetic order."""
    counts: dict[str, int] = {}
    for case in cases:
        for value in values_of(case, facet):
            counts[value] = counts.get(value, 0) + 1
    return sorted(counts.items(), key=lambda one: one[0].casefold())


def matches(case: CaseExample, wanted: Mapping[str, str]) -> bool:
    """Whether ``case`` has every wanted value; "" wants nothing."""
    return all(value in values_of(case, facet) for facet, value in wanted.items() if value)


def in_common(one: CaseExample, other: CaseExample) -> list[tuple[str, tuple[str, ...]]]:
    """Give what two cases share, by facet."""
    shared = []
    for facet, name in FACETS.items():
        theirs = {value.casefold() for value in values_of(other, facet)}
        values = tuple(value for value in values_of(one, facet) if value.casefold() in theirs)
        if values:
            shared.append((name, values))
    return shared
