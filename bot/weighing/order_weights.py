"""The settings of the order of sentences: conditional logit, tests/benchmarks/fit_order.py.

A positive weight moves a sentence up. The names are the fields of :class:`bot.weighing.ordering.Traits`; each weight is
a share of the best sentence's score.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "passage": 0.52,
    "length": -0.14,
    "case": -0.59,
    "type": 0.28,
    "introduces": -0.28,
    "soft": 1.65,
    "like": 0.42,
    "explains": 0.4,
    "front": -1.2,
}
SHARPNESS = 4.96
"""How much the odds of a sentence change with its score: exp(SHARPNESS) for the whole of the best one's."""
