"""The settings of the decision to answer or abstain, fitted by logistic regression (see tests/benchmarks).

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": -0.31,
    "own_coverage": -0.15,
    "sentence": 4.31,
    "topic": 0.35,
    "open_known": -0.7,
    "open_unknown": -0.52,
    "largest_open": -0.11,
    "focus": -0.5,
    "open_name": -1.2,
    "type_missing": -0.71,
    "detail": -2.24,
    "naming": -1.28,
    "short": -2.73,
    "yes_no": 1.37,
    "listing": 0.7,
    "example": 1.23,
    "number_asked": -1.53,
    "elsewhere": -1.0,
    "follow_up": 2.05,
}
BIAS = 0.04
