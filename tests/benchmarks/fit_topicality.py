"""Fit the settings that tell what is about something else (bot/topicality_weights.py) and print what they give.

    .venv/bin/python tests/benchmarks/fit_topicality.py            (prints)
    .venv/bin/python tests/benchmarks/fit_topicality.py --write    (also writes bot/topicality_weights.py)

Logistic regression (ridge, Newton's method) over the measures of :class:`bot.topicality.Topicality`: the answered questions of
the sets of ``question_sets.py`` and of XQuAD-en on the one hand; on the other everyday questions of ``off-topic.yaml`` asked of
libraries of ours, with the names of what they are about, and XQuAD-en's asked of them. Only what the decision would answer
otherwise teaches anything, and neither follow-ups nor questions in another language than the sentences. Run it after
``fit_decision.py``, on whose settings it stands.
"""

from __future__ import annotations

import sys
from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np
from decided import Decided, Found, libraries_off_topic, of_off_topic, of_questions, of_xquad, of_xquad_elsewhere
from fit_decision import ELSEWHERE, ELSEWHERE_QUESTIONS, XQUAD_QUESTIONS
from fitted import asked_to_write, give, settings
from logistic import logistic
from question_sets import XQUAD, asked_sets

from bot.decision import ANSWERS_FROM
from bot.decision_features import features_of
from bot.selecting import covered
from bot.topicality import ELSEWHERE as FROM
from bot.topicality import Topicality, topicality_of, with_kin

if TYPE_CHECKING:
    from collections.abc import Iterable

RIDGE = 0.3
ABOUT_ELSEWHERE = 2.0
"""What a question about something else counts against one that is answered: there are far fewer."""
XQUAD_WEIGHT = 0.5
Example = tuple[tuple[float, ...], bool, float]
"""The measures, whether the sentences are about what is asked, and the weight."""


def learnt(decisions: Iterable[Decided], found: Found, weight: float = 1.0) -> list[Example]:
    """What those decisions teach of which ``found`` was found."""
    examples = []
    for one in decisions:
        road = one.road
        if one.found is not found or one.settled:
            continue
        features = features_of(road.question, road.pool, road.choice, one.index)
        if features.probability() < ANSWERS_FROM or features.follow_up or features.abroad:
            continue
        full = covered(road.pool, road.choice.units)
        measured = topicality_of(road.question, full, features, road.pool, road.choice, one.index)
        if measured:
            measured = with_kin(measured, road.question, road.pool, road.choice, one.index)
            answered = found is Found.ANSWER
            examples.append((measured.vector(), answered, weight * (1.0 if answered else ABOUT_ELSEWHERE)))
    return examples


def report(name: str, examples: list[Example], b: np.ndarray) -> None:
    """Print how many of the examples the estimate speaks against."""
    against = sum(float(np.dot(values, b[:-1]) + b[-1]) < FROM for values, *_ in examples)
    about = "answered" if examples[0][1] else "about something else"
    sys.stdout.write(f"{name:48} {len(examples):4} {about}, {against:3} of them spoken against\n")


def fit(examples: list[Example]) -> np.ndarray:
    """The weights of the measures, and the bias last."""
    x = np.array([(*values, 1.0) for values, *_ in examples])
    return logistic(x, np.array([float(about) for _, about, _ in examples]), np.array([w for *_, w in examples]), RIDGE)


def main() -> int:
    """Fit, hold each set out once, print, and write where asked."""
    write = asked_to_write(__doc__, "topicality_weights")
    with asked_sets() as asked:
        sets = {name: learnt(of_questions(bot, path), Found.ANSWER) for name, (bot, path) in asked.items()}
        for name in libraries_off_topic():
            if name in asked:
                sets[f"off topic, {name}"] = learnt(of_off_topic(asked[name][0], name), Found.NO_ANSWER)
        if XQUAD.exists():
            for place, (name, seed) in ELSEWHERE.items():
                elsewhere = of_xquad_elsewhere(asked[place][0], ELSEWHERE_QUESTIONS, seed)
                sets[name] = learnt(elsewhere, Found.NO_ANSWER)
    if XQUAD.exists():
        sets["XQuAD-en"] = learnt(of_xquad("en", XQUAD_QUESTIONS), Found.ANSWER, XQUAD_WEIGHT)
    sets = {name: examples for name, examples in sets.items() if examples}
    for name, examples in sets.items():
        report(f"{name}, held out", examples, fit([one for other in sets if other != name for one in sets[other]]))
    b = fit([one for examples in sets.values() for one in examples])
    for name, examples in sets.items():
        report(f"{name}, fitted", examples, b)
    about = (
        "The settings that tell what is about something else: logistic regression, tests/benchmarks/fit_topicality.py.\n\n"
        "A positive weight speaks for being about what is asked. The names are the fields of :class:`bot.topicality.Topicality`.\n"
    )
    weights = zip((one.name for one in fields(Topicality)), b[:-1], strict=True)
    give(settings(about, weights, f"BIAS = {round(float(b[-1]), 2)}"), "topicality_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
