"""To whom something was done, what is part of what, and who a minister is: what is named beside it does not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.labels import labelled

if TYPE_CHECKING:
    from bot.service import Bot

REPORT = """# Portrun

Fishers and pilots of the harbour were consulted in spring. Nurses of Portrun mend nets.

The Tide Board is a department of the Salt Office. The Reef Court wrote to the Salt Office about the Tide Board.

After 1990 Portrun made laws:

- the Net (Mesh and Twine) Act, 1993;
- the Shell Trade Act, 1994.

The ministry responsible for lighthouses was left out of the talks. The Ministers of Piers and of Ferries came in person.

Under the rules a number of boats may leave early because the tide is low.
"""


@pytest.fixture(scope="module")
def portrun() -> Bot:
    return bot_over(REPORT)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Were the pilots consulted?", "pilots of the harbour were consulted"),
        ("Is the Tide Board part of the Salt Office?", "department of the Salt Office"),
        ("When did Portrun pass a law on the shell trade?", "Shell Trade Act, 1994"),
        ("When was the Net Act passed in Portrun?", "Act, 1993"),
        ("Which ministry was left out of the talks?", "responsible for lighthouses"),
        ("Why may a number of boats leave early?", "tide is low"),
    ],
)
def test_the_sentence_that_tells_it_is_quoted(portrun: Bot, question: str, quoted: str) -> None:
    reply = portrun.ask(question)
    assert reply.answer.status == "answered", reply.explanation.decision
    assert any(quoted in citation.quote for citation in reply.answer.citations)


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("Were the nurses consulted?", "says so of nurses"),
        ("Is the Reef Court part of the Salt Office?", "what it is part of"),
    ],
)
def test_others_and_other_things_do_not_tell(portrun: Bot, question: str, reason: str) -> None:
    reply = portrun.ask(question)
    assert reply.answer.status != "answered", [citation.quote for citation in reply.answer.citations]
    assert any(reason in one for one in reply.explanation.decision), reply.explanation.decision


def test_a_row_bears_its_label_in_its_first_cell() -> None:
    rows = "2 | Cost: 40 crowns 3 | Cost: 70 crowns | Paid in: 2031 | Kept"
    assert labelled(rows, "option", "2")
    assert labelled(rows, "option", "3")
    assert not labelled(rows, "option", "2031")
