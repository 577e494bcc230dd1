"""Everyday expressions of several words, met by the words that documents have for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.analysis import analyse
from bot.evaluation.dataset_runs import bot_over
from bot.evaluation.datasets import Dataset, Document
from bot.question.ideas import ideas_of
from bot.question.plain.expressions import GAP, SURE, expressions_in, with_expressions
from bot.question.reading import read_question
from bot.words.glossary_tables import FOLDER
from knowledge.model import Terms

if TYPE_CHECKING:
    from bot.service import Bot


def found(text: str) -> list[tuple[str, str]]:
    """The expressions in ``text`` as it writes them, each with the most usual word for it."""
    tokens = analyse(text)
    return [(text[tokens[a].start : tokens[b - 1].end], one.meanings[0]) for a, b, one in expressions_in(tokens)]


@pytest.mark.parametrize(
    ("text", "written", "means"),
    [
        ("was the file read on a need-to-know basis?", "on a need-to-know basis", "restricted"),
        ("can they muck the stables out", "muck the stables out", "clean"),
        ("did he muck out the stables", "muck out", "clean"),
        ("who risked their own lives", "risked their own lives", "endanger"),
        ("it came under fire last year", "came under fire", "criticise"),
    ],
)
def test_an_expression_is_found_in_its_forms_and_around_an_object(text: str, written: str, means: str) -> None:
    assert (written, means) in found(text)


@pytest.mark.parametrize("text", ["the fire came under the door", "they muck about what is left out"])
def test_its_words_in_another_order_or_too_far_apart_are_none(text: str) -> None:
    assert not {"criticise", "clean"} & {means for _, means in found(text)}


def test_of_two_that_begin_alike_the_longer_is_meant() -> None:
    assert [means for _, means in found("they pulled ahead of us")] == ["overtake"]


def test_every_word_of_it_is_met_by_what_it_means(bundled: Bot) -> None:
    text = "he settled an argument, we ask"
    tokens = analyse(text)
    lexicon = bundled.index.lexicon
    ideas = list(ideas_of(tokens, lexicon, {}, "en", ("en",)))
    met = {one.text: one.akin for one in with_expressions(ideas, tokens, (), lexicon)}
    assert met["settled"]["resolv"] == met["argument"]["resolv"] == SURE
    assert "resolv" not in met["ask"]
    assert not any(one.akin for one in with_expressions(ideas, tokens, {tokens[1].start}, lexicon))


def test_what_has_several_senses_is_met_less(bundled: Bot) -> None:
    question = read_question("Why did they ease him out of the post?", bundled.index)
    eased = next(idea for idea in question.ideas if idea.text == "ease")
    assert 0 < eased.akin["dismiss"] < SURE


def test_an_answer_is_found_by_the_word_for_an_expression() -> None:
    documents = [
        Document("a", "", "The dispute between the two mills was resolved by a miller from the next valley."),
        Document("b", "", "Every argument of the miller was written down in a book that nobody has read."),
        Document("c", "", "The mills stand at the river and are open in every season but one."),
    ]
    bot = bot_over(Dataset("made", "test", "en", tuple(documents), ()), Terms())
    question = "which miller settled the argument of the mills"
    assert "resolv" in {stem for idea in read_question(question, bot.index).ideas for stem in idea.akin}
    assert "resolved" in bot.ask(question).answer.citations[0].quote


def test_the_rows_are_expressions_with_words_for_them() -> None:
    rows = [line.split("\t") for line in (FOLDER / "expressions-en.tsv").read_text(encoding="utf-8").splitlines()]
    assert len(rows) > 3000
    assert rows == sorted(rows, key=lambda row: row[0])
    for pattern, meanings, *doubtful in rows:
        assert pattern == pattern.casefold()
        assert len(pattern.split()) > 1 or "-" in pattern
        assert doubtful in ([], ["?"])
        assert all(word.isalpha() for word in meanings.split(","))
        assert pattern.strip(f"{GAP} ")
