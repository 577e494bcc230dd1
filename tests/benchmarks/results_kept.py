"""What ``quality.py`` has measured so far: results.json, and RESULTS.md made from it."""

from __future__ import annotations

import json
import platform
import subprocess
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from results import Row, table

HERE = Path(__file__).parent
STORE, REPORT, NOTES = HERE / "results.json", HERE / "RESULTS.md", HERE / "results_notes.md"


@dataclass(frozen=True)
class Kept:
    """The rows of one work, and the tree, the day and the machine they were measured on."""

    rows: tuple[Row, ...]
    tree: str
    day: str
    python: str
    system: str

    @classmethod
    def of(cls, rows: list[Row], measured_on: str) -> Kept:
        """Rows that were measured just now."""
        return cls(tuple(rows), measured_on, time.strftime("%Y-%m-%d"), platform.python_version(), platform.system())


def tree() -> str:
    """The commit that last changed the bot or what it knows, with a ``+`` where there are changes beside it."""
    parts = ["bot", "knowledge"]
    commit = _git("log", "-1", "--format=%h", "--", *parts)
    return commit + ("+" if _git("status", "--porcelain", "--", *parts) else "")


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(HERE.parents[1]), *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()


def read_results() -> dict[str, Kept]:
    """What was measured before, by the name of the work."""
    if not STORE.exists():
        return {}
    found = json.loads(STORE.read_text(encoding="utf-8"))
    return {name: Kept(**work | {"rows": tuple(Row(**row) for row in work["rows"])}) for name, work in found.items()}


def with_work(kept: dict[str, Kept], name: str, work: Kept, order: list[str]) -> dict[str, Kept]:
    """``kept`` with ``work`` in place of what was measured before under its name, in the order given."""
    every = kept | {name: work}
    return {each: every[each] for each in order if each in every}


def write_results(kept: dict[str, Kept]) -> None:
    """Write results.json, and RESULTS.md from it."""
    found = {name: asdict(work) for name, work in kept.items()}
    STORE.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8", newline="\n")
    REPORT.write_text(report(kept), encoding="utf-8", newline="\n")


def report(kept: dict[str, Kept]) -> str:
    """The whole of RESULTS.md."""
    days = sorted({work.day for work in kept.values()})
    machines = sorted({f"Python {work.python}, {work.system}" for work in kept.values()})
    when = days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"
    rows = [(row, work.tree) for work in kept.values() for row in work.rows]
    return f"""# Results

Made by `python tests/benchmarks/quality.py`, {when} ({"; ".join(machines)}); needs the project's shared inputs.
Each row names the commit it was measured on, the last that changed `bot/` or `knowledge/`.

{table(rows)}

{NOTES.read_text(encoding="utf-8").strip()}
"""
