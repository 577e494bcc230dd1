"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 1.37,
    "topic": 0.6,
    "open_known": -1.49,
    "open_unknown": -1.94,
    "largest_open": 0.58,
    "focus": -0.6,
    "open_name": -1.11,
    "type_missing": -1.27,
    "detail": -0.52,
    "naming": -2.47,
    "named": 0.67,
    "short": -2.05,
    "yes_no": 1.01,
    "listing": 0.87,
    "example": 1.2,
    "number_asked": -0.74,
    "elsewhere": -1.33,
    "follow_up": 2.95,
    "absolute": 1.37,
    "gap": 1.73,
    "concrete": -1.21,
}
BIAS = 0.09
