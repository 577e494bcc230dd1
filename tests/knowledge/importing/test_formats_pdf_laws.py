"""PDF files of bills and judgments: short paragraphs stand apart, parties together, schedules after the parts."""

from __future__ import annotations

import re

import pytest
from making_pdf import BODY, TITLE, prose, report, table_below
from reportlab.lib.styles import ParagraphStyle

from knowledge.importing.appended import is_appended
from knowledge.importing.job import Job
from knowledge.importing.labels import begins_paragraph, is_versus
from knowledge.importing.pdf.measures import Measures
from knowledge.importing.pdf.paragraphs import paragraphs_of
from knowledge.importing.pdf.shapes import Line
from knowledge.importing.reading import read

SPACED = ParagraphStyle("spaced", parent=BODY, leading=14, spaceAfter=7, alignment=0)
INDENTED = ParagraphStyle("indented", parent=SPACED, leftIndent=22)
CENTRED = ParagraphStyle("centred", parent=SPACED, alignment=1)
LONG = "the referral of a child away from court proceedings to a programme that is listed in the First Schedule by the State"


def text_of(data: bytes) -> str:
    return read(Job("x.pdf", data=data)).text


def bill() -> str:
    return text_of(
        report(
            [
                ("CHILD JUSTICE BILL", TITLE),
                ("Bill No. 27 of 2024", CENTRED),
                ("(Introduced by the Minister of Justice on 6 February 2024)", CENTRED),
                ("<b>PART I - PRELIMINARY</b>", CENTRED),
                ("<b>2. Interpretation</b>", SPACED),
                ("In this Act, unless the context otherwise requires-", INDENTED),
                ("“child” means a person under the age of eighteen years;", INDENTED),
                (f"“diversion” means {LONG};", INDENTED),
                ("“officer” means a person appointed under section 8 of the Probation Act;", INDENTED),
                (f"“status offence” means an act that would be none if an adult did it, or {LONG}.", INDENTED),
                "\f",
                ("<b>PART III - CRIMINAL RESPONSIBILITY</b>", CENTRED),
                ("<b>9. Minimum age</b>", SPACED),
                (f"No child shall be charged with an offence, but {LONG}.", INDENTED),
                ("<b>FIRST SCHEDULE</b>", CENTRED),
                ("(section 2)", CENTRED),
                ("DIVERSION PROGRAMMES", CENTRED),
                ("1. Family group conference.", SPACED),
                ("<b>MEMORANDUM OF OBJECTS AND REASONS</b>", CENTRED),
                ("The object of this Bill is to bring the law into line.", SPACED),
            ]
        )
    )


def test_short_lines_that_stand_apart_are_paragraphs_and_headings_of_their_own() -> None:
    blocks = bill().split("\n\n")
    assert {"Bill No. 27 of 2024", "(section 2)"} <= set(blocks)
    assert "“officer” means a person appointed under section 8 of the Probation Act;" in blocks
    assert any(re.fullmatch(r"#+ 9\. Minimum age", block) for block in blocks)
    assert any(re.fullmatch(r"#+ DIVERSION PROGRAMMES", block) for block in blocks)


def test_schedules_and_memoranda_end_the_part_above_them() -> None:
    levels = {name: len(marks) for marks, name in re.findall(r"^(#+) (.*)$", bill(), re.MULTILINE)}
    part = levels["PART III - CRIMINAL RESPONSIBILITY"]
    assert levels["FIRST SCHEDULE"] == levels["MEMORANDUM OF OBJECTS AND REASONS"] == part
    assert levels["9. Minimum age"] > part


def test_the_parties_to_a_case_are_one_heading_and_numbered_paragraphs_stand_apart() -> None:
    text = text_of(
        report(
            [
                ("IN THE CONSTITUTIONAL COURT OF KESTRIA", TITLE),
                ("<b>A.B. (a minor, represented by the Legal Resources Centre)</b>", CENTRED),
                ("v", CENTRED),
                ("<b>Minister of Education</b>", CENTRED),
                (f"[8] Malik J dissented. {prose(1)}", SPACED),
                ("[9] The Court made the following order:", SPACED),
                ("(a) Regulation 7 is invalid.", SPACED),
                ("(d) The Minister shall pay the costs of the applicant.", SPACED),
                ("[10] The Court did not award damages.", SPACED),
            ]
        )
    )
    assert re.search(
        r"^#+ A\.B\. \(a minor, represented by the Legal Resources Centre\) v Minister of Education$",
        text,
        re.MULTILINE,
    )
    assert "\n\n[10] The Court did not award damages." in text


def test_a_large_heading_right_below_a_table_is_none_of_its_rows() -> None:
    text = text_of(table_below("5 Working with others"))
    assert re.search(r"^#+ 5 Working with others$", text, re.MULTILINE)


@pytest.mark.parametrize(
    "text", ["[10] The Court did not", "“child” means a person", "“Niño”, en esta ley, significa toda"]
)
def test_paragraphs_of_judgments_and_definitions_begin_below_full_lines_too(text: str) -> None:
    lines = [
        Line(0, 50.0, 400.0, y, 10.0, words, 50.0, 400.0, first=not at)
        for at, (y, words) in enumerate([(100.0, "The Minister shall pay all the costs;"), (112.0, text)])
    ]
    assert [paragraph.text for paragraph in paragraphs_of(lines, Measures())] == [lines[0].text, text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FIRST SCHEDULE", True),
        ("Schedule 2", True),
        ("Annex A: Consent form", True),
        ("Explanatory Memorandum", True),
        ("MEMORANDUM OF OBJECTS AND REASONS", True),
        ("Segundo anexo", True),
        ("Exposición de motivos", True),
        ("Annexe II – Formulaire", True),
        ("Приложение 1", True),
        ("Schedule of meetings", False),
        ("The memorandum was read", False),
        ("Annexed islands", False),
    ],
)
def test_what_is_appended(text: str, expected: bool) -> None:
    assert is_appended(text) is expected


def test_what_stands_between_parties_and_begins_paragraphs() -> None:
    assert all(map(is_versus, ("v", "v.", "- v -", "versus", "contra", "c/")))
    assert not any(map(is_versus, ("V. Aims", "vol. 3", "")))
    assert all(map(begins_paragraph, ("[10] The Court", "“child” means a person", "«niño» significa toda persona")))
    assert not any(map(begins_paragraph, ("[2016] KSC 41", "“We want this,” she said", "(a) Adopt")))
