"""Bills typed with "Clause 1. Short title." on lines of their own: what stands below is said of that clause."""

from __future__ import annotations

from knowledge.importing.plain_text import read_plain_text
from knowledge.model import Source
from knowledge.passages import passages_of

BILL = """\
DIVERSION BILL, 2024

PART I - PRELIMINARY

Clause 1. Short title and commencement.
(1) This Act may be cited as the Diversion Act, 2024.
(2) It comes into operation on a date fixed by the President by proclamation, which may not be later than twelve months after it.

Clause 2. Interpretation.
In this Act, unless the context otherwise requires -
"child" means a person under the age of eighteen years;
"programme" means a diversion programme accredited under Part III.

Clause 3. When diversion must be considered.
A matter may be diverted only if -
    (a) the child acknowledges responsibility freely;
    (b) the child has been told of the right to silence.

PART II - GENERAL

Clause 4. Annual report. The Board must send the Minister a report, which the Minister must lay before the National Assembly.

FIRST SCHEDULE (clause 3): theft of goods worth less than K 5,000; trespass; common assault.
"""


def places(typed: str) -> dict[str, str]:
    text = read_plain_text(typed).markdown
    source = Source("x", "Diversion Bill, 2024", text, "s.md", kind="law")
    return {" ".join(text[p.start : p.end].split())[:18]: p.locator for p in passages_of(source)}


def test_what_stands_below_the_title_of_a_clause_is_in_that_clause() -> None:
    found = places(BILL)
    assert found["(1) This Act may b"] == "cl. 1(1), section “Clause 1. Short title and commencement.”"
    assert found["(2) It comes into "].startswith("cl. 1(2),")
    assert found['"programme" means '].startswith("cl. 2, section “Clause 2. Interpretation.”")
    assert found["(b) the child has "].startswith("cl. 3(b), section “Clause 3. When")


def test_clauses_whose_text_follows_their_title_and_schedules_end_the_clause_before() -> None:
    found = places(BILL)
    assert found["The Board must sen"].startswith("cl. 4, section “Clause 4. Annual report.”")
    assert found["theft of goods wor"].startswith("sch. 1, section “FIRST SCHEDULE (clause 3)”")


def test_titles_in_a_table_of_contents_and_sentences_about_a_clause_are_no_headings() -> None:
    contents = (
        "Arrangement\n\nClause 1. Short title.\nClause 2. Objects.\nClause 3. Conditions.\n\nA bill was read twice.\n"
    )
    assert "# Clause 1" not in read_plain_text(contents).markdown
    told = "Report\n\nClause 4. It was struck out.\n\nThe committee agreed.\n\nClause 5. It may be read again.\n\nNobody spoke.\n"
    assert "# Clause" not in read_plain_text(told).markdown
