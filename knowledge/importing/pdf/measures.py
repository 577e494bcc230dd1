"""What is usual in a document: the size of its body text, how far its lines stand apart, whether its body is bold."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.importing.pdf.shapes import Line


@dataclass(frozen=True, slots=True)
class Measures:
    """The body text: its size in points, whether it is bold or italic, and the pitch of lines by size, in ems."""

    body: float = 10.0
    bold: bool = False
    italic: bool = False
    pitch: float = 1.2
    pitches: tuple[tuple[int, float], ...] = ()

    def pitch_of(self, size: float) -> float:
        """Give the usual distance of two lines of a size, in ems."""
        return dict(self.pitches).get(round(size), self.pitch)


_FEW = 3
"""Lines that go on with the one above are measured alone where there are so many."""


def measure(lines: Iterable[Line]) -> Measures:
    """Measure a document.

    How far lines stand apart is measured where one is full, so that the next goes on with it: in acts and minutes most
    paragraphs have one line, and the room between paragraphs would pass for that between lines.
    """
    sizes, every, full = Counter[float](), Counter[tuple[int, float]](), Counter[tuple[int, float]]()
    letters = bold = italic = 0
    before: Line | None = None
    for line in lines:
        count = len(line.text)
        if not line.cells:
            sizes[round(line.size * 2) / 2] += count
            letters += count
            bold += count if line.bold else 0
            italic += count if line.italic else 0
        if before is not None and not line.first and before.page == line.page and abs(before.size - line.size) < 0.3:
            step = round((line.y - before.y) / max(line.size, 1) / 0.05) * 0.05
            if 0.8 <= step <= 3.2:
                every[round(line.size), step] += 1
                full[round(line.size), step] += _is_full(before) and not line.cells
        before = line
    if not sizes:
        return Measures()
    steps = +full if full.total() >= _FEW else every
    pitches = _by_size(steps)
    usual = Counter[float]()
    for (_, step), count in steps.items():
        usual[step] += count
    own = {size: counts for size, counts in _by_size(every).items() if counts.total() >= 8}
    own |= {size: counts for size, counts in pitches.items() if counts.total() >= _FEW and size in own}
    return Measures(
        sizes.most_common(1)[0][0],
        bold > 0.5 * letters,
        italic > 0.5 * letters,
        usual.most_common(1)[0][0] if usual else 1.2,
        tuple((size, counts.most_common(1)[0][0]) for size, counts in own.items()),
    )


def _is_full(line: Line) -> bool:
    """Whether a line of running text reaches the edge of its column."""
    return not line.cells and line.x1 > line.right - 0.15 * (line.right - line.left)


def _by_size(steps: Counter[tuple[int, float]]) -> dict[int, Counter[float]]:
    sizes: dict[int, Counter[float]] = {}
    for (size, step), count in steps.items():
        sizes.setdefault(size, Counter())[step] += count
    return sizes
