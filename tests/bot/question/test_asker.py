"""Where the asker is is no place to look for answers in; the asker's own region is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.asked import asker
from bot.question.reading import read_question
from knowledge.countries import Mention, find_countries

if TYPE_CHECKING:
    from bot.indexing.index import Index
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
        ("As a clerk in the parliament of Malawi I need the article that mentions UNICEF", (), ()),
        ("As a part of the run-up in Ghana, what study was carried out?", ("GH",), ()),
        ("As a direct result of the work in Chile, what changed?", ("CL",), ()),
        ("Our ministry (Nepal) wants to follow Ghana. What came before the act?", ("GH",), ()),
        ("Do bodies at regional level, say in Africa or Europe, carry the same duty?", (), ()),
        ("Do regional courts (African, American and so on) share the duty of protecting children?", (), ()),
        ("Do human rights bodies like those in Strasbourg or Banjul have a duty to children?", (), ()),
        ("Is there an example, say Ghana?", ("GH",), ()),
        ("hi, junior clerk from Malawi here. Do these bodies pass on what worked elsewhere?", (), ()),
        ("Student in Lyon, essay due tomorrow. Who mandates UNICEF to speak for children?", (), ()),
        ("Ombudsman's office, Ljubljana: will UNICEF ask the government to change a law?", (), ()),
        ("ministry of justice, Nepal - who can help us to draft a bill", (), ()),
        ("NGO in Dakar here, we'd like to copy Ghana. What is the framework for?", ("GH",), ()),
        ("Team in Kenya: which law did they bring to parliament?", ("KE",), ()),
        ("UNICEF office in Chile: who did it advise?", ("CL",), ()),
        ("Lawyer in Chile, who paid for one?", ("CL",), ()),
        ("Consultations with teachers in Ghana, what did they bring?", ("GH",), ()),
        ("I'm with an office in Europe. Did our counterpart in Chile join the weekly meetings?", ("CL",), ()),
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


def test_places_without_end_are_looked_at_one_by_one() -> None:
    # Each is told by what stands right before it: looking through all before each would take minutes.
    text = "Chile and Ghana. " * 20_000
    mentions = [
        Mention(code, start, start + 5, "", "name")
        for part in range(0, len(text), 17)
        for code, start in (("CL", part), ("GH", part + 10))
    ]
    assert asker.parted(text, mentions, (), True, frozenset(), [0]) == (tuple(mentions), ())
    assert asker.said_of_asker(text, mentions[-1:]) == [(mentions[-1].start, mentions[-1].end)]


@pytest.mark.parametrize("before", ["", "… " * 200, "Somebody asked something. " * 20])
def test_the_place_of_the_asker_is_found_far_into_a_question(before: str) -> None:
    text = f"{before}Hello from Chile, what was done in Ghana?"
    (chile,) = (m for m in find_countries(text) if m.code == "CL")
    # A greeting greets at the head of the question alone.
    assert bool(asker.parted(text, find_countries(text), (), True, frozenset(), [])[1]) == ("Somebody" not in before)
    ours = text.replace("Hello", "We are")
    start = ours.index("We are")
    (place,) = (m for m in find_countries(ours) if m.code == "CL")
    assert asker.said_of_asker(ours, [place]) == [(start, place.end)]
    assert chile.start < place.start
