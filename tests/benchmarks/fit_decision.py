"""Fit the settings of the decision to answer or abstain (bot/deciding/decision_weights.py) and print what they give.

    .venv/bin/python tests/benchmarks/fit_decision.py            (prints)
    .venv/bin/python tests/benchmarks/fit_decision.py --write    (also writes bot/deciding/decision_weights.py)

Logistic regression (ridge, Newton's method) over the features of :class:`bot.deciding.decision_features.Features`; covering more
never speaks against an answer (weights of the wrong sign are held at 0). What it learns from: the question sets of
``question_sets.py`` (S, E, G5 and others are held out); where ../shared is there, XQuAD-en with each half of its paragraphs'
questions, in English and in other languages, asked against their own half (answerable) and against the other (not); and
XQuAD-en's questions asked of the bundled library and of the pages, which answer none of them. An answerable question whose
sentences were chosen wrong teaches nothing about deciding and is left out. Each set is also held out once. Run fit_outside.py
behind it.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from decided import Decided, Found, of_questions, of_xquad, of_xquad_elsewhere
from fitted import asked_to_write, give, settings
from logistic import STEPS, logistic
from question_sets import HARD, XQUAD, asked_sets

from bot.deciding.decision_features import OUTSIDE, Features, features_of
from bot.decision import ANSWERS_FROM

if TYPE_CHECKING:
    from collections.abc import Iterable

SET_WEIGHTS = {HARD: 0.1, "pages": 0.4, "pages, reports": 0.5, "pages, guides": 0.5}
"""What each question of a set counts, 1 where none is given: the first two hold more unanswerable questions than people ask, the
others share fewer words with their answers than questions do."""
XQUAD_QUESTIONS, XQUAD_WEIGHT = 600, 0.12
ABROAD, ABROAD_QUESTIONS, ABROAD_WEIGHT = ("es", "ru", "ar", "zh"), 240, 0.2
"""Languages in which XQuAD's questions are asked of its English paragraphs too, how many in each, and what one counts."""
ELSEWHERE_QUESTIONS, ELSEWHERE_WEIGHT = 600, 0.2
ELSEWHERE = {"A": ("XQuAD asked of the bundled library", 5), "pages": ("XQuAD asked of the pages", 7)}
"""By a set of the library that is asked: the name of the examples, and the seed of their sample."""
RIDGE = 0.3
NEVER_AGAINST = ("coverage", "own_coverage", "absolute")


@dataclass(frozen=True, slots=True)
class Example:
    """One decision to learn from: its features, whether answering is right, its weight, and whether it was open at all."""

    values: tuple[float, ...]
    right: bool
    weight: float
    settled: bool


def learnt(decisions: Iterable[Decided], weight: float) -> list[Example]:
    """What they teach, each of ``weight``: where other sentences than the answer were found, nothing."""
    return [
        Example(
            features_of(one.road.question, one.road.pool, one.road.choice, one.index).vector(),
            one.found is Found.ANSWER,
            weight,
            one.settled,
        )
        for one in decisions
        if one.found is not Found.OTHERS
    ]


def fit(examples: list[Example]) -> np.ndarray:
    """The weights of the features, and the bias last.

    First all but that of ``abroad``, of questions in a language of the sources; then that one alone, of the others: what covering
    means is learnt where words are met by themselves. Those that count outside the bank's field alone are fit_outside.py's, and 0.
    """
    names = [name.name for name in fields(Features)]
    place = names.index("abroad")
    outside = [names.index(name) for name in OUTSIDE]
    b = fit_home([example for example in examples if not example.values[place]], [place, *outside])
    there = [example for example in examples if example.values[place] and not example.settled]
    if there:
        known = np.array([(*example.values, 1.0) for example in there]) @ b
        y = np.array([float(example.right) for example in there])
        w = np.array([example.weight for example in there])
        for _ in range(STEPS):
            p = 1.0 / (1.0 + np.exp(-known - b[place]))
            b[place] -= (w @ (p - y) + RIDGE * b[place]) / (w @ (p * (1.0 - p)) + RIDGE)
    return b


def fit_home(examples: list[Example], places: list[int]) -> np.ndarray:
    """The weights, those of the features numbered ``places`` kept at 0."""
    held = list(places)
    free = [name.name for name in fields(Features)]
    while True:
        b = fit_without(examples, held)
        against = [i for i, name in enumerate(free) if name in NEVER_AGAINST and b[i] < 0.0]
        if not against:
            return b
        held += against


def fit_without(examples: list[Example], held: list[int]) -> np.ndarray:
    """As :func:`fit`, the weights numbered ``held`` kept at 0."""
    examples = [example for example in examples if not example.settled]
    x = np.array([(*example.values, 1.0) for example in examples])
    x[:, held] = 0.0
    y = np.array([float(example.right) for example in examples])
    w = np.array([example.weight for example in examples])
    return logistic(x, y, w, RIDGE)


def log_odds(values: tuple[float, ...], b: np.ndarray) -> float:
    """The log odds of an answer by ``b``, as :meth:`bot.deciding.decision_features.Features.odds` reckons them."""
    places = [number for number, name in enumerate(fields(Features)) if name.name in OUTSIDE]
    outside = sum(float(values[place] * b[place]) for place in places)
    return float(np.dot(values, b[:-1]) + b[-1]) - max(0.0, outside)


def report(name: str, examples: list[Example], b: np.ndarray) -> None:
    """Print how many of the decisions are right."""
    right = false_answers = false_refusals = 0
    least = math.log(ANSWERS_FROM / (1.0 - ANSWERS_FROM))
    for example in examples:
        answer = log_odds(example.values, b) >= least and not example.settled
        right += answer == example.right
        false_answers += answer and not example.right
        false_refusals += example.right and not answer
    sys.stdout.write(
        f"{name:48} {right:4} of {len(examples):4} right, "
        f"{false_answers:3} false answers, {false_refusals:3} false refusals\n"
    )


def written(b: np.ndarray) -> str:
    """The module of settings as text."""
    return settings(
        "The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.\n\n"
        "A positive weight speaks for answering. The names are the fields of :class:`bot.deciding.decision_features.Features`.\n",
        zip((one.name for one in fields(Features)), b[:-1], strict=True),
        f"BIAS = {round(float(b[-1]), 2)}",
    )


def main() -> int:
    """Fit, hold each set out once, print, and write where asked."""
    write = asked_to_write(__doc__, "deciding/decision_weights")
    with asked_sets() as asked:
        sets = {
            name: learnt(of_questions(bot, path), SET_WEIGHTS.get(name, 1.0)) for name, (bot, path) in asked.items()
        }
        if XQUAD.exists():
            for place, (name, seed) in ELSEWHERE.items():
                if place in asked:
                    found = of_xquad_elsewhere(asked[place][0], ELSEWHERE_QUESTIONS, seed)
                    sets[name] = learnt(found, ELSEWHERE_WEIGHT)
    if XQUAD.exists():
        sets["XQuAD-en"] = learnt(of_xquad("en", XQUAD_QUESTIONS), XQUAD_WEIGHT)
        for language in ABROAD:
            sets[f"XQuAD-en asked in {language}"] = learnt(of_xquad(language, ABROAD_QUESTIONS), ABROAD_WEIGHT)
    for name, examples in sets.items():
        b = fit([example for other, rest in sets.items() if other != name for example in rest])
        report(f"{name}, held out", examples, b)
    b = fit([example for examples in sets.values() for example in examples])
    for name, examples in sets.items():
        report(f"{name}, fitted", examples, b)
    give(written(b), "deciding/decision_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
