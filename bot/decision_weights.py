"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.56,
    "topic": 0.67,
    "open_known": -1.07,
    "open_unknown": -1.55,
    "largest_open": 0.18,
    "focus": -0.6,
    "open_name": -1.3,
    "type_missing": -0.77,
    "detail": -0.57,
    "naming": -3.11,
    "named": 1.21,
    "short": -1.87,
    "yes_no": 0.84,
    "listing": 0.86,
    "example": 1.28,
    "number_asked": -0.7,
    "elsewhere": -1.44,
    "follow_up": 2.57,
    "absolute": 1.64,
    "gap": 2.11,
    "concrete": -1.33,
    "amount_given": 0.27,
    "amount_missing": -2.36,
}
BIAS = 0.43
