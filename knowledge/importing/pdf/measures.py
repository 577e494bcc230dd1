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


def measure(lines: Iterable[Line]) -> Measures:
    """Measure a document."""
    sizes, pitches = Counter[float](), Counter[float]()
    by_size: dict[int, Counter[float]] = {}
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
                pitches[step] += 1
                by_size.setdefault(round(line.size), Counter())[step] += 1
        before = line
    if not sizes:
        return Measures()
    usual = pitches.most_common(1)[0][0] if pitches else 1.2
    own = tuple((size, counts.most_common(1)[0][0]) for size, counts in by_size.items() if counts.total() >= 8)
    return Measures(sizes.most_common(1)[0][0], bold > 0.5 * letters, italic > 0.5 * letters, usual, own)
