"""In what relation to the subject the things asked for stand, and which relation a heading or lead-in announces."""

from __future__ import annotations

import pytest

from bot.question.asked.asked_relations import announces, relations_asked


@pytest.mark.parametrize(
    ("question", "heading", "lead_in"),
    [
        ("How come nobody noticed?", "Oversight", "The panel sees three causes:"),
        ("When may a nurse tell the police?", "Secrecy", "A nurse may tell the police only if:"),
        ("What do we need to fulfil?", "Foster carers", "A person may be approved if he or she:"),
        ("What makes it hard to take part?", "Barriers", ""),
        ("What should we look out for?", "Warning signs", ""),
        ("How do you go about it?", "The three stages", ""),
        ("What do they want the state to do?", "Recommendations", ""),
        ("How can we tell whether it worked?", "Results", "Suggested indicators:"),
        ("What is the bill trying to achieve?", "Aims of the bill", ""),
        ("What does the money have to pay?", "Typical costs", ""),
        ("Any tips for mums and dads?", "What parents can do", ""),
        ("What teeth will the regulator get?", "", "The Authority may:"),
        ("What is off limits for the office?", "", "We cannot examine:"),
        ("In what ways can a pupil reach them?", "How to send a complaint", ""),
        ("Who sits on the board?", "Membership", ""),
        ("What do the churches have against the bill?", "Objections", ""),
        ("What is a company obliged to do?", "", "Every company must:"),
        ("What has to go in the report?", "", "The report contains:"),
    ],
)
def test_question_and_announcement_meet_in_their_relation(question: str, heading: str, lead_in: str) -> None:
    assert announces(relations_asked(question), heading, lead_in)


@pytest.mark.parametrize(
    ("question", "heading", "lead_in"),
    [
        ("How come nobody noticed?", "Aims of the bill", ""),
        ("When may a nurse tell the police?", "Costs", "A hearing costs:"),
        ("Name the members.", "Causes", ""),
    ],
)
def test_another_relation_does_not_meet(question: str, heading: str, lead_in: str) -> None:
    assert not announces(relations_asked(question), heading, lead_in)


def test_only_the_end_of_a_lead_in_announces() -> None:
    lead_in = (
        "The reasons are not told here, " + "for what matters to children is quite another thing, " * 2 + "namely:"
    )
    assert not announces(relations_asked("Why?"), "", lead_in)
