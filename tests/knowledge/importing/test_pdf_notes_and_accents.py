"""Notes that go on in the next column, and accents that are drawn apart from their letters."""

from __future__ import annotations

import pytest
from making_pdf import drawn
from reportlab.pdfbase.pdfmetrics import stringWidth
from test_pdf_partly_in_columns import LEFT, RIGHT, column

from knowledge.importing.job import Job
from knowledge.importing.reading import read

SIZE = 10.0


def text_of(placed: list[tuple[float, float, str, float]]) -> str:
    found = read(Job("x.pdf", data=drawn([placed])))
    return found.text  # type: ignore[union-attr, no-any-return]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("which are read in", "a report that it sends to all schools.", True),
        ("which are read in full.", "a See the report of the year before.", False),
        ("which are read in", "4 See the report of the year before.", False),
    ],
)
def test_a_note_goes_on_in_the_next_column(first: str, second: str, joined: bool) -> None:
    left = [*column(LEFT * 3, 60, 80), (60, 360, f"3 The office keeps lists, {first}", 7.5)]
    right = [
        *column(RIGHT * 3, 320, 80),
        (320, 360, second, 7.5),
        (320, 369, "5 Act No. 4 on complaints of patients.", 7.5),
    ]
    text = text_of([*left, *right])
    assert (
        "\n\n3 The office keeps lists, which are read in a report that it sends to all schools.\n\n" in text
    ) is joined
    assert text.rstrip().endswith("\n\n5 Act No. 4 on complaints of patients.")


def accented(words: list[str], *, before: bool) -> list[tuple[float, float, str, float]]:
    """Draw words, each accent over the middle of the letter before it in the list, as a mark of its own."""
    placed: list[tuple[float, float, str, float]] = []
    x = 60.0
    for letters in words:
        if letters in "´¸˜ˆ":
            base, width = placed[-1], stringWidth(placed[-1][2][-1], "Helvetica", SIZE)
            middle = x - width / 2 - stringWidth(letters, "Helvetica", SIZE) / 2
            placed.insert(len(placed) - before, (middle, base[1], letters, SIZE))
        else:
            placed.append((x, 80.0, letters, SIZE))
            x += stringWidth(letters, "Helvetica", SIZE)
    return placed


@pytest.mark.parametrize("before", [False, True])
def test_accents_drawn_apart_join_their_letters(before: bool) -> None:
    words = ["The Ag", "e", "ˆ", "ncia de Avia", "c", "¸", "a", "˜", "o and the informaci", "o", "´", "n are read."]
    assert "The Agência de Aviação and the información are read." in text_of(accented(words, before=before))
