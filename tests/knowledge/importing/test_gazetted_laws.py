"""Acts and regulations as gazettes print them: title below the gazette's name, parts in the middle, run-in heads, signatures."""

from __future__ import annotations

import pytest

from knowledge.importing.metadata import guesses
from knowledge.importing.metadata_statutes import is_gazette_line, is_statute, signed_date
from knowledge.importing.plain_text import read_plain_text
from knowledge.model import Source
from knowledge.passages import passages_of

GAZETTE = """\
                          NUMLAND GOVERNMENT GAZETTE

                         Legal Notice No. 12 of 2023

                THE CHILDREN (PLAY) REGULATIONS, 2023

        (made under section 9 of the Children Act, 2017)

                             PART I - PRELIMINARY

1. Citation. (1) These Regulations may be cited as the Children (Play)
    Regulations, 2023.

    (2) They come into force on 1 May 2023.

2. Interpretation. In these Regulations -

    "child" means a person under the age of eighteen years;

    "play street" means a street that is closed to vehicles so that children
        may play in it.

3. Panel. (1) The Minister shall set up a panel of nine children.

    (2) Of the members -

        (a) five shall be girls;

        (b) two shall be children with disabilities.

    (3) Members serve for one year.

                          PART II - PLAY STREETS

4. Closing. A street may be closed on Sundays by -

        (a) the mayor;

        (b) the county.

                   SCHEDULE (Regulation 4) - Fees in numlars

    Street           | Closing | Opening
    Up to 100 metres | 10      | 5
    Over 100 metres  | 20      | nil
    By a school      | nil     | nil

Made at Numtown this 2nd day of March, 2023.

ADA NUMERI, Minister for Children

                            EXPLANATORY NOTE

(This note is not part of the Regulations.) Children asked for streets in which
they can play, and the Minister has listened to what they had to say about it.
"""


def found(text: str) -> dict[str, str]:
    return {guess.field: guess.value for guess in guesses(text)}


def test_a_gazetted_instrument_is_called_by_its_own_title_and_dated_by_its_signature() -> None:
    text = read_plain_text(GAZETTE).markdown
    assert (found(text)["title"], found(text)["kind"], found(text)["date"]) == (
        "The Children (Play) Regulations, 2023",
        "law",
        "2023-03-02",
    )


def test_a_title_over_two_lines_below_the_gazette_is_read_whole() -> None:
    text = "# REPUBLIC OF NUMLAND\n\n## GOVERNMENT GAZETTE\n\n## THE CHILDREN (CARE AND PLAY)\n\n## ACT, 2022\n\n1. Text.\n"
    assert found(text)["title"] == "The Children (Care and Play) Act, 2022"


@pytest.mark.parametrize(
    "line",
    [
        "THE OFFICIAL GAZETTE OF NUMLAND",
        "Numland Gazette Supplement No. 58 (Acts No. 3)",
        "GOVERNMENT GAZETTE EXTRAORDINARY",
        "L.N. 58/2024",
        "Statutory Instrument No. 14 of 2021",
        "Act No. 12 of 2023",
        "ARRANGEMENT OF SECTIONS",
    ],
)
def test_what_stands_above_the_title_of_a_law(line: str) -> None:
    assert is_gazette_line(line)


@pytest.mark.parametrize(
    "line", ["The Gazette reports what children play", "THE CHILDREN ACT, 2022", "Notice to parents"]
)
def test_what_is_no_line_of_a_gazette(line: str) -> None:
    assert not is_gazette_line(line)


@pytest.mark.parametrize(
    ("title", "law"),
    [
        ("THE CHILDREN (ONLINE SERVICES) REGULATIONS, 2024", True),
        ("Juvenile Courts Rules 2011", True),
        ("The Children Act (No. 8 of 2001)", False),
        ("A guide to the Children Act, 2010", False),
        ("Report on the Adoption Rules 2011", False),
        ("The year of the child 2011", False),
    ],
)
def test_titles_of_statutes(title: str, law: bool) -> None:
    assert is_statute(title) == law


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Made at Dasgir this 11th day of June, 2024.", "2024-06-11"),
        ("Dated this 3rd day of May 2019", "2019-05-03"),
        ("Assented to on 4 May 2019", "2019-05-04"),
        ("The panel was set up on 4 May 2019", ""),
        ("Made under section 4 of the Act of 4 May 2019", ""),
    ],
)
def test_when_a_law_says_it_was_made(line: str, date: str) -> None:
    assert signed_date(f"1. Text.\n\n{line}\n\nNOTE\n") == date


def test_what_ends_a_list_in_a_law() -> None:
    lines = read_plain_text(GAZETTE).markdown.splitlines()
    assert "## PART II - PLAY STREETS" in lines
    assert "## SCHEDULE (Regulation 4) - Fees in numlars" in lines
    assert "   (3) Members serve for one year." in lines  # behind (a) and (b), and still in regulation 3


def test_a_name_with_its_office_signs_and_titles_nothing() -> None:
    assert "ADA NUMERI, Minister for Children" in read_plain_text(GAZETTE).markdown.splitlines()


def test_the_figures_of_a_schedule_bear_the_heads_of_their_columns_also_beside_nil() -> None:
    lines = read_plain_text(GAZETTE).markdown.splitlines()
    assert "Over 100 metres | Closing: 20 | Opening: nil" in lines


def test_every_part_of_a_regulation_is_cited_by_it() -> None:
    text = read_plain_text(GAZETTE).markdown
    passages = passages_of(
        Source(id="r", title="The Children (Play) Regulations, 2023", text=text, kind="law", language="en")
    )
    where = {text[p.sentences[0][0] : p.sentences[-1][1]]: p.locator.partition(", page")[0] for p in passages}
    assert where["(2) They come into force on 1 May 2023."] == "reg. 1(2), section “Citation”"
    assert where['"child" means a person under the age of eighteen years;'] == "reg. 2, section “Interpretation”"
    assert where["(b) two shall be children with disabilities."] == "reg. 3(2)(b), section “Panel”"
    assert where["(3) Members serve for one year."] == "reg. 3(3), section “Panel”"
    assert where["(a) the mayor;"] == "reg. 4(a), section “Closing”"
    leads = [text[p.lead_in[0] : p.lead_in[1]] for p in passages if p.lead_in]
    assert leads == ["(2) Of the members -"] * 2 + ["A street may be closed on Sundays by -"] * 2
