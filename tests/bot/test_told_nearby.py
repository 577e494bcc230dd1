"""What is told beside or behind the words of a question, and what is told of something else."""

from __future__ import annotations

from functools import cache

import pytest
from making import bot_over

from bot.indexing.subjects import points_to_last_sentence
from bot.question.answering.defining import defines
from bot.question.labels import is_headed, labels_of, speaks_of_labelled, under_another

MINUTES = """# Minutes of the Justice Committee of Orland

Ms Bray (Chair), Mr Tolland and Ms Quill were present. Ms Quill had been away in March.

## Amendments to the Youth Courts Bill

- Amendment 3 (Mr Tolland): hear the child in every case. Rejected by 4 votes to 3.
- Amendment 8 (Ms Quill): open the youth courts on Saturdays. Adopted unanimously.

The advisory panel was set up in 2011 to watch over the youth courts. It had members from three ministries and two schools.

A member cannot choose the witnesses. They are picked by the clerk of the committee from a public list.

The Committee will visit the Halden Youth Centre on 4 June.
"""
ACT = """# Children Act of Orland

## 8. Duty to report

(1) A nurse, teacher or coach who suspects serious harm to a child shall tell the board without delay.

## 9. Offences

(1) A person who without reasonable excuse fails to comply with section 8(1) is liable to a fine of up to 3,000 crowns.

(2) A person who knowingly makes a false report is liable to a fine of up to 900 crowns.
"""
REFORMS = """# Four reforms compared

Orland's system is dualist: a treaty has no effect in court before an act of parliament takes it over.

## Zambia: one code

Parliament passed the code in August 2022. Money is what is missing.

## Peru: a step back

A first bill was withdrawn in 2016, chiefly because the churches were against it.
"""
PLAN = """# Action plan of Orland

- Measure 1.2: Recruit 300 new foster families by 2027. Answerable: the regional offices for social work.
- Measure 2.1: Serve a warm lunch to every pupil. Answerable: the municipalities.

Each method is explained here:

- Method 1: the constitution is changed so that it names the rights of the child.
- Method 2: one law takes over the whole treaty.
"""


bot_of = cache(bot_over)
"""Each document is read once."""


def first(question: str, *texts: str) -> str:
    """The first statement of the answer; "" for none."""
    answer = bot_of(*texts).ask(question).answer
    return answer.statements[0].text if answer.status == "answered" else ""


def told(question: str, *texts: str) -> list[str]:
    """The statements of the answer."""
    answer = bot_of(*texts).ask(question).answer
    return [statement.text for statement in answer.statements] if answer.status == "answered" else []


@pytest.mark.parametrize(
    ("question", "verdict", "other"),
    [
        ("Was amendment 3 adopted?", "Rejected by 4 votes to 3.", "Adopted unanimously."),
        ("did they agree to hear the child in every case", "Rejected by 4 votes to 3.", "Adopted unanimously."),
        ("result on amendment 8", "Adopted unanimously.", "Rejected by 4 votes to 3."),
    ],
)
def test_the_verdict_is_that_of_the_item_asked_about(question: str, verdict: str, other: str) -> None:
    statements = told(question, MINUTES)
    assert verdict in statements
    assert other not in statements


def test_what_sits_on_it_is_told_by_the_sentence_behind() -> None:
    assert any(
        "members from three ministries" in one for one in told("Who was on the advisory panel of 2011?", MINUTES)
    )


def test_by_whom_it_is_done_is_told_by_the_sentence_behind() -> None:
    assert any("picked by the clerk" in one for one in told("who chooses the witnesses", MINUTES))


@pytest.mark.parametrize(
    "question",
    [
        "where is the Halden youth centre",
        "which party does Ms Quill belong to",
        "who wrote the report on youth courts",
    ],
)
def test_what_is_asked_of_somebody_or_something_must_be_told(question: str) -> None:
    assert told(question, MINUTES) == []


def test_who_holds_an_office_must_be_named() -> None:
    assert (
        told(
            "who is the speaker of Orland",
            "# Rules of the House of Orland\n\nThe Speaker may grant the Young Readers ten days.",
        )
        == []
    )


def test_what_is_said_of_social_media_is_not_said_of_one_company() -> None:
    text = "# Bill on the media of Orland\n\nSocial media platforms supported the bill on child safety."
    assert told("did social media platforms support the bill", text)
    assert told("did tiktok support the bill", text) == []


def test_the_fine_for_a_duty_of_another_section() -> None:
    assert "3,000 crowns" in first("what is the fine for a nurse who does not tell the board about serious harm", ACT)
    assert told("what is the fine for spanking a child", ACT) == []


def test_a_law_that_was_passed_is_the_one_asked_about() -> None:
    assert told("did parliament pass the broadcasting act", REFORMS) == []
    assert "August 2022" in first("did parliament pass the code in Zambia", REFORMS)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("when did zambia pass its code", "Parliament passed the code in August 2022."),
        (
            "why was the bill in peru withdrawn",
            "A first bill was withdrawn in 2016, chiefly because the churches were against it.",
        ),
    ],
)
def test_the_country_of_a_heading_counts_for_the_sentences_below_it(question: str, answer: str) -> None:
    assert first(question, REFORMS) == answer


def test_what_happened_in_a_country_is_told_by_the_section_headed_by_it() -> None:
    assert told("what happened in Zambia", REFORMS) == [
        "Parliament passed the code in August 2022.",
        "Money is what is missing.",
    ]
    assert "Money is what is missing." in told("whats lacking in zambia now", REFORMS)


def test_what_stands_behind_a_colon_says_what_it_is() -> None:
    assert defines(
        "dualist", "Orland's system is dualist: a treaty has no effect in court before an act takes it over."
    )
    assert "no effect in court" in first("what is a dualist country", REFORMS)


def test_a_field_belongs_to_what_stands_before_it() -> None:
    assert points_to_last_sentence("Answerable: the municipalities.")
    assert points_to_last_sentence("Rejected by 4 votes to 3.")
    assert not points_to_last_sentence("Rejected candidates may apply again next year.")
    assert any("municipalities" in one for one in told("who is answerable for the warm lunch", PLAN))


def test_the_one_of_a_list_that_bears_the_label() -> None:
    asked = labels_of("what does method 2 mean")
    assert is_headed(asked, "Method 2: one law takes over the whole treaty.")
    assert speaks_of_labelled(asked, "Method 2: one law takes over the whole treaty.") == 2
    assert speaks_of_labelled(asked, "Courts have used method 2 as well.") == 1
    assert speaks_of_labelled(asked, "Method 1: the constitution is changed.") == -1
    assert under_another(asked, "Method 1: the constitution is changed. It was slow.")
    assert not under_another(asked, "Method 1: the constitution is changed, unlike in method 2.")
    assert not under_another(asked, "The constitution is changed by method 1.")
    assert not under_another(asked, "Step 1: the constitution is changed.")
    assert first("what does method 2 mean", PLAN) == "Method 2: one law takes over the whole treaty."
    assert ("measure", "1.2") in labels_of("who answers for measure 1.2?")
