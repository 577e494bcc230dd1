"""Tables typed into plain text with bars: a row a block, with the headings of its columns."""

from __future__ import annotations

from knowledge.importing.plain_text import read_plain_text


def rows(text: str) -> list[str]:
    return [line.strip() for line in read_plain_text(text).markdown.splitlines() if " | " in line]


def test_rows_without_ruled_lines_are_no_wrapped_text() -> None:
    text = """\
7.  ACTION POINTS

    No. | Action                                 | By whom | Deadline
    A1  | Third reminder to the Attorney-General | Clerk   | 11 March
    A2  | Summons to the Inspector-General       | Chair   | 13 March
    A3  | Radio notices for all of the hearings  | Clerk   | 15 March

8.  ANY OTHER BUSINESS

    The Chairperson told members that the Speaker had agreed to reserve four
    seats in the gallery for children at every sitting of the House.
"""
    assert rows(text) == [
        "No. | Action | By whom | Deadline",
        "A1 | Action: Third reminder to the Attorney-General | By whom: Clerk | Deadline: 11 March",
        "A2 | Action: Summons to the Inspector-General | By whom: Chair | Deadline: 13 March",
        "A3 | Action: Radio notices for all of the hearings | By whom: Clerk | Deadline: 15 March",
    ]


def test_a_ruled_line_below_the_first_row_says_that_it_names_the_columns() -> None:
    text = """\
Offices

+---------+------------------+
| Office  | Open             |
+---------+------------------+
| Madhor  | Monday to Friday |
| Tilsa   | Monday           |
+---------+------------------+

The helpline answers day and night.
"""
    assert rows(text) == ["Office | Open", "Madhor | Open: Monday to Friday", "Tilsa | Open: Monday"]
    assert "--" not in read_plain_text(text).markdown


def test_a_cell_that_is_wrapped_is_one_cell() -> None:
    text = """\
Step | Who           | Time
-----|---------------|-------
1.   | The office    | 5 days
     | in charge     |
2.   | The Committee | 9 days
"""
    assert [row.replace("\u00a0", "") for row in rows(text)] == [
        "Step | Who | Time",
        "1. | Who: The office in charge | Time: 5 days",
        "2. | Who: The Committee | Time: 9 days",
    ]


def test_an_empty_cell_of_a_row_stays_empty() -> None:
    text = "Area  | Town  | Girls\n------|-------|------\nNorth | Alta  | 10\n      | Berna | 20\nSouth | Costa | 30\n"
    assert rows(text)[1:] == [
        "North | Town: Alta | Girls: 10",
        "| Town: Berna | Girls: 20",
        "South | Town: Costa | Girls: 30",
    ]


def test_one_line_with_a_bar_is_no_table() -> None:
    text = "Call us | 0220 4411\n\nThe office is open from Monday to Friday, and children may come alone.\n"
    assert "Call us | 0220 4411" in read_plain_text(text).markdown
    assert "Call us: " not in read_plain_text(text).markdown
