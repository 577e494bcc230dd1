"""The settings of the decision to answer or abstain, fitted by logistic regression (see tests/benchmarks).

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": -0.47,
    "own_coverage": -0.28,
    "sentence": 4.43,
    "topic": 0.29,
    "open_known": -0.87,
    "open_unknown": -0.49,
    "largest_open": -0.13,
    "focus": -0.47,
    "open_name": -1.07,
    "type_missing": -0.5,
    "detail": -2.23,
    "naming": -1.28,
    "short": -2.83,
    "yes_no": 1.29,
    "listing": 0.69,
    "example": 1.24,
    "number_asked": -1.6,
    "elsewhere": -1.03,
    "follow_up": 1.9,
}
BIAS = 0.26
