"""``article45 eval``: the bot graded on a file of questions, or measured on a data set."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui import console, evaluating

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from bot.evaluation.asking import History, Outcome
    from bot.evaluation.datasets import Dataset
    from bot.evaluation.figures import Figures
    from bot.evaluation.running import Graded, Row

_ANSWER_SHOWN = 400  # characters of an answer in the report


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("file", metavar="FILE", help="question file (YAML), SQuAD file (.json) or BEIR folder")
    parser.add_argument("--json", action="store_true", help="print the figures and every graded answer as JSON")
    parser.add_argument(
        "--without",
        metavar="PART",
        action="append",
        default=[],
        help="leave a part of the bot out, to see what it gives (may be repeated)",
    )
    parser.add_argument("--report", metavar="OUT", help="write the answers that fail, with the reasons, to a YAML file")
    evaluating.add_force(parser)
    evaluating.add_drawing(parser)
    evaluating.add_data_set(parser)
    parser.add_argument(
        "--history",
        choices=("none", "used", "both"),
        help="conversations: ask the last question alone, after those before it, or compare both (used)",
    )
    parser.add_argument(
        "--measure",
        metavar="NAME",
        action="append",
        default=[],
        help="another measure of rankings, as AP@10 or P@5; needs the extra 'eval' (may be repeated)",
    )


def run(args: argparse.Namespace) -> int:
    """Print the figures; 0, or 1 where a quotation does not stand in its source."""
    from bot.evaluation.dataset_runs import form_of
    from knowledge.errors import InputError

    if args.force and args.report is None:
        raise InputError("--force is for --report OUT; give both")
    if args.report is not None:
        evaluating.refuse_writing_over("--report", args.report, Path(args.file), force=args.force)
    if form_of(Path(args.file)) == "questions":
        return _run_questions(args)
    return _run_data_set(args)


def _run_questions(args: argparse.Namespace) -> int:
    """Print a row a kind and the total."""
    from bot.evaluation.datasets import drawn
    from bot.evaluation.questions import read_questions
    from bot.evaluation.running import mistyped, row, rows_by_kind
    from bot.evaluation.running import run as run_questions
    from bot.service import Settings
    from knowledge.countries import country_code
    from tui.opening import open_bot

    without = evaluating.checked_parts(args.without)
    evaluating.refuse_for_questions(args, "language", "qrels", "unanswerable", "history", "measure")
    items = mistyped(drawn(read_questions(Path(args.file)), args.sample, args.seed), args.typos, args.seed)
    graded = run_questions(open_bot(args, Settings(without)), items, country_code)
    rows, total = rows_by_kind(graded), row("TOTAL", graded)
    facts = next((each.citations_each for each in rows if each.name == "fact"), 0.0)
    if args.report is not None:
        _write_report(Path(args.report), [_fail_of(each) for each in graded if not each.passed])
    if args.json:
        console.write_json(
            {
                "kinds": [_row_as_json(each) for each in rows],
                "total": _row_as_json(total),
                "fact_citations": facts,
                "answers": [_graded_as_json(each) for each in graded],
            }
        )
    else:
        for each in rows:
            console.write(
                f"{each.name:14} pass {each.passed:3} of {each.count:3}   "
                f"{each.citations_each:.1f} citations and {each.words_each:.0f} words an answer"
            )
        share = total.passed / total.count if total.count else 0.0
        console.write(
            f"TOTAL pass {total.passed} of {total.count} = {share:.3f}; "
            f"{total.invented} quotations not in the sources; {facts:.1f} citations a fact"
        )
    return 1 if total.invented else 0


def _run_data_set(args: argparse.Namespace) -> int:
    """Print the figures of one run, or of two where both ways with the history are compared."""
    from bot.evaluation.dataset_runs import RunSettings, read_dataset, run_dataset
    from bot.evaluation.datasets import sample
    from bot.evaluation.figures import figures_of
    from bot.evaluation.measures import depth_of, other_measures
    from knowledge.reports import counted

    without = evaluating.checked_parts(args.without)
    data_set = read_dataset(Path(args.file), evaluating.checked_language(args.language), args.qrels or "")
    depth = depth_of(args.measure)
    other_measures(args.measure, {"q": {"d": 1}}, {"q": ["d"]})  # what cannot be measured is told before the long run
    if args.sample:
        data_set = sample(data_set, args.sample, args.seed)
    histories: list[History] = ["none", "used"] if args.history == "both" else [args.history or "used"]
    terms = evaluating.terms_of(args)
    console.narrate(
        f"article45: {data_set.name}: {counted(len(data_set.questions), 'question')}, "
        f"{counted(len(data_set.documents), 'document')} ({data_set.form}, {data_set.language})"
    )
    runs: list[tuple[History, list[Outcome], Figures, dict[str, float]]] = []
    for history in histories:
        crossed = args.unanswerable == "cross" and history == histories[-1]
        settings = RunSettings(history, crossed, args.typos, args.seed, without, depth=depth)
        outcomes = run_dataset(data_set, terms, settings, evaluating.progress)
        judged = {outcome.asked.id: outcome for outcome in outcomes if outcome.asked.relevant}
        others = other_measures(
            args.measure,
            {name: outcome.asked.relevant for name, outcome in judged.items()},
            {name: outcome.ranking for name, outcome in judged.items()},
        )
        runs.append((history, outcomes, figures_of(outcomes), others))
    if args.report is not None:
        _write_report(Path(args.report), [_missed(each) for each in runs[-1][1] if _misses(each)])
    if args.json:
        console.write_json(_data_set_as_json(data_set, runs))
    else:
        for history, _, figures, others in runs:
            if len(runs) > 1:
                console.write(f"history {history}")
            for line in evaluating.lines_of(figures):
                console.write(line)
            for name, value in others.items():
                console.write(f"{name:11} {value:.3f}")
    return 1 if any(figures.invented for _, _, figures, _ in runs) else 0


def _data_set_as_json(
    data_set: Dataset, runs: Sequence[tuple[History, list[Outcome], Figures, dict[str, float]]]
) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "name": data_set.name,
        "form": data_set.form,
        "language": data_set.language,
        "documents": len(data_set.documents),
        "runs": [
            {
                "history": history,
                **asdict(figures),
                "measures": others,
                "questions": [evaluating.outcome_as_json(outcome) for outcome in outcomes],
            }
            for history, outcomes, figures, others in runs
        ],
    }


def _misses(outcome: Outcome) -> bool:
    """Whether the answer is not what the data set wants, as far as it says."""
    if outcome.answerable is False:
        return outcome.answered
    if outcome.asked.answers:
        return outcome.held not in (1, 2)
    return not (outcome.ranking and outcome.asked.relevant.get(outcome.ranking[0], 0) > 0)


def _missed(outcome: Outcome) -> dict[str, Any]:
    """An entry of the report."""
    return {**evaluating.outcome_as_json(outcome), "gold": list(outcome.asked.answers) or dict(outcome.asked.relevant)}


def _row_as_json(row: Row) -> dict[str, Any]:
    return {
        "name": row.name,
        "count": row.count,
        "passed": row.passed,
        "citations_each": row.citations_each,
        "words_each": row.words_each,
        "invented": row.invented,
    }


def _graded_as_json(graded: Graded) -> dict[str, Any]:
    return {
        "id": graded.id,
        "turn": graded.turn,
        "kind": graded.kind,
        "passed": graded.passed,
        "reasons": list(graded.reasons),
        "answer": graded.answer.as_json(),
    }


def _fail_of(graded: Graded) -> dict[str, Any]:
    """An entry of the report: id and turn, question, reasons, status, the beginning of the answer."""
    return {
        "id": f"{graded.id}.{graded.turn}",
        "question": graded.question,
        "why": list(graded.reasons),
        "status": graded.answer.status,
        "answer": graded.answer.answer[:_ANSWER_SHOWN],
    }


def _write_report(path: Path, fails: list[dict[str, Any]]) -> None:
    """Write what fails."""
    import yaml

    from tui.files import write_atomically

    write_atomically(path, yaml.safe_dump(fails, allow_unicode=True, sort_keys=False, width=140))
