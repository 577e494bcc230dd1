"""Learn which sentences go with which questions (bot/weighing/affinity-en.bin) and print what it gives.

    .venv/bin/python tests/benchmarks/fit_affinity.py            (prints)
    .venv/bin/python tests/benchmarks/fit_affinity.py --write    (also writes bot/weighing/affinity-en.bin)

The bilinear form of :mod:`bot.weighing.affinity`, learnt on top of the order of sentences as it stands: conditional logit, of the
dozen best sentences for a question the one that answers being the choice, with a ridge; then cut to its RANK largest singular
values, and a byte a number. What it learns from: the English questions of ``question_sets.py``, follow-ups too, that one sentence
answers. Each library of pages is also held out once, and XQuAD-en, of which nothing is learnt, is put in order as well.

The file is a line with how many parts of questions and of sentences it has, the letters kept for each, the numbers of each, and by
what those are divided; then the names of the parts, filled up with blanks, and their numbers.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from fit_order import report as report_order
from fitted import asked_to_write
from question_sets import HARD, ROOT, XQUAD, asked_sets, xquad

from bot.conversation import Conversation
from bot.evaluation.grading import fold
from bot.evaluation.questions import read_questions
from bot.road import take_road
from bot.service import checked_question
from bot.weighing.affinity import ALWAYS, FUNCTION_WORDS, form_of_question, form_of_unit, parts_of
from bot.weighing.order_weights import SHARPNESS, WEIGHTS
from bot.weighing.ordering import HEAD, SPREAD
from knowledge.word_vectors import word_vectors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bot.indexing.index import Index
    from bot.road import Road
    from bot.service import Bot
    from bot.weighing.affinity import Form

OUT = ROOT / "bot" / "weighing" / "affinity-en.bin"
ASKED_STEMS, SAID_STEMS = 500, 800
"""So many of the commonest content words of questions and of the sentences found for them are parts of their own."""
RIDGE, RANK, LETTERS = 3.0, 64, 18
STEPS, KEPT = 120, 15
"""How many steps the fit takes, and how many of the last ones it knows of at each."""
FOLDS = 3


@dataclass(frozen=True, slots=True)
class Question:
    """The sentences found for a question, best first: their log odds by the order without affinity, and which of them answer."""

    form: Form
    said: tuple[Form, ...]
    odds: np.ndarray
    answers: np.ndarray


def ordered(road: Road, golds: Sequence[str], index: Index, *, exact: bool = False) -> Question | None:
    """What is found on ``road``; None where nothing is put in order, or the question is not English."""
    pool = road.pool
    head = [one for one in pool.ranked[:HEAD] if one.unit in pool.traits]
    if not head or road.question.language != "en":
        return None
    top = head[0].score
    alike = str.casefold if exact else fold
    texts = [alike(index.text(one.unit)) for one in head]
    return Question(
        form_of_question(road.question.text, pool.ideas, index),
        tuple(form_of_unit(one.unit, index) for one in head),
        SHARPNESS / SPREAD * np.array([one.score / top for one in head]),
        np.array([float(any(alike(gold) in text for gold in golds)) for text in texts]),
    )


def from_file(bot: Bot, path: Path) -> Iterator[Question]:
    """The questions of a file that one sentence answers; of a conversation, each in the light of those before."""
    for item in read_questions(path):
        conversation = Conversation()
        for turn in item.turns:
            asked, expected = checked_question(turn.question), turn.expected
            golds = (expected.gold or expected.gold_any) if expected and len(expected.gold) <= 1 else ()
            one = ordered(take_road(asked, conversation, bot.index), golds, bot.index) if golds else None
            if one is not None:
                yield one
            if turn is not item.turns[-1]:
                conversation = bot.ask(asked, conversation).conversation


def parts_learnt(questions: Sequence[Question]) -> tuple[list[str], list[str]]:
    """The names of the parts of questions and of sentences that something is learnt of."""
    always = [str(number) for number in range(word_vectors().numbers)] + [f"={word}" for word in sorted(FUNCTION_WORDS)]
    asked = Counter(stem for one in questions for stem in sorted(one.form.stems))
    said = Counter(stem for one in questions for form in one.said for stem in sorted(form.stems))
    common = [
        [stem for stem, _ in stems.most_common() if stem.isalpha() and len(stem.encode()) <= LETTERS]
        for stems in (asked, said)
    ]
    return [ALWAYS, *always, *common[0][:ASKED_STEMS]], [*always, *common[1][:SAID_STEMS]]


def dense(forms: Sequence[Form], parts: Sequence[str]) -> np.ndarray:
    """The values of ``parts`` for each of ``forms``."""
    place = {part: number for number, part in enumerate(parts)}
    rows = np.zeros((len(forms), len(parts)), dtype=np.float32)
    for row, form in zip(rows, forms, strict=True):
        for part, value in parts_of(form, place):
            row[place[part]] = value
    return rows


@dataclass(frozen=True, slots=True)
class Examples:
    """Questions as numbers, each with HEAD sentences, of which some may not be there (their odds are those of nothing)."""

    asked: np.ndarray
    said: np.ndarray
    odds: np.ndarray
    answers: np.ndarray


def examples(questions: Sequence[Question], parts: tuple[list[str], list[str]]) -> Examples:
    """``questions`` as numbers."""
    said = np.zeros((len(questions), HEAD, len(parts[1])), dtype=np.float32)
    odds, answers = np.full(said.shape[:2], -1e9, dtype=np.float32), np.zeros(said.shape[:2], dtype=np.float32)
    for number, one in enumerate(questions):
        said[number, : len(one.said)] = dense(one.said, parts[1])
        odds[number, : len(one.said)] = one.odds
        answers[number, : len(one.said)] = one.answers
    return Examples(dense([one.form for one in questions], parts[0]), said, odds, answers)


def affinity(form: np.ndarray, some: Examples) -> np.ndarray:
    """What ``form`` (parts of questions x parts of sentences) adds to the log odds of each sentence."""
    return np.matmul(some.said, (some.asked @ form)[:, :, None])[:, :, 0]


def loss(form: np.ndarray, some: Examples) -> tuple[float, np.ndarray]:
    """The ridged negative log likelihood of the sentences that answer, and its gradient."""
    odds = some.odds + affinity(form, some)
    odds = np.exp(odds - odds.max(axis=1, keepdims=True))
    p = odds / odds.sum(axis=1, keepdims=True)
    right = p * some.answers
    likely = right.sum(axis=1, keepdims=True) + 1e-12
    off = p - right / likely
    gradient = some.asked.T @ np.matmul(off[:, None, :], some.said)[:, 0] + 2 * RIDGE * form
    return float(-np.log(likely).sum() + RIDGE * (form * form).sum()), gradient


def fit(some: Examples) -> np.ndarray:
    """The form of the least loss, by L-BFGS (Liu and Nocedal, Mathematical Programming 45, 1989), a convex problem."""
    form = np.zeros((some.asked.shape[1], some.said.shape[2]), dtype=np.float32)
    value, gradient = loss(form, some)
    kept: list[tuple[np.ndarray, np.ndarray, float]] = []
    for _ in range(STEPS):
        step, shares = -gradient, []
        for moved, turned, product in reversed(kept):
            shares.append(float((moved * step).sum()) / product)
            step = step - shares[-1] * turned
        scale = kept[-1][2] / float((kept[-1][1] ** 2).sum()) if kept else 1.0 / float(np.linalg.norm(step))
        step = step * scale
        for (moved, turned, product), share in zip(kept, reversed(shares), strict=True):
            step = step + (share - float((turned * step).sum()) / product) * moved
        slope, length = float((gradient * step).sum()), 1.0
        while (new := loss(form + length * step, some))[0] > value + 1e-4 * length * slope and length > 1e-6:
            length /= 2
        moved, turned = length * step, new[1] - gradient
        form, (value, gradient) = form + moved, new
        if (product := float((moved * turned).sum())) > 0:
            kept = [*kept, (moved, turned, product)][-KEPT:]
        if np.linalg.norm(gradient) < 1e-2:
            break
    return form


def factors(form: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """``form`` as a row of RANK numbers for each part of questions and one for each part of sentences."""
    left, values, right = np.linalg.svd(form, full_matrices=False)
    roots = np.sqrt(values[:RANK])
    return left[:, :RANK] * roots, right[:RANK].T * roots


def written(parts: tuple[list[str], list[str]], form: np.ndarray) -> bytes:
    """The file."""
    rows = np.vstack(factors(form))
    scale = int(127 / np.abs(rows).max())
    names = "".join(part.ljust(LETTERS) for side in parts for part in side)
    head = b"%d %d %d %d %d\n" % (len(parts[0]), len(parts[1]), LETTERS, RANK, scale)
    return head + names.encode("ascii") + np.round(rows * scale).astype(np.int8).tobytes()


def report(name: str, some: Examples, form: np.ndarray) -> None:
    """Print what the order gives without the form, and with it cut to RANK."""
    asked, said = factors(form)
    for what, added in (("without", 0.0), ("with", affinity(asked @ said.T, some))):
        odds = some.odds + added
        rows = [
            OrderRow(odds[number, there].reshape(-1, 1), some.answers[number, there])
            for number, there in enumerate(some.odds > -1e8)
        ]
        report_order(f"{name}, {what}", rows, np.ones(1))


@dataclass(frozen=True, slots=True)
class OrderRow:
    """What :func:`fit_order.report` counts."""

    rows: np.ndarray
    answers: np.ndarray
    weight: float = 1.0


def main() -> int:
    """Fit, hold libraries out, print, and write where asked."""
    write = asked_to_write(__doc__, "weighing/affinity-en.bin")
    WEIGHTS["affinity"] = 0.0  # what is learnt comes on top of the order without it
    groups: dict[str, list[Question]] = {}
    with asked_sets() as sets:
        for name, (bot, path) in sets.items():
            if name != HARD:
                key = ", ".join(source for source in bot.library.sources)
                groups.setdefault(key, []).extend(one for one in from_file(bot, path) if one.answers.any())
    whole = [one for questions in groups.values() for one in questions]
    parts = parts_learnt(whole)
    # The bundled document is part of every library: what is learnt of it helps it everywhere, and it is not held out.
    own = sorted(groups, key=len)[1:]
    for fold_number in range(FOLDS):
        out = own[fold_number::FOLDS]
        rest = [one for key, some in groups.items() if key not in out for one in some]
        held = [one for key in out for one in groups[key]]
        report(f"libraries, part {fold_number + 1}, held out", examples(held, parts), fit(examples(rest, parts)))
    everything = examples(whole, parts)
    form = fit(everything)
    report("all, fitted", everything, form)
    if XQUAD.exists():
        dataset, index = xquad()
        found = [
            ordered(take_road(one.text, Conversation(), index), one.answers, index, exact=True)
            for one in dataset.questions
        ]
        report("XQuAD-en", examples([one for one in found if one is not None and one.answers.any()], parts), form)
    data = written(parts, form)
    sys.stdout.write(f"{OUT.name}: {len(data)} bytes\n")
    if write:
        OUT.write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
