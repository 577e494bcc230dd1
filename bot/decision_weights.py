"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 1.43,
    "topic": 0.0,
    "open_known": -0.26,
    "open_unknown": -1.36,
    "largest_open": 0.08,
    "focus": -0.73,
    "open_name": -0.87,
    "type_missing": -0.82,
    "detail": -1.36,
    "naming": -2.2,
    "named": 0.0,
    "short": -1.54,
    "yes_no": 0.96,
    "listing": 1.3,
    "example": 1.09,
    "number_asked": -0.74,
    "elsewhere": -1.8,
    "follow_up": 1.9,
    "absolute": 0.85,
    "gap": 1.64,
    "concrete": -0.97,
    "concrete_yes_no": -0.9,
}
BIAS = 0.15
