"""Papers whose title says little or nothing of what they are: their subject, their kind, their body and their year."""

from __future__ import annotations

import pytest

from knowledge.importing.bodies import as_name
from knowledge.importing.metadata import guesses

TEXT = "The office opens a file on the same day, and whoever asks for it is told of it in writing by the head of it.\n"


def _guessed(text: str, title: str = "", **extra: str) -> dict[str, str]:
    return {guess.field: guess.value for guess in guesses(text, title, extra=extra)}


@pytest.mark.parametrize(
    ("block", "title"),
    [
        (
            "# MINISTRY OF HEALTH\n\n# REPUBLIC OF ORVIA\n\n# PRACTICE GUIDE\n\n## Clinics Act, No. 4 of 2019\n",
            "Practice Guide: Clinics Act, No. 4 of 2019",
        ),
        (
            "# COUNTRY BRIEFING NOTE\n\nOrvia: the age of marriage\n\nPrepared for: Visit\n",
            "Country Briefing Note: Orvia: the age of marriage",
        ),
        (
            "# LAW COMMISSION OF ORVIA\n\n# Issues Paper 34\n\n## THE VOICE OF THE CHILD: WHO SPEAKS\n\nMay 2023\n",
            "Issues Paper 34: The Voice of the Child: Who Speaks",
        ),
        (
            "# UNICEF ORVIA COUNTRY OFFICE\n\n# Situation Report No. 9\n\nReporting period: May 2024\n",
            "UNICEF Orvia Country Office: Situation Report No. 9",
        ),
        ("# Guardian for Children\n\nLast updated: 3 May 2024\n\n## Who we are\n", "Guardian for Children"),
        (
            "# YOUTH PARLIAMENT OF ORVIA\n\nSixth session, Port Clare, 3 May 2024\n\n## Resolution 5 on games\n",
            "Resolution 5 on games",
        ),
        ("# Law Reform Commission\n\n## About the Commission\n", "Law Reform Commission"),
        ("# Briefing note\n\n## Summary\n", "Briefing note"),
        ("# Briefing note\n\nPrepared by: the Clerk\n", "Briefing note"),
        ("# Briefing note\n\nDuty station: Lima\n", "Briefing note"),
    ],
)
def test_a_title_that_names_only_the_kind_of_paper_goes_on(block: str, title: str) -> None:
    assert _guessed(f"{block}\n{TEXT}")["title"] == title


def test_what_every_body_has_is_called_by_the_body() -> None:
    page = f"# Frequently asked questions\n\n{TEXT}"
    found = _guessed(
        page, "Frequently asked questions", page_title="Frequently asked questions | Guardian of Orvia", format="html"
    )
    assert found["title"] == "Guardian of Orvia: Frequently asked questions"
    assert found["publisher"] == "Guardian of Orvia"
    assert _guessed(page, url="https://www.example.org/faq")["title"] == "Frequently asked questions"


@pytest.mark.parametrize(
    ("block", "publisher"),
    [
        (
            "# COMMITTEE OF EXPERTS ON THE STRAITS CHARTER\n\n## General Comment No. 4 (2022)\n",
            "Committee of Experts on the Straits Charter",
        ),
        (
            "# MINISTRY OF HEALTH\n\n# REPUBLIC OF ORVIA\n\n# GUIDE\n\nIssued by the Director of Child Welfare, Mr. O. Santander\n",
            "Ministry of Health",
        ),
        (
            "# Report on the Bill\n\nParliament of Orvia, Select Committee on Youth, Third Report of Session 2022-23\n",
            "Parliament of Orvia, Select Committee on Youth",
        ),
        (
            "# A note\n\nPrepared by: Bright Shore Alliance, Policy Desk (contact: Ms. Lenka Bell)\n",
            "Bright Shore Alliance",
        ),
        (
            "# Chapter 6. Costs\n\nFrom: Making Laws Work. A handbook. 2nd edition, prepared by the Halden Centre, 2021.\n",
            "Halden Centre",
        ),
        ("# A note\n\nPrepared by Shore Institute for the Ministry of Health\n", None),
        ("# A note\n\nPrepared by: Ana Ruiz, University of Lima\n", None),
        ("# Speech by the Minister\n\nNational Assembly, Port Clare\n", None),
        ("# Report of a workshop\n\nUniversity of Lima, 3 May 2024\n", None),
        ("# A guide\n\nIssued by the Director of Child Welfare\n", "Director of Child Welfare"),
    ],
)
def test_the_body_of_a_paper_stands_in_its_title_block(block: str, publisher: str | None) -> None:
    assert _guessed(f"{block}\n{TEXT}").get("publisher") == publisher


def test_names_in_capitals_are_written_as_names() -> None:
    assert as_name("LAW COMMISSION OF ORVIA, UNICEF AND EU (OECD)") == "Law Commission of Orvia, UNICEF and EU (OECD)"


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("# Chapter 6. Costing and financing child law reform\n", "other"),
        (
            "# Chapter 6. Costing child law reform\n\nFrom: Making Laws Work. A field handbook. Second edition, 2021.\n",
            "handbook",
        ),
        ("# Working across ministries\n\nHandbook on Legislation, Chapter 9\n", "handbook"),
        ("# Does a lawyer help?\n\nSummary of a working paper\n", "report"),
        ("# Does a lawyer help?\n\nWorking Paper 22/07, June 2022\n", "report"),
        ("# Children in conflict with the law\n", "other"),
        ("# Child participation in law-making\n", "other"),
        ("# Practice Guide: Clinics and Children Act, No. 4 of 2019\n", "handbook"),
        ("# Country Brief: Ending Child Marriage by Law\n", "report"),
        ("# Loot boxes\n\nRecalling general comment No. 25 of the Committee\n", "other"),
        ("# Child Protection Law\n", "law"),
    ],
)
def test_a_paper_is_of_the_kind_it_says(block: str, kind: str) -> None:
    assert _guessed(f"{block}\n{TEXT}")["kind"] == kind


@pytest.mark.parametrize(
    ("block", "iso"),
    [
        ("# Report on the Bill\n\nOrdered to be printed on 19 April 2023. Chair: Hon. Rosalind Thorne\n", "2023-04-19"),
        (
            "# Chapter 6. Costs\n\nFrom: Making Laws Work. Second edition, prepared by the Halden Centre, 2021.\n",
            "2021",
        ),
        ("# A guide\n\nSecond edition, 2023 - Children's Forum\n", "2023"),
        ("# Notes on Orvia\n\nPrepared for: Visit of the Delegation, 11-15 May 2023\n", None),
        ("# Questions\n\nBelow we answer what people ask us most often. Last reviewed: 3 June 2024.\n", "2024-06-03"),
        ("# Questions\n\nThe rules were last reviewed on 3 June 2024 by the Board, and found wanting.\n", None),
        ("# PRACTICE GUIDE\n\nClinics Act, No. 4 of 2019\n\nIn effect from 1 February 2022\n", None),
        ("# Clinics Act, No. 4 of 2019\n", "2019"),
    ],
)
def test_a_paper_is_dated_by_what_is_said_of_its_making(block: str, iso: str | None) -> None:
    assert _guessed(f"{block}\n{TEXT}").get("date") == iso
