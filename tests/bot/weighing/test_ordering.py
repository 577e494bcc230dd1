"""The order of the best sentences: by likeness of meaning too, with a chance for each, and only where one thing is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation
from bot.evidence import Scored
from bot.road import take_road
from bot.weighing.likeness import Weighed, likeness_of, said_by
from bot.weighing.ordering import HEAD, LEAST, Traits, chances

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.road import Road
    from bot.service import Bot

TEXT = """# Reports

The commission sends a report to parliament in March.

The commission publishes photographs of its members.

The commission dismissed two officers in May.

The commission rents a hall near the river.
"""


@pytest.fixture
def reports(make_bot: MakeBot) -> Bot:
    return make_bot(TEXT)


def road(question: str, bot: Bot) -> Road:
    return take_road(question, Conversation(), bot.index)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Were any staff of the commission sacked?", "dismissed two officers"),
        ("Where can the commission's pictures be seen?", "publishes photographs"),
        ("Which tenant of the commission uses a building by the lake?", "rents a hall"),
    ],
)
def test_a_sentence_that_means_what_is_asked_comes_first(reports: Bot, question: str, answer: str) -> None:
    best = road(question, reports).pool.ranked[0]
    assert answer in reports.index.text(best.unit)


def test_likeness_tells_the_sentence_that_is_meant_from_one_that_is_not(reports: Bot) -> None:
    found = road("Were any staff of the commission fired?", reports)
    rows = likeness_of(found.pool.ranked, Weighed(found.pool.ideas, found.pool.weights, "en"), reports.index)
    by_text = {reports.index.text(one.unit): row.soft for one, row in zip(found.pool.ranked, rows, strict=True)}
    assert max(by_text, key=lambda text: by_text[text]).startswith("The commission dismissed")
    for row in rows:
        assert 0.0 <= row.least <= 1.0
        assert row.squared <= row.soft <= 1.0  # no heading of these is nearer than the sentence
        assert all(0.0 <= like <= 1.001 for like in (row.over, row.before, row.passage))


def test_in_other_languages_only_words_and_terms_count(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Informe\n\nLa comisión envía un informe al parlamento.\n\nEl ministerio alquila una sala.\n", language="es"
    )
    found = road("¿Quién envía el informe?", bot)
    assert found.question.language == "es"
    total = sum(found.pool.weights)
    for one, row in zip(
        found.pool.ranked,
        likeness_of(found.pool.ranked, Weighed(found.pool.ideas, found.pool.weights, "es"), bot.index),
        strict=True,
    ):
        words = sum(w * m for w, m in zip(found.pool.weights, one.full, strict=True)) / total
        assert row.soft == pytest.approx(words)
        assert (row.over, row.before, row.passage) == (0.0, 0.0, 0.0)
        assert said_by(one.unit, bot.index).words == ()


def test_the_chances_add_up_and_fall_with_the_score() -> None:
    ranked = [Scored(number, 10.0 - number, (), (), ()) for number in range(HEAD + 5)]
    found = chances(ranked)
    assert len(found) == HEAD
    assert sum(found) == pytest.approx(1.0)
    assert found == sorted(found, reverse=True)
    assert chances(ranked[:1]) == [1.0]
    assert chances([]) == []


def test_scores_stay_in_order_and_above_nothing(bundled: Bot) -> None:
    for question in ("Which article of the CRC mentions UNICEF?", "Does UNICEF help with drafting a bill?"):
        pool = road(question, bundled).pool
        scores = [one.score for one in pool.ranked]
        assert scores == sorted(scores, reverse=True)
        assert min(scores[:HEAD]) >= LEAST * scores[0] * 0.999
        assert set(pool.traits) == {one.unit for one in pool.ranked[:HEAD]}


def test_a_list_that_is_asked_for_keeps_its_introduction_where_it_was(bundled: Bot) -> None:
    question = (
        "While the bill was going through the Congress in Chile, what did UNICEF actually do? Give me each activity."
    )
    found = road(question, bundled)
    assert found.choice.shape == "list"
    assert bundled.index.text(found.choice.units[0]).endswith("UNICEF has:")


def test_what_speaks_for_a_sentence_is_added_up() -> None:
    nothing = Traits(*[0.0] * len(Traits.__dataclass_fields__))
    assert nothing.gain() == 0.0
    assert replace(nothing, soft=1.0).gain() > 0 > replace(nothing, case=1.0).gain()
    assert replace(nothing, explains=1.0).gain() > 0 > replace(nothing, front=1.0).gain()
