"""Gutters: the strips of a page that hardly any line crosses, with running text on both sides."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

from knowledge.importing.pdf.shapes import Stretch, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_WIDTH = 5_000
"""In points (1.7 metres): no text so wide is read in columns, and strips are counted point by point."""
_LEAST_WIDTH = 0.6
"""Ems that a gutter has at the least."""
_STRAY = 3
"""Rows more than the fewest that may cross it where it is too narrow without: the number of the page stands in its middle."""
_NEAR = 4.0
"""Gutters whose middles lie in one step of so many points count as the same."""


class Gutters:
    """Where the columns of the pages before were parted: a page with a few lines of text is read like them."""

    def __init__(self) -> None:
        self.seen = Counter[int]()

    def add(self, gutter: tuple[float, float]) -> None:
        """Remember a gutter that was found on a page."""
        self.seen[round((gutter[0] + gutter[1]) / 2 / _NEAR)] += 1

    def usual(self) -> list[float]:
        """Give the middles of the gutters of several pages."""
        return [place * _NEAR for place, count in self.seen.most_common(6) if count >= 3]


def gutter_of(stretches: list[Stretch]) -> tuple[float, float] | None:
    """Find the best strip between two columns of running text, or None."""
    em = median(s.size for s in stretches)
    low, high = min(s.x0 for s in stretches), max(s.x1 for s in stretches)
    if not 20 * em < high - low < _MAX_WIDTH:
        return None
    rows = rows_of(stretches)
    best: tuple[float, tuple[float, float]] | None = None
    for a, b in _clear_strips(rows, low, high, _LEAST_WIDTH * em):
        if b - a < _LEAST_WIDTH * em:
            continue
        left = [s for s in stretches if s.x1 <= b]
        right = [s for s in stretches if s.x0 >= a and s.x1 > b]
        if not (_is_running(left, low, a, em) and _is_running(right, b, high, em)):
            continue
        crossing = len(stretches) - len(left) - len(right)
        # Columns of like width are better than a strip near an edge; fewer crossing lines are better.
        balance = min(a - low, high - b) / (high - low)
        score = balance * 2 + min(b - a, 3 * em) / (10 * em) - crossing / len(stretches)
        if best is None or score > best[0]:
            best = (score, (a, b))
    return best[1] if best else None


def usual_gutter(stretches: list[Stretch], gutters: Gutters) -> tuple[float, float] | None:
    """Find a gutter of the pages before that parts the few lines of this one; None where they do not keep to it."""
    for middle in gutters.usual():
        left = [s for s in stretches if s.x1 <= middle]
        right = [s for s in stretches if s.x0 >= middle]
        if not left or not right or len(left) + len(right) < len(stretches) - 4:
            continue
        if all(_is_wordy(side) for side in (left, right)):
            return max(s.x1 for s in left), min(s.x0 for s in right)
    return None


def _is_wordy(stretches: list[Stretch]) -> bool:
    """Whether a few lines hold words, not numbers."""
    text = "".join(s.text for s in stretches)
    return len(text) > 12 and sum(map(str.isalpha, text)) > 0.6 * len(text)


def _clear_strips(rows: list[list[Stretch]], low: float, high: float, needed: float) -> Iterator[tuple[float, float]]:
    """Give the strips, in points, that few rows cross, and what is ``needed`` of their width where that is there."""
    width = int(high - low) + 2
    change = [0] * (width + 1)
    for row in rows:
        end = -1
        for s in row:
            one, two = max(int(s.x0 - low), end), int(s.x1 - low) + 1
            if two > one:
                change[one] += 1
                change[min(two, width)] -= 1
                end = two
    allowed = max(1, int(0.35 * len(rows)))
    covered, profile = 0, []
    for step in change[:width]:
        covered += step
        profile.append(covered)
    at = 0
    while at < width:
        if profile[at] > allowed:
            at += 1
            continue
        end = at
        while end < width and profile[end] <= allowed:
            end += 1
        if at > 0 and end < width:
            one, two = next(
                (
                    strip
                    for more in range(_STRAY)
                    if (strip := _emptiest(profile, at, end, more))[1] - strip[0] >= needed
                ),
                _emptiest(profile, at, end),
            )
            yield low + one, low + two
        at = end


def _emptiest(profile: list[int], start: int, end: int, more: int = 0) -> tuple[int, int]:
    """Give the part of a strip that the fewest rows cross; of several the widest: cells of a table beside it leave some too."""
    least = min(profile[start:end]) + more
    best, at = (start, start), start
    while at < end:
        two = at
        while two < end and profile[two] <= least:
            two += 1
        if two - at > best[1] - best[0]:
            best = at, two
        at = max(two, at + 1)
    return best


def _is_running(stretches: list[Stretch], left: float, right: float, em: float) -> bool:
    """Whether stretches look like a column of running text, not like cells of a table or labels of a list."""
    if right - left < 9 * em:
        return False
    rows = rows_of(stretches)
    if len(rows) < 3:
        return False
    widths = [max(s.x1 for s in row) - min(s.x0 for s in row) for row in rows]
    letters = [sum(len(s.text) for s in row) for row in rows]
    full = sum(1 for width in widths if width > 0.6 * (right - left))
    begun = sum(1 for row in rows if not row[0].text[:1].isupper() and row[0].text[:1].isalpha())
    if begun < 0.2 * len(rows):
        return False  # wrapped lines begin in the middle of sentences; cells do not
    numbers = sum(
        1 for row in rows if sum(c.isdigit() for s in row for c in s.text) > 0.5 * sum(len(s.text) for s in row)
    )
    return full >= 0.4 * len(rows) and median(letters) >= 14 and numbers < 0.3 * len(rows)
