"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.0,
    "topic": 0.0,
    "spread": -2.48,
    "single_open": -2.76,
    "duty": -0.72,
    "open_known": -0.77,
    "open_unknown": -2.03,
    "largest_open": 0.34,
    "focus": -0.16,
    "open_name": -0.88,
    "type_missing": -0.3,
    "detail": 0.0,
    "naming": -3.0,
    "named": 1.38,
    "short": -2.64,
    "yes_no": 0.7,
    "listing": 0.75,
    "example": 1.05,
    "number_asked": -0.77,
    "elsewhere": -1.23,
    "follow_up": 3.08,
    "absolute": 0.74,
    "gap": 1.15,
    "concrete": -1.01,
    "amount_given": 0.26,
    "amount_missing": -3.07,
    "abroad": -0.39,
}
BIAS = 2.81
