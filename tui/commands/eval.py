"""``article45 eval``: the bot graded on a file of questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui import console

if TYPE_CHECKING:
    import argparse

    from bot.evaluation.running import Graded, Row

_ANSWER_SHOWN = 400  # characters of an answer in the report


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("file", metavar="FILE", help="question file (YAML)")
    parser.add_argument("--json", action="store_true", help="print the figures and every graded answer as JSON")
    parser.add_argument(
        "--without",
        metavar="PART",
        action="append",
        default=[],
        help="leave a part of the bot out, to see what it gives (may be repeated)",
    )
    parser.add_argument("--report", metavar="OUT", help="write the answers that fail, with the reasons, to a YAML file")


def run(args: argparse.Namespace) -> int:
    """Print a row a kind and the total; 0, or 1 where a quotation does not stand in its source."""
    from bot.evaluation.questions import read_questions
    from bot.evaluation.running import PARTS, row, rows_by_kind
    from bot.evaluation.running import run as run_questions
    from bot.service import Settings
    from knowledge.countries import country_code
    from knowledge.errors import InputError
    from tui.opening import open_bot

    for part in args.without:
        if part not in PARTS:
            raise InputError(f"No part {part!r} to leave out; there are {', '.join(PARTS)}")
    items = read_questions(Path(args.file))
    graded = run_questions(open_bot(args, Settings(frozenset(args.without))), items, country_code)
    rows, total = rows_by_kind(graded), row("TOTAL", graded)
    facts = next((each.citations_each for each in rows if each.name == "fact"), 0.0)
    if args.report is not None:
        _write_report(Path(args.report), graded)
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


def _write_report(path: Path, graded: list[Graded]) -> None:
    """Write what fails: id and turn, question, reasons, status, the beginning of the answer."""
    import yaml

    from tui.files import write_atomically

    fails = [
        {
            "id": f"{each.id}.{each.turn}",
            "question": each.question,
            "why": list(each.reasons),
            "status": each.answer.status,
            "answer": each.answer.answer[:_ANSWER_SHOWN],
        }
        for each in graded
        if not each.passed
    ]
    write_atomically(path, yaml.safe_dump(fails, allow_unicode=True, sort_keys=False, width=140))
