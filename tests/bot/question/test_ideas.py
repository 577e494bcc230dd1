"""The ideas of a question: its content words with what counts as the same, and how much each weighs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from making import concept, lexicon_of

from bot.analysis import analyse
from bot.question.ideas import Idea, ideas_of, merge_repeats
from bot.question.plain.request_words import SIZE
from bot.question.reading import read_question

if TYPE_CHECKING:
    from bot.indexing.lexicon import Lexicon
    from bot.service import Bot

LEXICON = lexicon_of(
    concept("law", "law", "statute"),
    concept("participation", "child participation"),
    concept("un-body", "UN body"),
    concept("unicef", "UNICEF", broader=("un-body",)),
    concept("heard", "have a say"),
)


def ideas(question: str, lexicon: Lexicon = LEXICON, **common: float) -> dict[str, Idea]:
    return {idea.text: idea for idea in ideas_of(analyse(question), lexicon, common)}


def test_content_words_are_ideas_and_little_words_are_not() -> None:
    assert list(ideas("What did the UNICEF lawyers do for the statute of 2015?")) == [
        "unicef",
        "lawyers",
        "statute",
        "2015",
    ]


def test_an_idea_knows_its_place_stem_and_concepts() -> None:
    question = "Is there a Statute?"
    statute = ideas(question)["statute"]
    assert question[slice(*statute.span)] == "Statute"
    assert statute.stems == {"statut": 1.0}
    assert 0 < statute.concepts["law"] < 1.0
    assert statute.number is False
    assert ideas("in 2015")["2015"].number is True


def test_light_words_and_words_of_request_weigh_little() -> None:
    found = ideas("give examples of particular lawyers")
    assert found["examples"].factor < found["lawyers"].factor
    assert found["particular"].factor < found["lawyers"].factor
    assert found["particular"].light
    assert not found["lawyers"].light


def test_a_word_of_asking_means_something_else_in_an_idiom() -> None:
    lexicon = lexicon_of(
        concept("outdated", "out of date"), concept("alignment", "in line with"), concept("start", "from what date")
    )
    assert ideas("a law that is out of date", lexicon)["date"].concepts["outdated"] > 0
    assert ideas("a law in line with the treaty", lexicon)["line"].factor == 1.0
    assert not ideas("from what date is it a law", lexicon)["date"].concepts
    assert ideas("what is the date of the law", lexicon)["date"].light


def test_everyday_words_are_toned_down_unless_the_bank_knows_them() -> None:
    found = ideas("hospital law", hospital=0.35, law=0.35)
    assert found["hospital"].factor == 0.35
    assert found["law"].factor == 1.0


def test_the_words_of_a_phrase_share_its_weight() -> None:
    found = ideas("child participation")
    single = ideas("statute")["statute"]
    for word in ("child", "participation"):
        assert found[word].concepts["participation"] > 0
        assert found[word].factor < single.factor
    assert found["child"].factor + found["participation"].factor < 2 * single.factor


def test_a_word_inside_a_longer_phrase_keeps_its_own_sense_weakly() -> None:
    lexicon = lexicon_of(concept("body", "body"), concept("un-body", "UN body"))
    inside, alone = ideas("UN body", lexicon)["body"], ideas("body", lexicon)["body"]
    assert inside.concepts["un-body"] > inside.concepts["body"] > 0
    assert inside.concepts["body"] < alone.concepts["body"]


def test_a_wide_word_is_met_by_narrow_ones_and_less_the_other_way() -> None:
    wide, narrow = ideas("UN body")["body"], ideas("UNICEF")["unicef"]
    assert 0 < narrow.concepts["un-body"] < wide.concepts["unicef"] < wide.concepts["un-body"]


def test_phrases_matched_on_all_their_words_give_their_concept() -> None:
    assert "heard" in ideas("Do children have a say?")["say"].concepts
    assert "heard" not in ideas("What do children say?").get("say", Idea("", (0, 0), {}, {})).concepts


def test_asking_a_word_twice_does_not_make_it_count_twice() -> None:
    found = ideas_of(analyse("the law, the laws and the LAW"), LEXICON, {})
    assert len(found) == 1


def test_repeats_keep_the_stronger_reading() -> None:
    weak = Idea("law", (0, 3), {"law": 1.0}, {"law": 0.2, "rule": 0.5}, 0.3)
    strong = Idea("laws", (9, 13), {"law": 1.0}, {"law": 0.8}, 1.0)
    (merged,) = merge_repeats([weak, strong])
    assert merged.concepts == {"law": 0.8, "rule": 0.5}
    assert merged.factor == 1.0
    assert merged.span == weak.span


@pytest.mark.parametrize("question", ["", "what is it?", "and of the"])
def test_little_words_alone_give_no_idea(question: str) -> None:
    assert ideas(question) == {}


def test_concepts_of_a_word_asked_twice_stay_in_order() -> None:
    names = [f"concept{number}" for number in range(20)]
    twice = [
        Idea("law", (0, 3), {"law": 1.0}, dict.fromkeys(some, 0.5)) for some in (names[:12], [*names[5:], names[0]])
    ]
    (merged,) = merge_repeats(twice)
    assert list(merged.concepts) == names


def test_a_pair_of_chinese_characters_across_a_particle_weighs_little() -> None:
    found = {idea.text: idea for idea in ideas_of(analyse("路德的著作", "zh"), lexicon_of(), {}, "zh", ("zh",))}
    assert found["路德"].factor == found["著作"].factor == 1.0
    assert found["德的"].light
    assert found["的著"].light


def test_the_word_that_asks_for_leave_weighs_less_than_what_leave_is_asked_for(bundled: Bot) -> None:
    def factor(text: str, word: str) -> float:
        return next(idea.factor for idea in read_question(text, bundled.index).ideas if idea.text == word)

    assert factor("Is it allowed to give umpires a trophy?", "allowed") == SIZE
    assert factor("Are umpires permitted to keep a trophy?", "permitted") == SIZE
    assert factor("What was allowed in the stadium?", "allowed") > SIZE
