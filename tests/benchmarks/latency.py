#!/usr/bin/env python3
# ruff: noqa: T201 - a script: what it prints is what it is for
"""How long one answer takes in a running process: on the bundled library, and on the 240 paragraphs of XQuAD.

    python tests/benchmarks/latency.py [--shared FOLDER]

Every question is asked once, in its conversation, after a few others that fill caches. Time is that of the processor,
so that a busy machine does not count; what others do to the caches and memory of a shared one does, and may double it. Exits
with 1 where a limit is passed.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.evaluation.dataset_runs import bot_over, read_dataset
from bot.evaluation.questions import read_questions
from bot.preparing import prepare
from bot.service import open_bot
from knowledge.folders import bundled_folder
from knowledge.reading import read_library

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.service import Bot

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
LIMITS = {"bundled library": 15.0, "XQuAD-en, 240 paragraphs": 25.0}
"""Milliseconds that 95 of 100 answers stay under."""
_WARM_UP = 20


def time_answers(bot: Bot, conversations: Sequence[Sequence[str]]) -> tuple[float, float]:
    """Give median and 95th percentile of one answer, in milliseconds of the processor.

    What the screen prepares behind the open library (:mod:`bot.preparing`) is prepared.
    """
    prepare()
    for turns in conversations[:_WARM_UP]:
        bot.ask(turns[0])
    times = sorted(_times(bot, conversations))
    return times[len(times) // 2], times[int(0.95 * len(times))]


def _times(bot: Bot, conversations: Iterable[Sequence[str]]) -> Iterable[float]:
    for turns in conversations:
        conversation = Conversation()
        for question in turns:
            began = time.process_time()
            reply = bot.ask(question, conversation)
            yield 1000 * (time.process_time() - began)
            conversation = reply.conversation


def measure(shared: Path) -> dict[str, tuple[float, float]]:
    """Median and 95th percentile for each of :data:`LIMITS`."""
    files = [shared / "eval" / "questions.yaml", ROOT / "tests" / "evaluation" / "questions-a.yaml"]
    asked = [[turn.question for turn in item.turns] for file in files for item in read_questions(file)]
    data_set = read_dataset(shared / "data" / "xquad" / "en.json")
    terms = read_library([bundled_folder()]).terms
    return {
        "bundled library": time_answers(open_bot([bundled_folder()]), asked),
        "XQuAD-en, 240 paragraphs": time_answers(bot_over(data_set, terms), [[q.text] for q in data_set.questions]),
    }


def main() -> int:
    """Measure, print, and say by the exit code whether the limits are kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED, help="the project's shared inputs (beside the project)")
    kept = True
    for name, (p50, p95) in measure(parser.parse_args().shared).items():
        print(f"{name:26} median {p50:5.1f} ms, p95 {p95:5.1f} ms (limit {LIMITS[name]:.0f} ms)")
        kept &= p95 <= LIMITS[name]
    print("within the limits" if kept else "OVER THE LIMITS")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
