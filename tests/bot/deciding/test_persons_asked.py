"""Persons whom a question names, and what others said or are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import MakeBot

MINUTES = """# Minutes

Present: Senator Amblecote (Chairperson); Judge Osei-Vance, President of the Children's Court.

Apologies were received from Senator Rolande, who was travelling.

Superintendent Quill said that the Police Service supported the Bill in principle.

Ms Brandt answered that clause 19 created a new offence of using a child to commit a crime.

The Deputy Director of the Harbour Institute, Dr Anna Vale, was present.

The Salt River Fund gave money to the Institute. The Institute had a total budget of 6.4 million euros.

Judge Osei-Vance spoke in a personal capacity. The Judge welcomed the end of whipping.
"""


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Did Senator Rolande support the Bill?", False),
        ("Did Superintendent Quill support the Bill?", True),
        ("What did Judge Osei-Vance say about clause 19?", False),
        ("What did Ms Brandt say about clause 19?", True),
        ("What did Judge Osei-Vance say about whipping?", True),
        ("Who is the President of Tarvonia?", False),
        ("Who is the President of the Children's Court?", True),
        ("Who is the director of the Harbour Institute?", False),
        ("Who is the deputy director of the Harbour Institute?", True),
        ("How many euros did the Salt River Fund give to the Institute?", False),
        ("What was the total budget of the Institute?", True),
    ],
)
def test_what_another_said_or_is_is_no_answer(make_bot: MakeBot, question: str, answered: bool) -> None:
    assert (make_bot(MINUTES).ask(question).answer.status == "answered") is answered
