"""Fit the settings that tell what is about something else (bot/deciding/topicality_weights.py) and print what they give.

    .venv/bin/python tests/benchmarks/fit_topicality.py            (prints)
    .venv/bin/python tests/benchmarks/fit_topicality.py --write    (also writes bot/deciding/topicality_weights.py)

Logistic regression (ridge, Newton's method) over the measures of :class:`bot.deciding.topicality.Topicality`: the answered
questions of the sets of ``question_sets.py`` and of XQuAD-en on the one hand; on the other everyday questions of
``off-topic.yaml`` asked of libraries of ours, with the names of what they are about, and XQuAD-en's asked of them. Only what the
decision would answer otherwise teaches anything, and no follow-ups. Questions in another language than the sentences have
settings of their own, learnt from the sets in five languages, XQuAD's questions asked of its English paragraphs, and
``off-topic-abroad.yaml``. Run it after ``fit_decision.py``, on whose settings it stands.
"""

from __future__ import annotations

import sys
from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np
from decided import (
    Decided,
    Found,
    libraries_off_topic,
    of_off_topic,
    of_questions,
    of_xquad,
    of_xquad_elsewhere,
    off_topic,
    off_topic_abroad,
)
from fit_decision import ABROAD, ELSEWHERE, ELSEWHERE_QUESTIONS, XQUAD_QUESTIONS
from fitted import asked_to_write, give, settings
from logistic import logistic
from question_sets import XQUAD, asked_sets

from bot.choosing.selecting import covered
from bot.deciding.decision_features import features_of
from bot.deciding.topicality import ELSEWHERE as FROM
from bot.deciding.topicality import ELSEWHERE_ABROAD, Topicality, topicality_of, with_kin
from bot.decision import ANSWERS_FROM

if TYPE_CHECKING:
    from collections.abc import Iterable

RIDGE = 0.3
ABOUT_ELSEWHERE = 2.0
"""What a question about something else counts against one that is answered: there are far fewer."""
XQUAD_WEIGHT = 0.5
ABROAD_SETS, ABROAD_WEIGHT = ("languages", "pages, languages"), 2.0
"""Sets in other languages than English, and what one of their questions counts against one of those about something else."""
ABROAD_QUESTIONS = 300
Example = tuple[tuple[float, ...], bool, float]
"""The measures, whether the sentences are about what is asked, and the weight."""


def learnt(decisions: Iterable[Decided], found: Found, weight: float = 1.0, *, abroad: bool = False) -> list[Example]:
    """What those decisions teach of which ``found`` was found, on questions in the language of the sentences, or ``abroad``."""
    examples = []
    for one in decisions:
        road = one.road
        if one.found is not found or one.settled:
            continue
        features = features_of(road.question, road.pool, road.choice, one.index)
        if features.probability() < ANSWERS_FROM or features.follow_up or features.abroad != abroad:
            continue
        full = covered(road.pool, road.choice.units)
        measured = topicality_of(road.question, full, features, road.pool, road.choice, one.index)
        if measured:
            measured = with_kin(measured, road.question, road.pool, road.choice, one.index)
            answered = found is Found.ANSWER
            examples.append((measured.vector(), answered, weight))
    return examples


def report(name: str, examples: list[Example], b: np.ndarray, least: float) -> None:
    """Print how many of the examples the estimate speaks against, with log odds below ``least``."""
    against = sum(float(np.dot(values, b[:-1]) + b[-1]) < least for values, *_ in examples)
    about = "answered" if examples[0][1] else "about something else"
    sys.stdout.write(f"{name:48} {len(examples):4} {about}, {against:3} of them spoken against\n")


def fit(examples: list[Example]) -> np.ndarray:
    """The weights of the measures, and the bias last."""
    x = np.array([(*values, 1.0) for values, *_ in examples])
    return logistic(x, np.array([float(about) for _, about, _ in examples]), np.array([w for *_, w in examples]), RIDGE)


def fitted(sets: dict[str, list[Example]], least: float) -> np.ndarray:
    """The settings that all sets give; prints what each gives held out once, and fitted."""
    sets = {name: examples for name, examples in sets.items() if examples}
    for name, examples in sets.items():
        rest = [one for other in sets if other != name for one in sets[other]]
        report(f"{name}, held out", examples, fit(rest), least)
    b = fit([one for examples in sets.values() for one in examples])
    for name, examples in sets.items():
        report(f"{name}, fitted", examples, b, least)
    return b


def named(b: np.ndarray) -> dict[str, float]:
    """The weights by the names of the measures."""
    return {one.name: round(float(value), 2) for one, value in zip(fields(Topicality), b[:-1], strict=True)}


def main() -> int:
    """Fit, hold each set out once, print, and write where asked."""
    write = asked_to_write(__doc__, "deciding/topicality_weights")
    home: dict[str, list[Example]] = {}
    abroad: dict[str, list[Example]] = {}
    with asked_sets() as asked:
        for name, (bot, path) in asked.items():
            home[name] = learnt(of_questions(bot, path), Found.ANSWER)
            if name in ABROAD_SETS:
                abroad[name] = learnt(of_questions(bot, path), Found.ANSWER, ABROAD_WEIGHT, abroad=True)
        for name in libraries_off_topic():
            if name not in asked:
                continue
            bot = asked[name][0]
            elsewhere = of_off_topic(bot, off_topic(name))
            home[f"off topic, {name}"] = learnt(elsewhere, Found.NO_ANSWER, ABOUT_ELSEWHERE)
            elsewhere = of_off_topic(bot, off_topic_abroad())
            abroad[f"off topic, {name}"] = learnt(elsewhere, Found.NO_ANSWER, abroad=True)
        if XQUAD.exists():
            for place, (name, seed) in ELSEWHERE.items():
                elsewhere = of_xquad_elsewhere(asked[place][0], ELSEWHERE_QUESTIONS, seed)
                home[name] = learnt(elsewhere, Found.NO_ANSWER, ABOUT_ELSEWHERE)
    if XQUAD.exists():
        home["XQuAD-en"] = learnt(of_xquad("en", XQUAD_QUESTIONS), Found.ANSWER, XQUAD_WEIGHT)
        for language in ABROAD:
            decisions = of_xquad(language, ABROAD_QUESTIONS)
            abroad[f"XQuAD-en in {language}"] = learnt(decisions, Found.ANSWER, XQUAD_WEIGHT, abroad=True)
    at_home = fitted(home, FROM)
    sys.stdout.write("\nIn another language than the sentences\n")
    elsewhere_b = fitted(abroad, ELSEWHERE_ABROAD)
    about = (
        "The settings that tell what is about something else: logistic regression, tests/benchmarks/fit_topicality.py.\n\n"
        "A positive weight speaks for being about what is asked. The names are the fields of\n"
        ":class:`bot.deciding.topicality.Topicality`.\n"
        'Those "abroad" are for questions in another language than the sentences.\n'
    )
    lines = "".join(f'    "{name}": {value},\n' for name, value in named(elsewhere_b).items())
    rest = (
        f"BIAS = {round(float(at_home[-1]), 2)}\n"
        f"WEIGHTS_ABROAD: dict[str, float] = {{\n{lines}}}\n"
        f"BIAS_ABROAD = {round(float(elsewhere_b[-1]), 2)}"
    )
    give(settings(about, named(at_home).items(), rest), "deciding/topicality_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
