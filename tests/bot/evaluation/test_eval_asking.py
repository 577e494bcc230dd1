"""Asking the real bot over a data set: rankings, answers, conversations, crossed questions, figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.evaluation.asking import Outcome, ask_all, held_in, rank_sources
from bot.evaluation.beir import read_beir
from bot.evaluation.dataset_runs import RunSettings, bot_over, run_dataset
from bot.evaluation.datasets import Asked
from bot.evaluation.figures import Abstaining, Answering, Ranking, figures_of
from bot.evaluation.squad import read_squad
from bot.testing import example_bot
from knowledge.model import Concept, Terms

if TYPE_CHECKING:
    from pathlib import Path

ANSWERS = [
    (("412",), ("She counted 412 sheep.",), "en", 1),
    (("412",), ("Nothing.", "She counted 412 sheep."), "en", 2),
    (("12",), ("She counted 412 sheep.",), "en", 0),
    (("sheep",), ("sheepdog", "Sheep!"), "en", 2),
    (("none", "a  storm"), ("It was A STORM.",), "en", 1),
    (("$5",), ("It cost $5.",), "en", 1),
    (("five (5)",), ("All five (5) came.",), "en", 1),
    (("羊",), ("牧羊人",), "zh", 1),
    (("راعي",), ("والراعي هنا",), "ar", 1),
    (("กรุงเทพ",), ("เขาอยู่ที่กรุงเทพมหานคร",), "th", 1),
    (("東京",), ("彼は東京に住む",), "ja", 1),
    (("x",), (), "en", 0),
    (("\u00ad",), ("Nothing of it is seen.",), "en", 0),
    ((), ("anything",), "en", 0),
]


@pytest.mark.parametrize(("answers", "statements", "language", "number"), ANSWERS)
def test_gold_answers_are_found_in_statements(
    answers: tuple[str, ...], statements: tuple[str, ...], language: str, number: int
) -> None:
    assert held_in(answers, statements, language) == number


def test_a_whole_run(hills: Path) -> None:
    data_set = read_squad(hills)
    told: list[tuple[int, int]] = []
    outcomes = run_dataset(data_set, Terms(), RunSettings(), lambda *counts: told.append(counts))
    assert told == [(n, 5) for n in range(1, 6)]
    sheep = outcomes[0]
    assert sheep.ranking[0] == data_set.documents[0].id
    assert (sheep.answered, sheep.held, sheep.invented) == (True, 1, 0)
    assert 0 < sheep.confidence <= 1
    assert sheep.cited == (data_set.documents[0].id,)
    assert not outcomes[-1].answered
    figures = figures_of(outcomes)
    assert figures.ranking is not None
    assert figures.answering is not None
    assert figures.abstaining is not None
    assert figures.ranking.count == 4
    assert figures.answering.first > 0.5
    assert figures.abstaining.recall == 1


def test_crossed_questions_are_asked_without_their_paragraph(hills: Path) -> None:
    data_set = read_squad(hills)
    plain, crossed = run_dataset(data_set, Terms(), RunSettings()), RunSettings(crossed=True)
    outcomes = run_dataset(data_set, Terms(), crossed)[len(plain) :]
    assert {outcome.asked.id for outcome in outcomes} == {"s1", "s2", "b1", "m1"}, "the impossible one is not crossed"
    homes = {asked.id: set(asked.relevant) for asked in data_set.questions}
    for outcome in outcomes:
        assert not homes[outcome.asked.id] & {*outcome.ranking, *outcome.cited}
        assert (outcome.answerable, outcome.asked.answers) == (False, ())


def test_what_documents_of_several_folds_answer_is_not_crossed(village: Path) -> None:
    data_set = read_beir(village)
    first, second, *_ = data_set.questions
    both = replace(second, relevant={"sheep": 1, "boat": 1})
    unknown = replace(second, id="q9", relevant={})
    data_set = replace(data_set, questions=(first, both, unknown))
    told: list[tuple[int, int]] = []
    outcomes = run_dataset(data_set, Terms(), RunSettings(crossed=True), lambda *counts: told.append(counts))
    assert [outcome.asked.id for outcome in outcomes] == ["q1", "q2", "q9", "q1"]
    assert told[-1] == (4, 4)


def test_typos_reach_the_bot(hills: Path) -> None:
    outcomes = run_dataset(read_squad(hills), Terms(), RunSettings(typos=1.0, seed=2))
    assert all(outcome.question != outcome.asked.text for outcome in outcomes)


def test_history_is_asked_before(village: Path) -> None:
    data_set = read_beir(village)
    alone = run_dataset(data_set, Terms(), RunSettings("none"))[1]
    after = run_dataset(data_set, Terms(), RunSettings("used"))[1]
    assert after.ranking[0] == "boat"
    assert alone.ranking != after.ranking


def test_the_beginning_of_a_conversation_is_asked_once() -> None:
    bot = example_bot()
    asked = [Asked("1", "c?", ("a?", "b?")), Asked("2", "d?", ("a?", "b?", "c?")), Asked("3", "e?", ("a?",))]
    list(ask_all(bot, asked, "en", "used"))
    assert bot.asked == ["a?", "b?", "c?", "c?", "d?", "e?"]
    bot.asked.clear()
    list(ask_all(bot, asked, "en", "none"))
    assert bot.asked == ["c?", "d?", "e?"]


def test_a_question_that_cannot_be_used_counts_as_not_found() -> None:
    (outcome,) = ask_all(example_bot(), [Asked("1", "?!.", relevant={"example": 1})], "en")
    assert (outcome.answered, outcome.ranking, outcome.statements, outcome.confidence) == (False, (), (), 0.0)


def test_withheld_answers_are_shown_only_where_asked_for(hills: Path) -> None:
    data_set = read_squad(hills)
    data_set = replace(data_set, questions=(Asked("x", "Which sheep painted the gate of Norway purple?"),))
    (plain,) = run_dataset(data_set, Terms(), RunSettings())
    (shown,) = run_dataset(data_set, Terms(), RunSettings(withheld=True))
    assert (plain.answered, plain.statements) == (False, ())
    assert not shown.answered
    assert shown.statements
    assert shown.confidence == plain.confidence


def test_parts_are_left_out(hills: Path) -> None:
    data_set = read_squad(hills)
    terms = Terms(concepts=(Concept("counting", {"en": ("counted", "zorgled up")}),))
    question = "zorgled up"
    assert rank_sources(bot_over(data_set, terms), question)
    assert not rank_sources(bot_over(data_set, terms, frozenset({"terms"})), question)


def test_sources_are_ranked_by_their_best_passage(village: Path) -> None:
    bot = bot_over(read_beir(village), Terms())
    found = rank_sources(bot, "sheep ferry barley lake river")
    assert sorted(found) == ["boat", "mill", "sheep"]
    assert rank_sources(bot, "sheep ferry barley lake river", depth=2) == found[:2]


def outcome(name: str, *, answered: bool, answerable: bool, confidence: float, held: int = 0) -> Outcome:
    asked = Asked(name, "?", relevant={"d": 1} if answerable else {}, answers=("a",) if answerable else ())
    return Outcome(asked, "?", ("x", "d"), (), confidence, answered, held, answerable, (), 1, float(len(name)))


def test_figures_by_hand() -> None:
    figures = figures_of(
        [
            outcome("a", answered=True, answerable=True, confidence=0.9, held=1),
            outcome("bb", answered=True, answerable=True, confidence=0.8, held=2),
            outcome("ccc", answered=True, answerable=True, confidence=0.7, held=3),
            outcome("dddd", answered=False, answerable=True, confidence=0.3),
            outcome("e", answered=False, answerable=False, confidence=0.2),
            outcome("f", answered=True, answerable=False, confidence=0.75),
        ]
    )
    assert figures.ranking == Ranking(4, 0.0, 0.5, pytest.approx(0.6309, abs=1e-4))
    assert figures.answering == Answering(4, 0.25, 0.5, 0.75, 0.75)
    assert figures.answering.first_of_given == pytest.approx(1 / 3)
    assert figures.answering.first_two_of_given == pytest.approx(2 / 3)
    assert Answering(2, 0.0, 0.0, 0.0, 0.0).first_two_of_given == 0.0
    assert figures.abstaining == Abstaining(4, 2, 0.5, 0.5, pytest.approx(0.75))
    assert (figures.count, figures.invented, figures.p50_ms, figures.p95_ms) == (6, 6, 2.0, 4.0)
    empty = figures_of([])
    assert (empty.ranking, empty.answering, empty.abstaining, empty.p95_ms) == (None, None, None, 0.0)
