"""The settings of the decision to answer or abstain, fitted by logistic regression (see tests/benchmarks).

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.61,
    "own_coverage": 0.69,
    "sentence": 2.61,
    "topic": 1.29,
    "open_known": -0.99,
    "open_unknown": -0.1,
    "largest_open": 0.29,
    "focus": -0.88,
    "open_name": -0.92,
    "type_missing": -0.91,
    "detail": -2.65,
    "naming": -1.52,
    "short": -0.8,
    "yes_no": 0.96,
    "listing": 0.65,
    "example": 1.09,
    "number_asked": -1.68,
    "elsewhere": -2.02,
}
BIAS = -0.97
