"""Others than somebody are asked for: what only they do, and what happened only there, is no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.asked.unlike import without_unlike
from knowledge.countries import find_countries

if TYPE_CHECKING:
    from bot.service import Bot


def _quotes(bot: Bot, question: str) -> str:
    return " / ".join(citation.quote for citation in bot.ask(question).answer.citations)


@pytest.mark.parametrize(
    ("question", "case"),
    [
        ("give me an example other than ghana", "Chile"),
        ("which country apart from Ghana got help", "Chile"),
        ("besides chile, which country is mentioned", "Ghana"),
        ("any case that is not from chile", "Ghana"),
        ("another country than Chile please", "Ghana"),
        ("where besides Ghana did UNICEF advise on a law", "Chile"),
        ("¿Hay otro ejemplo además de Chile?", "Ghana"),
        ("Un autre exemple que le Ghana ?", "Chile"),
        ("Приведите примеры, кроме Ганы", "Chile"),
        ("هل هناك مثال آخر غير غانا", "Chile"),
        ("أمثلة أخرى غير غانا", "Chile"),
        ("除了加纳还有什么例子", "Chile"),
    ],
)
def test_a_country_that_is_not_asked_for_answers_nothing(bundled: Bot, question: str, case: str) -> None:
    answer = bundled.ask(question).answer
    assert [match.title.split(":")[0] for match in answer.cases] == [case]
    other = {"Chile": "Ghana", "Ghana": "Chile"}[case]
    assert answer.citations
    assert not any(other in citation.quote for citation in answer.citations)


def test_what_is_said_of_no_country_is_no_other_country(bundled: Bot) -> None:
    said = _quotes(bundled, "which country apart from Ghana got help")
    assert "taken part in weekly discussions" in said
    assert "UNICEF is mandated" not in said
    assert "Identifying needs" not in said


def test_where_all_countries_told_of_are_excluded_no_case_is_shown(bundled: Bot) -> None:
    assert bundled.ask("an example from Africa, not Ghana").answer.status == "not_found"
    assert not bundled.ask("Does UNICEF work in countries other than Ghana and Chile?").answer.cases


def test_a_follow_up_asks_for_a_country_other_than_that(bundled: Bot) -> None:
    before = bundled.ask("What happened in Ghana?").conversation
    cases = bundled.ask("and a country other than that one", before).answer.cases
    assert [match.title.split(":")[0] for match in cases] == ["Chile"]


@pytest.mark.parametrize(
    ("text", "unlike"),
    [
        ("which countries except Chile and Ghana", ["CL", "GH"]),
        ("what happened outside Ghana", ["GH"]),
        ("How is Chile different from Ghana?", []),
        ("Not only Ghana has such a law, has it?", []),
        ("What did UNICEF do in Chile, not Ghana?", ["GH"]),
        ("Is there a country that is not Ghana?", ["GH"]),
        ("Is there a right which is not in the law of Ghana?", []),
    ],
)
def test_which_countries_are_not_asked_for(text: str, unlike: list[str]) -> None:
    kept, left = without_unlike(text, find_countries(text))
    assert [mention.code for mention in left] == unlike
    assert {*kept, *left} == set(find_countries(text))


def test_what_one_body_does_does_not_tell_who_else_does(bundled: Bot) -> None:
    said = _quotes(bundled, "who helps states apart from unicef")
    assert "CRC Committee encourages" in said
    assert "It can also help" not in said
    said = _quotes(bundled, "who helped chile apart from unicef")
    assert "along with the Ombudsperson" in said
    assert "closely following" not in said


def test_that_there_is_no_other_is_told_of_the_one(bundled: Bot) -> None:
    question = "Which other body besides UNICEF is named in the CRC as a source of expert advice?"
    assert "only entity" in _quotes(bundled, question)
