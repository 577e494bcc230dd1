"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 1.4,
    "topic": 0.0,
    "open_known": -1.63,
    "open_unknown": -2.25,
    "largest_open": 0.64,
    "focus": -0.68,
    "open_name": -1.12,
    "type_missing": -1.24,
    "detail": -1.71,
    "naming": -2.05,
    "named": 0.48,
    "short": -1.93,
    "yes_no": 1.04,
    "listing": 1.25,
    "example": 1.24,
    "number_asked": -0.65,
    "elsewhere": -1.4,
    "follow_up": 2.45,
    "absolute": 1.11,
    "gap": 1.52,
    "concrete": -1.35,
    "concrete_yes_no": 0.33,
}
BIAS = 0.5
