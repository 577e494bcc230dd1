"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.5,
    "topic": 0.6,
    "open_known": -1.41,
    "open_unknown": -1.56,
    "largest_open": 0.25,
    "focus": -0.54,
    "open_name": -1.23,
    "type_missing": -0.92,
    "detail": -1.17,
    "naming": -2.95,
    "named": 1.18,
    "short": -1.82,
    "yes_no": 0.96,
    "listing": 0.95,
    "example": 1.34,
    "number_asked": -0.53,
    "elsewhere": -1.41,
    "follow_up": 2.62,
    "absolute": 1.64,
    "gap": 2.0,
    "concrete": -1.31,
    "amount_given": 0.23,
    "amount_missing": -2.09,
}
BIAS = 0.43
