"""The settings of the choice between a list and single sentences: logistic regression, tests/benchmarks/fit_lists.py.

A positive weight speaks for the list. The names are the fields of :class:`bot.list_or_sentences.ListTraits`.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "several": 1.52,
    "listing": 0.4,
    "everything": 0.91,
    "doings": 0.66,
    "open": 1.04,
    "yes_no": -1.09,
    "definition": -2.43,
    "locating": -3.11,
    "amount": -2.35,
    "typed": -0.66,
    "country": -0.88,
    "example": -0.67,
    "name_open": -0.14,
    "who": -0.53,
    "ideas": -0.8,
    "share": 1.61,
    "like": 0.89,
    "introduced": 3.4,
    "colon": -1.61,
    "items": -1.22,
    "item_length": -1.66,
    "in_case": -0.48,
    "sentence": -1.18,
    "own": -1.26,
    "holds_best": -0.53,
    "leads_best": 0.2,
    "near": 0.8,
    "chance": -2.69,
    "chance_inside": 1.5,
}
BIAS = 7.08
