"""Circulars, laws typed without styles, and lists marked "i.": how their parts are told."""

from __future__ import annotations

import pytest
from making_docx import docx, p

from knowledge.importing.job import Job
from knowledge.importing.metadata import guesses
from knowledge.importing.metadata_letters import letter_title
from knowledge.importing.plain_text import read_plain_text
from knowledge.importing.reading import read
from knowledge.model import Passage, Source
from knowledge.passages import passages_of

CIRCULAR = """\
MINISTRY OF BASIC EDUCATION
REPUBLIC OF SOLVARA

Our ref: MBE/SC/17/2024                              Date: 5 February 2024

CIRCULAR NO. 3 OF 2024

To: All heads of public and private schools

RE: RE-ENTRY OF PREGNANT LEARNERS

1. Purpose. This circular replaces Circular No. 11 of 2009 with effect from the
   first day of March.

2. What schools must not do. No school shall:
   i. test learners for pregnancy;
   ii. ask for a transfer letter;
   iii. charge a re-admission fee.
"""


def cut(text: str, title: str, kind: str = "other") -> tuple[list[str], tuple[Passage, ...]]:
    passages = passages_of(Source(id="x", title=title, text=text, kind=kind, language="en"))
    return [text[a:b] for passage in passages for a, b in passage.sentences], passages


def test_a_circular_is_called_by_its_number_and_subject() -> None:
    text = read_plain_text(CIRCULAR).markdown
    found = {guess.field: guess.value for guess in guesses(text)}
    assert found["title"] == "Circular No. 3 of 2024: Re-Entry of Pregnant Learners"
    assert found["date"] == "2024-02-05"
    assert "Our ref" in text and "# Our ref" not in text  # it can be quoted


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("# MINISTERIO\n\nCIRCULAR N.º 5/2024\n\nASUNTO: Matrícula de migrantes\n", "CIRCULAR N.º 5/2024: Matrícula de migrantes"),
        ("# MINISTÈRE\n\nObjet : Rentrée scolaire 2024\n\nMadame,\n", "Rentrée scolaire 2024"),
        ("# Memo 5\n\nWe wrote to all the schools in the north, and most of them have answered us by now.\n", "Memo 5"),
        ("# Circular motion of toys\n\nToys go round.\n", ""),
        ("Some paragraph of running text that speaks at length of the circular which came out in May.\n\nRe: x y z\n", ""),
    ],
)  # fmt: skip
def test_titles_of_letters(head: str, title: str) -> None:
    assert letter_title(head) == title


def test_items_marked_with_a_letter_and_a_full_stop_are_items_where_a_line_introduces_them() -> None:
    text = read_plain_text(CIRCULAR).markdown
    assert "   - ii. ask for a transfer letter;" in text.splitlines()
    prose = "Names of the pupils\n\nThe list was read by A. Roe and\ni. Doe, who are clerks of the House of Assembly.\n"
    assert "- i. Doe" not in read_plain_text(prose).markdown


def test_a_head_run_into_a_numbered_paragraph_is_nothing_to_quote_alone() -> None:
    sentences, _ = cut(read_plain_text(CIRCULAR).markdown, "Circular")
    assert (
        "Purpose. This circular replaces Circular No. 11 of 2009 with effect from the first day of March." in sentences
    )
    assert "What schools must not do. No school shall:" in sentences
    assert cut("2.1 Shelter. It reopened. It has beds.\n", "M")[0] == ["2.1 Shelter. It reopened.", "It has beds."]
    assert cut("2.1 The shelter reopened. It has beds.\n", "M")[0] == ["2.1 The shelter reopened.", "It has beds."]
    assert cut("Shelter. It reopened.\n", "M")[0] == ["Shelter.", "It reopened."]


def test_steps_that_title_what_follows_are_headings() -> None:
    text = "A toolkit\n\nStep 5. Meet the member\n\nAsk for the meeting in writing three weeks ahead, and send three people.\n"
    assert "Step 5. Meet the member" in [
        line.lstrip("# ") for line in read_plain_text(text).markdown.splitlines() if line[:1] == "#"
    ]


REGULATIONS = (
    p("PART I – PRELIMINARY")
    + p("2. Interpretation. (1) In these Regulations –")
    + p("“officer” means a child protection officer.")
    + p("(2) Other words are defined in the Act.")
    + p("3. Application. (1) A person shall apply on Form A.")
    + p("(2) The application shall hold –")
    + p("(a) a certificate; and")
    + p("(b) a fee,")
    + p("and the officer shall visit the home.")
    + p("SCHEDULE")
    + p("Form A")
)


def test_regulations_typed_without_styles_are_cited_by_their_parts() -> None:
    text = read(Job("x.docx", data=docx(REGULATIONS))).text
    assert {"## PART I – PRELIMINARY", "## SCHEDULE"} <= set(text.splitlines())
    _, passages = cut(text, "The Foster Care Regulations, 2023", "law")
    where = {text[one.start : one.end].split(" ")[0]: one.locator.partition(",")[0] for one in passages}
    assert where["“officer”"] == "reg. 2(1)"
    assert where["(b)"] == "reg. 3(2)(b)"
    assert where["and"] == "reg. 3(2)"
    assert [one.locator.partition(",")[0] for one in passages if text.startswith("(2)", one.start)] == [
        "reg. 2(2)",
        "reg. 3(2)",
    ]
