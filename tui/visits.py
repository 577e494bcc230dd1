"""Places visited, as a browser keeps them: back, forward, and what a new visit does to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.places import Place

_MOST = 200
"""Places kept; nobody goes back further."""


class Visits:
    """The places visited in order, and which of them is shown."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def visit(self, place: Place) -> None:
        """Note that ``place`` is shown now; places gone back from are forgotten, the same place is not noted twice."""
        if 0 <= self._at < len(self._places) and self._places[self._at] == place:
            return
        self._places[self._at + 1 :] = [place]
        del self._places[:-_MOST]
        self._at = len(self._places) - 1

    def step(self, step: int) -> Place | None:
        """Go back (-1) or forward (1) and give the place there; None, and stay, where there is none."""
        at = self._at + step
        if not 0 <= at < len(self._places):
            return None
        self._at = at
        return self._places[at]

    def can(self, step: int) -> bool:
        """Whether there is a place ``step`` further."""
        return 0 <= self._at + step < len(self._places)

    def clear(self) -> None:
        """Forget everything."""
        self._places.clear()
        self._at = -1
