"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.deciding.decision_features.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "spread": -2.42,
    "single_open": -2.74,
    "duty": -0.74,
    "open_known": -0.7,
    "open_unknown": -1.86,
    "largest_open": 0.22,
    "focus": -0.17,
    "open_name": -0.88,
    "type_missing": -0.2,
    "detail": -0.01,
    "naming": -2.88,
    "named": 1.29,
    "short": -2.63,
    "yes_no": 0.69,
    "listing": 0.75,
    "example": 1.03,
    "number_asked": -0.79,
    "elsewhere": -1.23,
    "follow_up": 3.34,
    "absolute": 0.81,
    "gap": 1.13,
    "concrete": -1.01,
    "amount_given": 0.23,
    "amount_missing": -3.12,
    "abroad": -0.4,
    "off_field": 3.87,
    "off_field_unsaid": -4.31,
    "off_field_alike": -3.42,
}
BIAS = 2.82
