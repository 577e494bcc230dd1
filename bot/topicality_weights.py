"""The settings that tell what is about something else: logistic regression, tests/benchmarks/fit_topicality.py.

A positive weight speaks for being about what is asked. The names are the fields of :class:`bot.topicality.Topicality`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "unspoken": -0.77,
    "together": 5.89,
    "held": -0.93,
    "unknown": -1.17,
    "single_open": -3.92,
    "absolute": 6.15,
    "of_document": -1.4,
    "of_country": 2.06,
    "kin": 2.87,
}
BIAS = -3.28
