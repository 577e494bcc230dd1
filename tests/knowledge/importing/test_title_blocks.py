"""The title block of a text, and the levels of the headings below it."""

from __future__ import annotations

import re

import pytest

from knowledge.importing.bodies import body_in, is_body
from knowledge.importing.metadata_titles import guess_title
from knowledge.importing.papers import is_bare, names_paper
from knowledge.importing.plain_text import read_plain_text


def _headings(text: str) -> list[str]:
    return re.findall(r"^#+ .*$", read_plain_text(text).markdown, re.MULTILINE)


TEXT = "The office opens a file on the same day, and whoever asks for it is told of it in writing by the head."


def test_the_lines_of_a_title_block_stand_side_by_side() -> None:
    text = (
        "MINISTRY OF HEALTH\nREPUBLIC OF ORVIA\n\nPRACTICE GUIDE\nClinics Act, No. 4 of 2019\nSteps for district offices\n\n"
        f"Second edition, in effect from 1 May 2021\nIssued by the Director\n\nPART A. AIM\n\n{TEXT}\n\nPART B. STEPS\n\n"
        f"Step 1. Intake\n\n{TEXT}\n\nStep 2. Visit\n\n{TEXT}\n\nPART C. END\n\n{TEXT}\n"
    )
    assert _headings(text) == [
        "# MINISTRY OF HEALTH",
        "# REPUBLIC OF ORVIA",
        "# PRACTICE GUIDE",
        "## Clinics Act, No. 4 of 2019",
        "## Steps for district offices",
        "## PART A. AIM",
        "## PART B. STEPS",
        "### Step 1. Intake",
        "### Step 2. Visit",
        "## PART C. END",
    ]


def test_sections_do_not_sink_below_the_lines_of_the_title() -> None:
    text = (
        "LAW COMMISSION OF ORVIA\n\nIssues Paper 34\n\nTHE CHILD IN COURT\n\nMay 2023\n\n"
        f"Why we ask\n\n{TEXT}\n\nHow to answer\n\n{TEXT}\n"
    )
    assert _headings(text) == [
        "# LAW COMMISSION OF ORVIA",
        "# Issues Paper 34",
        "## THE CHILD IN COURT",
        "## Why we ask",
        "## How to answer",
    ]
    assert "\n\nMay 2023\n\n" in read_plain_text(text).markdown


def test_a_section_and_its_first_part_below_a_title_stay_nested() -> None:
    text = f"Mixed systems\n\nBackground\n\nHistory\n\n{TEXT}\n\nReligion\n\n{TEXT}\n"
    assert _headings(text) == ["# Mixed systems", "## Background", "### History", "### Religion"]


def test_headings_without_a_number_below_a_numbered_one_are_of_one_level() -> None:
    text = f"A title\n\n{TEXT}\n\nA. General\n\nLaws\n\n{TEXT}\n\nMoney\n\n{TEXT}\n\nB. Special\n\n{TEXT}\n"
    assert _headings(text) == ["# A title", "### A. General", "#### Laws", "#### Money", "### B. Special"]


def test_headings_in_capitals_are_of_one_level() -> None:
    text = (
        "Office of the Guardian of Orvia\nFrequently asked questions\nLast updated: 3 May 2024\n\nABOUT US\n\n"
        f"Who are you?\n\n{TEXT}\n\nWho pays?\n\n{TEXT}\n\nCOMPLAINTS\n\nWho can complain?\n\n{TEXT}\n"
    )
    assert _headings(text)[2:] == [
        "## ABOUT US",
        "### Who are you?",
        "### Who pays?",
        "## COMPLAINTS",
        "### Who can complain?",
    ]


def test_a_title_that_goes_on_in_small_letters_is_one_heading() -> None:
    text = (
        "COMMITTEE OF EXPERTS ON THE STRAITS CHARTER\n\nGeneral Comment No. 4 (2022)\n"
        "on children in street situations (article 17)\n\n"
        f"Adopted by the Committee at its sixth session, Cape Ivory, 3-14 October 2022\n\nI. AIM\n\n1. {TEXT}\n\n2. {TEXT}\n"
    )
    assert _headings(text) == [
        "# COMMITTEE OF EXPERTS ON THE STRAITS CHARTER",
        "# General Comment No. 4 (2022) on children in street situations (article 17)",
        "## I. AIM",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Adopted by the Committee at its twenty-sixth session, Cape Ivory, 3-14 October 2022",
        "Prepared by: Justice Section, Access to Justice Team",
        "Second edition, 2023 - Interparliamentary Children's Forum",
        "Issued in October 2022; replaces Guidance Note 6 of 2013",
        'From the handbook "Making Laws with Children"',
        "Reporting period: 1 to 31 August 2024",
    ],
)
def test_how_a_paper_was_made_is_said_and_titles_nothing(line: str) -> None:
    assert _headings(f"A title\n\n{line}\n\n{TEXT}\n\nAims\n\n{TEXT}\n") == ["# A title", "## Aims"]


def test_the_opinion_of_a_member_has_its_heading() -> None:
    opinion = "Individual opinion of Committee member Mr. Henrik Valdano (dissenting)"
    text = f"A title\n\n{TEXT}\n\nVI. END\n\n{TEXT}\n\n{opinion}\n\n{TEXT}\n"
    assert _headings(text)[-1] == f"## {opinion}"


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("UNICEF NEMBARA COUNTRY OFFICE", "UNICEF NEMBARA COUNTRY OFFICE"),
        ("Girls' Future Alliance, Kalmeria, June 2024", "Girls' Future Alliance"),
        ("Parliament of Anguland, Select Committee on Youth, Third Report of Session 2022-23",
         "Parliament of Anguland, Select Committee on Youth"),
        ("Girls' Future Alliance, Kalmeria, 3 June 2024", ""),
        ("Director of Child Welfare", ""),
        ("What the Parliament of Children Wants", ""),
        ("Complaints to the Ombudsperson for Children", ""),
        ("Conference Room 2, Ministry of Justice", ""),
        ("Strengthening Parliament", ""),
    ],
)  # fmt: skip
def test_bodies_are_told_by_the_form_of_their_names(line: str, body: str) -> None:
    assert body_in(line) == body
    assert not is_body(line) or body == line


def test_what_says_only_of_what_kind_a_paper_is() -> None:
    bare = ("COUNTRY BRIEFING NOTE", "Issues Paper 34", "Case study No. 9", "BRIEFING NOTE 14/2024", "Guía práctica")
    assert all(map(is_bare, bare))
    assert not any(map(is_bare, ("Child marriage report", "A guide to the courts", "Report on the inquiry")))
    assert names_paper("Clinics Act, No. 4 of 2019")
    assert not names_paper("What the Act says")


RELEASE = (
    "Ministry of Children\nGovernment of Orvia\n\nPRESS RELEASE\n\nParliament passes the Screens Act\n\nOva, 18 July 2024\n\n"
    f"{TEXT}\n\nQUESTIONS AND ANSWERS\n\nWho has to obey the law?\n\n{TEXT}\n\nHow is the office paid for?\n\nBy a levy.\n\n"
    f"Does it ban telephones?\n\n{TEXT}\n\nI am a teacher. What changes for me?\n\n{TEXT}\n"
)


def test_a_press_release_is_titled_by_its_subject_and_its_dateline_heads_nothing() -> None:
    assert guess_title(read_plain_text(RELEASE).markdown, "", "x.txt", "").text == (
        "Press Release: Parliament passes the Screens Act"
    )
    assert "Ova," not in " ".join(_headings(RELEASE))


def test_a_question_that_first_tells_why_is_a_heading_among_questions() -> None:
    assert _headings(RELEASE)[-4:] == [
        "### Who has to obey the law?",
        "### How is the office paid for?",
        "### Does it ban telephones?",
        "### I am a teacher. What changes for me?",
    ]
    alone = f"Report\n\n{TEXT}\n\nI am a teacher. What changes for me?\n\n{TEXT}\n"
    assert _headings(alone) == ["# Report"]
