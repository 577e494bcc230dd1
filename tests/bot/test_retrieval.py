"""Candidate passages: ranked by BM25, every idea by its best match, nothing that matches no word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import idea

from bot.conversation import Conversation
from bot.explaining import candidates
from bot.question.reading import read_question
from bot.retrieval import rank_passages
from bot.road import take_road

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index

TEXT = """# Nature

The zebra statute protects the savannah.

The statute, the act and the law protect the forest.

Rivers are protected by custom.
"""
TERMS = """concepts:
  - id: law
    words: [statute, act, law]
"""


def found(question: str, index: Index, k: int = 10) -> list[str]:
    ranked = rank_passages(read_question(question, index).ideas, index, k)
    return [index.library.passages[number].id for number, _ in ranked]


def test_the_best_passage_is_first_and_others_that_share_a_word_follow(make_bot: MakeBot) -> None:
    index = make_bot(TEXT).index
    assert found("Which zebra statute protects?", index)[0] == "doc#1"
    assert set(found("statute", index)) == {"doc#1", "doc#2"}


def test_a_passage_that_matches_no_word_is_left_out(make_bot: MakeBot) -> None:
    index = make_bot(TEXT).index
    assert found("weather", index) == []
    assert found("what of it", index) == []
    assert found("rivers", index) == ["doc#3"]


def test_at_most_k_passages_and_scores_fall(make_bot: MakeBot) -> None:
    index = make_bot(TEXT).index
    ranked = rank_passages(read_question("statute protects", index).ideas, index)
    assert len(ranked) == 3
    assert [score for _, score in ranked] == sorted((score for _, score in ranked), reverse=True)
    assert all(score > 0 for _, score in ranked)
    assert len(found("statute protects", index, 2)) == 2


def test_headings_and_lead_ins_are_searched_too(make_bot: MakeBot) -> None:
    index = make_bot("# Elephants\n\nThey can help by:\n\n- carrying water\n\n# Tigers\n\nNothing.\n").index
    assert "doc#2" in found("elephants", index)
    assert "doc#2" in found("help", index)
    assert found("tigers", index) == ["doc#3"]


def test_the_words_of_one_concept_find_each_other(make_bot: MakeBot) -> None:
    index = make_bot(TEXT, terms=TERMS).index
    assert set(found("law", index)) == {"doc#1", "doc#2"}


def test_three_synonyms_in_a_passage_count_as_one_match(make_bot: MakeBot) -> None:
    text = "# A\n\nThe law helps deer.\n\nThe law, act, statute helps deer.\n"
    index = make_bot(text, terms=TERMS).index
    ranked = rank_passages(read_question("law", index).ideas, index)
    assert [index.library.passages[number].id for number, _ in ranked] == ["doc#1", "doc#2"]


def test_a_synonym_rarer_than_the_word_asked_does_not_outweigh_it(make_bot: MakeBot) -> None:
    text = "# A\n\nThe law helps deer.\n\nThe law helps owls.\n\nThe law helps bees.\n\nThe statute helps cats.\n"
    index = make_bot(text).index
    assert index.engine.idf("statut") > index.engine.idf("law")
    ranked = dict(rank_passages([idea("law", "statute")], index))
    assert max(ranked.values()) <= ranked[0] + 1e-9


def test_the_shares_make_up_the_score(index: Index) -> None:
    ideas = read_question("Who gave UNICEF its mandate to advise the parliament?", index).ideas
    ranked = rank_passages(ideas, index)
    shown = candidates(ideas, ranked, index)
    assert len(shown) == len(ranked) > 3
    for one in shown:
        assert sum(share for _, share in one.shares) == pytest.approx(one.score, abs=0.01)
        assert {idea.text for idea in ideas} & {text for text, _ in one.shares}


def test_an_empty_library_gives_nothing(make_bot: MakeBot) -> None:
    bot = make_bot("# Only a heading\n")
    assert rank_passages(read_question("heading", bot.index).ideas, bot.index) == []
    assert bot.search("heading") == []
    assert bot.ask("What is a heading?").answer.status == "not_found"


def test_a_region_is_met_by_its_countries_that_a_source_names(make_bot: MakeBot) -> None:
    bot = make_bot(
        "# Laws\n\nSome countries have family laws for each main religion.\n\n"
        "For instance, India and Sri Lanka do so, which makes their legal systems complex.\n"
    )
    answer = bot.ask("Which South Asian countries have family laws for each religion?").answer
    assert "India" in answer.citations[0].quote + answer.citations[-1].quote
    ideas = {idea.text: idea for idea in take_road("Which Asian countries?", Conversation(), bot.index).pool.ideas}
    assert ideas["asian"].stems["india"] < 1
