"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.0,
    "own_coverage": 0.0,
    "sentence": 1.05,
    "topic": 0.0,
    "open_known": -0.05,
    "open_unknown": -0.89,
    "largest_open": -0.09,
    "focus": -0.8,
    "open_name": -1.12,
    "type_missing": -0.91,
    "detail": -1.7,
    "naming": -2.03,
    "short": -0.94,
    "yes_no": 1.28,
    "listing": 1.43,
    "example": 1.18,
    "number_asked": -0.77,
    "elsewhere": -2.19,
    "follow_up": 1.58,
    "absolute": 1.59,
    "gap": 2.06,
    "concrete": -0.85,
    "concrete_yes_no": -1.4,
}
BIAS = 0.02
