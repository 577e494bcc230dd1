"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.83,
    "topic": 0.0,
    "open_known": -0.89,
    "open_unknown": -2.27,
    "largest_open": -0.08,
    "focus": -0.27,
    "open_name": -1.26,
    "type_missing": -0.59,
    "detail": -0.31,
    "naming": -3.27,
    "named": 1.34,
    "short": -2.32,
    "yes_no": 0.87,
    "listing": 0.87,
    "example": 1.13,
    "number_asked": -0.69,
    "elsewhere": -1.29,
    "follow_up": 2.87,
    "absolute": 1.5,
    "gap": 1.44,
    "concrete": -1.31,
    "amount_given": 0.12,
    "amount_missing": -2.96,
    "abroad": -0.38,
}
BIAS = 0.91
