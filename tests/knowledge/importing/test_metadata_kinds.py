"""What a title speaks of is not what the document is."""

from __future__ import annotations

import pytest

from knowledge.importing.metadata import guesses


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("“Let the park have light”: what children told us about the Safe Neighbourhoods Law", "other"),
        ("How the Children Act is applied in rural courts", "other"),
        ("Children and Families Code", "law"),
        ("Child Care Act, 2019", "law"),
    ],
)
def test_a_paper_about_a_law_is_none(title: str, kind: str) -> None:
    found = guesses(f"# {title}\n\nIt was read by all who were there.\n", "", "paper.docx")
    assert next(guess.value for guess in found if guess.field == "kind") == kind
