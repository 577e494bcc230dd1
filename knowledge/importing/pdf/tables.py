"""Rows of tables whose cells hold several lines: the lines of a row are put together, cell by cell.

Where a row ends is told by the rules drawn between rows, else by wider gaps. Where neither tells, each line stays a row
of its own.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

from knowledge.importing.pdf.joining import Vocabulary, join_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.importing.pdf.shapes import Line

Rule = tuple[float, float, float]
"""A horizontal rule: where it begins and ends, and its height on the page, in points."""
_FIGURES = re.compile(r"\d{1,3}(?:,\d{3})+(?: \d{1,3}(?:,\d{3})+)+")
_HEAD_BODY_FOOT = 3
"""Parts of a table between rules that are not rows yet."""
_NEAR = 6
"""Lines above and below that show where the cells of a table begin."""


def with_whole_rows(lines: Sequence[Line], rules: Sequence[Rule], vocabulary: Vocabulary) -> list[Line]:
    """Give the lines of a page with the lines of each row of a table made one."""
    whole: list[Line] = []
    for table, run in _runs(lines, rules):
        if table:
            for row in _rows(run, rules):
                if len(row) > 1 and _is_one_row(row):
                    whole.append(_merged(row, vocabulary))
                else:
                    whole += row
        else:
            whole += run
    return whole


def cells_like(line: Line, below: Line) -> tuple[str, ...]:
    """The cells of a row with which a table begins: its heads may stand closer to each other than the cells ``below`` them.

    Where columns are set flush right, a long head begins far left of the figures below it, but never left of those beside them.
    """
    pieces, starts = line.pieces, below.starts
    if len(line.cells) >= len(below.cells) or len(pieces) != len(starts):
        return line.cells
    em = line.size
    before, behind = [starts[0] - 6 * em, *starts[:-1]], [*starts[1:], float("inf")]
    lefts = [min(start - 6 * em, left + em) for start, left in zip(starts, before, strict=True)]
    fits = all(left < x < end for (x, _), left, end in zip(pieces, lefts, behind, strict=True))
    return tuple(text for _, text in pieces) if fits else line.cells


def with_figures_apart(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Give the rows of a table with figures that stand so close that they seem one cell ("28,981 2,268") parted.

    Only where their thousands are grouped by commas, so that no blank is part of a figure, and where another row is as long.
    """
    longest = max(map(len, rows), default=0)
    parted = [
        [part for cell in row for part in (cell.split(" ") if _FIGURES.fullmatch(cell) else [cell])] for row in rows
    ]
    return [list(new if len(new) <= longest else row) for new, row in zip(parted, rows, strict=True)]


def _runs(lines: Sequence[Line], rules: Sequence[Rule]) -> list[tuple[bool, list[Line]]]:
    """Part lines into tables and other text. A line that fits the cells of a table around it belongs to it."""
    marks = [bool(line.cells) and not line.whole for line in lines]
    for at, line in enumerate(lines):
        if marks[at] or line.first or line.whole:
            continue
        above = [other for other in lines[max(0, at - _NEAR) : at] if other.cells]
        below = [other for other in lines[at + 1 : at + 1 + _NEAR] if other.cells and not other.first]
        starts = [x for other in (*above, *below) for x in other.starts[1:]]
        fits = any(abs(x - start) < 3 for x, _ in line.pieces[1:] for start in starts)
        marks[at] = (fits and bool(starts)) or (bool(above and below) and _is_cell(line))
    if len(lines) > 1 and marks[-2] and _is_cell(lines[-1]) and _ruled(lines[-1], lines[-1], rules):
        marks[-1] = True
    runs: list[tuple[bool, list[Line]]] = []
    for line, mark in zip(lines, marks, strict=True):
        if runs and runs[-1][0] == mark and not (mark and line.first):
            runs[-1][1].append(line)
        else:
            runs.append((mark, [line]))
    return [(table and sum(bool(line.cells) for line in run) > 1, run) for table, run in runs]


def _is_cell(line: Line) -> bool:
    """Whether a line without gaps is short enough to be the rest of one cell."""
    return line.x1 - line.x0 < 0.6 * (line.right - line.left)


def _ruled(above: Line, below: Line, rules: Sequence[Rule]) -> bool:
    """Whether a rule runs between two lines, or, for the same line twice, below it."""
    low = below.y - 0.3 * below.size if above is not below else below.y + 2 * below.size
    width = above.right - above.left
    return any(above.y - 0.1 * above.size <= y <= low and x1 - x0 > 0.15 * width for x0, x1, y in rules)


def _rows(run: list[Line], rules: Sequence[Rule]) -> list[list[Line]]:
    """Part the lines of a table into rows."""
    pairs = list(itertools.pairwise(run))
    ruled = [_ruled(above, below, rules) for above, below in pairs]
    if not any(ruled):
        by_gaps = _gaps(run)
        return _parted(run, by_gaps) if by_gaps else [[line] for line in run]
    parts = _parted(run, ruled)
    if len(parts) > _HEAD_BODY_FOOT:
        return parts
    # Rules stand around the head and the whole body only: the gaps part the rows of the body.
    return [row for part in parts for row in _body_rows(part)]


def _body_rows(part: list[Line]) -> list[list[Line]]:
    """Part what stands between two rules by its gaps, where each part then holds a line of several cells; else it is one row."""
    by_gaps = _gaps(part) if len(part) > 2 else []
    rows = _parted(part, by_gaps) if by_gaps else [part]
    most = max(len(line.cells) for line in part)
    whole = all(max(len(line.cells) for line in row) > 0.5 * most for row in rows)
    return rows if whole else [part]


def _gaps(lines: list[Line]) -> list[bool]:
    """Tell between which lines a row ends by the wider gaps; nothing where all are alike."""
    gaps = [below.y - above.y for above, below in itertools.pairwise(lines)]
    least = min(gaps)
    return [gap > 1.2 * least for gap in gaps] if max(gaps) >= 1.3 * least else []


def _parted(lines: list[Line], ends: Sequence[bool]) -> list[list[Line]]:
    """Part lines behind those at which something ends."""
    parts = [[lines[0]]]
    for end, line in zip(ends, lines[1:], strict=True):
        if end:
            parts.append([line])
        else:
            parts[-1].append(line)
    return parts


def _is_one_row(lines: list[Line]) -> bool:
    """Whether lines between two rules are one row: their cells hold words, or some cells go on where others do not.

    Short numbers in full lines are rows of their own, between which no rule is drawn.
    """
    most = max(len(line.cells) for line in lines)
    full = sum(len(line.cells) > 0.8 * most for line in lines)
    letters = [sum(map(str.isalpha, cell)) for line in lines for cell in line.cells]
    return full < 2 or median(letters or [0]) >= 8


def _merged(row: list[Line], vocabulary: Vocabulary) -> Line:
    """Put the lines of a row together: what stands under a cell belongs to it."""
    starts: list[float] = []
    for x in sorted(x for line in row for x in _starts(line)):
        if not starts or x - starts[-1] > 2 * row[0].size:
            starts.append(x)
    texts = [""] * len(starts)
    for line in row:
        here = [""] * len(starts)
        for x, piece in line.pieces or ((line.x0, line.text),):
            place = max((at for at, start in enumerate(starts) if start <= x + 2), default=0)
            here[place] = join_texts(here[place], piece, vocabulary)
        texts = [join_texts(before, after, vocabulary) for before, after in zip(texts, here, strict=True)]
    text = " ".join(filter(None, texts))
    return replace(row[0], text=text, cells=tuple(texts), starts=tuple(starts), pieces=(), hyphen=False)


def _starts(line: Line) -> tuple[float, ...]:
    return line.starts if line.cells else (line.x0,)
