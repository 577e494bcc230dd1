"""Sentences on another place beside an example from a country: the document's own town, a neighbour, one that nobody knows."""

from __future__ import annotations

import pytest

from knowledge.home import Home, home_of
from knowledge.told_elsewhere import told_here

VELMORA = home_of(
    "Guardian for Youth of Velmora: Annual Review",
    "Office of the Guardian for Youth",
    "# Annual Review\n\nIssued by the Office of the Guardian for Youth, Cape Orsel, 3 May 2031.\n\nText.\n",
)


def here(*sentences: str, home: Home = VELMORA, rest: str = "", strict: bool = False) -> list[bool]:
    return list(
        told_here(("In Kenya, 40 wardens were trained in 2019.", *sentences), ("KE",), home, rest, strict=strict)
    )[1:]


@pytest.mark.parametrize(
    ("title", "publisher", "text", "names"),
    [
        ("Guide to Playgrounds", "Gardeners' Bureau of Tolvany", "", {"Tolvany"}),
        (
            "Plan for Swings",
            "",
            "# Plan for Swings\n\nMinistry of Play, Republic of Ardovia. Approved in 2030.\n",
            {"Ardovia"},
        ),
        ("Drumlash Town Council: Rules of the Park", "", "", {"Drumlash"}),
        ("Report", "Office of Swings", "# Report\n\nOffice of Swings, Cape Orsel, 4 June 2030\n", {"Cape Orsel"}),
        ("Report", "Ministry of Education", "Nothing is said of it.", set()),
        ("The Swings of Kenya", "Committee for Children", "", set()),
    ],
)
def test_where_a_document_comes_from(title: str, publisher: str, text: str, names: set[str]) -> None:
    assert home_of(title, publisher, text).names == names


def test_the_country_of_a_publisher_is_known_by_its_code() -> None:
    assert home_of("Report", "Ministry of Parks of Norway", "").countries == {"NO"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Velmora has taken over the plan since 2024.",
        "The same was tried in Cape Orsel in 2022.",
        "We copied their list.",
        "The Office copied their list.",
        "Norway did the same in 2021.",
        "In 2022, Norway did the same.",
        "The drafters of the Wardens Act visited Kenya in 2021 and took over the badge.",
        "Our wardens learned it from Kenya.",
    ],
)
def test_what_others_did_is_not_told_of_the_country(sentence: str) -> None:
    assert here(sentence) == [False]


@pytest.mark.parametrize(
    "sentence",
    [
        "A third of them were women.",
        "They were paid by the Ministry of Parks.",
        "Wardens in Nairobi were paid twice as much.",
        "Kenya visited no other country.",
        "In Kenya, wardens from Velmora helped.",
        "The President visited Nairobi to open the school.",
        "Parliament agreed in May.",
    ],
)
def test_what_goes_on_with_it_is(sentence: str) -> None:
    assert here(sentence) == [True]
    assert here(sentence, strict=True) == [True]


def test_what_follows_goes_on_with_the_place_before_it() -> None:
    told = here(
        "Velmora has taken over the plan.", "It costs little.", "In Kenya, it cost more.", "It was paid by gifts."
    )
    assert told == [False, False, True, True]


def test_a_place_that_nobody_knows_may_lie_in_the_country_or_elsewhere() -> None:
    sentence = "The same was tried in Port Ombry in 2022."
    assert here(sentence) == [True]
    assert here(sentence, strict=True) == [False]
    assert here("In Kenya, Port Ombry came first.", sentence, strict=True) == [True, True]
    assert here("Ombry has taken it over.", home=Home()) == [True]
    assert here("Ombry has taken it over.", home=Home(), rest="There are nine schools in Ombry today.") == [False]


def test_a_document_from_the_country_itself_has_no_place_of_its_own_elsewhere() -> None:
    home = home_of("Report of the Wardens of Tolvany", "Ministry of Parks of Kenya", "")
    assert here("Tolvany has taken over the plan.", "We paid for it.", home=home) == [True, True]
