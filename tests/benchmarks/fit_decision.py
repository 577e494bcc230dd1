"""Fit the settings of the decision to answer or abstain (bot/decision_weights.py) and print what they give.

    .venv/bin/python tests/benchmarks/fit_decision.py            (prints)
    .venv/bin/python tests/benchmarks/fit_decision.py --write    (also writes bot/decision_weights.py)

Logistic regression (ridge, Newton's method) over the features of :class:`bot.decision.Features`; covering more never speaks against
an answer (weights of the wrong sign are held at 0). What it learns from: the question sets of tests/evaluation but S and Q,
the development questions, and XQuAD-en with each half of its paragraphs' questions asked against their own half (answerable) and
against the other (not), where ../shared is there; and XQuAD-en's questions asked of the bundled library and of the pages, which
answer none of them. An answerable question whose sentences were chosen wrong
teaches nothing about deciding and is left out. Each set is also held out once.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
from pages import HANDBOOK, HANDBOOK_PAGES, NATURAL, OTHER, OTHER_PAGES, PAGES, QUESTIONS, make_pages_library

from bot.contradictions import contradictions
from bot.conversation import Conversation
from bot.decision import Features, features_of
from bot.evaluation.datasets import library_of
from bot.evaluation.grading import grade
from bot.evaluation.questions import read_questions
from bot.evaluation.squad import read_squad
from bot.index import Index, build_index
from bot.question.small_talk import steers
from bot.replying import answered
from bot.road import take_road
from bot.service import Bot, checked_question, open_bot
from bot.talking import talk_of
from knowledge.folders import bundled_folder

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SETS = {
    "development": SHARED / "eval" / "questions.yaml",
    "A": ROOT / "tests" / "evaluation" / "questions-a.yaml",
    "B": ROOT / "tests" / "evaluation" / "questions-b.yaml",
    "C": ROOT / "tests" / "evaluation" / "questions-c.yaml",
    "D": ROOT / "tests" / "evaluation" / "questions-d.yaml",
    "G": ROOT / "tests" / "evaluation" / "questions-g.yaml",
    "K": ROOT / "tests" / "evaluation" / "questions-k.yaml",
    "M": ROOT / "tests" / "evaluation" / "questions-m.yaml",
    "N": ROOT / "tests" / "evaluation" / "questions-n.yaml",
    "R": ROOT / "tests" / "evaluation" / "questions-r.yaml",
    "U": ROOT / "tests" / "evaluation" / "questions-u.yaml",
    "V": ROOT / "tests" / "evaluation" / "questions-v.yaml",
    "W": ROOT / "tests" / "evaluation" / "questions-w.yaml",
    "X": ROOT / "tests" / "evaluation" / "questions-x.yaml",
    "languages": ROOT / "tests" / "evaluation" / "questions-languages.yaml",
    "T": ROOT / "tests" / "evaluation" / "questions-t.yaml",
}
ON_PAGES = {
    "pages": (PAGES, QUESTIONS, 0.4),
    "pages, natural": (PAGES, NATURAL, 1.0),
    "pages, languages": (PAGES, ROOT / "tests" / "evaluation" / "questions-pages-languages.yaml", 1.0),
    "pages, handbook": (HANDBOOK_PAGES, HANDBOOK, 1.0),
    "pages, other kinds": (OTHER_PAGES, OTHER, 1.0),
}
"""Sets over pages, which are like what users add, with the weight of each question."""
XQUAD = SHARED / "data" / "xquad" / "en.json"
XQUAD_QUESTIONS, XQUAD_WEIGHT = 600, 0.12
HARD_WEIGHT = 0.1
"""T has more unanswerable questions than people ask."""
ELSEWHERE_QUESTIONS, ELSEWHERE_WEIGHT = 600, 0.2
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


def from_xquad(seed: int = 3) -> list[Example]:
    """XQuAD-en: a sample of its questions against their own half of the paragraphs, and against the other."""
    dataset = read_squad(XQUAD)
    whole = library_of(dataset, open_terms())
    half = {source: number % 2 for number, source in enumerate(whole.sources)}
    indexes: list[Index] = []
    for side in (0, 1):
        sources = {name: source for name, source in whole.sources.items() if half[name] == side}
        passages = tuple(passage for passage in whole.passages if half[passage.source] == side)
        indexes.append(build_index(replace(whole, sources=sources, passages=passages)))
    found = []
    for asked in random.Random(seed).sample(list(dataset.questions), XQUAD_QUESTIONS):  # noqa: S311  a sample, no secret
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
            found.append(Example(values, good, XQUAD_WEIGHT, settled))
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


def open_terms():
    """The bundled library's terms."""
    from knowledge.reading import read_library

    return read_library([bundled_folder()]).terms


def fit(examples: list[Example]) -> np.ndarray:
    """The weights of the features, and the bias last."""
    held: list[int] = []
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
    ridge = RIDGE * np.eye(x.shape[1])
    ridge[-1, -1] = 1e-6
    b = np.zeros(x.shape[1])
    for _ in range(60):
        p = 1.0 / (1.0 + np.exp(-x @ b))
        gradient = x.T @ (w * (p - y)) + ridge @ b
        b -= np.linalg.solve((x * (w * p * (1.0 - p))[:, None]).T @ x + ridge, gradient)
    return b


def report(name: str, examples: list[Example], b: np.ndarray) -> None:
    """Print how many of the decisions are right."""
    right = false_answers = false_refusals = 0
    for example in examples:
        answer = float(np.dot(example.values, b[:-1]) + b[-1]) >= 0.0 and not example.settled
        right += answer == example.right
        false_answers += answer and not example.right
        false_refusals += example.right and not answer
    sys.stdout.write(
        f"{name:48} {right:4} of {len(examples):4} right, "
        f"{false_answers:3} false answers, {false_refusals:3} false refusals\n"
    )


def written(b: np.ndarray) -> str:
    """The module of settings as text."""
    lines = "".join(
        f'    "{one.name}": {round(float(value), 2)},\n' for one, value in zip(fields(Features), b[:-1], strict=True)
    )
    return (
        '"""The settings of the decision to answer or abstain: logistic regression, tests/benchmarks/fit_decision.py.\n\n'
        "A positive weight speaks for answering. The names are the fields of :class:`bot.decision.Features`.\n"
        '"""\n\nfrom __future__ import annotations\n\n'
        f"WEIGHTS: dict[str, float] = {{\n{lines}}}\nBIAS = {round(float(b[-1]), 2)}\n"
    )


def main() -> int:
    """Fit, hold each set out once, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write bot/decision_weights.py")
    options = parser.parse_args()
    bot = open_bot([bundled_folder()])
    sets = {
        name: from_questions(bot, path, HARD_WEIGHT if name == "T" else 1.0)
        for name, path in SETS.items()
        if path.exists()
    }
    with tempfile.TemporaryDirectory(prefix="article45-pages-") as place:
        bots = {
            folder: open_bot([bundled_folder(), make_pages_library(Path(place) / folder.name, folder)])
            for folder in dict.fromkeys(folder for folder, _, _ in ON_PAGES.values())
        }
        for name, (folder, path, weight) in ON_PAGES.items():
            sets[name] = from_questions(bots[folder], path, weight)
        if XQUAD.exists():
            sets["XQuAD asked of the bundled library"] = from_elsewhere(bot, 5)
            sets["XQuAD asked of the pages"] = from_elsewhere(bots[PAGES], 7)
    if XQUAD.exists():
        sets["XQuAD-en"] = from_xquad()
    for name, examples in sets.items():
        b = fit([example for other, rest in sets.items() if other != name for example in rest])
        report(f"{name}, held out", examples, b)
    b = fit([example for examples in sets.values() for example in examples])
    for name, examples in sets.items():
        report(f"{name}, fitted", examples, b)
    sys.stdout.write(written(b))
    if options.write:
        (ROOT / "bot" / "decision_weights.py").write_text(written(b), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
