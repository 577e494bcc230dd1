"""XQuAD and MTRAG as works of ``quality.py``."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from measuring import rows_of
from pages import QUESTION_SETS, SETS, make_pages_library
from results import OURS, RIVAL, SYSTEMS, Aim

from bot.evaluation.dataset_runs import RunSettings, read_dataset

if TYPE_CHECKING:
    from measuring import Bench
    from results import Row

    from bot.evaluation.asking import History


def english(bench: Bench) -> list[Row]:
    """XQuAD-en: passages, answers, and each paragraph's questions over the other paragraphs alone."""
    data_set = bench.xquad("en")
    aims = {
        "R@1": Aim("Lucene 0.929, BM25+stem+title 0.943, BM25+MiniLM 0.955", 0.955),
        "MRR@10": Aim(),
        "nDCG@10": Aim(),
        "answer in first": Aim("BM25 sentences 0.75", 0.83),
        "answer in first two": Aim("BM25 sentences 0.86", 0.92),
        "answers given: in first": Aim("BM25 sentences 0.75", 0.83),
        "answers given: in first two": Aim("BM25 sentences 0.86", 0.92),
        "answered": Aim(),
        "abstaining: precision": Aim(),
        "abstaining: recall": Aim(),
        "decision: AUROC": Aim(),
    }
    systems = tuple(system for system in SYSTEMS if system != "without history")

    def measure(system: str) -> dict[str, float]:
        crossed = system in (OURS, RIVAL, "without terms")
        return bench.data_set(data_set, system, RunSettings(crossed=crossed))

    return rows_of(bench, "XQuAD-en", aims, systems, measure)


def other_languages(bench: Bench, languages: tuple[str, ...] = ("es", "ru", "ar", "zh")) -> list[Row]:
    """XQuAD in other languages, each over paragraphs in its own language."""
    rows = []
    for language in languages:
        elsewhere, aim = ("plain BM25 0.948", 0.955) if language == "es" else ("", None)
        aims = {
            "R@1": Aim(elsewhere, aim, over_rival=True),
            "nDCG@10": Aim(),
            "answer in first two": Aim(),
            "answered": Aim(),
        }
        data_set = bench.xquad(language)
        rows += rows_of(
            bench,
            f"XQuAD-{language}",
            aims,
            (OURS, RIVAL, "without terms", "without glossary", "without abstaining"),
            lambda system, data_set=data_set: bench.data_set(data_set, system, RunSettings()),  # type: ignore[misc]
        )
    return rows


def abroad(bench: Bench) -> list[Row]:
    """Questions in five languages over English sources: this project's own sets."""
    systems = (OURS, RIVAL, "without terms", "without glossary")
    aims = {"passes": Aim()}
    asked = (
        ("the bundled document (40)", "questions-languages.yaml", None),
        ("English pages (130)", "questions-pages-languages.yaml", SETS / "pages"),
        ("an English handbook (100, held out)", "questions-l.yaml", QUESTION_SETS["z"].pages),
    )
    rows = []
    with tempfile.TemporaryDirectory(prefix="article45-pages-") as place:
        for name, questions, added in asked:
            own = [make_pages_library(Path(place, added.name), added)] if added else []
            measure = partial(bench.questions, SETS / questions)
            rows += rows_of(
                bench,
                f"five languages, {name}",
                aims,
                systems,
                lambda system, measure=measure, own=own: measure(system, *own),  # type: ignore[misc]
            )
    return rows


def between_languages(bench: Bench, languages: tuple[str, ...] = ("es", "ru", "ar", "zh")) -> list[Row]:
    """Questions in one language, sources in another: XQuAD both ways."""
    rows = []
    sets = {language: bench.xquad(language) for language in ("en", *languages)}
    pairs = [pair for language in languages for pair in ((language, "en"), ("en", language))]
    for spoken, written in pairs:
        texts = {asked.id: asked.text for asked in sets[spoken].questions}
        questions = tuple(replace(asked, text=texts[asked.id]) for asked in sets[written].questions)
        data_set = replace(sets[written], questions=questions)
        rows += rows_of(
            bench,
            f"XQuAD: {spoken} questions, {written} paragraphs",
            {"R@1": Aim(), "answer in first two": Aim()},
            (OURS, RIVAL, "without glossary"),
            lambda system, data_set=data_set: bench.data_set(data_set, system, RunSettings()),  # type: ignore[misc]
        )
    return rows


def typos(bench: Bench) -> list[Row]:
    """XQuAD-en with one edit in 40 of 100 content words of four letters or more."""
    data_set = bench.xquad("en")
    aims = {"R@1": Aim("no repair 0.79, best found 0.93", 0.94), "answer in first two": Aim(), "answered": Aim()}
    return rows_of(
        bench,
        "XQuAD-en with typos (40%, seed 0)",
        aims,
        (OURS, RIVAL, "without terms", "without names", "without spelling"),
        lambda system: bench.data_set(data_set, system, RunSettings(typos=0.4, seed=0)),
    )


def conversations(bench: Bench) -> list[Row]:
    """MTRAG: the last turn alone, and after the questions before it."""
    data_set = read_dataset(bench.shared / "data" / "mtragun")
    aims = {"nDCG@10": Aim("BM25 0.708"), "R@1": Aim()}
    alone = rows_of(
        bench,
        "MTRAG, last turn alone",
        aims,
        (OURS, RIVAL, "without terms", "without names"),
        lambda system: bench.data_set(data_set, system, RunSettings("none")),
    )
    aims = {
        "nDCG@10": Aim("", max(0.76, alone[0].values[OURS])),
        "R@1": Aim(),
        "abstaining: precision": Aim(),
        "abstaining: recall": Aim(),
        "decision: AUROC": Aim(),
    }
    after = rows_of(
        bench,
        "MTRAG, with its history",
        aims,
        (OURS, "without terms", "without names", "without spelling", "without history"),
        lambda system: bench.data_set(data_set, system, RunSettings("used")),
    )
    return alone + after


def self_contained(bench: Bench) -> list[Row]:
    """Questions that stand alone, each asked after one on something else: the history must not harm them."""
    data_set = bench.xquad("en")
    count = len(data_set.questions)
    foreign = replace(
        data_set,
        questions=tuple(
            replace(asked, before=(data_set.questions[(number + count // 2) % count].text,))
            for number, asked in enumerate(data_set.questions)
        ),
    )

    def measure(system: str) -> dict[str, float]:
        history: History = "none" if system == "without history" else "used"
        return bench.data_set(foreign, system, RunSettings(history))

    found = rows_of(
        bench,
        "XQuAD-en, each after a question on something else",
        {"R@1": Aim(), "answer in first two": Aim()},
        (OURS, "without history"),
        measure,
    )
    return [replace(each, aim=each.values["without history"]) for each in found]
