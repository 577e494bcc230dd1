"""Pages of which a part is set in columns, with lines, tables and headings from edge to edge above and below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making_pdf import drawn

from knowledge.importing.job import Job
from knowledge.importing.reading import read

if TYPE_CHECKING:
    from collections.abc import Sequence

Placed = tuple[float, float, str, float]

LEFT = [
    "This is my fourth report, and the first in",
    "which waiting heads the list of complaints:",
    "for a place in a clinic, for a therapist, and",
    "for a diagnosis that a school will accept. The",
    "longest of all that we came across was more",
    "than two years, for a boy in the north whom",
    "nobody had told that he was on a list at all.",
]
RIGHT = [
    "The institution was set up by an act of the",
    "assembly, whose members elect the head of",
    "it for six years by a large majority. We can-",
    "not overturn what a court has decided, nor do",
    "we take on a case that is before a judge. We",
    "can ask any public authority for its papers,",
    "and it may not keep any of it back from us.",
]
WIDE = [
    "In the year of this report we received more complaints than in the year before it, and children themselves",
    "made a fifth of them, mostly through the page that was opened in spring. Mothers made nearly half of them all,",
    "and fathers a fifth. On average a case was closed in less than three months, which is more than we had aimed",
    "at, and it was the custody cases that took the longest, since the courts did not send us what we had asked for",
]
TABLE = [
    ("Subject", "2022", "2023"),
    ("Mental health care", "388", "716"),
    ("Schools", "571", "604"),
    ("Custody", "702", "593"),
]


def column(lines: Sequence[str], x: float, y: float, step: float = 12.5) -> list[Placed]:
    return [(x, y + step * at, text, 10.0) for at, text in enumerate(lines)]


def text_of(*placed: Sequence[Placed]) -> str:
    found = read(Job("x.pdf", data=drawn([[one for part in placed for one in part]])))
    return found.text  # type: ignore[union-attr, no-any-return]


def page(right_x: float, wide: int, *, rows: bool = True) -> str:
    """A title, two columns of unequal height and at different heights, a heading, ``wide`` lines in full, a table."""
    below = 245.0
    title = [
        (62.0, 60.0, "Annual Report of the Office of the Ombudsperson for Children", 17.0),
        (62.0, 100.0, "Foreword", 13.0),
    ]
    right = [(right_x, 100.0, "Ada Holm, Ombudsperson", 10.0), (right_x, 122.0, "Who we are", 13.0)]
    text = [(62.0, below, "Complaints in figures", 13.0), *column(WIDE * wide, 62.0, below + 18)]
    end = below + 40 + 50 * wide
    cells = [
        (x, end + 14 * at, cell, 9.0)
        for at, row in enumerate(TABLE)
        for x, cell in zip((92.0, 340.0, 420.0), row, strict=True)
    ]
    return text_of(title, column(LEFT, 62.0, 116.0), right, column(RIGHT, right_x, 138.0), text, cells if rows else [])


@pytest.mark.parametrize("right_x", [290.0, 300.0])
@pytest.mark.parametrize("wide", [1, 3, 6])
def test_columns_above_text_in_full_width_are_read_one_after_the_other(right_x: float, wide: int) -> None:
    text = page(right_x, wide)
    assert " ".join(LEFT) in text
    assert "We cannot overturn what a court has decided" in text
    places = [
        text.index(words)
        for words in ("Foreword", "fourth report", "Who we are", "set up by", "Complaints in", "In the year")
    ]
    assert places == sorted(places)
    assert "# Complaints in figures" in text


def test_a_table_below_columns_is_read_across() -> None:
    assert "Mental health care | 2022: 388 | 2023: 716" in page(290.0, 1).splitlines()


def test_cells_of_words_that_begin_at_one_height_are_rows() -> None:
    cells: list[Placed] = []
    for at in range(4):
        top = 180.0 + 50 * at
        cells += [*column(LEFT[:3], 62.0, top), *column(RIGHT[:2], 310.0, top)]
    text = text_of(column(WIDE * 2, 62.0, 60.0), cells, column(WIDE * 3, 62.0, 400.0))
    assert text.index(RIGHT[0]) < text.rindex(LEFT[2])


def test_rows_of_three_columns_with_a_year_among_them_are_no_table() -> None:
    threes = [[line[:24] for line in (LEFT + RIGHT)] for _ in range(3)]
    threes[0][6] = "2020."
    text = text_of(*[column(lines, 62.0 + 165 * at, 100.0) for at, lines in enumerate(threes)])
    assert "2020. " + RIGHT[0][:24] in text.replace("\n\n", " ")
