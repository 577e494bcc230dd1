"""What kind of statement a question asks for that only few sentences make."""

from __future__ import annotations

import pytest

from bot.question.asked.asked_names import asks_who_somebody_is, named_kind, referred_kind
from bot.question.asked.asked_statements import (
    ADVICE,
    COMPLAINING,
    COUNTRIES,
    FIRST,
    RANKING,
    WORDING_OF_ARTICLE,
    asks_for_date,
    event_asked,
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Which mobile operators took part?", "operators"),
        ("Through which TV stations was it said?", "TV stations"),
        ("Which foundations does it rest on?", ""),
        ("Which companies count as small?", ""),
        ("Which schools are considered rural?", ""),
        ("Do companies take part?", ""),
    ],
)
def test_what_is_told_by_its_name_alone(question: str, kind: str) -> None:
    assert named_kind(question) == kind


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Who was the minister at the time?", True),
        ("Who was Chile's ombudsperson for children?", True),
        ("What was the lawyer's name?", True),
        ("Name of the legal drafter?", True),
        ("Who advised the parliamentarians?", False),
        ("Who is responsible?", False),
        ("Who runs UNICEF right now?", True),
        ("Who runs the helpline of the Ministry for Children?", False),
    ],
)
def test_a_person_is_asked_for(question: str, asked: bool) -> None:
    assert asks_who_somebody_is(question) is asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [("In what year was it adopted?", True), ("When was it adopted?", True), ("When should it be planned?", False)],
)
def test_nothing_but_a_date_answers(question: str, asked: bool) -> None:
    assert asks_for_date(question) is asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("I have been offered the job. Should I take it?", True),
        ("What should I tell the judge?", True),
        ("Would we win?", True),
        ("How would you word the letter?", True),
        ("Whom should I talk to?", False),
        ("I have to speak to MPs. What should I do first?", False),
        ("Which paragraph should I cite?", False),
    ],
)
def test_advice_on_ones_own_affair(question: str, asked: bool) -> None:
    assert ADVICE.found_in(question) is asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Which State was the first ever to pass a code?", True),
        ("What was the very first country to get help?", True),
        ("Who gave UNICEF its job in the first place?", False),
        ("Which guarantees apply from the very first day?", False),
    ],
)
def test_the_first_of_all(question: str, asked: bool) -> None:
    assert FIRST.found_in(question) is asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Which is better, one act or many?", True),
        ("Who is better at monitoring child rights?", True),
        ("What is the best way to deal with opponents?", False),
        ("What are the best interests of the child?", False),
        ("Is advice cheaper than a lawyer?", True),
        ("Are there more than two reports?", False),
        ("Which good practices are shared?", False),
        ("Which pupil got a better place after the hearing?", False),
        ("Hello, what article makes treaties stronger than statutes?", False),
    ],
)
def test_a_ranking_is_asked_for(question: str, asked: bool) -> None:
    assert RANKING.found_in(question) is asked


def test_bodies_may_coordinate_and_write() -> None:
    assert not asks_who_somebody_is("Who was the coordinator of the reform?")
    assert not asks_who_somebody_is("Who was the author of the report?")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Which General Assembly resolution set up its mandate?", "resolution"),
        ("Which sections of the Act are about children?", "section"),
        ("What paragraph of General Comment no. 5 is about it?", ""),
        ("What is the judgment about?", ""),
    ],
)
def test_a_text_that_is_to_be_named_by_its_number(question: str, kind: str) -> None:
    assert referred_kind(question) == kind


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What does the article on the right to be heard say, word for word?", True),
        ("What does paragraph (b) of article 45 say?", True),
        ("Give me the full wording of article 45", True),
        ("What does article 45 say about UNICEF?", False),
    ],
)
def test_the_very_words_of_an_article_are_asked_for(question: str, asked: bool) -> None:
    assert WORDING_OF_ARTICLE.found_in(question) is asked


@pytest.mark.parametrize(
    ("question", "event"),
    [
        ("When was the bill finally passed?", "passed"),
        ("In what year did Chile ratify it?", "ratify"),
        ("How was the bill passed?", ""),
        ("When did UNICEF begin?", ""),
    ],
)
def test_a_date_is_asked_for_of_an_event(question: str, event: str) -> None:
    assert question[slice(*event_asked(question))] == event


@pytest.mark.parametrize(
    "question",
    [
        "who chairs the family and social affairs committee?",
        "Who heads the Division of Governance?",
        "who is President of the youth parliament at the moment?",
        "Name of the Children's Ombudsman in Orsund?",
        "What's the name of the chief inspector?",
    ],
)
def test_a_persons_name_is_asked_for_by_the_office(question: str) -> None:
    assert asks_who_somebody_is(question)


def test_a_role_may_be_filled_by_a_body() -> None:
    assert not asks_who_somebody_is("Who leads the work of drafting?")
    assert not asks_who_somebody_is("Who can be president?")


def test_countries_are_asked_for_by_their_number() -> None:
    assert COUNTRIES.found_in("Which three countries made it work?")
    assert COUNTRIES.found_in("Which foreign country's law was the model?") is False


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Can a child complain to the Committee?", True),
        ("May a girl lodge a complaint with UNICEF?", True),
        ("How do I file a complaint?", True),
        ("Who complained about the bill?", False),
        ("How many complaints were there?", False),
    ],
)
def test_whether_one_can_complain_is_asked(question: str, asked: bool) -> None:
    assert COMPLAINING.found_in(question) is asked
