"""The settings of the decision to answer or abstain, fitted by logistic regression (see tests/benchmarks).

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": -0.49,
    "own_coverage": -0.51,
    "sentence": 4.58,
    "topic": 0.26,
    "open_known": -1.1,
    "open_unknown": -0.64,
    "largest_open": -0.03,
    "focus": -0.6,
    "open_name": -1.03,
    "type_missing": -0.8,
    "detail": -2.45,
    "naming": -1.25,
    "short": -2.66,
    "yes_no": 1.26,
    "listing": 0.7,
    "example": 1.14,
    "number_asked": -1.53,
    "elsewhere": -0.76,
    "follow_up": 1.66,
}
BIAS = 0.37
