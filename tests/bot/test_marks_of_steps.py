"""A mark alone ("(3)") is no step, stage or phase where nothing of the kind is spoken of."""

from __future__ import annotations

import pytest

from bot.question.labels import labelled


@pytest.mark.parametrize(
    ("text", "kind", "mark", "held"),
    [
        ("(3) The ministry shall publish a summary.", "step", "3", False),
        ("The steps are: (1) ask; (2) write; (3) publish.", "step", "3", True),
        ("Step 3: publish", "step", "3", True),
        ("(3) The ministry shall publish a summary.", "", "3", True),
        ("(b) Do nothing.", "option", "b", True),
    ],
)
def test_a_mark_counts_where_its_kind_is_spoken_of(text: str, kind: str, mark: str, held: bool) -> None:
    assert labelled(text, kind, mark) is held
