"""How sure the program says it is: the decision's estimate, put on the scale of what came true.

The decision is fitted on what tells an answer from none, and leaves out questions whose sentences were chosen wrong; nor does it
weigh what contradicts an answer, which refuses by itself. As a chance that the sentences answer its estimate is therefore too
high. Here it is mapped to the share of questions that were answered rightly at that estimate, apart for answers and refusals
(beta calibration: Kull, Silva Filho and Flach, "Beta calibration", AISTATS 2017). The order of two answers stays as it is.
"""

from __future__ import annotations

import math

from bot.deciding.confidence_weights import ANSWERED, REFUSED
from bot.weighing.measured import logistic

_LEAST = 1e-4
"""Estimates nearer to 0 or 1 than this count as that near: their logarithms have no end."""


def confidence_of(estimate: float, *, answered: bool) -> float:
    """The chance (0 to 1) that the chosen sentences answer, by the decision's ``estimate`` (0 to 1) and whether they are shown.

    0 where the estimate is: nothing was found.
    """
    return calibrated(estimate, ANSWERED if answered else REFUSED) if estimate else 0.0


def calibrated(estimate: float, settings: tuple[float, float, float]) -> float:
    """The ``estimate`` on the scale of what came true, by the weights of its :func:`traits` and a constant."""
    near, far = traits(estimate)
    low, high, constant = settings
    return logistic(low * near + high * far + constant)


def traits(estimate: float) -> tuple[float, float]:
    """What the calibration weighs: the logarithm of ``estimate``, and that of what is left to 1, with its sign turned."""
    kept = min(1.0 - _LEAST, max(_LEAST, estimate))
    return math.log(kept), -math.log(1.0 - kept)
