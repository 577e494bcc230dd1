"""A small library to change, and helpers for tests that change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.keeping.store import Change, Step, open_store

if TYPE_CHECKING:
    from pathlib import Path


SOURCE = """\
---
id: report
title: Report on hearing children
symbol: CRC/C/NOR/CO/5
url: https://example.org/report
language: en
---
# Report

In Norway, the Ombudsperson asked 400 children in 2023 about the draft act.

The office published a summary for children.
"""

CASE = """\
id: norway
title: "Norway: children asked"
country: NO
years: [2023]
actions:
  - text: asking children
    quote: "In Norway, the Ombudsperson asked 400 children in 2023 about the draft act."
sources: [report]
"""


def change(folder: Path, files: dict[str, str | None], label: str = "edit", group: str = "") -> bool:
    """Write (or with None remove) files of the library in one step."""
    steps = tuple(Step(path, None if text is None else text.encode()) for path, text in files.items())
    with open_store(folder) as store:
        return store.apply(Change(steps, label, f"{label} {', '.join(files)}", group))


def contents(folder: Path) -> dict[str, bytes]:
    """Everything in the library that is not hidden."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }
