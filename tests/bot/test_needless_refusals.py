"""What a source does say, in another way than the question expects: each was once refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import bot_over, told_of

from bot.question.answering.answer_types import holds_type
from bot.question.answering.defining import defines
from bot.question.answering.settled import without_settled
from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.asked_statements import RANKING, asks_for_date

if TYPE_CHECKING:
    from bot.service import Bot

CHRONICLE = """# A chronicle of the Harbour Schools

The hearing in the old customs house was followed by 1950 pupils.

A teacher named Oswin chaired the first school council.

The council closed the night school after the elections.

Inspector Vale came back to Portrun with a new rulebook in 1998.

Head teachers, slow to consult anyone, only asked pupils when Norway had sent observers.

The council wrote an order that gave the pupils a seat of their own in 2003.

Pupils may turn to bodies such as LARU, NUTA or PORTRA.

The rulebook speaks of day orders, measures that end at midnight.

The mayor chose the pupils by the size of each class.

The Good Hope Fund of the port pays for the interpreters.

The harbour of Tunisia sent its rulebook to Egypt.

The company Lantern Works in Sweden prints the rulebook, well into the next term.

The reply, from Bryan Vane, was that the night school would open again for adults.

HARNEX and SOTA began to inspect schools in 2011.
"""


@pytest.fixture(scope="module")
def schools() -> Bot:
    return bot_over(CHRONICLE)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("How many pupils followed the hearing?", "1950 pupils"),
        ("Who was the chair of the first school council?", "named Oswin"),
        ("When did the council close the night school?", "after the elections"),
        ("What year did Inspector Vale return to Portrun?", "in 1998"),
        ("When did head teachers ask pupils?", "when Norway had sent"),
        ("When did the council write an order granting them a seat?", "gave the pupils a seat"),
        ("What is LARU?", "bodies such as LARU"),
        ("What is a day order?", "measures that end at midnight"),
        ("How was it decided how many pupils were chosen from each class?", "size of each class"),
        ("Who pays for the interpreters, the Goodhope Fund?", "The Good Hope Fund"),
        ("Where is Lantern Works based?", "in Sweden"),
        ("For how long will Lantern Works print the rulebook?", "well into the next term"),
        ("Which Member of Parliament replied that the night school would open again for adults?", "Bryan Vane"),
        ("When did HARNX and SOTA begin to inspect schools?", "2011"),
        ("Which harbour in North Africa sent its rulebook away?", "Tunisia"),
    ],
)
def test_what_is_told_in_another_way_is_answered(schools: Bot, question: str, quoted: str) -> None:
    reply = schools.ask(question)
    assert reply.answer.status == "answered", reply.explanation.decision
    assert any(quoted in citation.quote for citation in reply.answer.citations)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("It was followed by 1950 pupils.", True),
        ("About 1900 people came.", True),
        ("It was held in 2000 villages and towns.", False),  # a year or a number: as before, a year
        ("The 2000 elections were free.", False),
        ("The law of 1950 was repealed.", False),
    ],
)
def test_a_round_number_of_things_is_no_year(text: str, *, held: bool) -> None:
    assert holds_type(text, "number") is held


def test_a_title_may_have_a_genitive() -> None:
    assert holds_type("a rule called Sara's Law keeps the names secret", "title")


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


def test_what_a_treaty_obliges_governments_to_is_no_coercion() -> None:
    bot = bot_over("# Hives\n\nUnder article 4 of the Bee Treaty governments have to monitor their own hives.\n")
    asked = bot.ask("which article obliges governments to check up on their own hives")
    assert asked.answer.status == "answered", asked.explanation.decision


REGISTRY = """# Registering births in Norvala

## The reform

E.g.: In Norvala, Judge Marrow of the harbour court began the reform. The Child Justice Act 2012 created diversion centres in
all eight regions, run jointly by the probation service and the Red Crescent.

A hotline for complaints about bribes was opened by the anti-corruption bureau in 2018.

Foundlings should be entered with an estimated date of birth and are presumed to be nationals.

In several regions up to a third of the sums set aside for child protection go back to the treasury unspent, mainly because
procurement begins too late.

Money for children is scattered among education, health and justice.

In Smith v. Jones [2006] the House of Lords held that domestic rules should be read so that they agree with treaties.

It is wise to begin with a subject on which the elders are likely to agree, for example birth registration.
"""


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Who runs the diversion centres in Norvala?", "run jointly by the probation service"),
        ("Who set up the hotline against bribes?", "opened by the anti-corruption bureau"),
        ("What date of birth is written down for foundlings?", "estimated date of birth"),
        ("Why is so much of the money for protecting kids never used up?", "procurement begins too late"),
        ("Which judgment said that domestic rules must be read in line with treaties?", "Smith v. Jones"),
        ("What subject is it best to begin with when we meet the elders?", "wise to begin with a subject"),
    ],
)
def test_a_registry_tells_it_in_its_own_forms(question: str, quoted: str) -> None:
    assert any(quoted in one for one in told_of(REGISTRY, question))


@pytest.mark.parametrize(
    "question",
    [
        "Who runs the diversion centres in Sweden?",
        "Who chairs the harbour court in Norvala?",
        "In which year did the elders agree?",
        "Which judgment of the harbour court in Norvala was overturned?",
    ],
)
def test_what_the_registry_does_not_tell_stays_untold(question: str) -> None:
    assert told_of(REGISTRY, question) == []


def test_what_it_is_best_to_do_is_no_ranking_and_a_date_of_birth_no_date_asked_for() -> None:
    assert RANKING.found_in("Which of the two methods is best?")
    assert not RANKING.found_in("What subject is it best to begin with?")
    assert asks_for_date("What date is written on the form?")
    assert not asks_for_date("What date of birth is written on the form?")


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What is the problem with X-rays to find out how old somebody is?", ""),
        ("Which method of finding out how many children work is best?", ""),
        ("How old must somebody be to find out?", "age"),
        ("How many do we need to find out what is wrong?", "count"),
    ],
)
def test_an_amount_to_be_found_out_by_a_means_is_not_asked_for(question: str, asked: str) -> None:
    assert amount_asked(question) == asked
