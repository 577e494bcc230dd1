"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.9,
    "topic": 0.49,
    "open_known": -1.07,
    "open_unknown": -1.76,
    "largest_open": 0.16,
    "focus": -0.62,
    "open_name": -1.29,
    "type_missing": -0.73,
    "detail": -0.5,
    "naming": -3.1,
    "named": 1.21,
    "short": -2.21,
    "yes_no": 0.95,
    "listing": 0.91,
    "example": 1.29,
    "number_asked": -0.66,
    "elsewhere": -1.39,
    "follow_up": 2.89,
    "absolute": 1.82,
    "gap": 2.11,
    "concrete": -1.3,
    "amount_given": 0.27,
    "amount_missing": -2.36,
}
BIAS = 0.27
