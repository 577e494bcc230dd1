"""Who stands at the head of something, where money comes from, when something is allowed; forms of address name nobody."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.answering.answer_types import holds_type
from bot.question.answering.defining import defines
from bot.question.answering.proper_names import names_person
from bot.question.asked.asked_conditions import MONEY_FROM, TELLS_CONDITION, TELLS_MONEY_FROM, WHEN_ALLOWED
from bot.question.asked.asked_names import named_kind
from bot.question.asked.asked_negated import DENIES

if TYPE_CHECKING:
    from bot.service import Bot

MINUTES = """# Minutes of the advisory group on school rules, Orland

Beatrice Holm (chair) | Body: Ministry of Education

Mark Street | Body: Parents' League

Mark Street told the Schools Committee that parents had not been asked.

The Reform Board, chaired by Judge Emil Salway, had reported in 2021 that the rules were out of date.

A second office will open in the northern town of Ysten in January 2026 with a team of three.
"""
REPORT = """# Report of the Orland youth fund

Until the law changes we operate a small emergency fund for families.

The fund is financed by a bequest from the late Judge Amalie Storr.

The guidance forbids any use of force as a punishment.

Force may be used only to prevent injury, and must be entered in a log on the same day.

The Legal Aid Board, through its director Lars Penning, accepted the second recommendation in a letter of 19 January 2024.
"""


bot_of = cache(bot_over)
"""The documents are read once."""


def quotes(question: str) -> tuple[str, ...]:
    answer = bot_of(MINUTES, REPORT).ask(question).answer
    return tuple(one.quote for one in answer.citations) if answer.status == "answered" else ()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Who chairs the advisory group?", "Beatrice Holm (chair)"),
        ("Who chaired the Reform Board?", "The Reform Board, chaired by Judge Emil Salway"),
        ("What did Mr Penning agree to?", "The Legal Aid Board, through its director Lars Penning"),
    ],
)
def test_who_is_asked_about_is_found(question: str, begins: str) -> None:
    assert any(quote.startswith(begins) for quote in quotes(question))


@pytest.mark.parametrize(
    "question", ["Who chairs the Schools Committee?", "Who will be in charge of the office in Ysten?"]
)
def test_who_stands_at_the_head_of_something_must_be_said_of_it(question: str) -> None:
    assert quotes(question) == ()


def test_where_money_comes_from_and_when_something_is_allowed_is_told() -> None:
    assert any("financed by a bequest" in one for one in quotes("Where does the emergency fund get its cash from?"))
    assert any(one.startswith("Force may be used only") for one in quotes("When may a teacher still use force?"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where does the money for the helpline come from?", "The helpline is paid for by a grant from the city."),
        ("who pays the lawyers", "Their fees are met from the justice budget."),
        ("Where do they get their funding from?", "The project was funded by two foundations."),
    ],
)
def test_where_money_comes_from(question: str, told: str) -> None:
    assert MONEY_FROM.found_in(question)
    assert TELLS_MONEY_FROM.found_in(told)


def test_when_something_is_allowed_is_no_question_of_time() -> None:
    assert WHEN_ALLOWED.found_in("When can a child be locked up?")
    assert WHEN_ALLOWED.found_in("under what circumstances is it lawful?")
    assert not WHEN_ALLOWED.found_in("When was the act passed?")
    assert TELLS_CONDITION.found_in("It may be done only if a judge agrees.")
    assert not TELLS_CONDITION.found_in("It was done in March.")


def test_who_holds_an_office_in_brackets_is_a_person() -> None:
    def every_word(_: str) -> bool:
        return True  # names that are words as well

    assert names_person("Beatrice Holm (chair) | Ministry of Education", every_word)
    assert names_person("Beatrice Holm (the new director) spoke first.", every_word)
    assert not names_person("Orland Justice (draft) was read.", every_word)


def test_a_day_of_the_next_month_is_a_time() -> None:
    assert holds_type("Claims must be handed in by the 10th of the following month.", "term")
    assert holds_type("The list is read out on the last working day of each quarter.", "day")
    assert holds_type("They meet on Fridays.", "day")
    assert not holds_type("The first of the three bills was read.", "day")


def test_who_issues_a_document_in_which_version_names_it() -> None:
    guide = (
        "# A guide to hearings\n\n*Amber Bridge, field edition, version 2.3, June 2024. Written for staff.*\n\n"
        "## Before you start\n\nAmber Bridge pays for travel.\n\nMeet the child at least twice before the hearing.\n"
    )
    bot = bot_over(guide, MINUTES)
    assert "Amber Bridge, field edition" in bot.index.front_matter["doc0"].text
    answer = bot.ask("how many times do we meet a child before the hearing, amber bridge guide").answer
    assert answer.citations[0].quote.startswith("Meet the child at least twice")


@pytest.mark.parametrize(
    "line", ["This edition is revised each June.", "The second version of the bill was read in May."]
)
def test_a_sentence_on_an_edition_is_no_front_matter(line: str) -> None:
    bot = bot_over(f"# A guide\n\n{line}\n\nIt has a second sentence.\n")
    assert line.rstrip(".") not in bot.index.front_matter["doc0"].text


def test_what_somebody_is_called_is_the_name_asked_for() -> None:
    called = "# Schools of Orland\n\nIn the hills the village teacher is known as a moot, and is paid by parents.\n\nIt is so.\n"
    assert bot_over(called).ask("What is the name of the village teacher?").answer.status == "answered"
    paid = called.replace("known as a moot, and is ", "")
    assert bot_over(paid).ask("What is the name of the village teacher?").answer.status == "not_found"
    assert named_kind("What is the name of the village?") == "village"


@pytest.mark.parametrize("text", ["All towns were burnt with the exception of two.", "Only the harbour was spared."])
def test_an_exception_denies(text: str) -> None:
    assert DENIES.found_in(text)


def test_all_of_a_list_is_all_of_it(bundled: Bot) -> None:
    answer = bundled.ask("list all the ways unicef supports law making").answer
    quoted = " ".join(one.quote for one in answer.citations)
    for part in (
        "Raising public awareness",
        "Monitoring the implementation",
        "Providing substantial technical assistance",
    ):
        assert part in quoted


def test_the_letter_that_stands_for_a_word_may_stand_in_a_text() -> None:
    assert defines("crc", "There are treaties such as \ua7fb and the CRC")
    assert not defines("crc", "A \ua7fb is a treaty, and the CRC has gone.")
