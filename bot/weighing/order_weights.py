"""The settings of the order of sentences: conditional logit, tests/benchmarks/fit_order.py.

A positive weight moves a sentence up. The names are the fields of :class:`bot.weighing.ordering.Traits`; each weight is
a share of the best sentence's score.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "passage": 0.47,
    "length": -0.06,
    "case": -0.72,
    "type": 0.4,
    "introduces": -0.19,
    "explains": 0.32,
    "front": -0.5,
    "soft": 1.81,
    "squared": -1.22,
    "least": 0.28,
    "over": 0.66,
    "before": 0.17,
    "passage_like": 0.43,
    "heading": 0.43,
    "lent": 0.69,
    "spoken_of": 0.5,
    "closeness": 0.11,
    "modal": 0.16,
    "advice": 0.37,
    "duty": 0.18,
    "often": 0.28,
    "by_doing": 0.46,
    "because": 0.49,
    "past": 0.23,
    "denies": 0.31,
    "limits": 0.24,
    "who": 0.15,
    "names": -0.05,
    "points_back": -0.08,
    "affinity": 0.14,
}
ABROAD: dict[str, float] = {
    "passage": 0.97,
    "length": 0.01,
    "case": -0.72,
    "type": 0.38,
    "introduces": -0.19,
    "explains": -0.1,
    "front": -0.5,
    "soft": 2.51,
    "squared": -2.13,
    "least": 0.19,
    "over": 0.0,
    "before": 0.0,
    "passage_like": 0.0,
    "heading": 0.0,
    "lent": -0.16,
    "spoken_of": 0.28,
    "closeness": 0.05,
    "modal": 0.0,
    "advice": 0.0,
    "duty": 0.0,
    "often": 0.0,
    "by_doing": 0.0,
    "because": 0.0,
    "past": 0.0,
    "denies": 0.0,
    "limits": 0.0,
    "who": 0.0,
    "names": 0.0,
    "points_back": 0.0,
    "affinity": 0.0,
}
"""The same for questions in other languages than English."""
SHARPNESS = 5.0
"""How much the odds of a sentence change with its score: exp(SHARPNESS) for the whole of the best one's."""
