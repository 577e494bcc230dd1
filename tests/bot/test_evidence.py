"""How well a sentence answers: each idea counts once, by its best match in the sentence and around it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import concept, few, idea, lexicon_of, unit

from bot.evidence import Context, Matches, Scored, Statistics, context_of, match, score_unit, statistics_of, weight_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.indexing.lexicon import Lexicon
    from bot.question.ideas import Idea

NONE = Context(())
TEXTS = [
    "UNICEF supported a lawyer in Congress",
    "UNICEF drafted the law",
    "Teachers were consulted about the law in schools",
    "The weather was fine",
]


def score(text: str, ideas: Sequence[Idea], context: Context = NONE, lexicon: Lexicon | None = None) -> Scored:
    units = [unit(one, lexicon) for one in [text, *TEXTS]]
    statistics = statistics_of(units)
    weights = [weight_of(one, statistics) for one in ideas]
    return score_unit(0, units[0], context, Matches(ideas), weights, statistics)


def test_synonyms_do_not_add_up() -> None:
    text = "The statute, the act, the law"
    plain = score(text, [idea("law")])
    rich = score(text, [idea("law", "statute", "act")])
    assert rich.own == plain.own == (1.0,)
    assert rich.score <= plain.score + 1e-9


def test_a_synonym_is_a_match_and_the_word_itself_a_better_one() -> None:
    lexicon = lexicon_of(concept("law", "law", "statute"))
    question = [idea("law", law=0.8)]
    assert score("The law", question, lexicon=lexicon).own == (1.0,)
    assert 0 < score("The statute", question, lexicon=lexicon).own[0] < 1.0
    assert score("The weather", question, lexicon=lexicon).own == (0.0,)


def test_every_idea_covered_raises_the_score() -> None:
    question = [idea("lawyer"), idea("congress")]
    both = score("A lawyer in Congress", question)
    assert both.score > score("A lawyer in court", question).score > score("A man in court", question).score == 0


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    statistics = statistics_of([unit(text) for text in TEXTS])
    assert weight_of(idea("lawyer"), statistics) > weight_of(idea("law"), statistics) > 0
    assert weight_of(idea("unheard"), statistics) >= weight_of(idea("lawyer"), statistics)


def test_a_rare_word_with_a_common_synonym_is_as_common_as_it() -> None:
    statistics = statistics_of([unit(text) for text in TEXTS])
    assert weight_of(idea("weather", "law"), statistics) == weight_of(idea("law"), statistics)


def test_a_light_word_weighs_less() -> None:
    statistics = statistics_of([unit(text) for text in TEXTS])
    assert weight_of(idea("law", factor=0.3), statistics) == pytest.approx(0.3 * weight_of(idea("law"), statistics))


def test_the_same_words_in_a_longer_sentence_say_less() -> None:
    short = "A lawyer in Congress"
    long = short + " with helpers, books, papers, boxes, chairs, tables, lamps, pens, cups, plates and many windows"
    assert score(short, [idea("lawyer")]).score > score(long, [idea("lawyer")]).score


def test_words_side_by_side_say_more_than_words_apart() -> None:
    question = [idea("position"), idea("paper")]
    together, apart = score("a position paper there", question), score("a paper on the position there", question)
    assert together.own == apart.own
    assert together.score > apart.score


def test_context_lends_words_at_a_discount_and_never_takes_any_away() -> None:
    around = context_of([(0.6, unit("UNICEF has in Chile").words), (0.3, unit("a lawyer").words)])
    question = [idea("chile"), idea("lawyer")]
    scored = score("taken part with a lawyer", question, around)
    assert scored.own == (0.0, 1.0)
    assert scored.full == (0.6, 1.0)
    assert scored.score > score("taken part with a lawyer", question).score


def test_two_weak_matches_around_a_sentence_make_no_stronger_one() -> None:
    lexicon = lexicon_of(concept("law", "law", "statute"))
    question = [idea("law", law=0.5)]
    fields = [(0.6, unit("the statute", lexicon).words), (0.5, unit("some statute", lexicon).words)]
    assert (
        score("nothing of it", question, context_of(fields)).full
        == score("nothing", question, context_of(fields[:1])).full
    )


def test_contexts_are_ordered_and_empty_ones_left_out() -> None:
    around = context_of([(0.3, unit("law").words), (0.6, unit("").words), (0.5, unit("act").words)])
    assert [discount for discount, _ in around.fields] == [0.5, 0.3]


def test_what_is_settled_counts_as_said() -> None:
    units = [unit(text) for text in TEXTS]
    statistics = statistics_of(units)
    ideas = [idea("chile"), idea("lawyer")]
    weights = [1.0, 1.0]
    assert score_unit(0, units[0], NONE, Matches(ideas), weights, statistics, {0}).own == (1.0, 1.0)
    assert score_unit(0, units[0], NONE, Matches(ideas), weights, statistics).own == (0.0, 1.0)


def test_the_shares_of_the_ideas_make_up_the_score() -> None:
    scored = score("A lawyer sits in the Congress", [idea("lawyer"), idea("weather"), idea("congress")])
    assert sum(scored.shares) == pytest.approx(scored.score)
    assert scored.shares[1] == 0


def test_an_idf_is_always_above_zero() -> None:
    statistics = Statistics(3, 1.0, {}, {})
    values = [statistics.idf(count) for count in (-1.0, 0, 0.4, 1, 2, 3, 99.0)]
    assert all(value > 0 for value in values)
    assert values == sorted(values, reverse=True)


def test_a_library_without_sentences_can_be_counted() -> None:
    statistics = statistics_of([])
    assert statistics.units == 0
    assert statistics.idf(0) > 0


WORDS = st.lists(st.sampled_from(["law", "statute", "child", "ghana", "lawyer", "paper"]), min_size=1, max_size=6)


@few
@given(WORDS, WORDS, st.lists(st.floats(0.01, 1.0), min_size=1, max_size=3))
def test_a_match_is_from_0_to_1_and_more_alternatives_never_lower_it(
    text: list[str], synonyms: list[str], strengths: list[float]
) -> None:
    words = unit(" ".join(text)).words
    plain, rich = idea("law"), idea("law", *synonyms)
    assert 0.0 <= match(plain, words) <= match(rich, words) <= 1.0
    around = context_of([(strength, words) for strength in strengths])
    scored = score("nothing of that", [rich], around)
    assert scored.own[0] <= scored.full[0] <= 1.0
    assert scored.score >= 0


@few
@given(st.lists(WORDS, min_size=1, max_size=4), WORDS)
def test_what_is_looked_at_once_for_all_ideas_is_what_each_of_them_matches(
    several: list[list[str]], text: list[str]
) -> None:
    lexicon = lexicon_of(concept("law", "law", "statute"))
    ideas = [idea(*words, law=0.4) for words in several]
    ideas.append(replace(idea("paper"), akin={"lawyer": 0.3}))
    words = unit(" ".join(text), lexicon).words
    matches = Matches(ideas)
    assert matches.of(words) == matches.of(words) == tuple(match(one, words) for one in ideas)
    assert not any(matches.of(unit("The weather was fine", lexicon).words))


def test_words_that_are_gone_are_not_taken_for_others_at_their_place() -> None:
    matches = Matches([idea("law")])
    for text in ["a law", "a child"] * 50:
        assert matches.of(unit(text).words) == ((1.0,) if "law" in text else (0.0,))
