"""The settings of the choice between a list and single sentences: logistic regression, tests/benchmarks/fit_lists.py.

A positive weight speaks for the list. The names are the fields of :class:`bot.list_or_sentences.ListTraits`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "several": 1.58,
    "listing": 0.37,
    "everything": 0.94,
    "doings": 0.69,
    "open": 0.89,
    "yes_no": -1.08,
    "definition": -2.37,
    "locating": -2.89,
    "amount": -2.36,
    "typed": -0.64,
    "country": -0.86,
    "example": -1.19,
    "name_open": -0.28,
    "who": -0.66,
    "ideas": -0.68,
    "share": 1.68,
    "like": 0.94,
    "introduced": 3.06,
    "colon": -1.57,
    "items": -1.26,
    "item_length": -1.64,
    "in_case": -0.38,
    "sentence": -1.03,
    "own": -1.16,
    "holds_best": -0.44,
    "leads_best": 0.29,
    "near": 0.84,
    "chance": -2.7,
    "chance_inside": 1.41,
}
BIAS = 6.91
