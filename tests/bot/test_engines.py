"""Engines take terms and give scores above 0; what matches is told by terms, never by a score."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few
from rank_bm25 import BM25Okapi

from bot.engines.base import search
from bot.engines.bm25 import K1, B, RankBM25Engine, impacts_of
from bot.engines.impacts import ImpactEngine

DOCUMENTS = [
    ["law", "reform", "child"],
    ["law", "law", "ghana", "child"],
    ["child", "chile", "congress", "lawyer", "weekly", "discussion", "child"],
]
DRAWN = st.lists(st.lists(st.sampled_from("abcdef"), max_size=8), max_size=7)


def formula(term: str, document: list[str], documents: list[list[str]]) -> float:
    """BM25 written out (Robertson and Zaragoza, 2009), with the idf that is always above 0."""
    count = sum(term in one for one in documents)
    idf = math.log(1.0 + (len(documents) - count + 0.5) / (count + 0.5))
    mean = sum(map(len, documents)) / len(documents)
    often = document.count(term)
    return idf * often * (K1 + 1) / (often + K1 * (1 - B + B * len(document) / mean))


def engines(documents: list[list[str]]) -> list[RankBM25Engine | ImpactEngine]:
    stored = json.loads(json.dumps(impacts_of(documents)))
    return [RankBM25Engine(documents), ImpactEngine(impacts_of(documents)), ImpactEngine(stored)]


@pytest.mark.parametrize("documents", [[["a"]], [["a"], ["a"]], [["a"], ["a"], ["a", "b"]], DOCUMENTS])
def test_a_word_of_every_document_still_speaks_for_it(documents: list[list[str]]) -> None:
    for engine in engines(documents):
        common = set.intersection(*map(set, documents)).pop()
        assert engine.idf(common) > 0
        assert set(engine.score(common)) == set(range(len(documents)))
        assert all(score > 0 for score in engine.score(common).values())


def test_rank_bm25_alone_would_not(recwarn: pytest.WarningsRecorder) -> None:
    """The trap that the engine mends; if rank-bm25 mends it one day, the engine can be simpler."""
    assert BM25Okapi([["a"], ["a", "b"]]).idf["a"] <= 0


@pytest.mark.parametrize("documents", [[], [[]], [[], []]])
def test_an_empty_library_matches_nothing(documents: list[list[str]]) -> None:
    for engine in engines(documents):
        assert engine.idf("a") == 0
        assert engine.score("a") == {}
        assert search(engine, [(1.0, [("a", 1.0)])]) == {}


def test_documents_without_words_are_no_match_beside_others() -> None:
    for engine in engines([["a"], [], ["b"]]):
        assert set(engine.score("a")) == {0}


def test_a_rare_word_weighs_more() -> None:
    for engine in engines(DOCUMENTS):
        assert engine.idf("ghana") > engine.idf("law") > engine.idf("child") > 0
        assert engine.idf("unheard") == 0


@few
@given(DRAWN)
def test_scores_are_those_of_bm25_for_documents_that_hold_the_term(documents: list[list[str]]) -> None:
    for engine in engines(documents):
        for term in "abcdefg":
            scores = engine.score(term)
            assert set(scores) == {n for n, document in enumerate(documents) if term in document}
            for number, score in scores.items():
                assert score == pytest.approx(formula(term, documents[number], documents), rel=1e-9)


@few
@given(DRAWN.filter(any))
def test_impacts_are_rank_bm25_s_own_scores(documents: list[list[str]]) -> None:
    class Positive(BM25Okapi):  # type: ignore[misc]
        def _calc_idf(self, nd: dict[str, int]) -> None:
            for word, count in nd.items():
                self.idf[word] = math.log(1.0 + (self.corpus_size - count + 0.5) / (count + 0.5))

    scorer, engine = Positive(documents, k1=K1, b=B), ImpactEngine(impacts_of(documents))
    for term in {word for document in documents for word in document}:
        own = scorer.get_scores([term])
        assert {number: pytest.approx(own[number]) for number in engine.score(term)} == engine.score(term)
        assert all(own[number] == 0 for number in range(len(documents)) if number not in engine.score(term))


def test_the_lengths_of_all_documents_are_not_read_anew_for_each_term() -> None:
    """rank-bm25 makes an array of them each time: of numbers side by side that is one copy, of a list one look at each."""
    scorer = RankBM25Engine(DOCUMENTS)._scorer
    assert scorer is not None
    assert memoryview(scorer.doc_len).tolist() == [3, 4, 7]


def test_of_the_alternatives_of_an_idea_only_the_best_counts() -> None:
    engine = RankBM25Engine(DOCUMENTS)
    one = search(engine, [(1.0, [("law", 1.0)])])
    both = search(engine, [(1.0, [("law", 1.0), ("reform", 0.5), ("ghana", 0.01)])])
    assert both[0] == pytest.approx(max(one[0], 0.5 * engine.score("reform")[0]))
    assert both[1] == pytest.approx(one[1])


def test_ideas_add_up_by_weight() -> None:
    engine = RankBM25Engine(DOCUMENTS)
    law, ghana = ([("law", 1.0)], [("ghana", 1.0)])
    apart = [search(engine, [(weight, terms)]) for weight, terms in ((2.0, law), (0.5, ghana))]
    both = search(engine, [(2.0, law), (0.5, ghana)])
    assert both[1] == pytest.approx(apart[0][1] + apart[1][1])
    assert set(both) == {0, 1}


def test_nothing_matches_where_no_term_does() -> None:
    engine = RankBM25Engine(DOCUMENTS)
    assert search(engine, [(1.0, [("weather", 1.0)]), (1.0, [])]) == {}
    assert search(engine, []) == {}
