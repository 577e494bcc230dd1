"""Which questions of the sets pass, kept in a file, and what changed against another such file: what a change of the bot gives.

    .venv/bin/python tests/benchmarks/passes.py before.json                           every set, some minutes
    .venv/bin/python tests/benchmarks/passes.py after.json --against before.json
    .venv/bin/python tests/benchmarks/passes.py after.json held-out --against before.json
    .venv/bin/python tests/benchmarks/passes.py after.json u18 g16 --against before.json

Of sets held out numbers are printed and no questions, for they are not to be looked at. Sets whose pages are missing are left out.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pages import QUESTION_SETS, make_pages_library

from bot.evaluation.questions import read_questions
from bot.evaluation.running import run
from bot.service import open_bot
from knowledge.countries import country_code
from knowledge.folders import bundled_folder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pages import QuestionSet

HELD_OUT, OTHERS = "held-out", "others"
SHOWN = 100
"""Characters of a quotation that is shown."""

Kept = dict[str, dict[str, object]]
"""Set, question and turn -> what was asked, whether it passes, why not, and what was quoted."""


def sets_named(names: Sequence[str]) -> list[QuestionSet]:
    """The sets of those ends of names, of ``held-out`` or ``others``; all for none. Unknown ones raise :class:`KeyError`."""
    every = list(QUESTION_SETS.values())
    found = {} if names else {each.end: each for each in every}
    for name in names:
        if name in (HELD_OUT, OTHERS):
            found |= {each.end: each for each in every if each.held_out is (name == HELD_OUT)}
        else:
            found[name] = QUESTION_SETS[name]
    return [each for each in found.values() if each.pages is None or each.pages.exists()]


def asked(sets: Sequence[QuestionSet]) -> Kept:
    """Ask every question of ``sets``."""
    kept: Kept = {}
    with tempfile.TemporaryDirectory(prefix="article45-passes-") as place:
        for number, pages in enumerate(dict.fromkeys(each.pages for each in sets)):
            folders = [bundled_folder()]
            if pages is not None:
                folders.append(make_pages_library(Path(place) / str(number), pages))
            bot = open_bot(folders)
            for each in sets:
                if each.pages != pages:
                    continue
                for one in run(bot, read_questions(each.questions), country_code):
                    kept[f"{each.end}/{one.id}.{one.turn}"] = {
                        "question": one.question,
                        "passes": one.passed,
                        "why": list(one.reasons),
                        "quoted": [citation.quote for citation in one.answer.citations],
                    }
    return kept


def shown(name: str, before: Mapping[str, object], after: Mapping[str, object]) -> str:
    """One question that passes now and did not, or the other way round, with what was quoted then and now."""
    lines = [f"{'better' if after['passes'] else 'worse'}  {name}  {after['question']}"]
    for when, one in (("before", before), ("now", after)):
        quoted = one["quoted"]
        lines += [f"    {when}: {why}" for why in (one["why"] if isinstance(one["why"], list) else [])]
        lines += [
            f"    {when}: {' '.join(text.split())[:SHOWN]}" for text in (quoted if isinstance(quoted, list) else [])
        ]
    return "\n".join(lines)


def compared(before: Kept, after: Kept) -> str:
    """What changed, by whether the sets are held out; the questions of those that are not."""
    both = [name for name in after if name in before]
    report = []
    for about, held_out in (("held out", True), ("others", False)):
        names = [name for name in both if QUESTION_SETS[name.partition("/")[0]].held_out is held_out]
        changed = [name for name in names if before[name]["passes"] != after[name]["passes"]]
        better = sum(bool(after[name]["passes"]) for name in changed)
        passing = [sum(bool(kept[name]["passes"]) for name in names) for kept in (before, after)]
        report.append(
            f"{about}: {passing[0]} of {len(names)} passed, {passing[1]} do now"
            f" ({better} better, {len(changed) - better} worse)"
        )
        report += [] if held_out else [shown(name, before[name], after[name]) for name in changed]
    return "\n".join(report)


def main() -> int:
    """Ask, keep, and compare where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kept", type=Path, help="the file to write")
    parser.add_argument(
        "sets", nargs="*", help=f"ends of names of question files, {HELD_OUT} or {OTHERS}; all for none"
    )
    parser.add_argument("--against", type=Path, help="a file written before")
    options = parser.parse_args()
    try:
        sets = sets_named(options.sets)
    except KeyError as error:
        parser.error(f"there is no set {error.args[0]}; the sets are {HELD_OUT}, {OTHERS}, {', '.join(QUESTION_SETS)}")
    kept = asked(sets)
    options.kept.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{sum(bool(one['passes']) for one in kept.values())} of {len(kept)} pass\n")
    if options.against:
        before: Kept = json.loads(options.against.read_text(encoding="utf-8"))
        sys.stdout.write(f"{compared(before, kept)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
