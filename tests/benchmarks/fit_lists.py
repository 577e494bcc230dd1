"""Fit the settings of the choice between a list and single sentences (bot/choosing/list_weights.py) and print what they give.

    .venv/bin/python tests/benchmarks/fit_lists.py            (prints)
    .venv/bin/python tests/benchmarks/fit_lists.py --write    (also writes bot/choosing/list_weights.py)

Logistic regression (ridge, Newton's method) over the traits of :class:`bot.choosing.list_or_sentences.ListTraits`. What it learns
from: the question sets of ``question_sets.py``, each question answered both ways and graded. Where only one passes, that one is
right; where both do, the shorter one is, and counts less. Each set is also held out once.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

import numpy as np
from fitted import asked_to_write, give, settings
from logistic import logistic
from question_sets import HARD, asked_sets

from bot.choosing.choosing_lists import of_list
from bot.choosing.list_or_sentences import ListTraits, list_traits
from bot.choosing.matching_lists import best_list
from bot.choosing.selecting import as_sentences, by_form, with_best
from bot.conversation import Conversation
from bot.evaluation.grading import grade
from bot.evaluation.questions import read_questions
from bot.question.small_talk import steers
from bot.replying import answered
from bot.road import take_road
from bot.service import checked_question
from bot.talking import talk_of
from knowledge.countries import country_code

if TYPE_CHECKING:
    from pathlib import Path

    from bot.service import Bot

PAGES_WEIGHT, BOTH_WEIGHT, ABSTAIN_WEIGHT = 1.5, 0.1, 0.1
"""What a question on pages counts, which hold more lists than the bundled document; and what each quotation that a list has more
than the sentences counts, up to 1, where both answer."""
RIDGE = 8.0
SAME_PAGES = {"pages", "pages, natural"}
"""Sets on the same documents are held out together."""


@dataclass(frozen=True, slots=True)
class Example:
    """One choice: the traits, whether the list and the sentences pass, how many more quotations the list has, its weight."""

    values: tuple[float, ...]
    as_list: bool
    as_sentences: bool
    longer: int
    weight: float

    def counts(self) -> float:
        """What it counts in fitting: nothing where neither passes, or where both do and the list is no longer."""
        if self.as_list and self.as_sentences:
            return min(1.0, BOTH_WEIGHT * max(0, self.longer)) * self.weight
        return self.weight if self.as_list or self.as_sentences else 0.0


def from_questions(bot: Bot, path: Path, weight: float) -> list[Example]:
    """The choices that a question file asks for."""
    texts = {source.id: source.text for source in bot.library.sources.values()}
    found = []
    for item in read_questions(path):
        conversation = Conversation()
        for turn in item.turns:
            asked, expected = checked_question(turn.question), turn.expected
            if talk_of(asked, bot.index) or steers(asked):
                continue
            road = take_road(asked, conversation, bot.index)
            conversation = bot.ask(asked, conversation).conversation
            if expected is None or expected.behaviour not in ("answer", "abstain"):
                continue
            question, pool, index = road.question, road.pool, bot.index
            best = None if by_form(question, pool, index) else best_list(question, pool, index)
            if best is None:
                continue
            if expected.behaviour == "abstain":
                # A whole list looks more like an answer than it is.
                traits = list_traits(question, pool, best, index).vector()
                found.append(Example(traits, False, True, 0, ABSTAIN_WEIGHT * weight))
                continue
            choices = (of_list(best.id, pool, index), as_sentences(question, pool, index))
            choices = tuple(with_best(choice, question, pool, index) for choice in choices)
            passes = [
                not grade(expected, answered(replace(road, choice=choice), asked, index), texts, country_code)
                for choice in choices
            ]
            longer = len(choices[0].units) - len(choices[1].units)
            found.append(Example(list_traits(question, pool, best, index).vector(), *passes, longer, weight))
    return found


def fit(examples: list[Example]) -> np.ndarray:
    """The weights of the traits, and the bias last; the ridge is on traits of unit spread."""
    examples = [example for example in examples if example.counts()]
    x = np.array([(*example.values, 1.0) for example in examples])
    spread = x.std(axis=0) + 1e-6
    spread[-1] = 1.0
    x = x / spread
    y = np.array([float(example.as_list and not example.as_sentences) for example in examples])
    w = np.array([example.counts() for example in examples])
    return logistic(x, y, w, RIDGE) / spread


def report(name: str, examples: list[Example], b: np.ndarray) -> None:
    """Print how many pass as chosen, by sentences alone, and at best; and how many quotations are needless."""
    lists = [float(np.dot(one.values, b[:-1]) + b[-1]) > 0.0 for one in examples]
    chosen = sum(one.as_list if is_list else one.as_sentences for one, is_list in zip(examples, lists, strict=True))
    needless = sum(
        max(0, one.longer) for one, is_list in zip(examples, lists, strict=True) if is_list and one.as_sentences
    )
    sys.stdout.write(
        f"{name:32} {chosen:4} of {len(examples):4} pass (sentences alone {sum(one.as_sentences for one in examples)}, "
        f"at best {sum(one.as_sentences or one.as_list for one in examples)}), {needless} needless quotations\n"
    )


def written(b: np.ndarray) -> str:
    """The module of settings as text."""
    return settings(
        "The settings of the choice between a list and single sentences: logistic regression, tests/benchmarks/fit_lists.py.\n\n"
        "A positive weight speaks for the list. The names are the fields of :class:`bot.choosing.list_or_sentences.ListTraits`.\n",
        zip((one.name for one in fields(ListTraits)), b[:-1], strict=True),
        f"BIAS = {round(float(b[-1]), 2)}",
    )


def main() -> int:
    """Fit, hold each set out once, print, and write where asked."""
    write = asked_to_write(__doc__, "choosing/list_weights")
    with asked_sets() as asked:
        sets = {
            name: from_questions(bot, path, PAGES_WEIGHT if "pages" in name else 1.0)
            for name, (bot, path) in asked.items()
            if name != HARD and "languages" not in name
        }
    for name, examples in sets.items():
        kin = SAME_PAGES if name in SAME_PAGES else {name}
        report(
            f"{name}, held out",
            examples,
            fit([one for other, some in sets.items() if other not in kin for one in some]),
        )
    everything = [one for examples in sets.values() for one in examples]
    b = fit(everything)
    report("all, fitted", everything, b)
    give(written(b), "choosing/list_weights", write=write)
    return 0


if __name__ == "__main__":
    sys.exit(main())
