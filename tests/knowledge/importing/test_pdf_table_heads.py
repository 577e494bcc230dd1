"""Heads of columns that are set flush right, longer than the figures below them and close to each other."""

from __future__ import annotations

import pytest
from making_pdf import drawn

from knowledge.importing.extracted import Extracted
from knowledge.importing.job import Job
from knowledge.importing.pdf.tables import with_figures_apart
from knowledge.importing.reading import read

HEAD = [(64.0, "Sector"), (182.0, "2022/23"), (229.0, "2023/24"), (276.0, "2024/25"), (323.0, "Change on last year")]
FIGURES = [("School education", "688.0", "731.5", "+4.7%"), ("Midday meals", "121.0", "138.2", "+42.1%")]


def table() -> str:
    places = [(x, 200.0, text, 9.0) for x, text in HEAD]
    for number, (name, first, second, change) in enumerate(FIGURES, start=1):
        y = 200.0 + 18 * number
        cells = [(64.0, name), (194.0, first), (241.0, second), (288.0, second), (380.0, change)]
        places += [(x, y, text, 9.0) for x, text in cells]
    result = read(Job("table.pdf", data=drawn([places])))
    assert isinstance(result, Extracted)
    return result.text


def test_each_figure_bears_the_head_above_it() -> None:
    text = table()
    assert "Sector | 2022/23 | 2023/24 | 2024/25 | Change on last year" in text
    assert "School education | 2022/23: 688.0 | 2023/24: 731.5 | 2024/25: 731.5 | Change on last year: +4.7%" in text


@pytest.mark.parametrize(
    ("row", "parted"),
    [
        (["Florida", "28,981 2,268", "5"], ["Florida", "28,981", "2,268", "5"]),
        (["Florida", "28 981", "2", "268"], ["Florida", "28 981", "2", "268"]),
        (["Florida", "28,981 2,268", "5", "6"], ["Florida", "28,981 2,268", "5", "6"]),
    ],
)
def test_figures_that_stand_close_are_cells_of_their_own(row: list[str], parted: list[str]) -> None:
    assert with_figures_apart([["Alabama", "22,650", "859", "1"], row])[1] == parted
