"""Which dates that files state are believed, and the line that tells when a page was changed."""

from __future__ import annotations

import pytest
from making_docx import docx, p

from knowledge.importing.job import Job
from knowledge.importing.metadata import guesses
from knowledge.importing.metadata_stated import changed_on, is_contradicted, made_by_template
from knowledge.importing.reading import read


def date(text: str, title: str = "", **extra: str) -> str:
    return next((guess.value for guess in guesses(text, title, extra=extra) if guess.field == "date"), "")


@pytest.mark.parametrize(("stamp", "kept"), [("2013-12-23T23:15:00Z", False), ("2013-12-23T09:02:11Z", True)])
def test_the_date_of_a_template_is_none_of_the_document(stamp: str, kept: bool) -> None:
    core = f"<dcterms:created>{stamp}</dcterms:created><dcterms:modified>{stamp}</dcterms:modified>"
    found = read(Job("x.docx", data=docx(p("Terms of reference for an evaluation."), core=core))).metadata
    assert ("created" in found, "modified" in found) == (kept, kept)
    assert made_by_template(stamp) != kept


def test_days_from_which_programs_count_are_no_dates() -> None:
    assert date("# Circular\n\nAll schools are told.\n", created="1970-01-01") == ""
    assert date("# Circular\n\nAll schools are told.\n", created="2019-05-04") == "2019-05-04"


REPORT = "# A report\n\nIn 2022 we met 4 times. In 2021 it was 3 times. The plan of 2020 ended in 2022.\n"


def test_the_date_of_a_copy_is_none_of_the_document() -> None:
    assert date(REPORT, format="pdf", created="2026-11-28") == ""
    assert date(REPORT, format="pdf", created="2023-02-01") == "2023-02-01"
    assert not is_contradicted("2026-11-28", "A text that hardly names a year, but 2020.")


def test_the_year_of_a_title_counts_before_remarks_in_brackets() -> None:
    assert date("# Annual Report 2022 (extract)\n\nText.\n", format="pdf", created="2026-11-28") == "2022"


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Page last updated: 18 January 2024", "2024-01-18"),
        ("This page was last reviewed on 3 May 2023.", "2023-05-03"),
        ("Última actualización: 18 de enero de 2024", "2024-01-18"),
        ("Dernière mise à jour : 18 janvier 2024", "2024-01-18"),
        ("Дата обновления: 18 января 2024 г.", "2024-01-18"),
        ("آخر تحديث: 18 يناير 2024", "2024-01-18"),
        ("最后更新：2024年1月18日", "2024-01-18"),
        ("The register was last updated on 18 January 2024 by two clerks.", ""),
        ("Updated figures: 18 January 2024 to 3 May 2024", ""),
        ("18 January 2024", ""),
    ],
)
def test_when_a_page_was_changed(line: str, iso: str) -> None:
    assert changed_on(f"# Complaints\n\nChildren may complain.\n\n{line}\n") == iso


def test_the_last_line_of_a_page_dates_it_also_where_it_is_no_part_of_its_text() -> None:
    text = (
        "# Make a complaint\n\n"
        + "Any person under 18 can complain. " * 200
        + "\n\nPage last updated: 18 January 2024\n"
    )
    assert date(text) == "2024-01-18"
    page = "<html><body><main><h1>Complain</h1><p>Any person under 18 can.</p></main><footer><p>Last updated: <time>3 May 2023"
    found = read(Job("x.html", data=f"{page}</time></p><p>Cookies</p></footer></body></html>".encode()))
    assert "updated" not in found.text
    assert date(found.text, **found.metadata) == "2023-05-03"


def test_the_length_of_a_contract_is_no_date_of_its_terms() -> None:
    assert date("# Terms of reference\n\nLength of contract: 45 working days between 3 June and 30 August 2024\n") == ""


def test_minutes_are_called_by_their_own_line_below_the_name_of_the_body() -> None:
    text = (
        "# NATIONAL ASSEMBLY\n\n## PORTFOLIO COMMITTEE ON CHILDREN (PCC)\n\n"
        "MINUTES of the third meeting of the Second Session, held on 6 March 2024 at 9.30 a.m. in Room 4\n\n1. Opening\n"
    )
    title = next(guess.value for guess in guesses(text) if guess.field == "title")
    assert title == "Portfolio Committee on Children (PCC): Minutes of the third meeting of the Second Session"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The institution was set up by the Act of 3 June 1999.", ""),
        ("The Office works under the Ombudsman and Children Act of 3 June 1999", ""),
        ("The office is led by a lawyer who took up the post in May 2019", ""),
        ("This report was published on 3 June 2021.", "2021-06-03"),
        ("Act of 3 June 1999", "1999-06-03"),
        ("Minutes of the meeting, Tuesday 12 March 2024, 9.30 a.m.", "2024-03-12"),
    ],
)
def test_a_date_within_a_sentence_about_something_else_is_not_that_of_the_document(line: str, expected: str) -> None:
    text = f"# Office of the Ombudsperson\n\n## The short version\n\n{line}\n\n{'It works for all children. ' * 9}\n"
    assert date(text) == expected
