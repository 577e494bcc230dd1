#!/usr/bin/env python3
# ruff: noqa: T201 - a script: what it prints is what it is for
"""How good the answers are: every figure, with and without each part of the bot, and plain BM25 in the same run.

    python tests/benchmarks/quality.py                    everything (an hour and a half)
    python tests/benchmarks/quality.py --quick            the bot and plain BM25 alone (a third of the time)
    python tests/benchmarks/quality.py --only en typos    some of it
    python tests/benchmarks/quality.py --resume           what has not been measured on this tree

Every row goes into results.json and RESULTS.md as soon as it is measured, in place of the row that was there. Needs the
project's shared inputs (--shared). Exits with 1 where an aim is missed.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import latency
from measuring import Bench
from pages import QUESTION_SETS
from quality_of_data_sets import (
    abroad,
    between_languages,
    conversations,
    english,
    other_languages,
    self_contained,
    typos,
)
from quality_of_questions import development, elsewhere, off_topic, question_set
from results import OURS, Row, table
from results_kept import Kept, read_results, tree, with_work, write_results

if TYPE_CHECKING:
    from collections.abc import Callable


def times(bench: Bench) -> list[Row]:
    """Milliseconds of one answer."""
    found = latency.measure(bench.shared)
    return [
        Row(f"time: {name}", "p95 in ms", {OURS: p95}, "", latency.LIMITS[name], at_most=True)
        for name, (_, p95) in found.items()
    ]


WORKS: dict[str, Callable[[Bench], list[Row]]] = {
    "development": development,
    **{f"set-{end}": partial(question_set, asked=asked) for end, asked in QUESTION_SETS.items()},
    "elsewhere": elsewhere,
    "off-topic": off_topic,
    "en": english,
    "typos": typos,
    "languages": other_languages,
    "abroad": abroad,
    "between": between_languages,
    "mtrag": conversations,
    "self-contained": self_contained,
    "times": times,
}
"""Everything that is measured, in the order of the table."""


def main() -> int:
    """Measure, show and write; the exit code says whether every aim is reached."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=WORKS, metavar="WORK", help=f"some of {', '.join(WORKS)}")
    parser.add_argument("--shared", type=Path, default=latency.SHARED, help="the shared inputs (beside the project)")
    parser.add_argument("--quick", action="store_true", help="measure the bot and plain BM25 alone")
    parser.add_argument("--resume", action="store_true", help="leave out what was measured on this tree")
    args = parser.parse_args()
    bench, now, rows = Bench(args.shared, args.quick), tree(), []
    kept = {name: work for name, work in read_results().items() if name in WORKS}
    for name in args.only or WORKS:
        if args.resume and name in kept and kept[name].tree == now:
            continue
        measured = WORKS[name](bench)
        kept = with_work(kept, name, Kept.of(measured, now), list(WORKS))
        write_results(kept)
        rows += measured
    print(table([(row, now) for row in rows]))
    return 1 if any("no" in each.reached for each in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
