"""What is offered as the name that was meant is near to what was written."""

from __future__ import annotations

import pytest

from knowledge.reports import nearest


@pytest.mark.parametrize(
    ("name", "known", "meant"),
    [
        ("nosuch", ["opsc", "crc"], None),  # half of its letters, in another word
        ("gana", ["ghana", "chile"], "ghana"),
        ("superceded_by", ["superseded_by", "id"], "superseded_by"),
        ("titel", ["title", "id"], "title"),
    ],
)
def test_only_what_is_near_is_offered(name: str, known: list[str], meant: str | None) -> None:
    assert nearest(name, known) == meant
