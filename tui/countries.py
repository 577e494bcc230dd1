"""Names of countries for readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def country_names(codes: Iterable[str], language: str = "en") -> str:
    """Give the names of countries with these ISO 3166-1 alpha-2 codes in a language, in one line."""
    from knowledge.countries import name_of  # late: its patterns cost as much as a widget, and the first paint has none

    return ", ".join(name_of(code, language) for code in codes)
