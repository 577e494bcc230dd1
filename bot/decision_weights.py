"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 0.99,
    "topic": 0.0,
    "open_known": -0.05,
    "open_unknown": -0.75,
    "largest_open": -0.16,
    "focus": -0.79,
    "open_name": -1.11,
    "type_missing": -0.9,
    "detail": -1.72,
    "naming": -2.03,
    "short": -0.83,
    "yes_no": 1.29,
    "listing": 1.47,
    "example": 1.2,
    "number_asked": -0.77,
    "elsewhere": -2.19,
    "follow_up": 1.66,
    "absolute": 1.7,
    "gap": 2.09,
    "concrete": -0.81,
    "concrete_yes_no": -1.41,
}
BIAS = -0.01
