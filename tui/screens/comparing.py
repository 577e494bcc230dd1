"""Two case examples part by part: side by side, or below each other on narrow screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
from textual.content import Content

from tui.countries import country_names
from tui.filtering import in_common
from tui.screens.case_browser import PlaceSheet
from tui.screens.sheet import read
from tui.text import harmless_line, shorten
from tui.widgets.blocks import Block
from tui.widgets.case_card import PARTS, CaseCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from knowledge.model import CaseExample, Library


_OWNER = 50
"""Columns for the country, or else the title, of the case that something is said of."""


class CompareSheet(PlaceSheet):
    """Every part of the cases in a row of its own; what neither has is left out."""

    def __init__(self, library: Library, one: CaseExample, other: CaseExample) -> None:
        pair = (one, other)
        rows: list[Widget] = [read(_common(one, other))]
        whose = [country_names(case.countries) or case.title for case in pair]
        if whose[0] == whose[1]:
            whose = [case.title for case in pair]
        rows.append(_row("", [read([_ink(case.title, ".ink--heading")]) for case in pair]))
        rows.append(_row("Country", [read([_ink(country_names(case.countries))]) for case in pair]))
        years = [", ".join(map(str, case.years)) or "–" for case in pair]
        rows.append(_row("Years", [read([_ink(text)]) for text in years], whose))
        for part, name in PARTS.items():
            if any(claim.part == part for case in pair for claim in case.claims):
                rows.append(_row(name, [CaseCard(library, case, only=part) for case in pair], whose))
        topics = [", ".join(case.topics) for case in pair]
        if any(topics):
            rows.append(_row("Themes", [read([_ink(text or "–")]) for text in topics], whose))
        super().__init__("Two case examples", rows, id="compare")


def _row(name: str, cells: list[Widget], whose: Sequence[str] = ("", "")) -> Horizontal:
    """Make the row of a part; ``whose`` is said where the cells stand below each other and could not be told apart."""
    label = read([_ink(name, ".ink--muted")])
    label.add_class("compare-name")
    columns = []
    for cell, owner in zip(cells, whose, strict=True):
        head = read([_ink(f"{shorten(harmless_line(owner), _OWNER)}:", ".ink--label")])
        head.add_class("compare-whose")
        columns.append(Vertical(*([head] if owner else []), cell, classes="compare-cell"))
    return Horizontal(label, *columns, classes="compare-row")


def _ink(text: str, ink: str = "") -> Block:
    return Block(Content.styled(harmless_line(text), ink) if ink else Content(harmless_line(text)))


def _common(one: CaseExample, other: CaseExample) -> list[Block]:
    shared = in_common(one, other)
    if not shared:
        return [_ink("They share no country, theme, year or actor.", ".ink--muted")]
    return [
        Block(Content.assemble((f"Both – {name.lower()}: ", ".ink--answered"), harmless_line(", ".join(values))))
        for name, values in shared
    ]
