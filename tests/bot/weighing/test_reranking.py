"""The second look: a passage whose best sentence says what is asked moves before one that only has the words around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.road import take_road
from bot.weighing.reranking import LOOKED_AT, SENTENCE, VERY_WORDS, rerank, very_words

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.service import Bot


def test_the_best_sentence_decides_between_passages_that_are_nearly_alike(bundled: Bot) -> None:
    index = bundled.index
    road = take_road("Which ministry wrote the position paper?", Conversation(), index)
    pool = road.pool
    best = index.units[pool.ranked[0].unit].passage
    other = next(index.units[s.unit].passage for s in pool.ranked if index.units[s.unit].passage != best)
    assert [number for number, _ in rerank([(other, 5.0), (best, 4.99)], pool, index, "en")] == [best, other]
    assert [number for number, _ in rerank([(other, 5.0), (best, 0.5)], pool, index, "en")] == [other, best]


def test_scores_stay_in_order_and_only_the_head_is_looked_at(bundled: Bot) -> None:
    index = bundled.index
    road = take_road("How can UNICEF help States with law reform?", Conversation(), index)
    again = rerank(road.ranked, road.pool, index, "en")
    scores = [score for _, score in again]
    assert scores == sorted(scores, reverse=True)
    assert {number for number, _ in again} == {number for number, _ in road.ranked}
    assert again[LOOKED_AT:] == list(road.ranked[LOOKED_AT:])
    most = road.ranked[0][1]
    before = dict(road.ranked)
    assert all(0.0 <= score - before[number] <= (SENTENCE + VERY_WORDS) * most + 1e-9 for number, score in again)


def test_nothing_found_stays_nothing(bundled: Bot) -> None:
    road = take_road("Who gave UNICEF its mandate?", Conversation(), bundled.index)
    assert rerank([], road.pool, bundled.index, "en") == []


def test_the_very_words_count_more_than_others_of_their_stems(make_bot: MakeBot) -> None:
    bot = make_bot("# Bees\n\nThe inspectors inspect each hive.\n\nAn inspection is held each year by the hives.\n")
    index = bot.index
    road = take_road("When is the inspection of hives?", Conversation(), index)
    passages = [number for number, _ in road.ranked]
    held = very_words(road.pool, passages, index)
    of = {
        index.library.quote(p.source, (p.start, p.end))[:2]: held[n]
        for n, p in enumerate(index.library.passages)
        if n in held
    }
    assert of["An"] > of.get("Th", 0.0)
