"""The settings of the decision to answer or abstain, fitted by logistic regression (see tests/benchmarks).

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": -0.34,
    "own_coverage": -0.18,
    "sentence": 3.79,
    "topic": 0.78,
    "open_known": -1.19,
    "open_unknown": -0.59,
    "largest_open": -0.01,
    "focus": -0.76,
    "open_name": -0.9,
    "type_missing": -0.84,
    "detail": -2.2,
    "naming": -1.45,
    "short": -2.51,
    "yes_no": 1.35,
    "listing": 0.78,
    "example": 1.27,
    "number_asked": -1.6,
    "elsewhere": -1.03,
    "follow_up": 1.49,
}
BIAS = 0.08
