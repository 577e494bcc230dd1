"""Case examples beside an answer: which match, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.cases import cases_named
from bot.question.reading import read_question

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.answer import CaseMatch
    from bot.service import Bot


def cases(question: str, bot: Bot) -> dict[str, CaseMatch]:
    return {case.id: case for case in bot.ask(question).answer.cases}


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What happened in Kenya?", ("kenya",)),
        ("What did the Kenyan farmers do?", ("kenya",)),
        ("What did Peruvians do?", ("peru",)),
        ("What happened in KE?", ("kenya",)),
        ("Compare Peru with Kenya", ("kenya", "peru")),
        ("Any African examples?", ("kenya",)),
        ("In South America?", ("peru",)),
        ("In France?", ()),
        ("Who mandated the Guild?", ()),
    ],
)
def test_a_country_is_met_by_name_adjective_people_code_and_region(
    bees: Bot, question: str, named: tuple[str, ...]
) -> None:
    assert cases_named(read_question(question, bees.index), bees.index) == named


@pytest.mark.parametrize(
    ("question", "case", "why"),
    [
        ("What happened in Kenya?", "kenya", "country: Kenya"),
        ("Any African examples of honey?", "kenya", "region: Kenya"),
        ("What did the Ministry of Farming do in Kenya?", "kenya", "actor: Ministry of Farming"),
        ("Which report led to the Honey Act in Kenya?", "kenya", "law: Honey Act 2018"),
        ("Did the Guild publish a honey report in 2017?", "kenya", "year: 2017"),
        ("Who asked for help with wax moths?", "peru", "theme: wax moths"),
        ("Is there an example of help with wax moths?", "peru", "an example was asked for"),
    ],
)
def test_a_case_says_why_it_matched(bees: Bot, question: str, case: str, why: str) -> None:
    found = cases(question, bees)
    assert list(found) == [case]
    assert why in found[case].why


def test_an_actor_of_every_case_is_no_reason(bees: Bot) -> None:
    for found in cases("What did the Guild do in Kenya?", bees).values():
        assert not any(why.startswith("actor: Guild") for why in found.why)


def test_a_case_carries_the_citations_of_the_answer_that_lie_in_it(bees: Bot) -> None:
    answer = bees.ask("Compare Kenya and Peru").answer
    passages = {case: {p.id for p in bees.library.passages if case in p.cases} for case in ("kenya", "peru")}
    quoted = {case.id: {c.passage for c in answer.citations if c.n in case.citations} for case in answer.cases}
    assert set(quoted) == {"kenya", "peru"}
    assert all(quoted[case] and quoted[case] <= passages[case] for case in quoted)


def test_all_case_examples_are_shown_where_they_are_asked_for(bees: Bot) -> None:
    assert list(cases("What country examples do you have?", bees)) == ["kenya", "peru"]


def test_no_case_is_shown_beside_an_answer_that_has_nothing_to_do_with_it(bees: Bot) -> None:
    assert cases("When was the Charter adopted?", bees) == {}
    assert cases("What is a pollen atlas?", bees) == {}


@pytest.mark.parametrize(
    "question", ["What did the Guild do in France?", "Do you have an example from France?", "And Uganda?"]
)
def test_a_country_without_a_case_is_said_and_others_are_offered_as_such(bees: Bot, question: str) -> None:
    answer = bees.ask(question).answer
    assert answer.status == "not_found"
    assert answer.cases == ()
    assert {case.id for case in answer.other_cases} == {"kenya", "peru"}
    assert all(case.why for case in answer.other_cases)
    assert ("France" if "France" in question else "Uganda") in answer.answer


def test_a_country_with_a_case_is_not_offered_as_another_one(bees: Bot) -> None:
    answer = bees.ask("How much did the honey report cost in Kenya?").answer
    assert answer.status == "not_found"
    assert "kenya" not in {case.id for case in answer.other_cases}


def test_of_a_region_only_its_own_cases_are_shown(make_bot: MakeBot) -> None:
    text = "# Bees\n\nE.g.: In Kenya, keepers count hives.\n\nE.g.: In Ghana, keepers sell honey.\n\nE.g.: In Peru, keepers rest.\n"
    quotes = {
        "KE": "In Kenya, keepers count hives.",
        "GH": "In Ghana, keepers sell honey.",
        "PE": "In Peru, keepers rest.",
    }
    made = {
        code.lower(): f'id: {code.lower()}\ntitle: "{quote}"\ncountry: {code}\n'
        f'actions:\n  - text: what they did\n    quote: "{quote}"\nsources: [doc]\n'
        for code, quote in quotes.items()
    }
    found = make_bot(text, made).ask("example from africa").answer
    assert {case.id for case in found.cases} == {"ke", "gh"}
    assert {why for case in found.cases for why in case.why} >= {"region: Kenya", "region: Ghana"}


@pytest.mark.parametrize("question", ["is there a similar example from Africa", "anything comparable in Kenya?"])
def test_that_it_is_to_be_similar_need_not_be_said(bees: Bot, question: str) -> None:
    answer = bees.ask(question).answer
    assert (answer.status, [case.id for case in answer.cases]) == ("answered", ["kenya"])
