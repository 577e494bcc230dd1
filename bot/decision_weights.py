"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.5,
    "topic": 0.12,
    "open_known": -1.23,
    "open_unknown": -2.01,
    "largest_open": 0.03,
    "focus": -0.39,
    "open_name": -1.27,
    "type_missing": -0.63,
    "detail": -0.29,
    "naming": -3.36,
    "named": 1.45,
    "short": -2.56,
    "yes_no": 0.84,
    "listing": 0.87,
    "example": 1.17,
    "number_asked": -0.64,
    "elsewhere": -1.92,
    "follow_up": 2.96,
    "absolute": 1.24,
    "gap": 1.67,
    "concrete": -1.32,
    "amount_given": 0.14,
    "amount_missing": -2.62,
}
BIAS = 1.03
