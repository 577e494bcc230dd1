"""A penalty that an act sets in a list, for whoever fails in what another of its subsections demands."""

from __future__ import annotations

import pytest
from making import bot_over

from bot.question.asked.asked_negated import NOT_SO, OF_WHOM_NOT

ACT = """# Interpreters Act

## 3 Interpreters

(1) A court must give every child an interpreter free of charge.

(2) A clerk must report every request within ten days.

(3) A person who fails to comply with subsection (2):

(a) commits an offence; and

(b) is liable to a fine of 500 crowns.
"""


@pytest.mark.parametrize("question", ["What is the penalty for not reporting?", "fine for not reporting?"])
def test_what_introduces_a_list_refers_for_its_items(question: str) -> None:
    answer = bot_over(ACT).ask(question).answer
    assert answer.status == "answered"
    assert any("a fine of 500 crowns" in one.quote for one in answer.citations)


def test_a_penalty_for_not_doing_something_asks_for_nothing_denied() -> None:
    for wording in (NOT_SO, OF_WHOM_NOT):
        assert not wording.found_in("What is the penalty for not reporting?")
    assert NOT_SO.found_in("What did UNICEF not do in Chile?")
    assert NOT_SO.found_in("name one thing UNICEF did not do in Ghana")
    assert OF_WHOM_NOT.found_in("Who may not be appointed?")


def test_alcohol_is_no_tobacco() -> None:
    bot = bot_over("# Act\n\nThe fine for selling tobacco to a child is 900 crowns.\n")
    assert bot.ask("What is the fine for selling alcohol?").answer.status == "not_found"
    assert bot.ask("What is the fine for selling cigarettes?").answer.status == "answered"
