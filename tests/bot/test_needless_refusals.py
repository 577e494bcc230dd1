"""What a source does say, in another way than the question expects: each was once refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over

from bot.question.answer_types import holds_type
from bot.question.defining import defines
from bot.question.settled import without_settled

if TYPE_CHECKING:
    from bot.service import Bot

CHRONICLE = """# A chronicle of the Harbour Library

The opening was celebrated with a grand dinner attended by 2000 guests.

A captain named Oswald led the founders into the upper town.

The founders gave the building to the town at the end of World War I.

He came back to Portrun in 1908.

Merchants, at first hostile to reading rooms, only paid when Portrun opened a school of its own.

The founders signed a charter in 1985 giving the library a special status.

Readers can join trade unions such as LARU, NUT or PORTRA.

It is believed that there are few twin halls, pairs of halls with a common door.

The mayor appointed the readers' council depending on the strength of each quarter.

The Super Bowl of 1996 was shown on the lawn, where a singer performed the anthem.

The company Lantern Works in Sweden prints the catalogue, well into the next century.

The answer, from Bryan Vane, was that the reading room would be kept for the public.

HARNET and SOTA became operational in 1969.

The harbour of Tunisia sent its books to Egypt.
"""


@pytest.fixture(scope="module")
def library() -> Bot:
    return bot_over(CHRONICLE)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("How many guests attended the dinner at the opening?", "2000 guests"),
        ("Who was the leader when the founders came to the upper town?", "named Oswald"),
        ("When did the founders give the building to the town?", "at the end of World War I"),
        ("What year did he return to Portrun?", "in 1908"),
        ("When did merchants pay for reading rooms?", "when Portrun opened a school"),
        ("When did the founders sign a charter granting it a special status?", "giving the library a special status"),
        ("What is LARU?", "trade unions such as LARU"),
        ("What is a twin hall?", "pairs of halls"),
        ("How was it determined how many readers from each quarter would be appointed?", "strength of each quarter"),
        ("Who performed the anthem at the Superbowl?", "a singer performed the anthem"),
        ("Where is Lantern Works based?", "in Sweden"),
        ("For how long will Lantern Works print the catalogue?", "well into the next century"),
        ("Which Member of Parliament explained how the reading room would be kept for the public?", "Bryan Vane"),
        ("When did HARNT and SOTA become operational?", "1969"),
        ("Which harbour in North Africa sent its books away?", "Tunisia"),
    ],
)
def test_what_is_told_in_another_way_is_answered(library: Bot, question: str, quoted: str) -> None:
    reply = library.ask(question)
    assert reply.answer.status == "answered", reply.explanation.decision
    assert any(quoted in citation.quote for citation in reply.answer.citations)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("It was attended by 2000 guests.", True),
        ("About 1900 people came.", True),
        ("It was held in 2000 villages and towns.", False),  # a year or a number: as before, a year
        ("The 2000 elections were free.", False),
        ("The law of 1950 was repealed.", False),
    ],
)
def test_a_round_number_of_things_is_no_year(text: str, *, held: bool) -> None:
    assert holds_type(text, "number") is held


def test_a_title_may_have_a_genitive() -> None:
    assert holds_type("a rule called Lorentz's Law describes the force", "title")


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("nut", "Nuts, like the walnut, are healthy."),
        ("children", "Groups such as children and women were heard."),
        ("bills", "It drafts bills, acts and rules."),
    ],
)
def test_an_example_or_a_row_of_things_defines_nothing(word: str, text: str) -> None:
    assert not defines(word, text)


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("Who decides how many judges sit?", "Who decides that judges sit?"),
        ("How do they know when a law needs reform?", "How do they know that a law needs reform?"),
        ("How many judges sit?", "How many judges sit?"),
        ("When did they decide?", "When did they decide?"),
    ],
)
def test_an_amount_that_is_settled_is_not_asked_for(asked: str, read: str) -> None:
    assert without_settled(asked) == read
