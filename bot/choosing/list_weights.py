"""The settings of the choice between a list and single sentences: logistic regression, tests/benchmarks/fit_lists.py.

A positive weight speaks for the list. The names are the fields of :class:`bot.choosing.list_or_sentences.ListTraits`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "several": 1.53,
    "listing": 0.51,
    "everything": 0.73,
    "doings": 1.21,
    "open": 1.47,
    "yes_no": -1.24,
    "definition": -2.24,
    "locating": -3.75,
    "amount": -2.57,
    "typed": -0.64,
    "country": -0.93,
    "example": -0.69,
    "name_open": -0.22,
    "who": -0.13,
    "ideas": -0.9,
    "share": 1.13,
    "like": 0.55,
    "soft": 1.73,
    "relation": 1.39,
    "ahead": 0.26,
    "introduced": 2.42,
    "colon": -1.46,
    "items": -1.46,
    "item_length": -1.65,
    "in_case": -0.68,
    "sentence": -1.26,
    "own": -0.92,
    "holds_best": -0.5,
    "leads_best": 0.27,
    "near": 0.62,
    "chance": -2.23,
    "chance_inside": 1.49,
}
BIAS = 7.14
