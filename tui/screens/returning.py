"""Where a reader stood among the case examples when a quotation was opened, to be led back there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.widgets.claims import ClaimsView

if TYPE_CHECKING:
    from typing import Any

    from textual.screen import Screen


@dataclass(frozen=True, slots=True)
class Spot:
    """A statement on a sheet: the number of the view with the keyboard, and of the claim chosen in it."""

    view: int = 0
    claim: int = 0


@dataclass(frozen=True, slots=True)
class CasesSeen:
    """What the browser of cases showed: its filters by facet, where the keyboard was, and what lay over it.

    ``over`` are the ids of the cases on the sheet over it: two that are compared, one in time, none; ``over_spot`` is where
    the keyboard was there.
    """

    filters: tuple[tuple[str, str], ...]
    spot: Spot
    over: tuple[str, ...] = ()
    over_spot: Spot = Spot()


def spot_of(screen: Screen[Any]) -> Spot:
    """Say where the keyboard is on ``screen``."""
    for number, view in enumerate(screen.query(ClaimsView)):
        if view.has_focus:
            return Spot(number, view.chosen)
    return Spot()


def go_to_spot(screen: Screen[Any], spot: Spot) -> None:
    """Give the keyboard back to a statement, where ``screen`` still shows it."""
    views = list(screen.query(ClaimsView))
    if spot.view < len(views) and views[spot.view].display:
        views[spot.view].choose(spot.claim)
