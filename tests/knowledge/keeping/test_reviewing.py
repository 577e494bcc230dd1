"""That a source was looked through is noted in its file; everything else in it stays as it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from kept_library import SOURCE, contents

from knowledge.errors import InputError
from knowledge.keeping.reviewing import note_review, with_review
from knowledge.keeping.store import open_store
from knowledge.keeping.undoing import undo
from knowledge.reading import read_library

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\nid: a\n---\n# A\n", "---\nid: a\nreviewed: 2026-03-05\n---\n# A\n"),
        ("---\r\nid: a\r\n---\r\n# A\r\n", "---\r\nid: a\r\nreviewed: 2026-03-05\r\n---\r\n# A\r\n"),
        ("---\nreviewed: 2019\nid: a\n---\nreviewed: x\n", "---\nreviewed: 2026-03-05\nid: a\n---\nreviewed: x\n"),
        ("# A\n\n---\n\nB\n", "---\nreviewed: 2026-03-05\n---\n# A\n\n---\n\nB\n"),
    ],
)
def test_only_the_day_is_written(before: str, after: str) -> None:
    assert with_review(before.encode(), DAY).decode() == after


def test_a_source_is_noted_as_looked_through_and_that_can_be_undone(library: Path) -> None:
    before = contents(library)
    note_review([library], library, "report", DAY)
    source = read_library([library]).sources["report"]
    assert source.reviewed == "2026-03-05"
    assert SOURCE.endswith(source.text)
    with open_store(library) as store:
        undo(store)
    assert contents(library) == before


def test_a_source_that_is_not_there_is_told(library: Path) -> None:
    with pytest.raises(InputError, match="no source"):
        note_review([library], library, "nothing", DAY)
