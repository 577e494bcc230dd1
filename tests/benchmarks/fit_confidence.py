"""Fit how sure the program says it is (bot/deciding/confidence_weights.py) and print what it gives.

    .venv/bin/python tests/benchmarks/fit_confidence.py            (prints)
    .venv/bin/python tests/benchmarks/fit_confidence.py --write    (also writes bot/deciding/confidence_weights.py)

Logistic regression over the traits of :mod:`bot.deciding.confidence`, of answers and of refusals apart. What it learns from: the
question sets of ``question_sets.py`` (S, E, G5 and others are held out), each question the same. A wrong answer to a question that
has one counts as wrong here. Run it behind the other fits of the decision;
``confidence.py`` measures what it gives on the sets held out.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from decided import Found, of_questions
from fitted import asked_to_write, give
from logistic import logistic
from question_sets import asked_sets

from bot.deciding.confidence import calibrated, traits

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.service import Bot

RIDGE = 0.01
BINS = (0.0, 0.2, 0.35, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)

Row = tuple[float, bool, bool]
"""An estimate, whether it was answered, and whether what was found answers."""


def rows_of(bot: Bot, path: Path) -> list[Row]:
    """The rows of a question file."""
    return [
        (one.road.decision.probability, one.road.decision.answer, one.found is Found.ANSWER)
        for one in of_questions(bot, path)
    ]


def fit(rows: Sequence[Row]) -> tuple[float, float, float]:
    """The weights of both traits and the constant; a weight of the wrong sign is 0 (more of the estimate never speaks against)."""
    x = np.array([(*traits(estimate), 1.0) for estimate, _, _ in rows])
    y = np.array([float(right) for _, _, right in rows])
    for without in ((), (0,), (1,), (0, 1)):
        x_less = x.copy()
        x_less[:, list(without)] = 0.0
        b = logistic(x_less, y, np.ones(len(rows)), RIDGE)
        if min(b[0], b[1]) >= -1e-9:
            break
    low, high, constant = (round(float(value), 2) for value in b)
    return low, high, constant


def report(name: str, rows: Sequence[Row], b: tuple[float, float, float]) -> None:
    """Print, by the estimate, how sure the program says it is, and how many came true."""
    sys.stdout.write(f"{name}: {b}\n")
    for low, high in pairwise(BINS):
        held = [row for row in rows if low <= row[0] < high or row[0] == high == 1.0]
        if held:
            said = np.mean([calibrated(row[0], b) for row in held])
            true, estimated = np.mean([row[2] for row in held]), np.mean([row[0] for row in held])
            sys.stdout.write(
                f"  {low:.2f}-{high:.2f} {len(held):5}: estimated {estimated:.3f}, said {said:.3f}, true {true:.3f}\n"
            )


def main() -> int:
    """Fit, print, and write where asked."""
    write = asked_to_write(__doc__, "deciding/confidence_weights")
    rows: list[Row] = []
    with asked_sets() as asked:
        for bot, path in asked.values():
            rows += rows_of(bot, path)
    fitted = {}
    for name, answered in (("ANSWERED", True), ("REFUSED", False)):
        held = [row for row in rows if row[1] is answered]
        fitted[name] = fit(held)
        report(name, held, fitted[name])
    lines = "".join(f"{name} = {b}\n" for name, b in fitted.items())
    about = (
        "The settings of how sure the program says it is: beta calibration, tests/benchmarks/fit_confidence.py.\n\n"
        "Each: the weight of the logarithm of the decision's estimate, that of what is left to 1 with its sign turned, and the "
        "constant.\n"
    )
    give(f'"""{about}"""\n\nfrom __future__ import annotations\n\n{lines}', "deciding/confidence_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
