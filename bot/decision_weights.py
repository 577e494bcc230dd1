"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.45,
    "topic": 0.13,
    "open_known": -1.18,
    "open_unknown": -2.0,
    "largest_open": -0.05,
    "focus": -0.49,
    "open_name": -1.35,
    "type_missing": -0.51,
    "detail": -0.86,
    "naming": -3.07,
    "named": 1.22,
    "short": -2.55,
    "yes_no": 0.85,
    "listing": 1.17,
    "example": 1.15,
    "number_asked": -0.68,
    "elsewhere": -1.67,
    "follow_up": 2.89,
    "absolute": 1.41,
    "gap": 1.83,
    "concrete": -1.25,
    "amount_given": 0.07,
    "amount_missing": -2.59,
}
BIAS = 0.92
