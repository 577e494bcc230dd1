"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 1.85,
    "topic": 0.0,
    "open_known": -0.43,
    "open_unknown": -1.74,
    "largest_open": 0.0,
    "focus": -0.71,
    "open_name": -0.79,
    "type_missing": -0.72,
    "detail": -1.31,
    "naming": -1.84,
    "short": -2.11,
    "yes_no": 1.24,
    "listing": 1.35,
    "example": 1.09,
    "number_asked": -0.72,
    "elsewhere": -1.65,
    "follow_up": 2.35,
    "absolute": 1.39,
    "gap": 1.63,
    "concrete": -0.96,
    "concrete_yes_no": -0.85,
}
BIAS = -0.34
