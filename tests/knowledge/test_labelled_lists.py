"""Paragraphs with a label and a number each are a list: "Recommendation 1. ... Recommendation 2. ..."."""

from __future__ import annotations

import pytest

from knowledge.model import Source
from knowledge.passages import passages_of


def lists(text: str, language: str = "en") -> list[str]:
    return [passage.list_id for passage in passages_of(Source("doc", "A report", text, language))]


@pytest.mark.parametrize(
    ("one", "two", "language"),
    [
        ("Recommendation 1. The Ministry should act.", "Recommendation 2. The Registry should waive the fee.", "en"),
        ("Option A (grants): clubs get money.", "Option B (loans): clubs borrow it.", "en"),
        ("Recommandation 1 (Parlement) : Interdire l'isolement.", "Recommandation 2 (Ministère) : Former.", "fr"),
        ("Рекомендация 1. Принять закон.", "Рекомендация 2. Обучить судей.", "ru"),
        ("建议一：制定法律。", "建议二：培训法官。", "zh"),
    ],
)
def test_paragraphs_with_label_and_number_are_one_list(one: str, two: str, language: str) -> None:
    first, second, after = lists(f"## Part\n\n{one}\n\n{two}\n\nThe rest is text.\n", language)
    assert first
    assert first == second
    assert not after


def test_one_alone_is_no_list() -> None:
    assert not any(lists("## Part\n\nRecommendation 1. The Ministry should act.\n\nIt has not done so.\n"))


def test_labels_of_different_kinds_and_under_different_headings_are_not_one() -> None:
    assert not any(lists("## A\n\nOption 1. Act.\n\n## B\n\nOption 2. Wait.\n"))
    assert not any(lists("## A\n\nOption 1. Act.\n\nStep 2. Wait.\n"))


def test_what_only_speaks_of_a_recommendation_is_no_item() -> None:
    assert not any(lists("## A\n\nRecommendation 1 was accepted.\n\nRecommendation 2 was not.\n"))
