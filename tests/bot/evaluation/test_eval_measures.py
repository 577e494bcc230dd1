"""Measures: hand-made cases, and agreement with the kept library on rankings made by chance."""

from __future__ import annotations

import builtins
import random
from typing import Any

import pytest

from bot.evaluation.measures import (
    auroc,
    depth_of,
    hit_at_1,
    mean,
    ndcg,
    other_measures,
    precision_recall,
    reciprocal_rank,
)
from knowledge.errors import InputError


def test_rankings_by_hand() -> None:
    relevant = {"a": 1, "b": 2}
    assert hit_at_1(["a", "x"], relevant) == 1
    assert hit_at_1(["x", "a"], relevant) == 0
    assert hit_at_1([], relevant) == 0
    assert reciprocal_rank(["x", "y", "b"], relevant) == pytest.approx(1 / 3)
    assert reciprocal_rank([*"cdefghijkl", "a"], relevant) == 0, "only the first ten count"
    assert ndcg(["b", "a"], relevant) == 1
    assert 0 < ndcg(["a", "b"], relevant) < 1
    assert ndcg(["a"], {}) == 0


def test_agreement_with_ir_measures() -> None:
    ir_measures = pytest.importorskip("ir_measures")
    draw = random.Random(45)  # noqa: S311
    relevant: dict[str, dict[str, int]] = {}
    rankings: dict[str, list[str]] = {}
    for number in range(200):
        documents = [f"d{n}" for n in range(30)]
        relevant[f"q{number}"] = {name: draw.randint(1, 3) for name in draw.sample(documents, draw.randint(1, 14))}
        rankings[f"q{number}"] = draw.sample(documents, draw.randint(0, 20))
    run = {q: {name: float(-rank) for rank, name in enumerate(ranking)} for q, ranking in rankings.items()}
    names = {"nDCG@10": ndcg, "RR@10": reciprocal_rank, "Success@1": hit_at_1}
    theirs = ir_measures.calc_aggregate([ir_measures.parse_measure(name) for name in names], relevant, run)
    for measure, value in theirs.items():
        ours = mean([names[str(measure)](rankings[q], relevant[q]) for q in relevant])
        assert ours == pytest.approx(value, abs=1e-9), measure


def test_auroc() -> None:
    assert auroc([0.9, 0.8], [0.1, 0.2]) == 1
    assert auroc([0.1], [0.9]) == 0
    assert auroc([0.5, 0.5], [0.5]) == 0.5
    assert auroc([], [0.3]) == 0.5
    draw = random.Random(1)  # noqa: S311
    good, bad = [draw.randint(2, 9) for _ in range(60)], [draw.randint(0, 7) for _ in range(40)]
    pairs = [(a > b) + 0.5 * (a == b) for a in good for b in bad]
    assert auroc(good, bad) == pytest.approx(sum(pairs) / len(pairs))


def test_precision_and_recall() -> None:
    assert precision_recall(3, 4, 6) == (0.75, 0.5)
    assert precision_recall(0, 0, 0) == (0, 0)


def test_any_other_measure_by_name() -> None:
    pytest.importorskip("ir_measures")
    found = other_measures(["P@2", "R@1"], {"q": {"a": 1, "b": 1}}, {"q": ["a", "x"]})
    assert found == {"P@2": pytest.approx(0.5), "R@1": pytest.approx(0.5)}


def test_a_measure_says_how_deep_it_looks() -> None:
    pytest.importorskip("ir_measures")
    assert depth_of([]) == depth_of(["P@5"]) == 10
    assert depth_of(["P@5", "R@100"]) == 100
    assert depth_of(["AP"]) == 1000, "no cut-off: as deep as trec_eval looks"


def test_a_measure_that_cannot_be_worked_out_is_told() -> None:
    pytest.importorskip("ir_measures")
    with pytest.raises(InputError, match="Accuracy cannot be measured here"):
        other_measures(["Accuracy"], {"q": {"a": 1}}, {"q": ["a"]})


@pytest.mark.parametrize("name", ["magic", "nDCG@", "__import__('os')", "", "nDCG(", "P@x", "nDCG@10 P@5"])
def test_unknown_measure(name: str) -> None:
    pytest.importorskip("ir_measures")
    with pytest.raises(InputError, match="No measure"):
        other_measures([name], {"q": {"a": 1}}, {"q": ["a"]})


def test_without_the_extra_the_message_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "ir_measures":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(InputError, match=r'pip install "article45\[eval\]"'):
        other_measures(["P@2"], {}, {})
    assert other_measures([], {}, {}) == {}, "nothing asked, nothing needed"
