"""Forms of questions that were taken for others, and lines at the head of a document that pass for answers."""

from __future__ import annotations

from functools import cache

import pytest
from making import bot_over

from bot.indexing.front_matter import front_matter_of
from bot.question.asked.asked_names import asks_who_somebody_is
from bot.question.asked.asked_statements import PREDECESSOR
from bot.question.labels import nth_of, speaks_of_nth
from bot.question.leaning.substituting import put_in, with_put

GUIDE = """# Guide to complaints

Office of the Guardian, Region of Orland. Third edition, in force from 3 May 2021.

## Time limits

Close the case within seventy days. A body that ignores advice gives its reasons within fifty days.

The telephone line is staffed from 9 a.m. to 6 p.m. on working days.

The Deputy Guardian may grant one extension of ten days.
"""
FEATURE = """# How Orland got its code

When the last vote was counted, Senator Imra Toll put her head on her desk and wept.

The Police Union remains hostile. Its president, Karl Ostby, fears that gangs will recruit younger boys.

"I promised a boy in Selm prison that I would not retire before this was done," she said.
"""

bot_of = cache(bot_over)
"""Each document is read once."""


def told(question: str, text: str) -> list[str]:
    """The statements of the answer; none where the sources do not answer."""
    answer = bot_of(text).ask(question).answer
    return [statement.text for statement in answer.statements] if answer.status == "answered" else []


def test_who_issues_a_document_is_no_answer_about_a_case() -> None:
    library = bot_of(GUIDE).index.library
    assert "Region of Orland" in front_matter_of(library)["doc0"].text
    statements = told("how long may a case of the Guardian in Orland take", GUIDE)
    assert "Close the case within seventy days." in statements
    assert not statements[0].startswith(("Office", "Third edition"))


def test_a_telephone_line_is_a_hotline() -> None:
    assert told("when is the hotline of the Guardian staffed", GUIDE)[0].startswith("The telephone line is staffed")


@pytest.mark.parametrize("question", ["who was in tears after the vote", "who is unhappy before an election"])
def test_what_somebody_felt_after_something_asks_for_no_predecessor(question: str) -> None:
    assert not PREDECESSOR.found_in(question)


@pytest.mark.parametrize(
    "question", ["who was minister before Toll?", "Who came before her?", "the predecessor of Toll"]
)
def test_who_held_an_office_before_is_still_asked(question: str) -> None:
    assert PREDECESSOR.found_in(question)


def test_whoever_wept_is_named() -> None:
    assert "Senator Imra Toll" in told("who was in tears after the vote in Orland", FEATURE)[0]


def test_its_president_is_that_of_what_stands_before() -> None:
    assert told("who is the president of Orland", FEATURE) == []


@pytest.mark.parametrize(
    ("question", "text"),
    [("what is the name of the boy from Selm prison", FEATURE), ("what is the name of the Deputy Guardian", GUIDE)],
)
def test_a_name_that_is_asked_for_must_be_said(question: str, text: str) -> None:
    assert told(question, text) == []
    assert asks_who_somebody_is("what is the name of the boy from Selm prison")
    assert not asks_who_somebody_is("name of the child protection framework")


def test_one_of_several_by_its_place_in_the_row() -> None:
    asked = nth_of("why did the second draft fail?")
    assert asked == {("draft", "second")}
    assert speaks_of_nth(asked, "The second failed in the Senate.") == 1
    assert speaks_of_nth(asked, "The first draft was written abroad.") == -1
    assert speaks_of_nth(asked, "Nobody had read it.") == 0
    assert put_in("what about the second one") == "the second"
    assert with_put("the third", "Why did the first draft fail?") == "Why did the third draft fail?"
