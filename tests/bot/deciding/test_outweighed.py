"""What counts against an answer weighs less the surer the estimate is, and each thing asked for is told in more forms than one."""

from __future__ import annotations

import pytest
from making import told_of

from bot.deciding.open_words import OUTWEIGHED_FROM, TURNS_ON, UNSPOKEN, outweighed
from bot.question.asked.amounts_asked import amount_asked
from bot.question.asked.asked_statements import RANKING, asks_for_date

REPORT = """# Registering births in Norvala

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
def test_what_is_asked_for_is_told_in_more_forms_than_one(question: str, quoted: str) -> None:
    assert any(quoted in one for one in told_of(REPORT, question))


@pytest.mark.parametrize(
    "question",
    [
        "Who runs the diversion centres in Sweden?",
        "Who chairs the harbour court in Norvala?",
        "In which year did the elders agree?",
        "Which judgment of the harbour court in Norvala was overturned?",
    ],
)
def test_what_none_of_these_tells_stays_untold(question: str) -> None:
    assert told_of(REPORT, question) == []


@pytest.mark.parametrize("kind", [TURNS_ON, UNSPOKEN])
def test_a_word_nobody_says_counts_up_to_an_estimate_and_no_further(kind: str) -> None:
    least = OUTWEIGHED_FROM[kind]
    assert not outweighed(f"{kind}: nasty", least - 0.01)
    assert outweighed(f"{kind}: nasty", least)


def test_any_other_reason_counts_however_sure_the_estimate_is() -> None:
    assert not outweighed("no date stands in the sentences found", 1.0)


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
