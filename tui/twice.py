"""What is done only when it is asked for twice."""

from __future__ import annotations

from time import monotonic

__all__ = ["Twice"]

_MEANT_WITHIN = 10.0
"""Seconds within which asking again means it: who comes back to it later has forgotten that he asked."""


class Twice:
    """Remembers what was asked for once."""

    def __init__(self) -> None:
        self._asked: object = None
        self._until = float("-inf")

    def meant(self, what: object) -> bool:
        """Say whether ``what`` was asked for a moment ago; where not, remember that it is asked for now."""
        meant = self._asked == what and monotonic() <= self._until
        self._asked, self._until = (None, float("-inf")) if meant else (what, monotonic() + _MEANT_WITHIN)
        return meant

    def forget(self) -> bool:
        """Take note that something else was done; say whether it was still waited for the second time."""
        waited = self._asked is not None and monotonic() <= self._until
        self._asked = None
        return waited
