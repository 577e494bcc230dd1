"""Fit the settings of the decision to answer or abstain (bot/decision_weights.py) and print what they give.

    .venv/bin/python tests/benchmarks/fit_decision.py            (prints)
    .venv/bin/python tests/benchmarks/fit_decision.py --write    (also writes bot/decision_weights.py)

Logistic regression (ridge, Newton's method) over the features of :class:`bot.decision_features.Features`; covering more never
speaks against an answer (weights of the wrong sign are held at 0). What it learns from: the question sets of
``question_sets.py`` (S, E, G5, J, L, O2, Q and HB are held out); where ../shared is there, XQuAD-en with each half of its
paragraphs' questions, in English and in other languages, asked against their own half (answerable) and against the other (not);
and XQuAD-en's questions asked of the bundled library and of the pages, which answer none of them. An answerable question whose
sentences were chosen wrong teaches nothing about deciding and is left out. Each set is also held out once.
"""

from __future__ import annotations

import math
import random
import sys
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from fitted import asked_to_write, give, settings
from logistic import STEPS, logistic
from question_sets import HARD, XQUAD, asked_in, asked_sets, xquad_halves

from bot.contradictions import contradictions
from bot.conversation import Conversation
from bot.decision import ANSWERS_FROM
from bot.decision_features import Features, features_of
from bot.evaluation.grading import grade
from bot.evaluation.questions import read_questions
from bot.evaluation.squad import read_squad
from bot.question.small_talk import steers
from bot.replying import answered
from bot.road import take_road
from bot.service import checked_question
from bot.talking import talk_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.service import Bot

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
NEVER_AGAINST = ("coverage", "own_coverage", "sentence", "topic", "absolute")


@dataclass(frozen=True, slots=True)
class Example:
    """One decision to learn from: its features, whether answering is right, its weight, and whether it was open at all."""

    values: tuple[float, ...]
    right: bool
    weight: float
    settled: bool


def from_questions(bot: Bot, path: Path, weight: float = 1.0) -> list[Example]:
    """The decisions that a question file asks for."""
    texts = {source.id: source.text for source in bot.library.sources.values()}
    found = []
    for item in read_questions(path):
        conversation = Conversation()
        for turn in item.turns:
            asked = checked_question(turn.question)
            if talk_of(asked, bot.index) or steers(asked):
                continue
            road = take_road(asked, conversation, bot.index)
            conversation = bot.ask(asked, conversation).conversation
            if turn.expected is None or not road.choice.units or turn.expected.behaviour == "chitchat":
                continue
            good = not list(grade(turn.expected, answered(road, asked, bot.index), texts))
            wanted = turn.expected.behaviour not in ("abstain", "no_case")
            if wanted and not good and turn.expected.behaviour == "answer":
                continue  # the wrong sentences: neither answering nor abstaining would be right
            values = features_of(road.question, road.pool, road.choice, bot.index).vector()
            settled = bool(contradictions(road.question, road.pool, road.choice, bot.index))
            found.append(Example(values, wanted and good, weight, settled or road.choice.shape == "all cases"))
    return found


def from_xquad(
    language: str = "en", count: int = XQUAD_QUESTIONS, weight: float = XQUAD_WEIGHT, seed: int = 3
) -> list[Example]:
    """XQuAD-en: a sample of its questions, in ``language``, against their own half of the paragraphs, and against the other."""
    dataset, half, indexes = xquad_halves()
    if language != "en":
        dataset = asked_in(language, dataset)
    found = []
    for asked in random.Random(seed).sample(list(dataset.questions), count):  # noqa: S311  a sample, no secret
        home = half[next(iter(asked.relevant))]
        for own in (True, False):
            index = indexes[home if own else 1 - home]
            road = take_road(asked.text, Conversation(), index)
            text = " ".join(index.text(unit) for unit in road.choice.units).casefold()
            good = own and any(answer.casefold() in text for answer in asked.answers)
            if not road.choice.units or (own and not good):
                continue
            values = features_of(road.question, road.pool, road.choice, index).vector()
            settled = bool(contradictions(road.question, road.pool, road.choice, index))
            found.append(Example(values, good, weight, settled))
    return found


def from_elsewhere(bot: Bot, seed: int) -> list[Example]:
    """A sample of XQuAD-en's questions asked of a library that is about something else."""
    found = []
    for asked in random.Random(seed).sample(list(read_squad(XQUAD).questions), ELSEWHERE_QUESTIONS):  # noqa: S311  no secret
        road = take_road(asked.text, Conversation(), bot.index)
        if road.choice.units:
            values = features_of(road.question, road.pool, road.choice, bot.index).vector()
            settled = bool(contradictions(road.question, road.pool, road.choice, bot.index))
            found.append(Example(values, False, ELSEWHERE_WEIGHT, settled))
    return found


def fit(examples: list[Example]) -> np.ndarray:
    """The weights of the features, and the bias last.

    First all but that of ``abroad``, of questions in a language of the sources; then that one alone, of the others: what covering
    means is learnt where words are met by themselves.
    """
    place = [name.name for name in fields(Features)].index("abroad")
    b = fit_home([example for example in examples if not example.values[place]], place)
    there = [example for example in examples if example.values[place] and not example.settled]
    if there:
        known = np.array([(*example.values, 1.0) for example in there]) @ b
        y = np.array([float(example.right) for example in there])
        w = np.array([example.weight for example in there])
        for _ in range(STEPS):
            p = 1.0 / (1.0 + np.exp(-known - b[place]))
            b[place] -= (w @ (p - y) + RIDGE * b[place]) / (w @ (p * (1.0 - p)) + RIDGE)
    return b


def fit_home(examples: list[Example], place: int) -> np.ndarray:
    """The weights, that of the feature numbered ``place`` kept at 0."""
    held = [place]
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


def report(name: str, examples: list[Example], b: np.ndarray) -> None:
    """Print how many of the decisions are right."""
    right = false_answers = false_refusals = 0
    least = math.log(ANSWERS_FROM / (1.0 - ANSWERS_FROM))
    for example in examples:
        answer = float(np.dot(example.values, b[:-1]) + b[-1]) >= least and not example.settled
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
        "A positive weight speaks for answering. The names are the fields of :class:`bot.decision_features.Features`.\n",
        zip((one.name for one in fields(Features)), b[:-1], strict=True),
        f"BIAS = {round(float(b[-1]), 2)}",
    )


def main() -> int:
    """Fit, hold each set out once, print, and write where asked."""
    write = asked_to_write(__doc__, "decision_weights")
    with asked_sets() as asked:
        sets = {name: from_questions(bot, path, SET_WEIGHTS.get(name, 1.0)) for name, (bot, path) in asked.items()}
        if XQUAD.exists():
            for place, (name, seed) in ELSEWHERE.items():
                if place in asked:
                    sets[name] = from_elsewhere(asked[place][0], seed)
    if XQUAD.exists():
        sets["XQuAD-en"] = from_xquad()
        for language in ABROAD:
            sets[f"XQuAD-en asked in {language}"] = from_xquad(language, ABROAD_QUESTIONS, ABROAD_WEIGHT)
    for name, examples in sets.items():
        b = fit([example for other, rest in sets.items() if other != name for example in rest])
        report(f"{name}, held out", examples, b)
    b = fit([example for examples in sets.values() for example in examples])
    for name, examples in sets.items():
        report(f"{name}, fitted", examples, b)
    give(written(b), "decision_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
