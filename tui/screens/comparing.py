"""Two case examples side by side, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.content import Content

from tui.countries import country_names
from tui.filtering import in_common
from tui.screens.case_browser import PlaceSheet
from tui.screens.sheet import read
from tui.text import harmless_line
from tui.widgets.blocks import Block
from tui.widgets.case_card import PARTS, CaseCard

if TYPE_CHECKING:
    from textual.widget import Widget

    from knowledge.model import CaseExample, Library


class CompareSheet(PlaceSheet):
    """Every part of the cases in a row of its own; what neither has is left out."""

    def __init__(self, library: Library, one: CaseExample, other: CaseExample) -> None:
        pair = (one, other)
        rows: list[Widget] = [read(_common(one, other))]
        rows.append(_row("", [read([_ink(case.title, ".ink--heading")]) for case in pair]))
        rows.append(_row("Country", [read([_ink(country_names(case.countries))]) for case in pair]))
        years = [", ".join(map(str, case.years)) or "–" for case in pair]
        rows.append(_row("Years", [read([_ink(text)]) for text in years]))
        for part, name in PARTS.items():
            if any(claim.part == part for case in pair for claim in case.claims):
                rows.append(_row(name, [CaseCard(library, case, only=part) for case in pair]))
        topics = [", ".join(case.topics) for case in pair]
        if any(topics):
            rows.append(_row("Themes", [read([_ink(text or "–")]) for text in topics]))
        super().__init__("Two case examples", rows, id="compare")


def _row(name: str, cells: list[Widget]) -> Horizontal:
    label = read([_ink(name, ".ink--muted")])
    label.add_class("compare-name")
    for cell in cells:
        cell.add_class("compare-cell")
    return Horizontal(label, *cells, classes="compare-row")


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
