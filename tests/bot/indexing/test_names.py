"""Short forms that follow from the sources: initials of names, and forms given in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from making import few

from bot.indexing.names import LONGEST, short_forms

if TYPE_CHECKING:
    from conftest import MakeBot

FRAMEWORK = "It informed the development of the National Child Online Protection Framework, which aims high."


def test_initials_of_a_name_stand_for_it() -> None:
    assert short_forms([FRAMEWORK])["ncopf"] == "National Child Online Protection Framework"


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("the Committee on the Rights of the Child (CRC) met", "crc", "Committee on the Rights of the Child"),
        ("under the African Union (AU) and others", "au", "African Union"),
        (
            "Global Alliance of National Human Rights Institutions (GANHRI)",
            "ganhri",
            "Global Alliance of National Human Rights Institutions",
        ),
        ("by the National Institute of Statistics (NIOS)", "nios", "National Institute of Statistics"),
        (
            "Submitted by the Velmora Coalition for Rights (VCR).\n\nThe Velmora Coalition for Rights is a network.",
            "vcr",
            "Velmora Coalition for Rights",
        ),
    ],
)
def test_a_short_form_in_brackets_belongs_to_the_name_before_it(text: str, short: str, name: str) -> None:
    assert short_forms([text])[short] == name


@pytest.mark.parametrize(
    "text", ["UNICEF (article 45)", "the Act (Ghana)", "the Report of the Year (December)", "in Chile (CRC)"]
)
def test_brackets_that_hold_something_else_define_nothing(text: str) -> None:
    assert not {"article", "ghana", "december", "crc"} & short_forms([text]).keys()


def test_little_words_may_count_or_not() -> None:
    forms = short_forms(["by the Ministry of Health and Welfare today"])
    assert forms["mhw"] == forms["mohaw"] == forms["mohw"] == "Ministry of Health and Welfare"


def test_a_short_form_of_two_names_stands_for_neither() -> None:
    text = "the Better Care Network and the Basic Care Network met the National Child Online Protection Framework"
    assert "bcn" not in short_forms([text])
    assert "ncopf" in short_forms([text])
    assert "bcn" not in short_forms(["the Better Care Network", "a Basic Care Network"])


def test_the_same_name_twice_is_one_name() -> None:
    assert (
        short_forms([FRAMEWORK, FRAMEWORK.upper(), FRAMEWORK])["ncopf"].casefold()
        == "national child online protection framework"
    )


def test_a_name_of_two_words_is_shortened_only_where_it_is_used_again() -> None:
    once = ["It was the General Assembly."]
    assert "ga" not in short_forms(once)
    assert short_forms([*once, "By the General Assembly"])["ga"] == "General Assembly"


def test_three_letters_inside_a_longer_name_are_chance() -> None:
    assert "opf" not in short_forms([FRAMEWORK])


def test_words_that_are_no_names_have_no_short_form() -> None:
    assert short_forms(["legal aid for every child in the country", ""]) == {}


WORDS = (
    "Act",
    "Board",
    "Child’s",
    "Data",
    "of",
    "the",
    "and",
    "x",
    "(AB)",
    "(CD)",
    "(BOD)",
    "Data-Board,",
    "\n\n",
    ".",
)


@few
@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), max_size=4))
@example(["the Act Board Data (ABD) of the Board of Data (BOD)"])
def test_every_name_stands_in_the_texts(texts: list[str]) -> None:
    joined = " ".join("".join(c if c.isalnum() or c in "’'-" else " " for c in text) for text in texts)
    for short, name in short_forms(texts).items():
        assert short == short.casefold()
        assert " ".join(name.split()) in " ".join(joined.split())


def test_a_name_ends_with_its_paragraph() -> None:
    forms = short_forms(
        ["## Background\n\nChild Protection Policy is new. It was drafted by the Law\n \nCommission on Youth."]
    )
    assert "bcpp" not in forms
    assert "lcy" not in forms
    assert forms["cpp"] == "Child Protection Policy"
    assert short_forms(["the Child Protection\nPolicy Group"])["cppg"] == "Child Protection Policy Group"


def test_of_a_name_written_in_several_ways_the_most_frequent_stands() -> None:
    texts = ["the Child Law Review", "the Child LAW Review", "the Child LAW Review", "the Child Law REVIEW"]
    assert short_forms(texts)["clr"] == "Child LAW Review"
    # As often: the first in the alphabet, not whichever a set happens to give.
    ways = ["Child Law Review", "Child LAw Review", "Child LaW Review", "CHild Law Review", "ChilD Law Review"]
    assert short_forms(ways)["clr"] == min(ways)
    twice = ["a General ASSEMBLY"] * 2 + ["a General Assembly"] * 3
    assert short_forms(twice)["ga"] == "General Assembly"


def test_of_a_long_run_of_capitals_the_end_is_looked_at() -> None:
    run = " ".join(f"{letter}{letter.lower()}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 200)
    forms = short_forms([run])
    assert len(forms) < 2 * LONGEST
    assert forms["wxyz"] == "Ww Xx Yy Zz"
    assert max(len(name.split()) for name in forms.values()) == LONGEST


def test_what_an_acronym_stands_for_is_what_it_is(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Report\n\nSubmitted by the Velmora Coalition for Rights (VCR).\n\nMembers of the VCR will travel in May.\n\n"
        "The Velmora Coalition for Rights is a network of clubs.\n"
    )
    found = bot.ask("what is the vcr").answer
    assert found.status == "answered"
    assert any(
        citation.quote == "The Velmora Coalition for Rights is a network of clubs." for citation in found.citations
    )


def test_a_row_of_letters_and_hyphens_is_looked_at_once() -> None:
    """From each of its letters anew it would take half an hour."""
    assert short_forms(["A-" * 100_000 + f" {FRAMEWORK}"])["ncopf"] == "National Child Online Protection Framework"
