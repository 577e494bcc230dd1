"""What ``eval`` and ``calibrate`` share: options of data sets, progress, figures as lines and as JSON; what they may write to."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from knowledge.untrusted import shorten
from tui import console

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evaluation.asking import Outcome
    from bot.evaluation.figures import Figures
    from knowledge.model import Terms

_TOLD_FROM = 500  # fewer questions are done before anybody wonders
_MOST_FIGURES = 18
"""Figures of a count; Python itself reads a number of thousands of them no more."""


def add_drawing(parser: argparse.ArgumentParser) -> None:
    """Add the options that draw by chance: --sample, --typos, --seed."""
    parser.add_argument("--sample", metavar="N", type=count, help="ask only N questions, drawn by --seed")
    parser.add_argument(
        "--typos",
        metavar="RATE",
        type=share,
        default=0.0,
        help="put one typing mistake into this share (0 to 1) of the content words of four letters or more",
    )
    parser.add_argument("--seed", metavar="S", type=int, default=0, help="what --sample and --typos draw by (0)")


def add_data_set(parser: argparse.ArgumentParser) -> None:
    """Add the options that only data sets have."""
    parser.add_argument(
        "--language", metavar="CODE", help="data set: the language of its documents (recognised from the text)"
    )
    parser.add_argument("--qrels", metavar="NAME", help="BEIR: judge by qrels/NAME.tsv (test)")
    parser.add_argument(
        "--unanswerable",
        choices=("cross",),
        help="SQuAD: also ask each paragraph's questions over the other paragraphs alone",
    )


def add_force(parser: argparse.ArgumentParser) -> None:
    """Add the option without which no file that is there is written over."""
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")


def refuse_writing_over(option: str, out: str, read: Path, *, force: bool) -> None:
    """Raise InputError where a file is at ``out``, given by ``option``, unless ``force`` is given, which may write over it.

    Nothing may write over the file that is read, or what lies in the folder that is. A device or pipe can be written to.
    """
    from knowledge.errors import InputError
    from knowledge.untrusted import shown_path
    from tui.files import is_there

    try:
        path = Path(out)
        same = (
            path.exists() and read.exists() and (path.samefile(read) or path.resolve().is_relative_to(read.resolve()))
        )
    except (OSError, RuntimeError, ValueError):  # whoever reads or writes it will tell
        return
    if same:
        raise InputError(f"{option} {out}: is the file with the questions, or one of theirs; give another name")
    if not force and is_there(path) and path.is_file():
        raise InputError(f"{shown_path(path)} is there already; give another name, or --force to write over it")


def refuse_for_questions(args: argparse.Namespace, *names: str) -> None:
    """Raise InputError where an option of data sets is given with a question file."""
    from knowledge.errors import InputError

    for name in names:
        if getattr(args, name):
            raise InputError(
                f"--{name} is for data sets (a SQuAD .json file, a BEIR folder); {args.file} is read as a question file"
            )


def checked_parts(names: Sequence[str]) -> frozenset[str]:
    """The parts to leave out; raises InputError for one that there is not."""
    from bot.evaluation.running import PARTS
    from knowledge.errors import InputError

    for part in names:
        if part not in PARTS:
            raise InputError(f"No part {part!r} to leave out; there are {', '.join(PARTS)}")
    return frozenset(names)


def checked_language(language: str | None) -> str:
    """The language asked for, "" where none is; raises InputError for what is no code of a language."""
    from knowledge.errors import InputError
    from knowledge.yaml_fields import is_language

    if language and not is_language(language):
        raise InputError(f"--language {language!r} is not a language code; write one as en, es, fr, ru, ar, zh")
    return language or ""


def terms_of(args: argparse.Namespace) -> Terms:
    """The term bank of the library in use, for asking over the documents of a data set."""
    from tui.opening import open_library

    return open_library(args).terms


def progress(done: int, total: int) -> None:
    """Say on stderr how far a long run is, at every tenth."""
    if total >= _TOLD_FROM and (done * 10) // total != ((done - 1) * 10) // total:
        console.narrate(f"article45: {done:,} of {total:,} questions asked")


def lines_of(figures: Figures) -> list[str]:
    """The figures as lines for a reader; what the data set says nothing of has no line."""
    from knowledge.reports import counted

    lines = []
    if ranking := figures.ranking:
        lines.append(
            f"passages    R@1 {ranking.r_at_1:.3f}   MRR@10 {ranking.mrr:.3f}   nDCG@10 {ranking.ndcg:.3f}"
            f"   ({counted(ranking.count, 'question')})"
        )
    if answering := figures.answering:
        lines.append(
            f"answers     gold answer in the first statement {answering.first:.3f}, in the first two "
            f"{answering.first_two:.3f}, in any {answering.any:.3f}; answered {answering.answered:.3f}"
            f"   ({counted(answering.count, 'question')})"
        )
        lines.append(
            f"            of the answers given, in the first statement {answering.first_of_given:.3f}, in the first two "
            f"{answering.first_two_of_given:.3f}"
        )
    if abstaining := figures.abstaining:
        lines.append(
            f"abstaining  precision {abstaining.precision:.3f}   recall {abstaining.recall:.3f}   "
            f"AUROC {abstaining.auroc:.3f}"
            f"   ({abstaining.answerable:,} answerable and {abstaining.unanswerable:,} unanswerable questions)"
        )
    lines.append(f"time        median {figures.p50_ms:.1f} ms, p95 {figures.p95_ms:.1f} ms an answer")
    lines.append(f"honesty     {figures.invented} quotations not in the sources")
    return lines


def outcome_as_json(outcome: Outcome) -> dict[str, Any]:
    """What came of one question: ``rank`` of the first relevant document (0: not among the first ten)."""
    relevant = outcome.asked.relevant
    ranks = [rank for rank, name in enumerate(outcome.ranking, 1) if relevant.get(name, 0) > 0]
    return {
        "id": outcome.asked.id,
        "question": outcome.question,
        "answerable": outcome.answerable,
        "answered": outcome.answered,
        "confidence": round(outcome.confidence, 4),
        "rank": ranks[0] if ranks else 0,
        "statement": outcome.held,
        "statements": list(outcome.statements),
        "ranking": list(outcome.ranking),
    }


def count(text: str) -> int:
    """A whole number above 0, for argparse."""
    value = int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_FIGURES else 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"{shorten(text)!r} is not a whole number above 0")
    return value


def share(text: str) -> float:
    """A number from 0 to 1, for argparse."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{shorten(text)!r} is not a number from 0 to 1")
    return value
