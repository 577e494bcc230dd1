"""Laws and minutes typed without empty lines: numbers that count on tell where a paragraph begins."""

from __future__ import annotations

from knowledge.importing.metadata import guesses
from knowledge.importing.plain_text import read_plain_text
from knowledge.importing.table_rows import rows_with_headings
from knowledge.model import Source
from knowledge.passages import passages_of

ORDER = """\
                       REPUBLIC OF NUMLAND
               STATUTORY RULES AND ORDERS, 2021, No. 4
         CHILD MINDERS (REGISTRATION AND VISITS) REGULATIONS, 2021
                      [Gazetted 3rd May, 2021]

The Minister, in exercise of the powers conferred by section 12 of the Child
Care Act, Chap. 4:11, and after consulting the Registrar of the homes, hereby
makes the following Regulations:

                              PART I
                            PRELIMINARY
1. Citation.
    (1) These Regulations may be cited as the Child Minders (Registration
        and Visits) Regulations, 2021.
    (2) They come into operation on 1st June, 2021, save that Part II comes
        into operation on 1st July, 2021.
2. Interpretation. In these Regulations -
    "minder" means a person who looks after children of others for money in
    a home, and includes a relative who is paid;
    "visitor" means a person appointed under regulation 4.
                              PART II
                              VISITS
3. Right to play.
    (1) A minder shall let each child play outside for one hour a day, and
        shall keep near them -
        (a) water and a towel for each child who plays;
        (b) shade.
    (2) A child who is ill may be kept inside, but shall not be left alone
        in a room at any time.
4. Visitors.
    (1) The Registrar shall appoint a visitor for each home for two years,
        and may appoint another one.
    (2) A visitor shall hold a key.
5. Fees. The minder shall pay the yearly fee set out in the Schedule by the
   31st January of each year.

                        SCHEDULE (regulation 5)
    Size of home       | Yearly fee
    Up to 4 children   | $30
    5 to 9 children    | $55
    10 children        | $75
    Run by a church    | No fee
Made this 2nd day of May, 2021.

                        ROSA ACHILLE-BROWN
                        Minister of Social Development
"""
MINUTES = """\
ASSEMBLY OF NUMLAND
COMMITTEE ON FINANCE AND SOCIAL SERVICES
Minutes of the 4th meeting, Tuesday 12 March 2024, Committee Room 2, 9.30 a.m. to 12.15
p.m.
DRAFT - to be confirmed at the next meeting

Present: Hon. Tebo Malu (Chair), Hon. Ioan Pele (Deputy Chair), Hon. Sina Rauk, and Hon.
Ruta Olep.

1. BUDGET FOR CHILDREN
1.1 Mr Taup presented the budget, the second of its kind, in which a quarter of all that
    is spent goes to children. The largest rise is for nursery schools.
1.2 Mrs Anit was not content. In her view nobody had talked to children. She asked for a
    hearing before the estimates are tabled, to which the Chair agreed, as did he.
1.3 Hon. Olep asked whether the allowance would be raised. It stays at 45 dollars a month
    and is paid to 318 families.
"""


def blocks(text: str) -> list[str]:
    return [" ".join(block.split()) for block in read_plain_text(text).markdown.split("\n\n")]


def test_each_subsection_and_definition_stands_for_itself() -> None:
    found = blocks(ORDER)
    assert (
        "(2) They come into operation on 1st June, 2021, save that Part II comes into operation on 1st July, 2021."
        in found
    )
    assert '"visitor" means a person appointed under regulation 4.' in found
    assert "(2) A child who is ill may be kept inside, but shall not be left alone in a room at any time." in found


def test_subsections_are_cited_by_their_own_numbers() -> None:
    text = read_plain_text(ORDER).markdown
    source = Source("x", "CHILD MINDERS (REGISTRATION AND VISITS) REGULATIONS, 2021", text, "s.md", kind="law")
    places = {" ".join(text[p.start : p.end].split())[:20]: p.locator.partition(",")[0] for p in passages_of(source)}
    assert places["(2) A child who is i"] == "reg. 3(2)"
    assert places["(2) A visitor shall "] == "reg. 4(2)"
    assert places["Fees. The minder sha"] == "reg. 5"


def test_an_enacting_formula_is_one_paragraph_and_titles_stand_apart() -> None:
    found = blocks(ORDER)
    assert any(one.startswith("The Minister, in") and one.endswith("the following Regulations:") for one in found)
    assert "[Gazetted 3rd May, 2021]" in found
    assert "Minister of Social Development" in found


def test_a_fee_that_is_none_does_not_hide_the_head_of_its_column() -> None:
    assert "Up to 4 children | Yearly fee: $30" in blocks(ORDER)
    assert (
        rows_with_headings([["Size", "Fee"], ["small", "1"], ["middle", "2"], ["big", "no charge"]])[1]
        == "small | Fee: 1"
    )


def test_numbered_paragraphs_of_minutes_are_not_run_together() -> None:
    found = blocks(MINUTES)
    assert [one[:4] for one in found if one.startswith("1.")] == ["1.1 ", "1.2 ", "1.3 "]
    assert "DRAFT - to be confirmed at the next meeting" in found


def test_the_date_of_minutes_whose_line_ends_in_the_time() -> None:
    found = {one.field: one.value for one in guesses(read_plain_text(MINUTES).markdown)}
    assert found["date"] == "2024-03-12"
    assert (
        found["title"] == "Committee on Finance and Social Services: Minutes of the 4th meeting, Tuesday 12 March 2024"
    )


def test_a_short_list_stays_one() -> None:
    assert len(blocks("1. Aims\n2. Means\n3. Costs\n")) == 1
