"""Sections of statutes that bear their titles in the running text: place and title of every subsection."""

from __future__ import annotations

import pytest

from knowledge.model import Passage, Source
from knowledge.passages import passages_of
from knowledge.sections import section_unit

ACT = """# Children's Act

## Part II – Parental responsibility

9. Unmarried parents. (1) The parents have joint responsibility.

(2) A father may apply to the court.

11. Maintenance. (1) Each parent shall contribute.

(2) The duty ends at the age of twenty-three.

(3) The Fund shall advance:

- (a) the sum due; and
- (b) interest.

12. Review. Every placement shall be reviewed.

A note of the editor.

(2) Another text altogether.
"""


def read(text: str, kind: str = "law", title: str = "Children's Act") -> tuple[Source, tuple[Passage, ...]]:
    source = Source("s", title, text, kind=kind)
    return source, passages_of(source)


def test_a_subsection_is_cited_by_the_section_it_stands_in() -> None:
    _, found = read(ACT)
    assert [p.locator.partition(",")[0] for p in found] == [
        "sec. 9(1)",
        "sec. 9(2)",
        "sec. 11(1)",
        "sec. 11(2)",
        "sec. 11(3)",
        "sec. 11(3)(a)",
        "sec. 11(3)(b)",
        "sec. 12",
        "part II",
        "para. 2",
    ]


def test_the_title_of_a_section_is_a_heading_and_no_sentence() -> None:
    source, found = read(ACT)
    assert found[3].heading[-2:] == ("Part II – Parental responsibility", "Maintenance")
    sentences = [source.text[start:end] for start, end in found[2].sentences]
    assert sentences == ["(1) Each parent shall contribute."]
    assert source.text[found[2].start : found[2].end].startswith("Maintenance. (1)")


def test_numbered_paragraphs_are_no_items_of_a_list() -> None:
    _, found = read(ACT)
    assert [bool(p.list_id) for p in found] == [p.locator.startswith("sec. 11(3)(") for p in found]


def test_the_clauses_of_a_bill_are_called_so() -> None:
    _, found = read(ACT, title="Children's Bill, 2024")
    assert found[0].locator.startswith("cl. 9(1)")


@pytest.mark.parametrize(
    "text", ["1. Progress is slow. The Committee regrets it.", "1. Progress was made. (2) More is due."]
)
def test_a_short_first_sentence_is_no_title(text: str) -> None:
    source, found = read(f"{text}\n\n## Next\n\n2. More.\n", kind="concluding-observations", title="Observations")
    assert found[0].heading == ()
    assert source.text[slice(*found[0].sentences[0])].startswith("Progress")


def test_numbered_paragraphs_that_a_sentence_introduces_are_a_list_all_the_same() -> None:
    text = "1. First.\n\n## Next\n\nIt recommends:\n\n2. To hear children.\n3. To train judges.\n"
    _, found = read(text, kind="report", title="Report")
    assert [bool(p.list_id) for p in found] == [False, False, True, True]
    assert all(p.lead_in for p in found if p.list_id)


BILL = """# Child Justice (Amendment) Bill

## Part II – Diversion

### 4. Duty to consider diversion

- (1) A prosecutor shall consider diversion.
- (2) Diversion shall not be ordered unless the child-
  - (a) admits responsibility;
  - (b) consents.

### 16. Repeal

Section 31 is repealed.

#### SECOND SCHEDULE

Solitary confinement is prohibited.

#### Explanatory memorandum

The age of ten is too low.
"""


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Child Justice (Amendment) Bill", "Clause"),
        ("Child Justice Act 1998", "Section"),
        ("Children Act (No. 8 of 2001)", "Section"),
        ("Child Protection Regulations, 2011", "Regulation"),
        ("Children's Court Rules 2014", "Rule"),
        ("Report on the Child Protection Regulations, 2011", ""),
        ("Prevention of Child Marriage Act", "Section"),
        ("Annual report on the Child Justice Act", ""),
        ("Guide to the Children Bill", ""),
        ("Review of the Family Code", ""),
        ("The right to play", ""),
    ],
)
def test_the_numbered_headings_of_statutes_are_their_sections(title: str, unit: str) -> None:
    assert section_unit("other", title) == unit


def test_what_stands_under_a_numbered_heading_of_a_bill_is_cited_by_its_clause() -> None:
    _, passages = read(BILL, "other", "Child Justice (Amendment) Bill")
    places = [passage.locator.partition(", section")[0] for passage in passages]
    assert places == [
        "cl. 4(1)",
        "cl. 4(2)",
        "cl. 4(2)(a)",
        "cl. 4(2)(b)",
        "cl. 16",
        "sch. 2",
        "section “Explanatory memorandum”, paragraph 1",
    ]


def test_a_dash_introduces_the_items_below_it() -> None:
    source, passages = read(BILL, "other", "Child Justice (Amendment) Bill")
    start, end = passages[2].lead_in or (0, 0)
    assert source.text[start:end] == "(2) Diversion shall not be ordered unless the child-"


def test_the_numbered_headings_of_a_report_are_no_sections_of_a_statute() -> None:
    _, passages = read("# Report\n\n## 4. Findings\n\nNine were met.\n", "report", "Report on the Children Act")
    assert passages[0].locator == "section “4. Findings”, paragraph 1"


@pytest.mark.parametrize("title", ["Proposed Rules", "The Airworthiness Rules 2020"])
def test_the_volume_of_a_code_is_no_rule(title: str) -> None:
    text = "# Rules\n\n## 14 CFR Part 39\n\nThe agency gives notice.\n\n## 42 U.S.C. 1983\n\nEvery person is liable.\n"
    source = Source(id="x", title=title, text=text, language="en", origin="own")
    assert [one.locator.partition(",")[0] for one in passages_of(source)] == [
        "section “14 CFR Part 39”",
        "section “42 U.S.C. 1983”",
    ]


def test_the_part_of_a_gazette_is_no_statute() -> None:
    assert [section_unit("other", title) for title in ("Proposed Rules", "Final Rule", "The Play Rules")] == [
        "",
        "",
        "Rule",
    ]
