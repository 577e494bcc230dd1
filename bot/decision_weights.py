"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.0,
    "topic": 0.0,
    "spread": -1.95,
    "single_open": -2.6,
    "duty": -0.87,
    "open_known": -0.69,
    "open_unknown": -1.68,
    "largest_open": 0.1,
    "focus": -0.16,
    "open_name": -0.81,
    "type_missing": -0.28,
    "detail": 0.05,
    "naming": -2.93,
    "named": 1.35,
    "short": -3.26,
    "yes_no": 0.62,
    "listing": 0.86,
    "example": 1.1,
    "number_asked": -0.77,
    "elsewhere": -1.2,
    "follow_up": 3.51,
    "absolute": 1.14,
    "gap": 1.15,
    "concrete": -0.98,
    "amount_given": 0.29,
    "amount_missing": -3.1,
    "abroad": -0.33,
}
BIAS = 2.64
