"""Organisations that are named in full, and texts that speak of them."""

import pytest

from knowledge.organisations import ORGANISATIONS, organisations_named, speaks_of


def names(text: str) -> list[str]:
    return [name for name, _, _ in organisations_named(text)]


def test_a_name_is_found_whatever_its_case() -> None:
    assert names("can save the children or Human Rights Watch help?") == ["Save the Children", "Human Rights Watch"]
    assert names("Save the childrens' rights!") == []


def test_a_name_inside_a_longer_one_is_that_one_s() -> None:
    assert names("the European Union Agency for Fundamental Rights") == ["European Union Agency for Fundamental Rights"]


@pytest.mark.parametrize(
    ("text", "organisation", "speaks"),
    [
        ("The IPU has published a handbook.", "Inter-Parliamentary Union", True),
        ("Those who draft laws need help.", "World Health Organization", False),
        ("The WHO gives advice.", "World Health Organization", True),
        ("Children need help.", "Save the Children", False),
    ],
)
def test_short_forms_speak_of_an_organisation_too(text: str, organisation: str, speaks: bool) -> None:
    assert speaks_of(text, organisation) is speaks


def test_every_organisation_is_found_by_its_name() -> None:
    assert all(names(f"What does {name} do?") == [name] for name in ORGANISATIONS)


def test_initials_name_an_organisation_where_not_all_is_in_capitals() -> None:
    assert names("What does the ILO do?") == ["International Labour Organization"]
    assert names("Are UNESCO and WHO named?") == [
        "United Nations Educational, Scientific and Cultural Organization",
        "World Health Organization",
    ]
    assert names("what does the ilo do, or unesco?") == [
        "International Labour Organization",
        "United Nations Educational, Scientific and Cultural Organization",
    ]
    assert names("what is the role of the iLO?") == ["International Labour Organization"]
    assert names("who sits on the african committee of experts?") == [
        "African Committee of Experts on the Rights and Welfare of the Child"
    ]
    assert names("who does it?") == []
    assert names("WHO DOES IT?") == []
    assert names("the ILO-led AU") == ["International Labour Organization"]
