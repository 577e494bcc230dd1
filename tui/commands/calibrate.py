"""``article45 calibrate``: how well the decision to answer tells right answers from wrong ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui import console, evaluating

if TYPE_CHECKING:
    import argparse

    from bot.evaluation.calibration import Calibration, Judged, Point


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("file", metavar="FILE", help="question file (YAML), SQuAD file (.json) or BEIR folder")
    parser.add_argument(
        "--out",
        metavar="NAME",
        help="write the curve to NAME.svg and NAME.csv (the name of FILE with -risk-coverage, in this folder)",
    )
    evaluating.add_force(parser)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    evaluating.add_drawing(parser)
    evaluating.add_data_set(parser)


def run(args: argparse.Namespace) -> int:
    """Print the figures and write the curve; 0."""
    from bot.evaluation.calibration import calibrate
    from bot.evaluation.curve import csv_of, svg_of
    from tui.files import write_atomically

    file = Path(args.file)
    base = args.out if args.out is not None else f"{file.resolve().stem}-risk-coverage"
    picture, table = Path(f"{base}.svg"), Path(f"{base}.csv")
    for path in (picture, table):
        evaluating.refuse_writing_over("--out", str(path), file, force=args.force)
    calibration = calibrate(_judge(args, file))
    for path, text in ((picture, svg_of(calibration, file.resolve().name)), (table, csv_of(calibration))):
        write_atomically(path, text)
        console.narrate(f"article45: Wrote {path}")
    if args.json:
        console.write_json(_as_json(calibration))
        return 0
    console.write(
        f"{calibration.count:,} questions; if all were answered, {calibration.right:,} "
        f"({calibration.right / calibration.count:.3f}) rightly"
    )
    console.write(f"AUROC {calibration.auroc_right:.3f} of right answers against wrong ones")
    if calibration.auroc_answerable is not None:
        console.write(f"AUROC {calibration.auroc_answerable:.3f} of answerable questions against unanswerable ones")
    console.write(f"AURC  {calibration.aurc:.3f} (best order of these answers: {calibration.aurc_best:.3f})")
    console.write(_line("shipped", calibration.shipped, calibration))
    console.write(_line("suggested", calibration.suggested, calibration))
    return 0


def _judge(args: argparse.Namespace, file: Path) -> list[Judged]:
    """Ask the questions and judge each; a SQuAD file without unanswerable questions is crossed by itself."""
    from bot.evaluation.calibration import judge_items, judge_outcomes
    from bot.evaluation.dataset_runs import RunSettings, form_of, read_dataset, run_dataset
    from bot.evaluation.datasets import drawn, sample
    from bot.evaluation.questions import read_questions
    from bot.evaluation.running import mistyped
    from knowledge.countries import country_code
    from tui.opening import open_bot

    if form_of(file) == "questions":
        evaluating.refuse_for_questions(args, "language", "qrels", "unanswerable")
        items = mistyped(drawn(read_questions(file), args.sample, args.seed), args.typos, args.seed)
        return list(judge_items(open_bot(args), items, country_code))
    data_set = read_dataset(file, evaluating.checked_language(args.language), args.qrels or "")
    if args.sample:
        data_set = sample(data_set, args.sample, args.seed)
    labelled = any(asked.answerable is False for asked in data_set.questions)
    crossed = args.unanswerable == "cross" or (data_set.form == "SQuAD" and not labelled)
    settings = RunSettings("used", crossed, args.typos, args.seed, withheld=True)
    return list(judge_outcomes(run_dataset(data_set, evaluating.terms_of(args), settings, evaluating.progress)))


def _rates(point: Point, calibration: Calibration) -> tuple[float, float]:
    """Precision (right of those answered) and recall (of all that would be answered rightly)."""
    from bot.evaluation.measures import precision_recall

    return precision_recall(point.right, point.answered, calibration.right)


def _line(name: str, point: Point, calibration: Calibration) -> str:
    precision, recall = _rates(point, calibration)
    return (
        f"{name:9} threshold {point.threshold:.2f}: answers {point.answered:,} ({point.coverage:.3f}), "
        f"precision {precision:.3f}, recall {recall:.3f}"
    )


def _as_json(calibration: Calibration) -> dict[str, Any]:
    from dataclasses import asdict

    value = asdict(calibration)
    for name in ("shipped", "suggested"):
        point: Point = getattr(calibration, name)
        value[name]["precision"], value[name]["recall"] = _rates(point, calibration)
    return value
