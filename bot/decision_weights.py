"""The settings of the decision to answer or abstain, fitted by logistic regression (see tests/benchmarks).

A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "coverage": -0.44,
    "own_coverage": -0.17,
    "sentence": 4.11,
    "topic": 0.97,
    "open_known": -1.11,
    "open_unknown": -1.13,
    "largest_open": 0.04,
    "focus": -0.46,
    "open_name": -0.95,
    "type_missing": -0.75,
    "detail": -1.88,
    "naming": -1.35,
    "short": -1.32,
    "yes_no": 1.35,
    "listing": 0.68,
    "example": 1.0,
    "number_asked": -1.12,
    "elsewhere": -1.31,
}
BIAS = -0.44
