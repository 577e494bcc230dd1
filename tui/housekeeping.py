"""When Python looks for garbage: while the reader rests, never while an answer is on its way.

Python looks through everything there is once much new has been made, and stops the program meanwhile. With two hundred
answers on the screen that is a tenth of a second, most often in the middle of showing the next one. The young objects
are looked through as ever, which takes a few milliseconds; the old ones when nothing has been pressed for a while.
"""

from __future__ import annotations

import gc
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

RESTS = 2.0
"""Seconds without a key, the mouse or an answer after which the reader is taken to rest."""
_ENOUGH = 10
"""Collections of younger objects after which Python itself would look through the old ones too."""
_MUCH = 1_000
"""The same for a reader who never rests: some hundreds of answers, so that memory cannot grow without end."""


class Housekeeping:
    """Looks for garbage at rest; ``later`` calls a function after some seconds."""

    def __init__(self, later: Callable[[float, Callable[[], None]], object]) -> None:
        self._later = later
        self._busy = float("-inf")
        self._waiting = False
        self._stays = False
        self._before = gc.get_threshold()

    def begin(self) -> None:
        """Begin, behind the first paint: what the start has made stays, and is never looked at again."""
        gc.freeze()
        gc.set_threshold(self._before[0], self._before[1], _MUCH)
        gc.enable()

    def end(self) -> None:
        """Leave everything to Python again."""
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def note(self, *, stays: bool = False) -> None:
        """Note that something happens; ``stays``: what has been made is large and stays (a library)."""
        self._busy = monotonic()
        self._stays = self._stays or stays
        if not self._waiting:
            self._waiting = True
            self._later(RESTS, self._look)

    def _look(self) -> None:
        """Look for garbage, or wait on where something has happened meanwhile."""
        rested = monotonic() - self._busy
        if rested < RESTS * 0.99:  # timers are not exact
            self._later(RESTS - rested, self._look)
            return
        self._waiting = False
        if self._stays:
            gc.unfreeze()  # the library before it may be garbage now
        if self._stays or gc.get_count()[2] >= _ENOUGH:
            gc.collect()
        if self._stays:
            gc.freeze()
        self._stays = False
