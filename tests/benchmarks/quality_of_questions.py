"""The question sets as works of ``quality.py``: this project's own, and questions about something else."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from decided import off_topic as questions_off_topic
from decided import off_topic_abroad
from measuring import rows_of, without
from pages import QUESTION_SETS, QuestionSet, make_pages_library
from results import OURS, SYSTEMS, Aim

from bot.service import Settings, open_bot
from knowledge.folders import bundled_folder

if TYPE_CHECKING:
    from measuring import Bench
    from results import Row


def development(bench: Bench) -> list[Row]:
    """The development questions."""
    aims = {
        "passes": Aim("plain BM25 0.33", 0.93),
        "citations a fact": Aim("", 2.2, at_most=True),
        "invented quotations": Aim("", 0.0, at_most=True),
    }
    file = bench.shared / "eval" / "questions.yaml"
    return rows_of(bench, "development set (90)", aims, SYSTEMS, lambda system: bench.questions(file, system))


def question_set(bench: Bench, asked: QuestionSet) -> list[Row]:
    """One set of tests/evaluation."""
    blind = "" if asked.blind is None else f"before learning from it {asked.blind:.3f}"
    aims = {"passes": Aim(blind), "citations a fact": Aim("", 2.2, at_most=True)}
    with tempfile.TemporaryDirectory(prefix="article45-pages-") as place:
        own = [make_pages_library(Path(place) / "library", asked.pages)] if asked.pages else []
        measure = lambda system: bench.questions(asked.questions, system, *own)  # noqa: E731
        return rows_of(bench, asked.name, aims, SYSTEMS, measure)


def elsewhere(bench: Bench) -> list[Row]:
    """XQuAD's questions asked of the bundled library, which answers none of them."""
    questions = bench.xquad("en").questions

    def measure(system: str) -> dict[str, float]:
        bot = open_bot([bundled_folder()], Settings(without(system)))
        answered = sum(bot.ask(asked.text).answer.status == "answered" for asked in questions)
        return {"answered": answered / len(questions)}

    return rows_of(
        bench, "XQuAD-en asked of the bundled library", {"answered": Aim()}, (OURS, "without terms"), measure
    )


def off_topic(bench: Bench) -> list[Row]:
    """Everyday questions about something else, none of them learnt from, asked of the bundled library and of pages held out."""
    added = {"A": None, "W9": QUESTION_SETS["w9"].pages, "A1": QUESTION_SETS["a1"].pages}
    names = {"A": "answered, bundled library", "W9": "answered, pages W9", "A1": "answered, pages A1"}

    abroad = off_topic_abroad(held_out=True)

    def measure(system: str, questions: list[str] | None) -> dict[str, float]:
        shares = {}
        with tempfile.TemporaryDirectory(prefix="article45-pages-") as place:
            for library, folder in added.items():
                more = [make_pages_library(Path(place) / library, folder)] if folder else []
                bot = open_bot([bundled_folder(), *more], Settings(without(system)))
                asked = questions or questions_off_topic(library, held_out=True)
                answered = sum(bot.ask(one).answer.status == "answered" for one in asked)
                shares[names[library]] = answered / len(asked)
        return shares

    aims = {name: Aim() for name in names.values()}
    work = "everyday questions about something else (100, held out)"
    at_home = rows_of(bench, work, aims, (OURS, "without abstaining"), lambda system: measure(system, None))
    work = "the like in five other languages, a part near the field (125, held out)"
    return at_home + rows_of(bench, work, aims, (OURS, "without abstaining"), lambda system: measure(system, abroad))
