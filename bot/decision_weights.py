"""The settings of the decision to answer or abstain, fitted by logistic regression (see tests/benchmarks).

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": 0.48,
    "own_coverage": 0.78,
    "sentence": 2.54,
    "topic": 1.25,
    "open_known": -1.1,
    "open_unknown": -0.17,
    "largest_open": 0.2,
    "focus": -1.21,
    "open_name": -0.91,
    "type_missing": -0.74,
    "detail": -2.65,
    "naming": -1.58,
    "short": -0.85,
    "yes_no": 1.0,
    "listing": 0.58,
    "example": 1.05,
    "number_asked": -1.77,
    "elsewhere": -2.11,
}
BIAS = -0.78
