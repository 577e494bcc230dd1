"""Rows of tables that can be quoted alone, in every format; Markdown without signs of emphasis."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.importing.job import Job
from knowledge.importing.markdown_text import plain_markdown
from knowledge.importing.plain_text import read_plain_text
from knowledge.importing.reading import read
from knowledge.importing.table_rows import rows_with_headings

FIGURES = [["Subject", "2021", "2022"], ["Schools", "612", "701"], ["Health", "", "260"]]


def test_each_cell_bears_the_heading_of_its_column() -> None:
    assert rows_with_headings(FIGURES) == [
        "Subject | 2021 | 2022",
        "Schools | 2021: 612 | 2022: 701",
        "Health | 2022: 260",
    ]
    words = [["Method", "Good for"], ["Survey", "numbers"], ["Group", "Good for depth"]]
    assert rows_with_headings(words)[1] == "Survey | numbers"
    assert rows_with_headings(words, marked=True)[1:] == ["Survey | Good for: numbers", "Group | Good for depth"]


@pytest.mark.parametrize(
    "rows",
    [
        [["Chile", "2015"], ["Ghana", "2020"], ["Peru", "2019"]],
        [["BAIN", "DIRECTOR", "37,499.96"], ["SMITH", "CLERK", "21,000.00"], ["COLE", "CLERK", "9,000.00"]],
        [["Name", "Role"], ["Ana", "Chair"], ["Per", "Clerk"]],
        [["Item", "Sum"], ["Rent", "820"]],
        [["Item", "Sum", "Sum"], ["Rent", "820", "825"], ["Food", "1", "2"]],
    ],
)
def test_a_first_row_that_may_be_data_gives_no_headings(rows: list[list[str]]) -> None:
    assert rows_with_headings(rows) == [" | ".join(row) for row in rows]
    assert rows_with_headings(FIGURES, regular=False)[1] == "Schools | 612 | 701"


def test_columns_typed_with_blanks_are_rows_and_no_headings() -> None:
    text = (
        "Report\n\nAction points\n\nNo.   Action                 Due\n1     Supply the figures     28 March 2024\n"
        "2     Draft an amendment     4 April 2024\n\n                 2022      2023\nCalls received   88,410    121,735\n"
        "Calls answered   70,300    86,020\nCases opened     9,870     13,456\n"
        "The line was open by night as well, which is why so many more children called it in the second year.\n"
    )
    written = read_plain_text(text).markdown
    assert "No. | Action | Due\n\n1 | Action: Supply the figures | Due: 28 March 2024\n" in written
    assert "| 2022 | 2023\n\nCalls received | 2022: 88,410 | 2023: 121,735\n" in written
    assert "\n\nThe line was open by night" in written
    assert not [line for line in written.splitlines() if line.startswith("##") and "|" in line]
    people = "Present\n\nAna Lind      Chair\nPer Holm      Clerk\nEva Berg      Member\n"
    assert "|" not in read_plain_text(people).markdown


def test_a_table_of_markdown_becomes_rows() -> None:
    text = "Before.\n| Method | Cost |\n|---|---:|\n| **Survey** | a \\| b |\n| `x*y*` | low |\nAfter.\n"
    assert plain_markdown(text) == (
        "Before.\n\nMethod | Cost\n\nSurvey | Cost: a | b\n\n`x*y*` | Cost: low\n\nAfter.\n"
    )
    assert plain_markdown("| A | B |\n|---|---|\n| one | two | three |") == "A | B\n\none | two | three"
    assert read(Job("x.md", data=text.encode())).text.startswith("Before.\n\nMethod | Cost\n\nSurvey")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Decide **whom** to ask.", "Decide whom to ask."),
        ("> **Remember:** ask *all* of _them_.", "> Remember: ask all of them."),
        ("***Both*** and __this__.", "Both and this."),
        ("*Over\ntwo lines.*", "Over\ntwo lines."),
        ("**A *nested* one**", "A nested one"),
        ("# **Title**", "# Title"),
        ("- **Aim:** peace\n- *Means:* words", "- Aim: peace\n- Means: words"),
        ("**63.** The Committee", "63. The Committee"),
    ],
)
def test_signs_of_emphasis_are_dropped(text: str, plain: str) -> None:
    assert plain_markdown(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "`**code**` and snake_case_name and 2 * 3 * 4 and 5*3*2",
        "```\n**code**\n```",
        "    **code that is set in**",
        "* an item\n* another",
        "***",
        "Chile* and Peru*\n\n* Adopted.",
        "See https://a.example/_x_/y and [a](b_c_d).",
        "\\*kept\\*",
        "**# no heading**",
        "| no table |",
    ],
)
def test_what_is_no_emphasis_stays(text: str) -> None:
    assert plain_markdown(text) == text


@given(st.lists(st.sampled_from(["**", "*", "_", "`", "a", " ", "\n", "|", "-", "#", "1.", "\\", "```"]), max_size=40))
def test_markdown_loses_no_letters(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert plain_markdown(text).count("a") >= text.count("a")
