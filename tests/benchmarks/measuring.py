# ruff: noqa: T201 - a part of a script: what it prints says how far the script is
"""One measurement: the bot whole, with each part left out, and plain BM25, over the same questions."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from results import OURS, RIVAL, Aim, Row
from rival import PlainBM25

from bot.evaluation.dataset_runs import RunSettings, read_dataset, run_dataset
from bot.evaluation.datasets import library_of
from bot.evaluation.figures import figures_of
from bot.evaluation.questions import read_questions
from bot.evaluation.running import row, rows_by_kind, run
from bot.service import Settings, open_bot
from knowledge.countries import country_code
from knowledge.folders import bundled_folder
from knowledge.model import Terms
from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.evaluation.datasets import Dataset

_QUICK = {OURS, RIVAL, "without history"}
"""Without history stays: an aim is set against it."""


@dataclass
class Bench:
    """Where the inputs are, which systems are measured, and the term bank that is in use."""

    shared: Path
    quick: bool = False
    """Measure the bot, plain BM25 and what an aim is set against, and no other system."""
    terms: Terms = field(default_factory=lambda: read_library([bundled_folder()]).terms)

    def xquad(self, language: str) -> Dataset:
        """The XQuAD set in ``language``."""
        return read_dataset(self.shared / "data" / "xquad" / f"{language}.json", language)

    def data_set(self, data_set: Dataset, system: str, settings: RunSettings) -> dict[str, float]:
        """Every figure of one system on a data set, by name."""
        open_over = None
        if system == RIVAL:
            open_over = lambda out: PlainBM25(library_of(data_set, Terms(), out))  # noqa: E731
        settings = replace(settings, without=without(system))
        figures = figures_of(run_dataset(data_set, self.terms, settings, open_over=open_over))
        found: dict[str, float] = {}
        if ranking := figures.ranking:
            found |= {"R@1": ranking.r_at_1, "MRR@10": ranking.mrr, "nDCG@10": ranking.ndcg}
        if answering := figures.answering:
            found |= {
                "answer in first": answering.first,
                "answer in first two": answering.first_two,
                "answers given: in first": answering.first_of_given,
                "answers given: in first two": answering.first_two_of_given,
                "answered": answering.answered,
            }
        if abstaining := figures.abstaining:
            found |= {
                "abstaining: precision": abstaining.precision,
                "abstaining: recall": abstaining.recall,
                "decision: AUROC": abstaining.auroc,
            }
        return found

    def questions(self, file: Path, system: str, *own: Path) -> dict[str, float]:
        """The share of a question file that passes, and the citations a fact; ``own`` are libraries beside the bundled one."""
        bot = open_bot([bundled_folder(), *own], Settings(without(system)))
        graded = run(PlainBM25(bot.library) if system == RIVAL else bot, read_questions(file), country_code)
        total = row("", graded)
        facts = next((each.citations_each for each in rows_by_kind(graded) if each.name == "fact"), 0.0)
        return {"passes": total.passed / total.count, "citations a fact": facts, "invented quotations": total.invented}


def without(system: str) -> frozenset[str]:
    """The parts that a system of the table leaves out."""
    return frozenset(system.removeprefix("without ").split()) if system.startswith("without ") else frozenset()


def rows_of(
    bench: Bench, work: str, aims: dict[str, Aim], systems: tuple[str, ...], measure: Callable[[str], dict[str, float]]
) -> list[Row]:
    """Measure ``systems`` and give a row for each measure of ``aims``."""
    values = {}
    for system in systems:
        if bench.quick and system not in _QUICK:
            continue
        began = time.perf_counter()
        values[system] = measure(system)
        print(f"{work}, {system}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    return [
        Row(
            work,
            name,
            {system: found[name] for system, found in values.items() if name in found},
            aim.elsewhere,
            aim.aim,
            aim.at_most,
            aim.over_rival,
        )
        for name, aim in aims.items()
    ]
