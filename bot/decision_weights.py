"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": -1.14,
    "own_coverage": -1.02,
    "sentence": 3.58,
    "topic": 0.72,
    "open_known": -0.99,
    "open_unknown": -1.71,
    "largest_open": -0.38,
    "focus": -0.8,
    "open_name": -1.15,
    "type_missing": -0.76,
    "detail": -2.01,
    "naming": -1.77,
    "short": -1.2,
    "yes_no": 1.34,
    "listing": 0.97,
    "example": 1.1,
    "number_asked": -0.82,
    "elsewhere": -1.35,
    "follow_up": 1.2,
}
BIAS = 1.5
