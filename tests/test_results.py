"""The table of figures: one row for what was measured last, and a report that is made of nothing else."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

BENCHMARKS = Path(__file__).parent / "benchmarks"


@pytest.fixture
def results_kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    before = {*sys.modules}
    yield import_module("results_kept")
    for name in {"results", "results_kept"} - before:
        sys.modules.pop(name, None)


def row(results_kept: ModuleType, work: str, passes: float) -> Any:
    return results_kept.Row(work, "passes", {"Article 45": passes}, "", 0.9)


def test_the_report_is_made_from_what_was_kept(results_kept: ModuleType) -> None:
    written = (BENCHMARKS / "RESULTS.md").read_text(encoding="utf-8")
    assert written == results_kept.report(results_kept.read_results()), "RESULTS.md is made by quality.py, not by hand"


def test_a_work_measured_again_takes_the_place_of_its_rows(
    results_kept: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results_kept, "STORE", tmp_path / "results.json")
    monkeypatch.setattr(results_kept, "REPORT", tmp_path / "RESULTS.md")
    order = ["first", "second"]
    kept: dict[str, Any] = {}
    for name, passes, tree in (("second", 0.5, "aaaaaaa"), ("first", 0.8, "aaaaaaa"), ("second", 0.95, "bbbbbbb")):
        work = results_kept.Kept.of([row(results_kept, name, passes)], tree)
        kept = results_kept.with_work(results_kept.read_results(), name, work, order)
        results_kept.write_results(kept)
        assert results_kept.read_results() == kept
    lines = [line for line in (tmp_path / "RESULTS.md").read_text(encoding="utf-8").splitlines() if " passes " in line]
    assert [line.split(" | ")[0].strip("| ") for line in lines] == order
    assert "**no**" in lines[0]
    assert lines[0].endswith("aaaaaaa |")
    assert "yes | 0.950" in lines[1]
    assert lines[1].endswith("bbbbbbb |")
