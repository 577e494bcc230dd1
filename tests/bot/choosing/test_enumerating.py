"""A sentence that enumerates is a list in itself, and answers who asks for several things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.choosing.enumerating import parts_told

if TYPE_CHECKING:
    from conftest import MakeBot


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The dangers are reprisals, painful memories, manipulation by adults and false hopes.", 4),
        ("She can demand files, enter premises without notice and hear witnesses under oath.", 3),
        ("They said that nothing would happen, that they would be beaten, or that they would be laughed at.", 3),
        (
            "It breached the right to education (article 31), the right to equality (article 12) and the right to privacy.",
            3,
        ),
        ("Of this, 11.0 million is for staff, 4.9 million for schools and the rest for advice.", 3),
        ("La ley protege la salud, la educación y la vida.", 3),
        ("委员会由教师、律师和医生组成。", 3),
        ("In June 2022, the government and the assembly agreed.", 0),
        ("Four have been shut, and two remain.", 0),
        ("The bill was sent to the committee, which met in May and June.", 0),
        ("Nothing.", 0),
    ],
)
def test_the_parts_of_an_enumeration_are_counted(text: str, parts: int) -> None:
    assert parts_told(text) == parts


TEXT = """# Bees

## Wintering

Dangers of winter for bees are cold, hunger, mice and damp.

In winter bees need three things from their keeper:

- honey
- a dry place
- peace

Bees sleep in winter. Bees wake in spring. Winter for bees is long.
"""


def test_who_asks_for_several_things_is_given_the_sentence_that_names_them(make_bot: MakeBot) -> None:
    answer = make_bot(TEXT).ask("Which dangers threaten bees in winter?").answer
    assert any("cold, hunger, mice and damp" in statement.text for statement in answer.statements)


def test_a_fact_stays_a_fact(make_bot: MakeBot) -> None:
    answer = make_bot(TEXT).ask("When do bees wake?").answer
    assert not any("cold, hunger" in statement.text for statement in answer.statements)
