"""What was learnt of which sentences go with which questions: read as it was written, and only where English meets English."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import bot.weighing.affinity as module
from bot.conversation import Conversation
from bot.road import take_road
from bot.weighing import ordering
from bot.weighing.affinity import (
    FUNCTION,
    NO_FORM,
    STEMS,
    Form,
    affinities,
    form_of_question,
    form_of_unit,
    parts_of,
)

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.service import Bot

DATA = Path(module.__file__).with_name("affinity-en.bin")


def rows() -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """The file, read by its description alone."""
    head, rest = DATA.read_bytes().split(b"\n", 1)
    asked, said, letters, rank, scale = (int(number) for number in head.split())
    names = [rest[at * letters : (at + 1) * letters].decode().rstrip() for at in range(asked + said)]
    body = rest[(asked + said) * letters :]
    assert len(body) == (asked + said) * rank
    signed = [byte - 256 if byte > 127 else byte for byte in body]
    table = [[number / scale for number in signed[at * rank : (at + 1) * rank]] for at in range(asked + said)]
    return dict(zip(names[:asked], table, strict=False)), dict(zip(names[asked:], table[asked:], strict=True))


def test_affinity_is_the_bilinear_form_of_the_file(bundled: Bot) -> None:
    questions, sentences = rows()
    asked = form_of_question("Who can train our judges?", (), bundled.index)
    units = range(0, len(bundled.index.units), 9)
    for unit, value in zip(units, affinities(asked, units, bundled.index), strict=True):
        said = parts_of(form_of_unit(unit, bundled.index), sentences)
        by_hand = sum(
            one * other * sum(a * b for a, b in zip(questions[part], sentences[its], strict=True))
            for part, one in parts_of(asked, questions)
            for its, other in said
        )
        assert value == pytest.approx(by_hand)
        assert value  # each sentence is made of something that is known


def test_a_form_is_made_of_meaning_function_words_and_common_stems() -> None:
    form = Form((0.6, 0.8), frozenset({"who", "may"}), frozenset({"child", "law", "zebra"}))
    parts = dict(parts_of(form, {"+", "0", "1", "=who", "child", "law"}))
    each = STEMS / 2**0.5
    assert parts == {"+": 1.0, "0": 0.6, "1": 0.8, "=who": FUNCTION, "child": each, "law": each}


def test_a_stem_that_looks_like_a_number_of_the_meaning_is_none(bundled: Bot) -> None:
    form = form_of_question("What happened in 12?", (), bundled.index)
    parts = parts_of(form, {"12", "+"})
    assert parts.count(("+", 1.0)) == 1
    assert [value for part, value in parts if part == "12"] == [form.meaning[12]]


def test_another_language_has_no_affinity(make_bot: MakeBot, bundled: Bot) -> None:
    spanish = make_bot("# Informe\n\nLa comisión envía un informe al parlamento.\n", language="es")
    assert form_of_unit(0, spanish.index) is NO_FORM
    asked = form_of_question("Who sends a report?", (), spanish.index)
    assert affinities(asked, [0], spanish.index) == [0.0]
    assert affinities(NO_FORM, [0, 1], bundled.index) == [0.0, 0.0]
    road = take_road("¿Quién puede ayudar al parlamento?", Conversation(), bundled.index)
    assert road.pool.traits
    assert {trait.affinity for trait in road.pool.traits.values()} == {0.0}


def test_a_question_that_leans_on_an_earlier_one_has_its_words_too(bundled: Bot) -> None:
    ideas = take_road("Who trains judges?", Conversation(), bundled.index).pool.ideas
    carried = tuple(replace(idea, origin="earlier question") for idea in ideas)
    alone = form_of_question("And who pays?", (), bundled.index)
    leaning = form_of_question("And who pays?", carried, bundled.index)
    assert "judg" in leaning.stems - alone.stems


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("who checks that the new law is applied", "Monitoring the implementation of legislation"),
        ("is there an example from africa", "E.g.: In the run-up to the adoption of the Cybersecurity Act"),
    ],
)
def test_what_people_ask_for_comes_first(
    bundled: Bot, question: str, answer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def first() -> str:
        road = take_road(question, Conversation(), bundled.index)
        return bundled.index.text(road.pool.ranked[0].unit)

    assert first().startswith(answer)
    monkeypatch.setitem(ordering.WEIGHTS, "affinity", 0.0)
    assert not first().startswith(answer)
