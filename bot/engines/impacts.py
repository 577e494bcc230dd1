"""An engine over scores that were worked out before: no arithmetic, no heavy imports at question time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Impacts = Mapping[str, tuple[float, Sequence[tuple[int, float]]]]
"""Term -> (idf, ((document, score), ...)); see :func:`bot.engines.bm25.impacts_of`."""


class ImpactEngine:
    """An :class:`bot.engines.base.Engine` that looks its scores up."""

    def __init__(self, impacts: Impacts) -> None:
        self._impacts = impacts

    def idf(self, term: str) -> float:
        """Above 0 for a known term, else 0."""
        found = self._impacts.get(term)
        return found[0] if found else 0.0

    def score(self, term: str) -> dict[int, float]:
        """The scores of the documents that hold ``term``."""
        found = self._impacts.get(term)
        return dict(found[1]) if found else {}
