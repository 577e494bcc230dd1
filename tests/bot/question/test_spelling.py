"""Repairing what nobody writes, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import few

from bot.question.reading import read_question
from bot.question.typed.spelling import Spelling, repair
from bot.question.typed.word_list import WordList, everyday_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import MakeBot

    from bot.service import Bot

REAL = WordList(lambda: "\n".join(sorted(["mandarin", "form", "from", "drafted", "chili", "raising", "act"])))
KNOWN = {
    "ghana": 4,
    "mandate": 3,
    "unicef": 9,
    "reform": 6,
    "law": 5,
    "chile": 3,
    "drafting": 2,
    "parliament": 0,
    "raisin": 0,
}
SPELLING = Spelling(KNOWN, REAL)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gahna", "ghana"),  # swapped
        ("ghanna", "ghana"),  # doubled
        ("mandte", "mandate"),  # dropped
        ("manadte", "mandate"),
        ("unicfe", "unicef"),
        ("refrom", "reform"),
        ("parlaiment", "parliament"),  # a word of the term bank that no source holds
        ("draftign", "drafting"),
    ],
)
def test_typing_mistakes_are_repaired(typed: str, meant: str) -> None:
    assert repair(typed, SPELLING) == meant


@pytest.mark.parametrize(
    "word",
    [
        "ghana",  # known
        "form",  # real, one edit from "from"; "reform" is two away
        "mandarin",  # real
        "chili",  # real, one edit from "chile"
        "drafted",  # real, two edits from "drafting"
        "lwa",  # too short
        "la",
        "2015",
        "gc5",
        "crc/c/gc",
        "chocolate",  # near nothing
        "",
    ],
)
def test_what_is_right_short_or_far_from_everything_is_left(word: str) -> None:
    assert repair(word, SPELLING) is None


def test_short_words_may_differ_by_one_edit_only() -> None:
    assert repair("chxle", SPELLING) == "chile"
    assert repair("cxxle", SPELLING) is None


def test_the_nearer_word_goes_first_then_the_more_frequent() -> None:
    spelling = Spelling({"passed": 1, "parsed": 9, "parser": 4}, REAL)
    assert repair("paxsed", spelling) == "parsed"
    assert repair("passsed", spelling) == "passed"


def test_a_wrong_first_letter_is_the_rarer_mistake() -> None:
    assert repair("hative", Spelling({"native": 99, "halive": 1}, REAL)) == "halive"


def test_one_letter_in_the_wrong_place_is_one_slip() -> None:
    people = Spelling({"gandhi": 3, "listen": 5}, REAL)
    assert repair("ghandi", people, named=True, most=1) == "gandhi"
    assert repair("gnadih", people, named=True, most=1) is None  # two letters moved
    assert repair("lsiten", people, most=1) == "listen"
    assert repair("silent", people, most=1) is None  # the same letters, but another word


def test_question_words_are_further_choices_and_never_repaired_themselves() -> None:
    extra = {"which": 1, "during": 1}
    assert repair("whcih", SPELLING) is None
    assert repair("whcih", SPELLING, extra) == "which"
    assert repair("during", SPELLING, extra) is None


@few
@given(st.text(alphabet="aeghnmdtucilrp", max_size=10))
def test_a_repair_is_a_known_word_and_final(word: str) -> None:
    better = repair(word, SPELLING)
    assert better is None or better in KNOWN
    assert better is None or repair(better, SPELLING) is None


@few
@given(st.sets(st.text(alphabet="abçéж-", min_size=1, max_size=5), max_size=30), st.text(alphabet="abçéж-", max_size=5))
def test_a_word_list_holds_its_words_and_no_others(words: set[str], other: str) -> None:
    kept = WordList(lambda: "\n".join(sorted(words)))
    assert all(word in kept for word in words)
    assert (other in kept) == (other in words)


def test_a_word_list_is_read_only_when_needed() -> None:
    def refuse() -> str:
        raise AssertionError

    spelling = Spelling(KNOWN, WordList(refuse))
    assert spelling.is_word("ghana")
    with pytest.raises(AssertionError):
        spelling.is_word("gahna")


def test_everyday_words_weigh_less_the_commoner_they_are() -> None:
    text, common = everyday_words(("en", "xx"))
    lines = text.splitlines()
    assert lines == sorted(set(lines))
    assert "legislation" in lines
    assert all(0 < weight < 1 for weight in common.values())
    assert common["people"] < common.get("parliament", 1.0)


@pytest.mark.parametrize(
    ("question", "typed", "meant"),
    [
        ("What happened in Gahna?", "Gahna", "ghana"),
        ("what is UNICEF manadte", "manadte", "mandate"),
        ("WHO GAVE UNICEF ITS MANADTE?", "MANADTE", "mandate"),
        ("Wich organisaton has the mandate?", "organisaton", "organisation"),
    ],
)
def test_the_reader_is_told_and_the_words_as_typed_are_kept(
    bundled: Bot, question: str, typed: str, meant: str
) -> None:
    answer = bundled.ask(question).answer
    assert answer.question == question
    assert any(typed in note and meant in note.casefold() for note in answer.notes)
    assert meant in answer.understood.casefold()


@pytest.mark.parametrize(
    "question",
    [
        "Who gave UNICEF its mandate?",
        "What are the obligations of a zoo?",
        "Did Zimbabwe or Côte d'Ivoire amend the statute?",
        "Did Perú, Bénin or México amend it?",
        "Is there a haircut allowance in the budget?",
        "What did Malala and Guterres say?",
        "¿Qué hizo UNICEF en Chile?",
        "Что сделал ЮНИСЕФ в Чили?",
        "Can the maths tutor vote?",  # newer words, and British spelling
        "Does the app collect deepfakes?",
    ],
)
def test_real_words_names_and_other_languages_are_not_repaired(bundled: Bot, question: str) -> None:
    assert read_question(question, bundled.index).repairs == ()


def test_the_words_are_gone_through_once_for_all_slips() -> None:
    walks = []

    class Counted(dict[str, int]):
        def __iter__(self) -> Iterator[str]:
            walks.append("walked")
            return super().__iter__()

    spelling = Spelling(Counted(KNOWN), REAL)
    assert [repair(word, spelling) for word in ("gahna", "mandte", "draftign")] == ["ghana", "mandate", "drafting"]
    assert walks == ["walked"]


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("ru", "что сказано о брачном возрасте?"),
        ("ru", "что в детских домах?"),
        ("ru", "кто финансировал это?"),
        ("ru", "как сварить борщ?"),
        ("es", "¿quién puso el dinero?"),
        ("es", "¿quién dirige?"),
    ],
)
def test_a_form_of_a_known_word_is_no_slip(make_bot: MakeBot, language: str, question: str) -> None:
    words = "concepts:\n  - {id: a, ru: [брачный, дома, финансировать, ставить], es: [paso, divide]}\n"
    assert not make_bot("# Text\n\nАбзац.\n", terms=words, language=language).ask(question).answer.notes


def test_a_slip_in_another_language_is_still_repaired(make_bot: MakeBot) -> None:
    answer = make_bot("# Informe\n\nEl reglamento se aprobó en noviembre.\n", language="es").ask(
        "¿cuándo se aprobó el reglamneto?"
    )
    assert answer.answer.notes == ("«reglamneto» se ha leído como «reglamento»",)
