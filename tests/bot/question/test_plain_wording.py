"""Questions put plainly before they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.asked.names_asked import expansions_of
from bot.question.plain.plain_phrases import anything_about
from bot.question.plain.plain_wording import (
    compared_first,
    counted_first,
    free_of_charge,
    put_plainly,
    unfronted,
    where_it_stands,
    without_asides,
    without_length,
    without_slashes,
    without_stress,
)
from bot.question.typed.numbered_places import by_number

if TYPE_CHECKING:
    from bot.service import Bot


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what is UNICEF, in one line", "what is UNICEF"),
        ("in one sentence, what is unicef?", "what is unicef?"),
        ("In a nutshell: what does it do", "what does it do"),
        ("what did they find - in two sentences please?", "what did they find?"),
        ("who said it in a few words", "who said it"),
        ("and in one sentence?", "and in one sentence?"),
        ("briefly", "briefly"),
        ("what is said in one line of the report", "what is said in one line of the report"),
        ("how did they campaign in short films", "how did they campaign in short films"),
    ],
)
def test_how_long_the_answer_is_to_be_is_no_part_of_the_question(typed: str, meant: str) -> None:
    assert without_length(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "Where is that said, which paragraph?",
        "and where is it, on what page",
        "where was that, in which document?",
        "Where is that written? I need the paragraph.",
        "where does it say so, page please",
        "Where is this from? It's for a footnote.",
    ],
)
def test_who_asks_twice_for_the_place_asks_for_the_place(typed: str) -> None:
    assert where_it_stands(typed) == "Where does it say so?"
    assert where_it_stands("Where is that? I need help with the bill.") == "Where is that? I need help with the bill."
    assert where_it_stands("where is that office, on what floor") == "where is that office, on what floor"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("is child participation mentioned", "Is there anything about child participation?"),
        ("Are NGOs mentioned anywhere in the document?", "Is there anything about NGOs?"),
        ("Is UNICEF named in the Convention?", "Is UNICEF named in the Convention?"),
        ("is it mentioned", "is it mentioned"),
        ("where are teachers mentioned in the document?", "Is there anything about teachers?"),
        ("Where does it talk about media", "Is there anything about media?"),
        ("where is it mentioned", "where is it mentioned"),
        ("where is UNICEF named in the Convention?", "where is UNICEF named in the Convention?"),
    ],
)
def test_whether_something_is_mentioned_is_what_is_said_of_it(typed: str, meant: str) -> None:
    assert anything_about(typed) == meant


def test_what_began_in_a_year_is_whatever_is_told_of_it(bundled: Bot) -> None:
    for asked in ("2015 - what started then?", "what began in 2015"):
        assert any("since 2015" in one.quote for one in bundled.ask(asked).answer.citations)


def test_what_is_told_of_the_asker_s_people_is_left_out() -> None:
    typed = "My boss, who chairs a committee, wants to know who drafted it"
    assert without_asides(typed) == "My boss wants to know who drafted it"
    assert without_asides("the minister, who signed it, resigned") == "the minister, who signed it, resigned"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what is the article number on play?", "which article on play?"),
        ("para number of the comment cited", "which para of the comment cited"),
        ("what number is the clause on play", "which clause on play"),
        ("what does article number 12 say", "what does article number 12 say"),
        ("is there no section on schools", "is there no section on schools"),
    ],
)
def test_the_number_of_an_article_is_which_article(typed: str, meant: str) -> None:
    assert by_number(typed) == meant


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("is technical assistance free", "is technical assistance free of charge"),
        ("Is legal aid free for children?", "Is legal aid free of charge for children?"),
        ("is it free or paid?", "is it free of charge or paid?"),
        ("can we get it for free", "can we get it free of charge"),
    ],
)
def test_what_is_free_costs_nothing(typed: str, read: str) -> None:
    assert free_of_charge(typed) == read


@pytest.mark.parametrize(
    "typed",
    ["is the press free?", "are people free", "who sets prisoners free", "free school meals", "is it free of charge?"],
)
def test_who_is_free_is_at_liberty(typed: str) -> None:
    assert free_of_charge(typed) == typed


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("locked up w/o daylight", "locked up without daylight"),
        ("W/O a lawyer, w/ a guardian", "without a lawyer, with a guardian"),
        ("closed b/c of cuts", "closed because of cuts"),
        ("UN/w/o and and/or", "UN/w/o and and/or"),
    ],
)
def test_words_cut_with_a_slash_are_written_out(typed: str, read: str) -> None:
    assert without_slashes(typed) == read


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("complaints to the office in 2022, how many?", "how many complaints to the office in 2022?"),
        ("hives lost to wax moths - how many exactly", "how many hives lost to wax moths?"),
        ("Tell me about hives, how many are lost?", "Tell me about hives, how many are lost?"),
        ("so, how many?", "so, how many?"),
    ],
)
def test_what_is_counted_may_stand_first(typed: str, meant: str) -> None:
    assert counted_first(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (
            "drones or workers, i always mix them up. whats the difference",
            "What is the difference between drones and workers?",
        ),
        ("wax vs honey - how do they differ?", "What is the difference between wax and honey?"),
        ("Bees and wasps sting. What is the difference to us?", "Bees and wasps sting. What is the difference to us?"),
        ("what is the difference", "what is the difference"),
    ],
)
def test_what_is_compared_may_stand_first(typed: str, meant: str) -> None:
    assert compared_first(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what exactly is the bee law", "what is the bee law"),
        ("what is the bee law really?", "what is the bee law?"),
        ("What exactly did the council say?", "What exactly did the council say?"),
        ("what does article 45 say exactly", "what does article 45 say exactly"),
    ],
)
def test_what_something_is_may_be_stressed(typed: str, meant: str) -> None:
    assert without_stress(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("universities what do they do", "what do universities do"),
        ("UNICEF, what does it do?", "what does UNICEF do?"),
        ("the position paper who wrote it", "who wrote the position paper"),
        ("bee law: when was it passed", "when was bee law passed"),
        ("unicef, whats that", "whats unicef"),
        ("bee law - what is it exactly?", "what is bee law exactly?"),
        ("ok what do they do", "ok what do they do"),
        ("and when is it", "and when is it"),
        ("tell me what they do", "tell me what they do"),
        ("what do they do", "what do they do"),
    ],
)
def test_what_is_asked_about_may_stand_first(typed: str, meant: str) -> None:
    assert unfronted(typed) == meant


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("is tweaking the old law fine too?", "is tweaking the old law allowed too?"),
        ("would it be fine to ask children", "would it be allowed to ask children"),
        ("is there a fine for that", "is there a fine for that"),
        ("is the fine too high", "is the fine too high"),
        ("what is a fine", "what is a fine"),
    ],
)
def test_what_is_fine_is_allowed_and_a_fine_is_paid(typed: str, read: str) -> None:
    assert put_plainly(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (
            "My class needs the lowest age of marriage in Norland. What is it?",
            "What is the lowest age of marriage in Norland?",
        ),
        ("we are looking for the names of the authors. who are they", "Who are the names of the authors?"),
        ("We adopted the act in 2015. What is it?", "We adopted the act in 2015. What is it?"),
    ],
)
def test_what_is_needed_and_asked_for_behind_it_is_one_question(typed: str, read: str) -> None:
    assert put_plainly(typed) == read


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what does the fifth general comment say", "what does the general comment No. 5 say"),
        ("the 12th general comment on hearing children", "the general comment No. 12 on hearing children"),
        ("general comment 5", "general comment 5"),
        ("give me 2 examples of countries", "give me two examples of countries"),
        ("3 good reasons, please", "three good reasons, please"),
        ("article 2 cases", "article 2 cases"),
        ("in 12 countries", "in 12 countries"),
    ],
)
def test_a_general_comment_is_named_by_its_number(typed: str, meant: str) -> None:
    assert put_plainly(typed) == meant


def test_who_was_taken_wrongly_says_what_is_meant() -> None:
    assert (
        put_plainly("sorry I meant court cases, can they have a say there?")
        == "court cases: can they have a say there?"
    )


def test_what_is_typed_short_is_no_acronym() -> None:
    index = bot_over("# Report\n\nPluralist Legal Systems (PLS) are common in Talvia.").index
    assert expansions_of("what are PLS", index, "en") == (("PLS", "Pluralist Legal Systems"),)
    assert expansions_of("what is common in Talvia pls", index, "en") == ()
