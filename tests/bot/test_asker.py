"""Where the asker is is no place to look for answers in; the asker's own region is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.reading import read_question

if TYPE_CHECKING:
    from bot.index import Index
    from bot.service import Bot


@pytest.mark.parametrize(
    ("question", "countries", "regions"),
    [
        ("I'm with a small NGO in Lomé and look for an experience from West Africa.", (), ("western-africa",)),
        ("Do you have something from Latin America? I'm writing for deputies in Asunción.", (), ("latin-america",)),
        ("My director in Nairobi only wants precedents from our own continent.", (), ("africa",)),
        ("our office is in senegal, what did unicef do in chile?", ("CL",), ()),
        ("We are in Kenya. What was done?", ("KE",), ()),
        ("Did our ministry in Ghana publish a paper like the one in Chile?", ("GH", "CL"), ()),
        ("I'm interested in Ghana, is there an example?", ("GH",), ()),
    ],
)
def test_the_place_asked_about_is_told_from_the_place_of_the_asker(
    index: Index, question: str, countries: tuple[str, ...], regions: tuple[str, ...]
) -> None:
    read = read_question(question, index)
    assert (read.countries, read.regions) == (countries, regions)
    assert not read.names


def test_who_asks_for_the_own_continent_reads_of_it(bundled: Bot) -> None:
    answer = bundled.ask("My director in Nairobi only wants precedents from our own continent. Got any?").answer
    assert [case.id for case in answer.cases] == ["ghana-cybersecurity"]


def test_the_asker_in_a_sentence_of_their_own_is_set_aside_in_any_language(bundled: Bot) -> None:
    for question in (
        "Good morning, I am a clerk in the Fiji parliament. Who was it that gave UNICEF its mandate?",
        "I work as a lawyer at the ministry in Tbilisi; may we turn to UNICEF for help with drafting a bill?",
        "Bonjour, je travaille pour une ONG au Bénin. Quel article de la Convention mentionne l'UNICEF ?",
    ):
        assert bundled.ask(question).answer.status == "answered", question


def test_who_names_the_region_of_their_own_reads_of_it(bundled: Bot) -> None:
    for question, case in (
        (
            "I'm at a ministry in Freetown. Is there a story from our part of the world, West Africa?",
            "ghana-cybersecurity",
        ),
        ("Would you have something from Latin America to show?", "chile-child-protection"),
    ):
        answer = bundled.ask(question).answer
        assert (answer.status, [one.id for one in answer.cases]) == ("answered", [case]), question
