"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.63,
    "topic": 0.0,
    "open_known": -1.23,
    "open_unknown": -1.92,
    "largest_open": -0.07,
    "focus": -0.36,
    "open_name": -1.29,
    "type_missing": -0.49,
    "detail": -0.31,
    "naming": -3.25,
    "named": 1.35,
    "short": -2.53,
    "yes_no": 0.82,
    "listing": 0.83,
    "example": 1.17,
    "number_asked": -0.67,
    "elsewhere": -1.9,
    "follow_up": 2.97,
    "absolute": 1.38,
    "gap": 1.64,
    "concrete": -1.34,
    "amount_given": 0.06,
    "amount_missing": -2.98,
}
BIAS = 1.03
