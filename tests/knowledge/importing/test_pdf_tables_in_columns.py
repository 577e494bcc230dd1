"""A table within one column of a page, and a running head whose two ends stand above different columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from making_pdf import drawn

from knowledge.importing.job import Job
from knowledge.importing.reading import read

if TYPE_CHECKING:
    from knowledge.importing.extracted import Extracted

LEFT = [
    "In this year the Office received many more",
    "complaints than in the year before, and it",
    "closed nearly all of them in the time that the",
    "law allows for it. Exclusion from school was",
    "again what children complained of most, and",
    "what the Office upheld most often of all that",
]
RIGHT = [
    "We paid visits to nineteen closed institutions",
    "and found children locked in from the early",
    "evening until the morning in two of them. The",
    "director of one has since changed the rule and",
    "told us so. The Office gave its opinion on four",
    "bills, among them one on nationality and one",
    "on the family code, and one on the appren-",
    "ticeship of children, which was withdrawn by",
    "the Government before it came to a vote in the",
    "chamber. The other three were passed by the",
    "members in the form that the Office had asked",
    "for. It will report on them again next year, as",
]
TABLE = [
    ("Subject", "Received", "Closed", "Upheld"),
    ("Exclusion from school", "431", "390", "212"),
    ("Corporal punishment", "268", "241", "163"),
    ("Custody and contact", "257", "249", "31"),
    ("Identity papers", "190", "122", "97"),
]
HEAD = [(56.0, 37.0, "Office of the Ombudsperson", 8.0), (473.0, 37.0, "Annual Report 2022", 8.0)]


def two_pages() -> Extracted:
    first = [(56.0, 90.0 + 15.5 * at, text, 10.0) for at, text in enumerate(LEFT)]
    for number, row in enumerate(TABLE):
        y = 190.0 + 13.5 * number
        ends = (163.0, 214.0, 256.0) if not number else (186.0, 226.0, 268.0)
        first += [(62.0, y, row[0], 8.5), *((x, y, cell, 8.5) for x, cell in zip(ends, row[1:], strict=True))]
    first += [(56.0, 275.0 + 15.5 * at, text, 10.0) for at, text in enumerate(LEFT)]
    first += [(309.0, 90.0 + 15.7 * at, text, 10.0) for at, text in enumerate(RIGHT * 2)]
    second = [(56.0, 90.0 + 15.5 * at, text, 10.0) for at, text in enumerate(RIGHT[6:])]
    return read(Job("x.pdf", data=drawn([[*HEAD, *first], [*HEAD, *second]])))


def test_a_figure_in_a_row_is_no_mark_of_a_note_in_the_next_column() -> None:
    lines = two_pages().text.splitlines()
    assert "Exclusion from school | Received: 431 | Closed: 390 | Upheld: 212" in lines
    assert "Custody and contact | Received: 257 | Closed: 249 | Upheld: 31" in lines


def test_heads_of_columns_that_stand_close_are_parted_as_the_cells_below_them() -> None:
    assert "Subject | Received | Closed | Upheld" in two_pages().text.splitlines()


def test_text_beside_a_table_goes_on_and_so_do_its_broken_words() -> None:
    assert "on the apprenticeship of children, which was withdrawn by the Government" in two_pages().text


def test_a_running_head_is_found_where_the_columns_of_one_page_part_it() -> None:
    found = two_pages()
    assert "Ombudsperson" not in found.text
    assert "Annual Report 2022" not in found.text


def test_a_page_number_in_the_gutter_does_not_hide_it() -> None:
    left = [(56.0, 90.0 + 14 * at, text, 11.0) for at, text in enumerate((LEFT + RIGHT) * 2)]
    right = [(309.0, 97.0 + 14 * at, text, 11.0) for at, text in enumerate((RIGHT + LEFT) * 2)]
    text = read(Job("x.pdf", data=drawn([[*left, *right, (299.0, 815.0, "7", 8.0)]]))).text
    assert "many more complaints than in the year before" in text
    assert "early evening until the morning in two of them" in text


def test_gaps_part_the_rows_of_a_body_between_two_rules() -> None:
    rows = [(190.0, "Addressee", "Subject", "State")]
    cells = [
        (210.0, "", "School nurses in", ""),
        (220.0, "Ministry of Health", "every district", "Accepted"),
        (238.0, "Ministry of", "", ""),
        (248.0, "Transport", "Free bus passes", "No answer"),
        (266.0, "", "A budget report on", ""),
        (276.0, "The Parliament", "all children", "Under study"),
    ]
    placed = [
        (x, y, text, 9.0) for y, *texts in rows + cells for x, text in zip((60.0, 200.0, 400.0), texts, strict=True)
    ]
    pages = [[one for one in placed if one[2]] + [(60.0, 320.0, "Two of them were answered in the year.", 10.0)]]
    rules = [(56.0, 500.0, 180.0), (56.0, 500.0, 196.0), (56.0, 500.0, 284.0)]
    lines = read(Job("x.pdf", data=drawn(pages, rules=rules))).text.splitlines()
    assert "Ministry of Health | School nurses in every district | Accepted" in lines
    assert "Ministry of Transport | Free bus passes | No answer" in lines
    assert "The Parliament | A budget report on all children | Under study" in lines
