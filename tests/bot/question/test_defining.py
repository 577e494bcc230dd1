"""Sentences that say what a word is or means, and those that only use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.answering import defining
from bot.question.answering.defining import defines
from bot.question.wordings import folded_letters

if TYPE_CHECKING:
    from conftest import MakeBot


@pytest.mark.parametrize(
    "text",
    [
        "Participation is a right.",
        "The participation means being heard.",
        "Child participation refers to being heard.",
        "taking part (participation) in decisions",
        "“participation” means being heard",
    ],
)
def test_a_sentence_that_says_what_a_word_is_defines_it(text: str) -> None:
    assert defines("participation", text)


@pytest.mark.parametrize(
    "text", ["They support participation.", "participation (article 12) of States", "the party is over", ""]
)
def test_a_sentence_that_only_uses_a_word_does_not(text: str) -> None:
    assert not defines("participation", text)


@few
@given(st.text(max_size=80), st.text(max_size=12))
def test_any_word_can_be_looked_for_in_any_text(text: str, word: str) -> None:
    assert not defines(word, text) or folded_letters(word[:-2]) in folded_letters(text)


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("clades", "Groups of one origin are called clades."),
        ("plastid", "A plastid is an organelle of plants."),
        ("NASUWT", "Teachers join the NASUWT, which is a union."),
        ("monism", "This is known as monism."),
        ("clades", "There were two unknown clades (genetic branches) of the plague."),
        ("managers", "There are categories for construction managers (firms that oversee others)."),
        ("minors", "In this part minors (i.e. persons under 18) may vote."),
        ("child", "In all other cases “child” in this Act means a person under 18."),
        ("doli", "The doctrine of doli, by which a child is presumed incapable of an offence, was abolished."),
        ("curfew", "They may then order a curfew measure, that is, keep a child at home by night."),
        ("hearing", "A hearing, for the purposes of Part 2, means any meeting of the panel."),
    ],
)
def test_what_a_word_means_is_said_in_many_ways(word: str, text: str) -> None:
    assert defines(word, text)


def test_a_mention_defines_nothing() -> None:
    assert not defines("monism", "Many countries of the region follow monism in practice.")
    assert not defines("bodies", "They met other bodies (including UN agencies) twice.")
    assert not defines("tools", "They use such tools (see section 3) often.")
    assert not defines("children", "Many children (aged under five) were seen.")
    assert not defines("states", "All the other States (with the support of UNICEF) met.")
    assert not defines("courts", "They go to courts (where they exist) first.")
    assert not defines("hearing", "Every hearing in this section is held in private.")


def test_no_pattern_is_tried_on_a_sentence_without_the_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def search(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(defining.re, "search", search)
    monkeypatch.setattr(defining.re, "match", search)
    assert not defines("evaluation", "Bees need flowers in spring.")


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("find", "A FİND is a thing found."),
        ("find", "A fınd is a thing found."),
        ("states", "A ſtate, which signs."),
        ("evaluation", "Evaluations measure what laws do."),
        ("crc", "CRC (Convention on the Rights of the Child)"),
        ("k", "K is a letter."),
    ],
)
def test_a_word_is_defined_however_it_is_written(word: str, text: str) -> None:
    assert defines(word, text)


@pytest.mark.parametrize(
    "question", ["What counts as significant harm under the Care Act?", "What is meant by significant harm?"]
)
def test_what_counts_as_something_is_told_by_its_definition(make_bot: MakeBot, question: str) -> None:
    text = """# Care Act

In this Act:

"significant harm" means ill-treatment, or the impairment of health.

The Court shall have regard to:

(a) the wishes of the child;
(b) the ties with siblings;
(c) any risk of significant harm.
"""
    assert make_bot(text).ask(question).answer.statements[0].text.startswith('"significant harm" means')


def test_what_is_so_called_tells_what_the_belief_or_system_is() -> None:
    assert defines("federalism", "Aske is federalist: each island makes laws of its own for schools.")
    assert not defines("federalism", "Aske has a federalist party.")
