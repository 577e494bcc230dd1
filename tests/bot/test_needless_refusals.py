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


LETTER = """# Age limits in the Online Bill

I write about the Online Bill. We welcome that fines go into a fund for education.

The Child Justice Act was passed in 2021 with 68 votes in favour. It repealed the Juveniles Act of the Crown.

The workshops took place between March and September 2016.

These consultations raised awareness of gaps in the law.

The Commission recommended an evening school, and no sanctions for families.

Marguerite Solano
Ombudsperson for Children of Northmarch
"""


@pytest.fixture(scope="module")
def letter() -> Bot:
    return bot_over(LETTER)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Who is the Ombudsperson for Children of Northmarch?", "Marguerite Solano"),
        ("How many MPs voted for the Child Justice Act?", "68 votes in favour"),
        ("What did the Child Justice Act replace?", "repealed the Juveniles Act"),
        ("How long were the workshops?", "between March and September"),
        ("Did the consultations change anything?", "raised awareness"),
        ("What did the Commission propose instead of punishing families?", "evening school"),
    ],
)
def test_a_letter_tells_it_in_its_own_words(letter: Bot, question: str, quoted: str) -> None:
    reply = letter.ask(question)
    assert reply.answer.status == "answered", reply.explanation.decision
    assert any(quoted in citation.quote for citation in reply.answer.citations)


@pytest.mark.parametrize(
    "question",
    [
        "How many votes were cast against the Child Justice Act?",
        "How much did the Commission give to the evening school?",
    ],
)
def test_what_the_letter_does_not_tell_stays_untold(letter: Bot, question: str) -> None:
    assert letter.ask(question).answer.status == "not_found"


def test_we_are_who_signed_the_letter(letter: Bot) -> None:
    assert "We welcome" in letter.ask("What does Solano welcome?").answer.citations[0].quote
