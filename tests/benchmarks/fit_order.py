"""Fit the settings of the order of sentences (bot/weighing/order_weights.py) and print what they give.

    .venv/bin/python tests/benchmarks/fit_order.py            (prints)
    .venv/bin/python tests/benchmarks/fit_order.py --write    (also writes bot/weighing/order_weights.py)

Conditional logit over the traits of :class:`bot.weighing.ordering.Traits`: of the dozen best sentences for a question, the one that
answers is the choice. What it learns from: the facts, typing mistakes and examples of the question sets of ``question_sets.py``
that one sentence answers, and XQuAD-en where ../shared is there. Each group of sets is also held out once.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from fitted import asked_to_write, give, settings
from question_sets import HARD, XQUAD, asked_sets, xquad

from bot.conversation import Conversation
from bot.evaluation.grading import fold
from bot.evaluation.questions import read_questions
from bot.road import take_road
from bot.service import checked_question
from bot.weighing.ordering import HEAD, SPREAD, Traits

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.indexing.index import Index

KINDS = ("fact", "acronym_typo", "case")
WEIGHTS = {"pages": 0.7, "XQuAD-en": 0.25}
"""What a question of a set counts; 1 where none is given."""
XQUAD_PARTS = 5
SAME_PAGES = {"pages", "pages, natural"}
"""Sets on the same documents are held out together."""
RIDGE = 2.0


@dataclass(frozen=True, slots=True)
class Question:
    """The sentences found for a question, best first: a row each of the score and the traits, and which of them answer."""

    rows: np.ndarray
    answers: np.ndarray
    weight: float


def seen(text: str, golds: Sequence[str], index: Index, weight: float, *, exact: bool = False) -> Question | None:
    """What is found for ``text``; None where nothing is."""
    road = take_road(text, Conversation(), index)
    pool, intent = road.pool, road.question.intent
    if intent.listing or intent.comparison:
        return None  # the order is left as it is
    head = [one for one in pool.ranked[:HEAD] if one.unit in pool.traits]
    if not head:
        return None
    top = head[0].score
    rows = [(one.score / top / SPREAD - pool.traits[one.unit].gain(), *pool.traits[one.unit].vector()) for one in head]
    alike = str.casefold if exact else fold
    texts = [alike(index.text(one.unit)) for one in head]
    answers = [float(any(alike(gold) in text for gold in golds)) for text in texts]
    return Question(np.array(rows), np.array(answers), weight)


def from_file(path: Path, index: Index, weight: float) -> list[Question]:
    """The questions of a file that one sentence answers."""
    found = []
    for item in read_questions(path):
        expected = item.turns[0].expected
        if item.kind not in KINDS or len(item.turns) > 1 or expected is None or len(expected.gold) > 1:
            continue
        if golds := expected.gold or expected.gold_any:
            found.append(seen(checked_question(item.turns[0].question), golds, index, weight))
    return [one for one in found if one is not None]


def fit(questions: Sequence[Question]) -> np.ndarray:
    """The weights of the score and of the traits, by Newton's method on the ridged likelihood."""
    questions = [one for one in questions if one.answers.any()]
    spread = np.vstack([one.rows for one in questions]).std(axis=0) + 1e-6
    b = np.zeros(len(spread))
    for _ in range(40):
        gradient, curve = 2 * RIDGE * b, 2 * RIDGE * np.eye(len(b))
        for one in questions:
            x = one.rows / spread
            odds = np.exp(x @ b - (x @ b).max())
            p = odds / odds.sum()
            q = p * one.answers / (p @ one.answers)
            gradient = gradient + one.weight * (x.T @ (p - q))
            mean = x.T @ p
            curve = curve + one.weight * ((x * p[:, None]).T @ x - np.outer(mean, mean))
        step = np.linalg.solve(curve, gradient)
        b = b - step
        if np.abs(step).max() < 1e-6:
            break
    return b / spread


def report(name: str, questions: Sequence[Question], b: np.ndarray) -> None:
    """Print how often an answering sentence is among the first one, two and three, and the mean log likelihood."""
    firsts, total = np.zeros(3), 0.0
    for one in questions:
        values = one.rows @ b
        answers = one.answers[np.argsort(-values, kind="stable")]
        firsts += [answers[:count].max() for count in (1, 2, 3)]
        odds = np.exp(values - values.max())
        total += math.log((odds @ one.answers) / odds.sum() + 1e-6)
    shares = " ".join(f"{share:.3f}" for share in firsts / len(questions))
    sys.stdout.write(
        f"{name:32} {len(questions):5}  first, two, three {shares}  log likelihood {total / len(questions):.3f}\n"
    )


def written(b: np.ndarray) -> str:
    """The module of settings as text."""
    return settings(
        "The settings of the order of sentences: conditional logit, tests/benchmarks/fit_order.py.\n\n"
        "A positive weight moves a sentence up. The names are the fields of :class:`bot.weighing.ordering.Traits`; each weight is\n"
        "a share of the best sentence's score.\n",
        zip((one.name for one in fields(Traits)), b[1:] / b[0], strict=True),
        f"SHARPNESS = {round(float(b[0]), 2)}\n"
        '"""How much the odds of a sentence change with its score: exp(SHARPNESS) for the whole of the best one\'s."""',
    )


def main() -> int:
    """Fit, hold each group out once, print, and write where asked."""
    write = asked_to_write(__doc__, "weighing/order_weights")
    groups: dict[str, list[Question]] = {}
    with asked_sets() as sets:
        for name, (bot, path) in sets.items():
            if name != HARD:
                groups.setdefault(name, []).extend(from_file(path, bot.index, WEIGHTS.get(name, 1.0)))
    groups = {name: questions for name, questions in groups.items() if questions}
    if XQUAD.exists():
        dataset, index = xquad()
        for number, asked in enumerate(dataset.questions):
            if one := seen(asked.text, asked.answers, index, WEIGHTS["XQuAD-en"], exact=True):
                groups.setdefault(f"XQuAD-en, part {number * XQUAD_PARTS // len(dataset.questions) + 1}", []).append(
                    one
                )
    for name, questions in groups.items():
        kin = SAME_PAGES if name in SAME_PAGES else {name}
        rest = [one for other, some in groups.items() if other not in kin for one in some]
        report(f"{name}, held out", questions, fit(rest))
    b = fit([one for questions in groups.values() for one in questions])
    report("all, fitted", [one for questions in groups.values() for one in questions], b)
    give(written(b), "weighing/order_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
