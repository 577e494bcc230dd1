"""Calibration: figures by hand, judging, the curve as picture and CSV."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from bot.evaluation.calibration import SHIPPED_THRESHOLD, Judged, Point, calibrate, judge_items, judge_outcomes
from bot.evaluation.curve import csv_of, svg_of
from bot.evaluation.dataset_runs import RunSettings, bot_over, run_dataset
from bot.evaluation.questions import Expected, Item, Turn
from bot.evaluation.squad import read_squad
from knowledge.errors import InputError
from knowledge.model import Terms

if TYPE_CHECKING:
    from pathlib import Path


def judged(confidence: float, right: bool, *, answered: bool | None = None, answerable: bool | None = None) -> Judged:
    return Judged(
        "q", "?", confidence, confidence >= SHIPPED_THRESHOLD if answered is None else answered, right, answerable
    )


SOME = [
    judged(0.9, True, answerable=True),
    judged(0.8, True, answerable=True),
    judged(0.7, False, answerable=False),
    judged(0.6, True, answerable=True),
    judged(0.3, False, answerable=False),
]


def test_figures_by_hand() -> None:
    found = calibrate(SOME)
    assert (found.count, found.right) == (5, 3)
    assert found.auroc_right == pytest.approx(5 / 6)
    assert found.auroc_answerable == pytest.approx(5 / 6)
    assert found.aurc == pytest.approx((0 + 0 + 1 / 3 + 1 / 4 + 2 / 5) / 5)
    assert found.aurc_best == pytest.approx((0 + 0 + 0 + 1 / 4 + 2 / 5) / 5)
    assert found.shipped == Point(SHIPPED_THRESHOLD, 4, 3, 0.8, pytest.approx(0.25))
    assert found.suggested.threshold == 0.8, "two of three right ones kept, no wrong one"
    assert [point.threshold for point in found.curve] == [0.9, 0.8, 0.7, 0.6, 0.3]
    assert found.curve[-1].coverage == 1


def test_the_best_order_has_no_excess() -> None:
    found = calibrate([judged(0.9, True), judged(0.8, True), judged(0.2, False)])
    assert found.aurc == pytest.approx(found.aurc_best)
    assert found.auroc_answerable is None, "nobody said which are answerable"


def test_equal_scores_make_one_point() -> None:
    found = calibrate([judged(0.5, True), judged(0.5, False), judged(0.5, True)])
    assert len(found.curve) == 1
    assert found.auroc_right == 0.5
    reversed_ = calibrate([judged(0.5, False), judged(0.5, True), judged(0.5, True)])
    assert found.aurc == pytest.approx(reversed_.aurc), "their order must not count"


@pytest.mark.parametrize("nothing", [[], [judged(0.5, True)], [judged(0.5, False)] * 3])
def test_nothing_to_tell_apart(nothing: list[Judged]) -> None:
    with pytest.raises(InputError, match="nothing to calibrate on"):
        calibrate(nothing)


def test_outcomes_are_judged(hills: Path) -> None:
    data_set = read_squad(hills)
    outcomes = run_dataset(data_set, Terms(), RunSettings(crossed=True, withheld=True))
    found = list(judge_outcomes(outcomes))
    assert len(found) == 9
    assert found[0].right
    assert not any(each.right for each in found if not each.answerable)


def test_items_are_judged_even_where_the_bot_abstains(hills: Path) -> None:
    bot = bot_over(read_squad(hills), Terms())
    items = [
        Item("right", "fact", (Turn("How many sheep did the shepherd count?", Expected("answer", gold=("412",))),)),
        Item("wrong", "fact", (Turn("How many sheep did the shepherd count?", Expected("answer", gold=("nine",))),)),
        Item("withheld", "fact", (Turn("What does article 99 say of the ferry Meridian?", Expected("answer")),)),
        Item("closed", "none", (Turn("Who painted the moon?", Expected("abstain")),)),
        Item("either", "none", (Turn("Who painted the moon?", Expected("correct_or_abstain")),)),
        Item("talk", "chitchat", (Turn("hello", Expected("chitchat")),)),
    ]
    found = {each.id: each for each in judge_items(bot, items)}
    assert list(found) == ["right.1", "wrong.1", "withheld.1", "closed.1"]
    assert [each.right for each in found.values()] == [True, False, True, False]
    assert [each.answered for each in found.values()] == [True, True, False, False]
    assert [each.answerable for each in found.values()] == [True, True, True, False]


def test_the_bot_answers_from_the_shipped_threshold_on(hills: Path) -> None:
    data_set = read_squad(hills)
    outcomes = run_dataset(data_set, Terms(), RunSettings(crossed=True))
    answered = [outcome.confidence for outcome in outcomes if outcome.answered]
    assert 0 < len(answered) < len(outcomes)
    assert min(answered) >= SHIPPED_THRESHOLD


def test_curve_as_csv() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_of(calibrate(SOME)))))
    assert [float(row["coverage"]) for row in rows] == [0.2, 0.4, 0.6, 0.8, 1.0]
    assert rows[2] == {"threshold": "0.7000", "answered": "3", "right": "2", "coverage": "0.6000", "risk": "0.3333"}


def test_curve_as_picture() -> None:
    many = [judged(n / 2000, n % 3 > 0) for n in range(2000)]
    picture = svg_of(calibrate(many), "a <b> & c")
    root = ElementTree.fromstring(picture)  # noqa: S314  made three lines above
    name = "{http://www.w3.org/2000/svg}"
    assert "a <b> & c" in [text.text for text in root.iter(f"{name}text")]
    (line,) = root.iter(f"{name}polyline")
    points = [tuple(map(float, pair.split(","))) for pair in line.attrib["points"].split()]
    assert len(points) < 1000
    assert points == sorted(points), "coverage grows"
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    assert all(0 <= x <= width and 0 <= y <= height for x, y in points)
    assert len(list(root.iter(f"{name}circle"))) == 4
