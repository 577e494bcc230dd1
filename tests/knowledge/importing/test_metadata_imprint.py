"""The date in the line below a title that names number, month, body and authors in one."""

from __future__ import annotations

import pytest

from knowledge.importing.metadata import guesses

TITLE = "# Children in the federal budget of Sundhara\n\n"
REST = "\n\n## Key messages\n\nPrices rose by 9.3 per cent between 2024 and 2025, and the grant is what it was in 2023 and 2022.\n"


def date_of(line: str, created: str = "2026-11-28") -> str:
    found = guesses(TITLE + line + REST, "Budget Brief 6", "brief.pdf", {"format": "pdf", "created": created})
    return next((guess.value for guess in found if guess.field == "date"), "")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (
            (
                "Budget Brief No. 6, July 2024. Child Budget Watch, a working group of the Balsathi Network Sundhara. Written by"
                " Nirmala Deshkar and Tenzin Wangmo Rai."
            ),
            "2024-07",
        ),
        (
            (
                "Navgaon, 3 March 2024. Working paper of the Centre for Policy on Children, with support from the Open Ledgers"
                " Trust and the Balsathi Network."
            ),
            "2024-03-03",
        ),
    ],
)
def test_the_line_below_the_title_dates_the_paper(line: str, date: str) -> None:
    assert date_of(line) == date


def test_a_sentence_that_tells_of_a_month_does_not() -> None:
    line = "In July 2024 the Government was asked by the members of the network to print a statement of what is spent on children."
    assert date_of(line) != "2024-07"
