"""How near the confidence comes to what came true, on the question sets held out, against the decision's estimate.

    .venv/bin/python tests/benchmarks/confidence.py

Printed of both: the mean distance from the share answered rightly, over ten bins of equal width (expected calibration error); the
Brier score, the mean square of the distance from 1 for a right answer and 0 for another; and the AUROC for telling the two apart.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from fit_confidence import rows_of
from pages import QUESTION_SETS, make_pages_library

from bot.deciding.confidence import confidence_of
from bot.evaluation.measures import auroc, mean
from bot.service import open_bot
from knowledge.folders import bundled_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fit_confidence import Row

BINS = 10


def rows_held_out() -> Iterator[Row]:
    """The rows of every set held out whose files are there."""
    sets = [each for each in QUESTION_SETS.values() if each.held_out and each.questions.exists()]
    with tempfile.TemporaryDirectory(prefix="article45-confidence-") as place:
        for number, pages in enumerate(dict.fromkeys(each.pages for each in sets)):
            if pages is not None and not pages.exists():
                continue
            folders = [bundled_folder()]
            if pages is not None:
                folders.append(make_pages_library(Path(place) / str(number), pages))
            bot = open_bot(folders)
            for each in sets:
                if each.pages == pages:
                    yield from rows_of(bot, each.questions)


def distance(said: Sequence[float], true: Sequence[bool]) -> float:
    """The mean distance of what was ``said`` from the share that is ``true``, over bins of equal width."""
    bins: list[list[float]] = [[] for _ in range(BINS)]
    for chance, right in zip(said, true, strict=True):
        bins[min(BINS - 1, int(chance * BINS))].append(chance - right)
    return sum(abs(sum(off)) for off in bins) / len(said)


def report(name: str, said: Sequence[float], true: Sequence[bool]) -> None:
    """Print the figures of one way of saying it."""
    brier = mean([(chance - right) ** 2 for chance, right in zip(said, true, strict=True)])
    apart = auroc(
        [chance for chance, right in zip(said, true, strict=True) if right],
        [chance for chance, right in zip(said, true, strict=True) if not right],
    )
    sys.stdout.write(f"{name:11} distance {distance(said, true):.3f}, Brier score {brier:.3f}, AUROC {apart:.3f}\n")


def main() -> int:
    """Measure and print."""
    rows = list(rows_held_out())
    true = [right for _, _, right in rows]
    sys.stdout.write(f"{len(rows)} questions\n")
    report("estimate", [estimate for estimate, _, _ in rows], true)
    report("confidence", [confidence_of(estimate, answered=answered) for estimate, answered, _ in rows], true)
    return 0


if __name__ == "__main__":
    sys.exit(main())
