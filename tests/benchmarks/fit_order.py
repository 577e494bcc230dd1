"""Fit the settings of the order of sentences (bot/weighing/order_weights.py) and print what they give.

    .venv/bin/python tests/benchmarks/fit_order.py            (prints)
    .venv/bin/python tests/benchmarks/fit_order.py --write    (also writes bot/weighing/order_weights.py)

Conditional logit over the traits of :class:`bot.weighing.ordering.Traits`: of the dozen best sentences for a question, the one that
answers is the choice. What it learns from: the facts, typing mistakes and examples of the question sets of ``question_sets.py``
that one sentence answers, and XQuAD-en where ../shared is there. Each group of sets is also held out once.

For questions in other languages it learns from XQuAD in Spanish, Russian, Arabic and Chinese, asked of its paragraphs in the same
language and in English; what these do not hold (case examples, front matter, what introduces a list) counts as it does in English.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

import numpy as np
from fitted import asked_to_write, give, settings
from question_sets import HARD, XQUAD, asked_in, asked_sets, xquad

from bot.conversation import Conversation
from bot.evaluation.datasets import library_of
from bot.evaluation.grading import fold
from bot.evaluation.questions import read_questions
from bot.evaluation.squad import read_squad
from bot.indexing.index import build_index
from bot.road import take_road
from bot.service import checked_question
from bot.weighing.order_weights import WEIGHTS as WEIGHTS_NOW
from bot.weighing.ordering import HEAD, SPREAD, Traits

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.evaluation.datasets import Asked
    from bot.indexing.index import Index

KINDS = ("fact", "acronym_typo", "case")
WEIGHTS = {"pages": 0.7, "XQuAD-en": 0.5}
"""What a question of a set counts; 1 where none is given."""
XQUAD_PARTS = 5
LANGUAGES = ("es", "ru", "ar", "zh")
AS_IN_ENGLISH = ("case", "introduces", "front")
"""Traits that no sentence of XQuAD has."""
ENGLISH_ALONE = (
    *(
        "over",
        "before",
        "passage_like",
        "modal",
        "advice",
        "duty",
        "often",
        "by_doing",
        "because",
        "past",
        "denies",
        "limits",
    ),
    *("who", "names", "points_back", "affinity"),
)
"""Traits that sentences have where question and source are English."""
AFFINITY = "affinity"
"""The trait that fit_affinity.py learns on top of the order of the others, in log odds: run it behind this."""
BELIEVED = 0.7
"""How much of that is believed: on libraries that nothing was learnt of, the log likelihood is best so."""
SAME_PAGES = {"pages", "pages, natural"}
"""Sets on the same documents are held out together."""
RIDGE = 2.0
SCORE = 5.0
"""What the score counts. Fitted with the others it gives way to traits that say the same, and little of it would be left."""


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
    traits = [replace(pool.traits[one.unit], affinity=0.0) for one in head]
    rows = [
        (one.score / top / SPREAD - trait.gain(road.question.language), *trait.vector())
        for one, trait in zip(head, traits, strict=True)
    ]
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
    """The weights of the score, which is SCORE, and of the traits, by Newton's method on the ridged likelihood."""
    questions = [one for one in questions if one.answers.any()]
    spread = np.vstack([one.rows for one in questions]).std(axis=0) + 1e-6
    x = np.zeros((len(questions), HEAD, len(spread)))
    there, answers = np.zeros(x.shape[:2], dtype=bool), np.zeros(x.shape[:2])
    for number, one in enumerate(questions):
        x[number, : len(one.rows)] = one.rows / spread
        there[number, : len(one.rows)] = True
        answers[number, : len(one.rows)] = one.answers
    weight = np.array([[one.weight] for one in questions])
    b = np.zeros(len(spread))
    b[0] = SCORE * spread[0]
    for _ in range(40):
        odds = np.where(there, x @ b, -np.inf)
        odds = np.exp(odds - odds.max(axis=1, keepdims=True))
        p = odds / odds.sum(axis=1, keepdims=True)
        q = p * answers
        q /= q.sum(axis=1, keepdims=True)
        gradient = 2 * RIDGE * b + np.einsum("nhk,nh->k", x, weight * (p - q))
        mean = np.einsum("nhk,nh->nk", x, p)
        flat = x.reshape(-1, len(spread))
        curve = 2 * RIDGE * np.eye(len(b)) + (flat * (weight * p).reshape(-1, 1)).T @ flat - (weight * mean).T @ mean
        step = np.linalg.solve(curve[1:, 1:], gradient[1:])
        b[1:] -= step
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


def of_xquad(questions: Sequence[Asked], index: Index) -> list[list[Question]]:
    """The questions of XQuAD in XQUAD_PARTS parts, each on paragraphs of its own."""
    parts: list[list[Question]] = [[] for _ in range(XQUAD_PARTS)]
    for number, asked in enumerate(questions):
        if one := seen(asked.text, asked.answers, index, WEIGHTS["XQuAD-en"], exact=True):
            parts[number * XQUAD_PARTS // len(questions)].append(one)
    return parts


def abroad() -> np.ndarray:
    """The weights for questions in other languages than English, each part of XQuAD held out once."""
    parts: list[list[Question]] = [[] for _ in range(XQUAD_PARTS)]
    english, index = xquad()
    for language in LANGUAGES:
        dataset = read_squad(XQUAD.with_name(f"{language}.json"), language)
        own = build_index(library_of(dataset, index.library.terms))
        for part, at_home, elsewhere in zip(
            parts,
            of_xquad(dataset.questions, own),
            of_xquad(asked_in(language, english).questions, index),
            strict=True,
        ):
            part += [*at_home, *elsewhere]
    for number, questions in enumerate(parts, 1):
        rest = [one for part in parts if part is not questions for one in part]
        report(f"other languages, part {number}, held out", questions, fit(rest))
    return fit([one for part in parts for one in part])


def written(b: np.ndarray, other: np.ndarray) -> str:
    """The module of settings as text; ``other`` are the weights for other languages, 0 where nothing was to be learnt."""
    names = [one.name for one in fields(Traits)]
    english = np.where([name == AFFINITY for name in names], BELIEVED / b[0], b[1:] / b[0])
    # Only in English a sentence is looked at for how it tells something, and what is near in meaning.
    learnt = [name not in ENGLISH_ALONE for name in names]
    mixed = np.where([name in AS_IN_ENGLISH for name in names], english, other[1:] / other[0] * learnt)
    lines = "".join(f'    "{name}": {round(float(value), 2)},\n' for name, value in zip(names, mixed, strict=True))
    return settings(
        "The settings of the order of sentences: conditional logit, tests/benchmarks/fit_order.py.\n\n"
        "A positive weight moves a sentence up. The names are the fields of :class:`bot.weighing.ordering.Traits`; each weight is\n"
        "a share of the best sentence's score.\n",
        zip(names, english, strict=True),
        f"ABROAD: dict[str, float] = {{\n{lines}}}\n"
        '"""The same for questions in other languages than English."""\n'
        f"SHARPNESS = {round(float(b[0]), 2)}\n"
        '"""How much the odds of a sentence change with its score: exp(SHARPNESS) for the whole of the best one\'s."""',
    )


def main() -> int:
    """Fit, hold each group out once, print, and write where asked."""
    write = asked_to_write(__doc__, "weighing/order_weights")
    WEIGHTS_NOW[AFFINITY] = 0.0  # the order of the others is learnt without it
    groups: dict[str, list[Question]] = {}
    with asked_sets() as sets:
        for name, (bot, path) in sets.items():
            if name != HARD:
                groups.setdefault(name, []).extend(from_file(path, bot.index, WEIGHTS.get(name, 1.0)))
    groups = {name: questions for name, questions in groups.items() if questions}
    if XQUAD.exists():
        dataset, index = xquad()
        for number, part in enumerate(of_xquad(dataset.questions, index), 1):
            groups[f"XQuAD-en, part {number}"] = part
    for name, questions in groups.items():
        kin = SAME_PAGES if name in SAME_PAGES else {name}
        rest = [one for other, some in groups.items() if other not in kin for one in some]
        report(f"{name}, held out", questions, fit(rest))
    b = fit([one for questions in groups.values() for one in questions])
    report("all, fitted", [one for questions in groups.values() for one in questions], b)
    give(written(b, abroad() if XQUAD.exists() else b), "weighing/order_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
