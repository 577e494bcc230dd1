"""The settings that tell what is about something else: logistic regression, tests/benchmarks/fit_topicality.py.

A positive weight speaks for being about what is asked. The names are the fields of
:class:`bot.deciding.topicality.Topicality`.
Those "abroad" are for questions in another language than the sentences.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "unspoken": -0.85,
    "together": 5.91,
    "held": -0.86,
    "unknown": -1.14,
    "single_open": -3.91,
    "absolute": 6.06,
    "of_document": -1.38,
    "of_country": 2.1,
    "kin": 2.91,
}
BIAS = -3.29
WEIGHTS_ABROAD: dict[str, float] = {
    "unspoken": 1.7,
    "together": 0.5,
    "held": 4.04,
    "unknown": -1.06,
    "single_open": -1.76,
    "absolute": 5.36,
    "of_document": -0.1,
    "of_country": 2.02,
    "kin": 5.19,
}
BIAS_ABROAD = -4.23
