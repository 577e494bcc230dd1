"""Sentences that must stand beside the best one: the amount that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.weighing import ordering

if TYPE_CHECKING:
    from conftest import MakeBot

TEXT = """# Removal of children

A social worker may remove a child without an order only where there is danger to health. The case must then be
brought before a judge within 72 hours.

A social worker may not visit a home at night. Visits of inspectors last two hours.
"""


@pytest.mark.parametrize(
    "question",
    [
        "Removal of a child by a social worker without an order: how soon must a judge have the case?",
        "If a social worker removes a child without an order, how quickly must the case be before a judge?",
    ],
)
def test_the_time_asked_for_stands_beside_the_best_sentence(make_bot: MakeBot, question: str) -> None:
    answer = make_bot(TEXT).ask(question).answer
    assert answer.status == "answered"
    assert any("within 72 hours" in statement.text for statement in answer.statements)


def test_a_neighbour_that_shares_nothing_is_not_taken(make_bot: MakeBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ordering.WEIGHTS, "affinity", 0.0)  # which takes it for an answer, wherever it stands
    text = TEXT.replace("The case must then be\nbrought before a judge within 72 hours.", "Lunch lasts two hours.")
    always = make_bot(text).without("abstaining")  # it is refused; what would be quoted is what is looked at
    answer = always.ask("How long may a social worker remove a child without an order?").answer
    assert [statement.text[:22] for statement in answer.statements] == ["A social worker may re"]


MINUTES = """# Minutes

Mr Bell asked why no visit had been made to the home in Portby. The commissioner said that the road had been flooded.

Grants for boot camps are refused. Studies show that they do harm. The forms are green.

The fund has a new line for clinics. It will pay for nurses in the villages. The forms are blue.
"""


def test_a_reported_question_comes_with_its_reply(make_bot: MakeBot) -> None:
    answer = make_bot(MINUTES).ask("Was the home in Portby visited?").answer
    assert any("road had been flooded" in statement.text for statement in answer.statements)


def test_a_reason_stands_behind_what_it_explains(make_bot: MakeBot) -> None:
    bot = make_bot(MINUTES)
    why = [statement.text for statement in bot.ask("Why are grants for boot camps refused?").answer.statements]
    assert "Studies show that they do harm." in why
    refused = [statement.text for statement in bot.ask("Are grants for boot camps refused?").answer.statements]
    assert "Studies show that they do harm." not in refused


def test_what_money_is_for_is_told_by_a_sentence_that_points_back(make_bot: MakeBot) -> None:
    answer = make_bot(MINUTES).ask("The fund has a new line for clinics. What will it be used for?").answer
    assert any("nurses in the villages" in statement.text for statement in answer.statements)


INQUEST = """# Inquest

The coroner of Portby examined the death of a girl. She had been turned away. She asked that parliament settle the question.

Some have called for a ban of the club. It is an old wish. The mayor is against it, because the club would only hide.
"""


def test_what_somebody_wanted_stands_behind_the_sentence_that_names_her(make_bot: MakeBot) -> None:
    answer = make_bot(INQUEST).ask("What exactly did the coroner of Portby want?").answer
    assert any("parliament settle the question" in statement.text for statement in answer.statements)


CAMPAIGN = """# The campaign in Kalmeria

The campaign in Kalmeria was paid for by several donors. Half of it came from the Nordhavn Foundation, the rest from members.

Members of the campaign will attend the session in Geneva. Afterwards they intend to hold a round table with Parliament.

The campaign cost 12,000 crowns. Half of it was spent on travel.

The debate of the campaign was lively. Three points divided the members. The first was the age. The second was the cap. The third
was the text.

Young people have formed committees that meet the managers of the camp. In Odanga, their committee asked for separate rooms.
"""


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Who paid for the campaign in Kalmeria?", "Half of it came from the Nordhavn Foundation"),
        ("What will members of the campaign do about the session in Geneva?", "Afterwards they intend to hold"),
        ("Which points divided the members in the debate?", "The third was the text."),
        ("What did the young people's committee want from the managers of the camp?", "asked for separate rooms"),
    ],
)
def test_what_divides_up_or_goes_on_stands_behind_the_best_sentence(
    make_bot: MakeBot, question: str, quoted: str
) -> None:
    answer = make_bot(CAMPAIGN).ask(question).answer
    assert any(quoted in " ".join(statement.text.split()) for statement in answer.statements), answer.answer


def test_where_the_amount_is_given_its_parts_are_left_out(make_bot: MakeBot) -> None:
    answer = make_bot(CAMPAIGN).ask("How many crowns did the campaign cost?").answer
    assert any("12,000 crowns" in statement.text for statement in answer.statements)
    assert not any("spent on travel" in statement.text for statement in answer.statements)


LAWS_OF_FAITH = """# Mixed systems

Countries of several faiths join common law to religious law, and faiths and common law may work separately in the courts.

Some countries have a separate family law for each main religion. India and Sri Lanka do so, which makes their systems complex.
The courts sit in the capital.
"""


def test_who_does_so_is_named_behind_the_sentence_that_says_what(make_bot: MakeBot) -> None:
    answer = make_bot(LAWS_OF_FAITH).ask("Which countries have separate family laws for each religion?").answer
    assert answer.status == "answered"
    assert any("India and Sri Lanka do so" in statement.text for statement in answer.statements)


ALLIANCE = """# The campaign

The Velmora Alliance has run its school campaign since March 2016, and it reaches ten towns.

A report of 2019 praised the posters of the Alliance.

The office of the Alliance is in the capital. Its members are teachers, nurses and parents. They pay a small fee.

The board meets twice. Pupils sit on it with a vote of their own. Minutes are sent to the members.
"""


@pytest.mark.parametrize(
    "question", ["When did the school campaign begin?", "what year was the school campaign started"]
)
def test_since_when_something_runs_is_when_it_began(make_bot: MakeBot, question: str) -> None:
    answer = make_bot(ALLIANCE).ask(question).answer
    assert answer.status == "answered"
    assert "since March 2016" in answer.statements[0].text


MOTIONS = """# Decisions

Senator Marchetti moved that the minimum age be set at twelve, with a review after three years. The motion was put to the vote and
lost, by four votes to one.

Lindmark introduced compulsory representation in 2009. Every child is given a lawyer. An evaluation found that cases took longer but
that appeals fell by a third.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Was the motion to set the minimum age at twelve adopted?", "The motion was put to the vote"),
        ("What was the effect of compulsory representation in Lindmark?", "An evaluation found"),
    ],
)
def test_the_outcome_stands_behind_what_it_is_the_outcome_of(make_bot: MakeBot, question: str, told: str) -> None:
    statements = make_bot(MOTIONS).ask(question).answer.statements
    assert [one.text[: len(told)] for one in statements[:2]].count(told) == 1
