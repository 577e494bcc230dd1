"""What a law is called: asked for in several ways, and quoted from a sentence that says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.statements.law_names import ASKED, SAYS, asked_alone

if TYPE_CHECKING:
    from bot.service import Bot

NOTE = """# Note on Sorenia

The law of Sorenia on guardians was debated for a year, and the law was hailed by judges.

In Sorenia the Guardians Act 2019 was adopted by parliament.
"""


@pytest.fixture(scope="module")
def note() -> Bot:
    return bot_over(NOTE)


@pytest.mark.parametrize(
    "question",
    [
        "What is the name of the law on guardians in Sorenia?",
        "What is the law in Sorenia called?",
        "what's the law on guardians in sorenia called",
    ],
)
def test_the_sentence_that_names_the_law_is_quoted_and_no_other(note: Bot, question: str) -> None:
    assert ASKED.found_in(question)
    answer = note.ask(question).answer
    assert [citation.quote for citation in answer.citations] == [
        "In Sorenia the Guardians Act 2019 was adopted by parliament."
    ]


def test_who_also_wants_something_else_is_not_answered_by_the_name_alone() -> None:
    assert asked_alone("What is the act called?")
    assert not asked_alone("What is the act called, and of what year is it?")
    assert not asked_alone("What is the name of the act and its date?")


def test_where_no_sentence_names_it_nothing_is_quoted(note: Bot) -> None:
    bare = bot_over(NOTE.rpartition("\n\n")[0])
    assert bare.ask("What is the name of the law on guardians in Sorenia?").answer.status == "not_found"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the Cybersecurity Act 2020", True),
        ("the Act on Adoption", True),
        ("the new law of the land", False),
        ("Act now", False),
    ],
)
def test_what_a_law_is_called_by(text: str, named: bool) -> None:
    assert (SAYS.search(text) is not None) is named
