"""How a sentence tells what it tells, against how a question asks for it: seen in English alone."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from bot.weighing.telling import Asking, Told, asking_of, told_by

if TYPE_CHECKING:
    from conftest import MakeBot

ASKED = {
    "modal": ("Can a child complain?", "Does a child complain?"),
    "advice": ("What should the ministry check?", "What does the ministry check?"),
    "duty": ("What must the ministry check?", "What might the ministry check?"),
    "often": ("How often are schools visited?", "How are schools visited?"),
    "by_doing": ("How are schools visited?", "How many schools are visited?"),
    "past": ("Who visited the schools?", "Who visits the schools?"),
    "who": ("Which bodies visit schools?", "What do the bodies visit?"),
}
TOLD = {
    "modal": ("A child may write to the office.", "A child wrote to the office."),
    "advice": ("It recommends a second reading.", "There was a second reading."),
    "duty": ("The clerk shall read it out.", "The clerk reads it out."),
    "often": ("Schools are visited every spring.", "Schools are visited by clerks."),
    "by_doing": ("Clerks keep order by asking each member in turn.", "Clerks keep order by the door."),
    "because": ("Boats were used because the road was closed.", "Boats were used on the lake."),
    "past": ("The panel met in the hall.", "The panel meets in the hall."),
    "denies": ("The panel never meets.", "The panel meets."),
    "limits": ("Members alone may vote, but the clerk counts.", "Members may vote."),
    "points_back": ("They also count the votes.", "Clerks also count the votes."),
}


@pytest.mark.parametrize("name", ASKED)
def test_how_it_is_asked(name: str) -> None:
    so, otherwise = ASKED[name]
    assert getattr(asking_of(so, "en", reason=False, yes_no=False), name)
    assert not getattr(asking_of(otherwise, "en", reason=False, yes_no=False), name)


@pytest.mark.parametrize("name", TOLD)
def test_how_it_is_told(make_bot: MakeBot, name: str) -> None:
    bot = make_bot(f"# Rules\n\n{TOLD[name][0]}\n\n{TOLD[name][1]}\n")
    so, otherwise = (told_by(unit, bot.index) for unit in (0, 1))
    assert getattr(so, name)
    assert not getattr(otherwise, name)


def test_every_trait_is_tried() -> None:
    assert {one.name for one in fields(Told)} == {*TOLD, "names"}
    assert {one.name for one in fields(Asking)} == {*ASKED, "because", "yes_no"}


def test_names_are_counted_but_for_the_first_word(make_bot: MakeBot) -> None:
    bot = make_bot("# Rules\n\nClerks from Orland, and of the House, met.\n\nClerks of the house met.\n")
    assert told_by(0, bot.index).names == pytest.approx(1.0986, abs=0.001)
    assert told_by(1, bot.index).names == 0.0


def test_reasons_and_yes_or_no_are_told_by_the_intent() -> None:
    asking = asking_of("Why?", "en", reason=True, yes_no=True)
    assert asking.because
    assert asking.yes_no


def test_nothing_is_known_of_other_languages(make_bot: MakeBot) -> None:
    assert asking_of("Who must pay?", "fr", reason=True, yes_no=True) == Asking()
    bot = make_bot("# Normas\n\nNo debe pagar nunca, no must not.\n", language="es")
    assert told_by(0, bot.index) == Told()


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What must the office do with a complaint?", "The office shall send each complaint to a judge."),
        ("Why does the office keep complaints?", "The office keeps each complaint because judges ask for it."),
        ("How often does the office count complaints?", "The office counts each complaint every month."),
    ],
)
def test_the_sentence_that_tells_it_as_it_is_asked_comes_first(make_bot: MakeBot, question: str, answer: str) -> None:
    lines = (
        "The office reads each complaint in the hall.",
        "The office shall send each complaint to a judge.",
        "The office keeps each complaint in a box.",
        "The office keeps each complaint because judges ask for it.",
        "The office counts each complaint by hand.",
        "The office counts each complaint every month.",
    )
    bot = make_bot("# Office\n\n" + "\n\n".join(lines) + "\n")
    assert bot.ask(question).answer.citations[0].quote == answer
