"""Phrases that are put plainly before a question is read, and what is told of the thing that is asked about."""

from __future__ import annotations

import pytest
from making import told_of

from bot.question.labels import labels_of, speaks_of_labelled
from bot.question.plain.plain_wording import put_plainly

TEXT = """
# Report on the Harbour District

Submitted by the Ombudsperson, Dr. Mateo Orlinde. Port Celeste, 14 August 2023.

The Ministry of Health did not reply to the request for data. No agreement was reached on amendments. The waiting time for a first
appointment with the psychiatrist is seven months. The psychiatrist works three days a week.

A Children's Division was added in 2015, following a recommendation made by the Committee. The consultation on the voting age took
twelve weeks. Adapting the register would cost 2.3 million euros.

Infant mortality fell from 14 to 9 per thousand live births between 2012 and 2022. Two of the parties in Parliament opposed the ban
on advertising. A coordinator in the Office of the Mayor oversees the plan.

Children may send complaints about the plan to the coordinator. Anonymous complaints are accepted. The city sees these problems:

- children's opinions reach the city late;
- complaints of children about the plan are lost;
- the plan for children is not known.
"""


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("who failed to send the figures?", "who did not send the figures?"),
        ("I am not happy with the office, where can I write?", "I complain about the office, where can I write?"),
        ("why was the committee disappointed with the reply", "why was the committee disappointed with the reply"),
        ("from what date is the new act effective?", "from what date does the new act come into force?"),
        ("when did it become effective", "when did it come into force"),
        ("is it effective", "is it effective"),
        ("Who has failed to reply", "Who did not reply"),
        ("On what did the members fail to agree?", "On what did the members not agree?"),
        ("would parents agree if classes cost nothing?", "would parents agree if classes be free of charge?"),
        ("the sum planned for foster care in 2025, in millions?", "the sum planned for foster care in 2025?"),
        ("how many, in figures?", "how many, in figures?"),
        ("compare infant deaths ten years ago and lately", "how did infant deaths change"),
        (
            "how long before a child gets to see somebody?",
            "how long is the waiting time before a child gets to see somebody?",
        ),
        ("fifty thousand names, twenty-five thousand more", "50,000 names, 25,000 more"),
        ("a hundred thousand euros", "100,000 euros"),
        ("two thousand and five", "two thousand and five"),
        ("what comes after the position paper", "What happened after the position paper"),
        ("And what was the next step after the survey?", "What happened after the survey?"),
        ("what followed the petition", "What happened after the petition"),
        ("what comes after us", "What happened after us"),
        ("what followed from it", "what followed from it"),
        ("how do I reach UNICEF?", "how do I contact UNICEF?"),
        ("how can we get hold of the regional office", "how can we contact the regional office"),
        ("how do we reach children in the hills", "how do we reach children in the hills"),
        ("what should a new mp know about unicef", "Tell me about unicef"),
        ("what do we need to know of the Act?", "Tell me about the Act?"),
        ("what should young people know about risks", "what should young people know about risks"),
        ("how do we reach the ILO?", "how do we contact the ILO?"),
        ("how do we reach UNHCR?", "how do we contact UNHCR?"),
        ("what should children know about the hearing", "what should children know about the hearing"),
        ("Who can States ask for technical assistance?", "Who can we ask for technical assistance?"),
        ("whom can a government turn to for help", "whom can we turn to for help"),
        ("who can girls ask for advice", "who can girls ask for advice"),
    ],
)
def test_put_plainly(typed: str, read: str) -> None:
    assert put_plainly(typed) == read


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("who failed to answer the request for data?", "The Ministry of Health did not"),
        ("how long before a child gets to see the psychiatrist?", "The waiting time"),
        ("why was a children's division added in 2015?", "A Children's Division"),
        ("who is the ombudsperson that submitted the report?", "Submitted by the Ombudsperson"),
        ("compare infant deaths ten years ago and now", "Infant mortality fell"),
    ],
)
def test_is_told(question: str, start: str) -> None:
    assert told_of(TEXT, question)[0].startswith(start)


@pytest.mark.parametrize(
    "question",
    [
        "how much did the consultation on the voting age cost?",
        "which two parties were against the ban on advertising?",
        "name of the coordinator of the plan",
        "who are the 22 parties that opposed the ban on advertising?",
    ],
)
def test_is_not_told(question: str) -> None:
    assert told_of(TEXT, question) == []


def test_whether_is_decided_by_a_sentence_and_no_list() -> None:
    told = told_of(TEXT, "Can a child of the city complain about the plan without giving a name?")
    assert "Anonymous complaints are accepted." in told
    assert "children's opinions reach the city late;" not in told


def test_a_row_bears_its_label_in_its_first_cell() -> None:
    asked = labels_of("what text did group D suggest?")
    assert speaks_of_labelled(asked, "D | Bill: Health | Proposed change: closure lapses") == 2
    assert speaks_of_labelled(asked, "C | Bill: Trading | Proposed change: none") == -1
    assert speaks_of_labelled(asked, "All groups | Bill: Trading") == 0
