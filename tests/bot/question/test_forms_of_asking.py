"""What some forms of a question ask for: a language, a vote, a weekday, what some think, what came of it, what it is for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.conversation import Conversation
from bot.question.answering.amounts import gives_amount
from bot.question.answering.answer_types import leads_to
from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.asked_names import asks_who_somebody_is, named_kind
from bot.question.asked.asked_outcomes import PROPOSED
from bot.question.asked.intent import intent_of
from bot.question.leaning.substituting import with_put
from bot.question.plain.plain_wording import put_plainly
from bot.question.plain.scaffold import set_aside
from bot.question.reading import read_question
from bot.weighing.type_bonus import TypeBonus

if TYPE_CHECKING:
    from bot.service import Bot

NOTE = """# Note on the Orland Care Bill

The Care Bill of Orland was passed in June 2024 with 58 votes in favour.

A short version of the note was printed for pupils.

In May 2022 a girl aged seven died in the town of Lower Brack.

The inquiry made 38 recommendations. The Care Bill gives effect to 26 of them.

A 2023 survey found that 38 per cent of parents believed that slapping was needed.

The clause carries no penalty of its own.

The names of the observers must reach the ministry eight weeks before the session.

Comments on the draft should be published on the website of the office within a week.

Hospitals may see whether a file exists, but social workers alone may read what stands in it.
"""
STATES = """# Two states

## Orland

The Orland Care Bill was passed on 4 June 2024 by 58 votes to 12.

## Vessal

A petition of parents came first in Vessal.

The Vessal Care Bill was passed on 9 March 2021.
"""
BROTHERS = (
    "# Report\n\nThe child bill in Peru passed on 3 May 2016.\n\nThe child bill in Kenya passed on 4 July 2022.\n"
)

bot_of = cache(bot_over)
"""Each document is read once."""


def told(question: str, text: str = NOTE) -> list[str]:
    """The statements of the answer; none where the sources do not answer."""
    answer = bot_of(text).ask(question).answer
    return [statement.text for statement in answer.statements] if answer.status == "answered" else []


@pytest.mark.parametrize(
    "question",
    [
        "in which language is the short version of the note for pupils",
        "how many members voted against the Orland Care Bill",
        "how many did not vote on the Orland Care Bill",
        "what was the girl from lower brack called",
        "on which day of the week was the Orland Care Bill passed",
    ],
)
def test_what_is_told_of_it_is_not_what_was_asked(question: str) -> None:
    assert told(question) == []


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("how many voted for the Orland Care Bill", "58 votes in favour"),
        ("how many of the inquiry's recommendations does the Care Bill take up", "26 of them"),
        ("how many parents think that slapping is needed", "38 per cent"),
        ("is there a penalty in the clause, fine? jail?", "no penalty of its own"),
        ("by when do we have to give the names of the observers", "eight weeks before"),
        ("on which website should the comments on the draft be published", "website of the office"),
        ("who may read what stands in a file, not just whether it exists", "social workers alone"),
    ],
)
def test_what_answers_in_another_form_is_quoted(question: str, quoted: str) -> None:
    assert quoted in told(question)[0]


def test_votes_against_are_told_by_both_numbers() -> None:
    assert "58 votes to 12" in told("how many voted against the Orland Care Bill", STATES)[0]


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("The Bill gives effect to 26 of them.", True),
        ("It was promised to close all eleven of them.", False),
        ("Of the children, seven out of ten of them.", False),
    ],
)
def test_some_of_them_are_counted_at_the_end(text: str, *, gives: bool, bundled: Bot) -> None:
    # Proposals are named in none of these texts: the number alone can tell how many there are.
    counted = [one for one in read_question("how many proposals", bundled.index).ideas if one.text == "proposals"]
    assert counted
    assert gives_amount(text, "count", counted, bundled.index.lexicon) == gives


def test_how_big_help_is_asks_for_no_number() -> None:
    assert not amount_asked("how big is the help with drafting")
    assert "number" not in intent_of("how big is your role in it").expects
    assert amount_asked("how big is the committee") == "count"
    assert "number" in intent_of("how big is the budget").expects


def test_names_to_be_given_are_not_asked_for() -> None:
    question = "by when must we send the names of the mps"
    assert not asks_who_somebody_is(question)
    assert not named_kind(question)
    assert asks_who_somebody_is("give me the names of the ministers")


def test_guesses_at_the_answer_are_set_aside() -> None:
    question = "is there a penalty for that, fine? jail?"
    ((start, end),) = set_aside(question)
    assert question[start:end] == ", fine? jail?"
    assert set_aside("is there a penalty? who sets it?") == []
    assert set_aside("is there a penalty, right?") == []


def test_the_ordinary_people_of_a_country_are_its_public() -> None:
    assert put_plainly("did ordinary Chileans know of it") == "did ordinary people in Chile know of it"
    assert put_plainly("the ordinary rules") == "the ordinary rules"


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("who got consulted in Ghana", "who was consulted in Ghana"),
        ("what gets decided there", "what is decided there"),
        ("who got help in Ghana", "who got help in Ghana"),
        ("did anyone get rid of it", "did anyone get rid of it"),
        ("the law has got passed", "the law has got passed"),
        ("who got the reform going", "who got the reform going"),
    ],
)
def test_who_got_consulted_was_consulted(asked: str, plain: str) -> None:
    assert put_plainly(asked) == plain


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("did unicef use the press in chile", "through media channels"),
        ("how does unicef check laws are applied", "Monitoring the implementation of legislation"),
        ("who got consulted in ghana", "launch consultations with a broad range"),
        ("best practice exchange, who does it", "sharing good practice"),
    ],
)
def test_everyday_verbs_do_not_hide_what_is_asked(bundled: Bot, question: str, quoted: str) -> None:
    assert quoted in bundled.ask(question).answer.citations[0].quote


def test_where_it_was_led_to_is_not_what_led_to_it(bundled: Bot) -> None:
    said = "The campaigning led to a paper in Ghana in 2018."
    question = read_question("what came out of the study and the campaigning in ghana in 2018", bundled.index)
    assert TypeBonus(question)(said, "en") > 0
    assert leads_to("The study led to the law.", ["law"])


@pytest.mark.parametrize(
    ("question", "expected"),
    [("and the result?", "effect"), ("what was the outcome", "effect"), ("what's it for", "reason")],
)
def test_what_came_of_it_and_what_it_is_for(question: str, expected: str) -> None:
    assert expected in intent_of(question).expects


def test_another_country_is_put_in_the_place_of_the_one_named() -> None:
    asked = "When did Peru pass its child bill?"
    assert with_put("Kenya", asked) == "When did Kenya pass its child bill?"
    assert with_put("in Kenya", "What did the Peruvian congress do?") == "What did the Kenyan congress do?"
    assert with_put("Kenya", "When was the bill passed?") == ""
    assert with_put("Kenya", "Did Peru or Chile pass it?") == ""
    bot = bot_of(BROTHERS)
    before = bot.ask("when did the child bill pass in Peru", Conversation())
    answer = bot.ask("and Kenya?", before.conversation).answer
    assert "4 July 2022" in answer.statements[0].text


@pytest.mark.parametrize(
    ("question", "case"),
    [("what did unicef do in chily", "chile-child-protection"), ("what did unicef do in ganha", "ghana-cybersecurity")],
)
def test_a_country_spelt_as_some_spell_it_is_that_country(bundled: Bot, question: str, case: str) -> None:
    answer = bundled.ask(question).answer
    assert [one.id for one in answer.cases] == [case]
    assert not answer.notes


def test_columbia_is_no_other_country_with_an_example(bundled: Bot) -> None:
    answer = bundled.ask("columbia law reform unicef any?").answer
    assert answer.status == "not_found"
    assert "Colombia" in answer.answer


HELPLINE = """# The helpline

The helpline took 11,300 calls in its first year. The second year report is not out.

The first bill on calls lost by four votes. The second bill on calls was adopted in June 2018.

The office has paid 200 crowns a month since 2020 and 300 crowns afterwards.

Regular users of the line met the Minister weekly. The observers wear a badge.
"""


def test_another_time_must_be_told() -> None:
    bot = bot_of(HELPLINE)
    first = bot.ask("how many calls did the helpline take in its first year")
    assert first.answer.status == "answered"
    assert bot.ask("and the year after?", first.conversation).answer.status == "not_found"
    paid = bot.ask("how much has the office paid since 2020")
    assert bot.ask("and in the years after that?", paid.conversation).answer.status == "answered"


def test_the_votes_on_one_bill_are_not_those_on_another() -> None:
    assert "four votes" in told("by how many votes did the first bill on calls lose", HELPLINE)[0]
    assert told("by how many votes did the second bill on calls win", HELPLINE) == []


def test_how_many_times_a_month_is_told_by_weekly() -> None:
    assert "weekly" in told("how many times a month did the users meet the Minister", HELPLINE)[0]


@pytest.mark.parametrize("question", ["who proposed it", "who in congress tabled it?", "who brought it in"])
def test_who_proposed_it_is_told_by_who_did(question: str) -> None:
    assert PROPOSED.found_in(question)
    assert not PROPOSED.found_in(f"{question} into force, and why was that")


def test_a_party_must_be_spoken_of() -> None:
    assert told("which party voted no on the first bill on calls", HELPLINE) == []
    spoken = "# Vote\n\nThe Reform Party voted against the first bill on calls.\n\nIt lost by four votes.\n"
    assert "Reform Party" in told("which party voted no on the first bill on calls", spoken)[0]


def test_where_it_is_written_asks_for_no_example_and_no_town() -> None:
    intent = intent_of("Where is it written that children must be heard?")
    assert intent.locating
    assert not intent.example
    assert "place" not in intent.expects
    assert "place" in intent_of("Where is the office?").expects


def test_obeying_is_told_by_what_binds(bundled: Bot) -> None:
    text = "# Advice\n\nThe recommendations of the guardian are not binding on members.\n\nMembers meet in May.\n"
    assert "not binding" in told("Does a member have to obey the guardian?", text)[0]


LEVELS = """# Levels of government

A province that passes its own laws must respect the rights of the child just as the national parliament must.

Monitoring should be part of making a law as early as possible, and at all levels of government.

Duties that protect life apply on the day of publication.
"""


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("does a province get off more lightly than the national parliament with the rights of the child?", "just as"),
        ("how soon should monitoring be part of making a law", "as early as possible"),
        ("which duties apply from the very first day of publication?", "on the day of publication"),
    ],
)
def test_alike_early_and_from_the_first_day(question: str, quoted: str) -> None:
    assert quoted in " ".join(told(question, LEVELS))
