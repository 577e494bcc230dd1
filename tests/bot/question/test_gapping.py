"""The second of two questions may leave out what the first has said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.gapping import ungapped
from bot.question.parts import parts_of

if TYPE_CHECKING:
    from conftest import MakeBot


@pytest.mark.parametrize(
    ("question", "second"),
    [
        (
            "How much of the review is paid by the State and how much by UNICEF?",
            "How much of the review is paid by UNICEF?",
        ),
        (
            "Where is a 10-year-old heard in a trial and where a 16-year-old?",
            "Where is a 16-year-old heard in a trial?",
        ),
        (
            "Terms of reference: why is nationality left out and why schooling?",
            "Terms of reference: why is schooling left out?",
        ),
        (
            "which steps does it ask of the commission, and which of school boards",
            "which steps does it ask of school boards?",
        ),
    ],
)
def test_what_is_left_out_is_put_in(question: str, second: str) -> None:
    found = ungapped(question)
    assert found is not None
    assert found[1] == second
    parts = parts_of(question)
    assert parts is not None
    assert parts.gapped


@pytest.mark.parametrize(
    "question",
    [
        "Who chairs the board and who sits on it?",
        "What do universities do and what do companies do?",
        "What did Chile do?",
        "how many boys and how many girls took part?",
        "Who wrote it and who knows how many times the whole text was sent back to the ministry for another draft by then",
    ],
)
def test_a_question_with_a_verb_of_its_own_is_left_alone(question: str) -> None:
    assert ungapped(question) is None


def test_both_are_answered(make_bot: MakeBot) -> None:
    text = (
        "# Hives\n\nA child under ten watches the hive from the fence.\n\nA keeper of the club watches the hive from the gate.\n\n"
        "The fence is green. The gate is old. Nobody counts the bees.\n"
    )
    answer = make_bot(text).ask("From where does a child watch the hive and from where a keeper?").answer
    assert answer.status == "answered"
    plain = " ".join(statement.text for statement in answer.statements)
    assert "from the fence" in plain
    assert "from the gate" in plain
