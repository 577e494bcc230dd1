"""Titles that say only of what kind a paper is: what it is for is told by a labelled line below."""

from __future__ import annotations

import pytest

from knowledge.importing.metadata import guesses


def title_of(head: str) -> str:
    return next(guess.value for guess in guesses(head, "", "tor_rev3.docx") if guess.field == "title")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            (
                "# TERMS OF REFERENCE\n\nAssignment: National Consultant – Case Management and Data\n\nProject: Raíces Project,"
                " component 3\n\n## 1. Background\n\nThe Project supports the Ministry.\n"
            ),
            "Terms of Reference: National Consultant – Case Management and Data",
        ),
        (
            "# Terms of Reference\n\nReference: RAI-041\n\n**Project title:** Raíces Project\n\n## Background\n\nText.\n",
            "Terms of Reference: Raíces Project",
        ),
        (
            "# Términos de referencia\n\nConsultoría: Sistema de casos\n\nTexto.\n",
            "Términos de referencia: Sistema de casos",
        ),
        ("# Termes de référence\n\nMission : Étude des foyers\n\nTexte.\n", "Termes de référence: Étude des foyers"),
    ],
)
def test_the_assignment_is_named_with_the_kind_of_paper(head: str, title: str) -> None:
    assert title_of(head) == title


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("# Terms of reference\n\nDuty station: Lima\n\n## Background\n\nProject: Raíces.\n", "Terms of reference"),
        ("# Annual report\n\nProject: Raíces\n\n## Background\n\nText.\n", "Annual report"),
        ("# Terms of Reference for an evaluator\n\nProject: Raíces\n\nText.\n", "Terms of Reference for an evaluator"),
    ],
)
def test_other_titles_stay_as_they_are(head: str, title: str) -> None:
    assert title_of(head) == title
