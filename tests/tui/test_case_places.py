"""Places that were told once and are looked up again in a library that has changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading import read_library
from tui.places import MOVED, Place, place_of_claim, still_there

if TYPE_CHECKING:
    from pathlib import Path

    from knowledge.model import Library

HEAD = "---\nid: report\ntitle: Report\nlanguage: en\n---\n"
QUOTE = "In Norway, the office asked 400 children in 2023."
BEFORE = f"## Consultations\n\n14. The office was asked for advice.\n\n15. {QUOTE} It cost little.\n"
AFTER = f"## Money\n\n14. It cost little.\n\n## Children heard\n\n19. The rest is new. {QUOTE}\n"
CASE = f"""id: norway
title: Norway
country: NO
years: [2023]
actions:
  - text: asking children
    quote: "{QUOTE}"
sources: [report]
"""


def library_with(folder: Path, text: str, case: str = CASE) -> Library:
    for room in ("sources", "cases"):
        (folder / room).mkdir(parents=True, exist_ok=True)
    (folder / "sources" / "report.md").write_text(HEAD + text, encoding="utf-8")
    (folder / "cases" / "norway.yaml").write_text(case, encoding="utf-8")
    return read_library([folder])


def claim_of(library: Library) -> Place:
    case = library.cases["norway"]
    return place_of_claim(case, case.claims[0], library)


def test_the_quotation_of_a_case_example_names_the_place_where_it_stands_now(tmp_path: Path) -> None:
    before = claim_of(library_with(tmp_path, BEFORE))
    assert "15" in before.where
    library = library_with(tmp_path, AFTER)
    now = still_there(before, library)
    assert now == claim_of(library)
    assert now is not None
    assert library.quote("report", (now.start, now.end)) == QUOTE
    assert "19" in now.where
    assert "Children heard" in now.where
    assert MOVED not in now.note


def test_it_does_so_where_the_case_example_is_gone_or_was_renamed(tmp_path: Path) -> None:
    before = claim_of(library_with(tmp_path, BEFORE))
    renamed = still_there(
        before, library_with(tmp_path, AFTER, CASE.replace("title: Norway", "title: Asked in Norway"))
    )
    assert renamed is not None
    assert renamed.note == "Asked in Norway: asking children"
    (tmp_path / "cases" / "norway.yaml").write_text("broken", encoding="utf-8")
    alone = still_there(before, read_library([tmp_path]))
    assert alone is not None
    assert "19" in alone.where


def test_what_has_not_moved_stays_as_it_is(tmp_path: Path) -> None:
    library = library_with(tmp_path, BEFORE)
    assert still_there(claim_of(library), library) == claim_of(library)
