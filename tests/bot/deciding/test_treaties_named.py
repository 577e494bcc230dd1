"""What is said of one treaty does not tell it of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.deciding.treaties_named import treaties_in

if TYPE_CHECKING:
    from bot.service import Bot

PAGE = """# Treaties of Velmora

Velmora signed the Convention on the Rights of Persons with Disabilities in 2009.

Velmora became party to the Convention against Torture in 1994.
"""


@pytest.fixture(scope="module")
def velmora() -> Bot:
    return bot_over(PAGE)


def test_a_date_of_another_treaty_is_none(velmora: Bot) -> None:
    reply = velmora.ask("In what year did Velmora become party to the Convention on the Rights of the Child?")
    assert reply.answer.status == "not_found"
    assert any("another treaty" in one for one in reply.explanation.decision)
    told = velmora.ask("In what year did Velmora become party to the Convention against Torture?").answer
    assert "1994" in told.citations[0].quote


def test_treaties_by_their_names_and_for_short() -> None:
    assert treaties_in("the UNCRC and CEDAW") == {"crc", "cedaw"}
    assert treaties_in("the CRC Committee signed a CRC report") == frozenset()
    assert treaties_in("Optional Protocol on a communications procedure") == {"opic"}
