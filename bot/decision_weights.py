"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": -1.72,
    "own_coverage": -1.69,
    "sentence": 1.89,
    "topic": 0.11,
    "open_known": -1.18,
    "open_unknown": -1.85,
    "largest_open": -1.01,
    "focus": -1.16,
    "open_name": -1.57,
    "type_missing": -0.46,
    "detail": -2.27,
    "naming": -1.96,
    "short": -0.43,
    "yes_no": 1.08,
    "listing": 1.3,
    "example": 1.22,
    "number_asked": -0.8,
    "elsewhere": -1.26,
    "follow_up": 1.27,
    "absolute": 2.88,
    "gap": 2.24,
}
BIAS = 1.76
