#!/usr/bin/env python3
# ruff: noqa: T201 - a script: what it prints is what it is for
"""How good the answers are: every figure, with and without each part of the bot, and plain BM25 in the same run.

    python tests/benchmarks/quality.py                    everything (about three quarters of an hour), into RESULTS.md
    python tests/benchmarks/quality.py --quick            the bot and plain BM25 alone (a third of the time), into RESULTS.md
    python tests/benchmarks/quality.py --only en typos    some of it, shown and not written

Needs the project's shared inputs (--shared). Exits with 1 where an aim is missed.
"""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import latency
from decided import off_topic as questions_off_topic
from decided import off_topic_abroad
from pages import (
    ACT_PAGES,
    ACTS,
    ASKED,
    ASKED_HELD_OUT,
    ASKED_HELD_OUT_PAGES,
    ASKED_PAGES,
    BLIND,
    BLIND_PAGES,
    BRIEFED,
    BRIEFED_PAGES,
    CLERKS,
    CLERKS_HELD_OUT,
    CLERKS_HELD_OUT_PAGES,
    CLERKS_PAGES,
    FAR,
    FAR_HELD_OUT,
    FAR_HELD_OUT_PAGES,
    FAR_PAGES,
    GUIDE_PAGES,
    GUIDES,
    HANDBOOK,
    HANDBOOK_PAGES,
    HELD_OUT,
    HELD_OUT_PAGES,
    IN_TALK,
    IN_TALK_PAGES,
    INVENTED,
    INVENTED_PAGES,
    KINDS,
    KINDS_HELD_OUT,
    KINDS_HELD_OUT_PAGES,
    KINDS_PAGES,
    MIXED,
    MIXED_PAGES,
    NATURAL,
    NATURAL_PAGES,
    NATURALLY,
    NEW_HELD_OUT,
    NEW_HELD_OUT_PAGES,
    OFFICE,
    OFFICE_PAGES,
    OTHER,
    OTHER_PAGES,
    PAGES,
    PAPER_PAGES,
    PAPERS,
    PLAIN,
    PLAIN_HELD_OUT,
    PLAIN_HELD_OUT_PAGES,
    PLAIN_PAGES,
    QUESTIONS,
    REPORT_PAGES,
    REPORTS,
    SHARED_ASKED,
    SHARED_ASKED_HELD_OUT,
    SHARED_BLIND,
    SHARED_EASY,
    SHARED_HELD_OUT,
    SHARED_LEARNT,
    SHARED_NEAR,
    SHARED_PAGES,
    SHARED_TALK,
    SHARED_TALK_2,
    TALKED,
    TALKED_PAGES,
    make_pages_library,
)
from results import OURS, RIVAL, SYSTEMS, Aim, Row, table
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

    from bot.evaluation.asking import History
    from bot.evaluation.datasets import Dataset

RESULTS = Path(__file__).with_name("RESULTS.md")
QUICK: set[str] = set()
"""With --quick the systems that are measured: aims are set against them."""


@dataclass
class Bench:
    """Where the inputs are, and the term bank that is in use."""

    shared: Path
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
    work: str, aims: dict[str, Aim], systems: tuple[str, ...], measure: Callable[[str], dict[str, float]]
) -> list[Row]:
    """Measure ``systems`` and give a row for each measure of ``aims``."""
    values = {}
    for system in systems:
        if QUICK and system not in QUICK:
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


def development(bench: Bench) -> list[Row]:
    """The development questions."""
    aims = {
        "passes": Aim("plain BM25 0.33", 0.93),
        "citations a fact": Aim("", 2.2, at_most=True),
        "invented quotations": Aim("", 0.0, at_most=True),
    }
    file = bench.shared / "eval" / "questions.yaml"
    return rows_of("development set (90)", aims, SYSTEMS, lambda system: bench.questions(file, system))


def other_author(bench: Bench, letter: str) -> list[Row]:
    """The questions of other authors: A, O, P9, R9, G2 to G4, G7, G8, G12 and G14 were learnt from, the others are held out."""
    file = latency.ROOT / "tests" / "evaluation" / f"questions-{letter.lower()}.yaml"
    aims = {"passes": Aim(), "citations a fact": Aim("", 2.2, at_most=True)}
    about = {"E": "152, held out", "S": "152, held out", "O": "150 short ones", "O2": "90 short ones, held out"}
    about |= {"P9": "120 near misses", "Q9": "120 near misses, held out", "R9": "120 in the source's words"}
    about |= dict.fromkeys(("G2", "G4"), "152, far words") | {
        "G3": "152",
        "G7": "155, far words",
        "G8": "150, far words",
        "G9": "150, very far words, held out",
        "G10": "150, held out",
        "G12": "150",
        "G14": "150, as typed",
        "G15": "150, held out",
        "G5": "152, held out",
        "G6": "152, held out",
    }
    name = f"set {letter}" + (f" ({about[letter]})" if letter in about else "")
    return rows_of(name, aims, SYSTEMS, lambda system: bench.questions(file, system))


def pages(bench: Bench, questions: Path, name: str, added: Path = PAGES) -> list[Row]:
    """Questions on pages that the term bank was not made for."""
    aims = {"passes": Aim(), "citations a fact": Aim("", 2.2, at_most=True)}
    with tempfile.TemporaryDirectory(prefix="article45-pages-") as place:
        library = make_pages_library(Path(place) / "library", added)
        return rows_of(name, aims, SYSTEMS, lambda system: bench.questions(questions, system, library))


def elsewhere(bench: Bench) -> list[Row]:
    """XQuAD's questions asked of the bundled library, which answers none of them."""
    questions = bench.xquad("en").questions

    def measure(system: str) -> dict[str, float]:
        bot = open_bot([bundled_folder()], Settings(without(system)))
        answered = sum(bot.ask(asked.text).answer.status == "answered" for asked in questions)
        return {"answered": answered / len(questions)}

    return rows_of("XQuAD-en asked of the bundled library", {"answered": Aim()}, (OURS, "without terms"), measure)


def off_topic(bench: Bench) -> list[Row]:
    """Everyday questions about something else, none of them learnt from, asked of the bundled library and of pages held out."""
    del bench  # asks files of this project alone
    added = {"A": None, "W9": ASKED_HELD_OUT_PAGES, "A1": KINDS_HELD_OUT_PAGES}
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
    at_home = rows_of(work, aims, (OURS, "without abstaining"), lambda system: measure(system, None))
    work = "the like in five other languages, a part near the field (125, held out)"
    return at_home + rows_of(work, aims, (OURS, "without abstaining"), lambda system: measure(system, abroad))


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

    return rows_of("XQuAD-en", aims, systems, measure)


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
            f"XQuAD-{language}",
            aims,
            (OURS, RIVAL, "without terms", "without glossary", "without abstaining"),
            lambda system, data_set=data_set: bench.data_set(data_set, system, RunSettings()),  # type: ignore[misc]
        )
    return rows


def abroad(bench: Bench, languages: tuple[str, ...] = ("es", "ru", "ar", "zh")) -> list[Row]:
    """Questions in one language, sources in another: the question sets, then XQuAD both ways."""
    systems = (OURS, RIVAL, "without terms", "without glossary")
    aims = {"passes": Aim()}
    folder = latency.ROOT / "tests" / "evaluation"
    asked = (
        ("the bundled document (40)", "questions-languages.yaml", None),
        ("English pages (130)", "questions-pages-languages.yaml", PAGES),
        ("an English handbook (100, held out)", "questions-l.yaml", HANDBOOK_PAGES),
    )
    rows = []
    with tempfile.TemporaryDirectory(prefix="article45-pages-") as place:
        for name, questions, added in asked:
            own = [make_pages_library(Path(place, added.name), added)] if added else []
            measure = partial(bench.questions, folder / questions)
            rows += rows_of(
                f"five languages, {name}",
                aims,
                systems,
                lambda system, measure=measure, own=own: measure(system, *own),  # type: ignore[misc]
            )
    sets = {language: bench.xquad(language) for language in ("en", *languages)}
    pairs = [pair for language in languages for pair in ((language, "en"), ("en", language))]
    for spoken, written in pairs:
        texts = {asked.id: asked.text for asked in sets[spoken].questions}
        questions = tuple(replace(asked, text=texts[asked.id]) for asked in sets[written].questions)
        data_set = replace(sets[written], questions=questions)
        rows += rows_of(
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
        "XQuAD-en, each after a question on something else",
        {"R@1": Aim(), "answer in first two": Aim()},
        (OURS, "without history"),
        measure,
    )
    return [replace(each, aim=each.values["without history"]) for each in found]


def times(bench: Bench) -> list[Row]:
    """Milliseconds of one answer."""
    found = latency.measure(bench.shared)
    return [
        Row(f"time: {name}", "p95 in ms", {OURS: p95}, "", latency.LIMITS[name], at_most=True)
        for name, (_, p95) in found.items()
    ]


WORKS: dict[str, Callable[[Bench], list[Row]]] = {
    "development": development,
    "set-a": lambda bench: other_author(bench, "A"),
    "set-s": lambda bench: other_author(bench, "S"),
    "set-e": lambda bench: other_author(bench, "E"),
    "set-o": lambda bench: other_author(bench, "O"),
    "set-o2": lambda bench: other_author(bench, "O2"),
    "set-p9": lambda bench: other_author(bench, "P9"),
    "set-q9": lambda bench: other_author(bench, "Q9"),
    "set-r9": lambda bench: other_author(bench, "R9"),
    "set-g2": lambda bench: other_author(bench, "G2"),
    "set-g3": lambda bench: other_author(bench, "G3"),
    "set-g4": lambda bench: other_author(bench, "G4"),
    "set-g7": lambda bench: other_author(bench, "G7"),
    "set-g8": lambda bench: other_author(bench, "G8"),
    "set-g9": lambda bench: other_author(bench, "G9"),
    "set-g10": lambda bench: other_author(bench, "G10"),
    "set-g12": lambda bench: other_author(bench, "G12"),
    "set-g14": lambda bench: other_author(bench, "G14"),
    "set-g15": lambda bench: other_author(bench, "G15"),
    "set-g5": lambda bench: other_author(bench, "G5"),
    "set-g6": lambda bench: other_author(bench, "G6"),
    "pages": partial(pages, questions=QUESTIONS, name="pages unlike the bundled ones (200)"),
    "pages-2": partial(pages, questions=NATURAL, name="the same pages, natural questions (144)"),
    "pages-z": partial(pages, questions=HANDBOOK, name="six pages of a handbook (120)", added=HANDBOOK_PAGES),
    "pages-y": partial(pages, questions=OTHER, name="six documents of other kinds (120)", added=OTHER_PAGES),
    "pages-f": partial(pages, questions=REPORTS, name="six reports and rules, far words (120)", added=REPORT_PAGES),
    "pages-i": partial(pages, questions=GUIDES, name="six guides and studies, far words (120)", added=GUIDE_PAGES),
    "pages-k2": partial(pages, questions=MIXED, name="six more, natural questions (120)", added=MIXED_PAGES),
    "pages-k3": partial(pages, questions=NATURALLY, name="six of the field (120)", added=NATURAL_PAGES),
    "pages-k4": partial(pages, questions=BRIEFED, name="six of the field, 2 (120)", added=BRIEFED_PAGES),
    "pages-p5": partial(pages, questions=ASKED, name="six of the field, 3 (120)", added=ASKED_PAGES),
    "pages-t6": partial(pages, questions=PAPERS, name="six of the field, 4 (120)", added=PAPER_PAGES),
    "pages-v8": partial(pages, questions=ACTS, name="six of the field, 5 (120)", added=ACT_PAGES),
    "pages-w9": partial(
        pages, questions=ASKED_HELD_OUT, name="six of the field, 6 (120, held out)", added=ASKED_HELD_OUT_PAGES
    ),
    "pages-b2": partial(pages, questions=KINDS, name="six of all kinds (120)", added=KINDS_PAGES),
    "pages-a1": partial(
        pages, questions=KINDS_HELD_OUT, name="six of all kinds, 2 (120, held out)", added=KINDS_HELD_OUT_PAGES
    ),
    "pages-m2": partial(pages, questions=FAR, name="six more, far words (120)", added=FAR_PAGES),
    "pages-u3": partial(pages, questions=BLIND, name="eight of all kinds, far words (292)", added=BLIND_PAGES),
    "pages-u4": partial(
        pages, questions=TALKED, name="two with conversations, very far words (84)", added=TALKED_PAGES
    ),
    "pages-u5": partial(pages, questions=PLAIN, name="four in plain words (180)", added=PLAIN_PAGES),
    "pages-u6": partial(
        pages, questions=PLAIN_HELD_OUT, name="four others in plain words (180, held out)", added=PLAIN_HELD_OUT_PAGES
    ),
    "pages-u7": partial(
        pages, questions=CLERKS_HELD_OUT, name="four as clerks ask (160, held out)", added=CLERKS_HELD_OUT_PAGES
    ),
    "pages-u8": partial(pages, questions=CLERKS, name="four others as clerks ask (160)", added=CLERKS_PAGES),
    "pages-w1": partial(pages, questions=IN_TALK, name="the same in conversations (90)", added=IN_TALK_PAGES),
    "pages-u9": partial(pages, questions=OFFICE, name="four of offices, far words (160)", added=OFFICE_PAGES),
    "pages-g11": partial(
        pages, questions=SHARED_TALK, name="the shared handbook pages, in conversations (100)", added=SHARED_PAGES
    ),
    "pages-u10": partial(
        pages, questions=INVENTED, name="three invented pages of a handbook (160)", added=INVENTED_PAGES
    ),
    "pages-h3": partial(
        pages, questions=SHARED_EASY, name="the shared handbook pages, everyday words (150)", added=SHARED_PAGES
    ),
    "pages-h4": partial(
        pages, questions=SHARED_ASKED, name="the shared handbook pages, at hand (150)", added=SHARED_PAGES
    ),
    "pages-h5": partial(
        pages,
        questions=SHARED_ASKED_HELD_OUT,
        name="the shared handbook pages, as people type (150, held out)",
        added=SHARED_PAGES,
    ),
    "pages-g13": partial(
        pages, questions=SHARED_TALK_2, name="the same and the bundled one, in conversations (110)", added=SHARED_PAGES
    ),
    "pages-hc": partial(
        pages, questions=SHARED_BLIND, name="the shared handbook pages, blind (114)", added=SHARED_PAGES
    ),
    "pages-n2": partial(
        pages, questions=NEW_HELD_OUT, name="six others, far words (120, held out)", added=NEW_HELD_OUT_PAGES
    ),
    "pages-j": partial(
        pages, questions=FAR_HELD_OUT, name="six more, far words (120, held out)", added=FAR_HELD_OUT_PAGES
    ),
    "pages-q": partial(pages, questions=HELD_OUT, name="six more (120, held out)", added=HELD_OUT_PAGES),
    "pages-ha": partial(pages, questions=SHARED_LEARNT, name="the shared handbook pages (100)", added=SHARED_PAGES),
    "pages-hb": partial(pages, questions=SHARED_HELD_OUT, name="the same pages (100, held out)", added=SHARED_PAGES),
    "pages-h9": partial(pages, questions=SHARED_NEAR, name="the same pages (100, near misses)", added=SHARED_PAGES),
    "elsewhere": elsewhere,
    "off-topic": off_topic,
    "en": english,
    "typos": typos,
    "languages": other_languages,
    "abroad": abroad,
    "mtrag": conversations,
    "self-contained": self_contained,
    "times": times,
}


def main() -> int:
    """Measure, show and write; the exit code says whether every aim is reached."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=WORKS, metavar="WORK", help=f"some of {', '.join(WORKS)}")
    parser.add_argument("--shared", type=Path, default=latency.SHARED, help="the shared inputs (beside the project)")
    parser.add_argument("--quick", action="store_true", help="measure the bot and plain BM25 alone")
    args = parser.parse_args()
    if args.quick:
        QUICK.update((OURS, RIVAL, "without history"))
    bench, rows = Bench(args.shared), []
    for name in args.only or WORKS:
        rows += WORKS[name](bench)
    print(table(rows))
    if not args.only:
        RESULTS.write_text(report(rows), encoding="utf-8")
        print(f"written to {RESULTS.name}", file=sys.stderr)
    return 1 if any("no" in each.reached for each in rows) else 0


def report(rows: list[Row]) -> str:
    """The whole of RESULTS.md."""
    return f"""# Results

Made by `python tests/benchmarks/quality.py{" --quick" if QUICK else ""}` on {time.strftime("%Y-%m-%d")} \
(Python {platform.python_version()}, {platform.system()}); needs the project's shared inputs.

{table(rows)}

- **Article 45** is the bot as shipped; a column "without" leaves one part out, the same as `article45 eval --without`.
  Empty: not measured, because the part has nothing to do there, or (with --quick) to save time.
- **Plain BM25** is rank-bm25 over lower-cased word tokens in the same run: whole documents with their titles are
  ranked, the three best sentences quoted, always answered (`tests/benchmarks/rival.py`).
- **R@1**: a relevant document stands first, by its best passage. **Answer in first (two)**: share of all questions
  whose first (two) statements hold a gold answer; an abstention is a miss.
- **Abstaining** on XQuAD-en: each paragraph's questions are asked again over other paragraphs alone (an eighth of the
  paragraphs left out at a time), which do not answer them. On MTRAG by its own labels. AUROC 0.5 is chance.
- **XQuAD: es questions, en paragraphs** (and the like): XQuAD is parallel; its questions in one language are asked of its
  paragraphs in another, the gold answers being those of the paragraphs.
- MTRAG's history is what the user asked before, answered by the bot itself; the judgements are `qrels/test.tsv`.
- Data sets use the bundled term bank, over a library of their own documents made in memory.
- Times are of the processor, for one answer in a running process.
- Single figures again: `article45 eval FILE`, see the README.
"""


if __name__ == "__main__":
    sys.exit(main())
