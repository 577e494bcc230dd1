"""The settings of the decision to answer or abstain, fitted by logistic regression (see tests/benchmarks).

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": -0.63,
    "own_coverage": -0.35,
    "sentence": 3.78,
    "topic": 0.95,
    "open_known": -1.29,
    "open_unknown": -0.66,
    "largest_open": -0.15,
    "focus": -0.67,
    "open_name": -0.85,
    "type_missing": -0.75,
    "detail": -2.16,
    "naming": -1.42,
    "short": -1.46,
    "yes_no": 1.34,
    "listing": 0.67,
    "example": 1.14,
    "number_asked": -1.53,
    "elsewhere": -1.02,
}
BIAS = 0.19
