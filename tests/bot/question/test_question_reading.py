"""A question read by itself: everything that was understood of it, in one value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation
from bot.question.ideas import REQUEST
from bot.question.reading import read_question
from bot.road import take_road

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index
    from bot.question.ideas import Idea
    from bot.service import Bot


def ideas(question: str, index: Index) -> dict[str, Idea]:
    return {idea.text: idea for idea in read_question(question, index).ideas}


def test_the_question_as_typed_and_as_searched_are_both_kept(index: Index) -> None:
    question = read_question("What happened in Gahna?", index)
    assert question.asked == "What happened in Gahna?"
    assert question.text == "What happened in Ghana?"
    assert [(typed, meant.casefold()) for typed, meant in question.repairs] == [("Gahna", "ghana")]
    assert question.countries == ("GH",)


def test_a_repaired_word_is_a_weaker_match_and_says_so(index: Index) -> None:
    repaired, right = ideas("the manadte", index)["mandate"], ideas("the mandate", index)["mandate"]
    assert repaired.origin == "spelling"
    assert right.origin == "question"
    assert 0 < max(repaired.stems.values()) < max(right.stems.values())


def test_spelling_can_be_left_out(index: Index) -> None:
    assert read_question("in Gahna", index, frozenset({"spelling"})).repairs == ()


@pytest.mark.parametrize(
    ("question", "short", "long"),
    [
        ("What does the CRC say?", "CRC", "Convention on the Rights of the Child"),
        ("what of the crc?", "crc", "Convention on the Rights of the Child"),
        ("WHAT OF THE CRC?", "CRC", "Convention on the Rights of the Child"),
        ("What is the NCOPF?", "NCOPF", "National Child Online Protection Framework"),
    ],
)
def test_short_forms_are_known_however_written(index: Index, question: str, short: str, long: str) -> None:
    assert (short, long) in read_question(question, index).expansions


def test_a_short_form_beside_its_long_form_needs_no_telling(index: Index) -> None:
    question = "What does the Convention on the Rights of the Child (CRC) say?"
    assert read_question(question, index).expansions == ()


def test_a_short_form_counts_as_its_concept(bees: Bot) -> None:
    index = bees.index
    short, long = ideas("the GHA", index)["gha"], ideas("the honey association", index)
    assert short.origin == "acronym"
    assert short.concepts
    assert long


def test_countries_and_regions_are_read(index: Index) -> None:
    question = read_question("Did the Chileans or any African state help Ghana?", index)
    assert question.countries == ("CL", "GH")
    assert len(question.regions) == 1
    assert read_question("Who helped?", index).countries == ()


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Did Zorgon help UNICEF in Ghana?", ("Zorgon",)),
        ("Who is Professor Vuxtrap Zorgon?", ("Vuxtrap", "Zorgon")),
        ("Did XQZ3 help?", ("XQZ",)),
        ("Zorgon helped?", ()),  # a capital at the head of a sentence says nothing
        ("DID ZORGON HELP?", ()),  # neither do capitals throughout
        ("did zorgon help?", ()),
        ("Did UNICEF help the Ministry of Communications in Chile?", ()),
    ],
)
def test_names_that_nothing_knows_are_seen(index: Index, question: str, names: tuple[str, ...]) -> None:
    assert read_question(question, index).names == names


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("How many pages has the report?", "pages"),
        ("Which bodies helped?", "bodies"),
        ("Who carefully drafted the act?", "drafted"),
    ],
)
def test_what_is_asked_for_is_marked_and_never_light(index: Index, question: str, word: str) -> None:
    idea = ideas(question, index)[word]
    assert idea.focus
    assert not idea.light
    assert not any(other.focus for text, other in ideas(question, index).items() if text != word)


def test_words_written_as_names_are_marked(index: Index) -> None:
    found = ideas("Did the Ministry help UNICEF with laws?", index)
    assert found["ministry"].capital
    assert found["unicef"].capital
    assert not found["laws"].capital
    assert not any(idea.capital for idea in ideas("DID THE MINISTRY HELP UNICEF?", index).values())


def test_the_frame_of_a_request_is_no_idea(index: Index) -> None:
    plain = ideas("who gave UNICEF its mandate?", index)
    framed = ideas("Hello! Could you please tell me who gave UNICEF its mandate? Thanks", index)
    assert set(framed) == set(plain)


def test_a_sentence_that_only_sets_the_scene_weighs_less(index: Index) -> None:
    alone = ideas("Which ministry wrote a position paper with UNICEF?", index)
    scene = ideas("Our parliament debates cybersecurity. Which ministry wrote a position paper with UNICEF?", index)
    assert scene["cybersecurity"].factor < ideas("Is there cybersecurity?", index)["cybersecurity"].factor
    for word in ("ministry", "position", "paper"):
        assert scene[word].factor == alone[word].factor


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("¿Qué hizo UNICEF en Chile?", "es"),
        ("Qu’a fait l’UNICEF au Chili ?", "fr"),
        ("What did UNICEF do?", "en"),
        ("unicef chile", "en"),
    ],
)
def test_the_language_is_told(index: Index, question: str, language: str) -> None:
    assert read_question(question, index).language == language


@pytest.mark.parametrize(
    "question",
    [
        "¿Qué hizo UNICEF en Chile?",
        "Qu’a fait l’UNICEF au Chili ?",
        "Что сделал ЮНИСЕФ в Чили?",
        "ماذا فعلت اليونيسف في تشيلي؟",
        "智利的儿童保护法",
    ],
)
def test_a_country_is_read_in_each_language(index: Index, question: str) -> None:
    assert read_question(question, index).countries == ("CL",)


@pytest.mark.parametrize(
    ("question", "english"),
    [
        ("¿Quién dio su mandato a UNICEF?", "mandate"),
        ("la législation du pays", "legislation"),
        ("законодательство страны", "legislation"),
        ("التشريعات", "legislation"),
        ("立法改革", "legislation"),
    ],
)
def test_words_of_other_languages_meet_the_english_ones(index: Index, question: str, english: str) -> None:
    wanted = {
        concept for concept, strength in ideas(f"the {english}", index)[english].concepts.items() if strength >= 0.5
    }
    asked = {concept for idea in read_question(question, index).ideas for concept in idea.concepts}
    assert wanted & asked


@pytest.mark.parametrize(
    "pair",
    [
        ("Who gave UNICEF its mandate?", "WHO GAVE UNICEF ITS MANDATE"),
        ("Which article of the CRC mentions UNICEF?", "which article of the crc mentions unicef"),
        ("What did UNICEF do in Chile?", "what did unicef do in chile"),
    ],
)
def test_capitals_and_marks_do_not_change_what_is_asked(index: Index, pair: tuple[str, str]) -> None:
    one, other = (read_question(question, index) for question in pair)
    assert [idea.stems for idea in one.ideas] == [idea.stems for idea in other.ideas]
    assert [idea.concepts for idea in one.ideas] == [idea.concepts for idea in other.ideas]
    assert one.countries == other.countries


def test_where_somebody_is_who_asks_for_an_example_is_no_place_to_look_in(index: Index) -> None:
    assert read_question("We are in Kenya, is there an example of a cybercrime bill?", index).countries == ()
    assert read_question("Is there an example from Kenya?", index).countries == ("KE",)
    assert read_question("We are in Kenya. What was done?", index).countries == ("KE",)


@pytest.mark.parametrize(
    "question", ["¿Qué hizo UNICEF en Ghana?", "Que fit l'UNICEF au Ghana ?", "Что сделал ЮНИСЕФ в Гане?"]
)
def test_what_somebody_did_holds_no_word_of_its_own(question: str, index: Index) -> None:
    assert not [idea.text for idea in read_question(question, index).ideas if idea.text[:2] in ("hi", "fi", "сд")]


def test_what_the_asker_is_at_is_no_part_of_the_example_asked_for(bundled: Bot) -> None:
    answer = bundled.ask("we are in kenya drafting a cybercrime bill, any example?").answer
    assert [case.id for case in answer.cases] == ["ghana-cybersecurity"]
    answer = bundled.ask("We are in Kenya, is there an example from Ghana?").answer
    assert (answer.status, [case.id for case in answer.cases]) == ("answered", ["ghana-cybersecurity"])


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("wich yr did the natl govt act", "which year did the national government act"),
        ("cn u tel me teh mandate", "can you tell me the mandate"),
        ("difference btw a bill and a law", "difference between a bill and a law"),
        ("btw who drafts the bill", "by the way who drafts the bill"),
        ("Who is Max Planck?", "Who is Max Planck?"),
        ("a child with a broken leg", "a child with a broken leg"),
        ("a religious sect", "a religious sect"),
    ],
)
def test_shorthand_is_read_and_words_are_left_alone(index: Index, asked: str, meant: str) -> None:
    assert read_question(asked, index).text == meant


def test_little_words_of_shorthand_are_no_matter_to_tell(bundled: Bot) -> None:
    notes = bundled.ask("wich org gave u teh mandate, UNICEF").answer.notes
    assert notes == ("“org” was read as “organisation”",)


def test_an_acronym_is_mistyped_for_no_other_word(make_bot: MakeBot) -> None:
    bot = make_bot("# Bees\n\nThe union of keepers counts the bees. The unit is the hive.\n")
    assert read_question("What does UNIOM count?", bot.index).repairs == ()
    assert read_question("What does the uniom count?", bot.index).repairs == (("uniom", "union"),)


def test_a_mistyped_acronym_is_taken_for_an_acronym(index: Index) -> None:
    assert read_question("the mandate of UNCIEF", index).repairs == (("UNCIEF", "UNICEF"),)


@pytest.mark.parametrize("asked", ["Quelle loi a été adoptée au Ghana ?", "Que dit la loi ?"])
def test_a_word_spelt_like_an_acronym_is_none(bundled: Bot, asked: str) -> None:
    question = read_question(asked, bundled.index)
    assert question.language == "fr"
    assert question.expansions == ()
    assert all("list-of-issues" not in idea.concepts for idea in question.ideas)


@pytest.mark.parametrize("asked", ["What happened in Chile?", "what happened in ghana"])
def test_what_happened_is_no_word_that_sources_must_hold(bundled: Bot, asked: str) -> None:
    answer = bundled.ask(asked).answer
    assert answer.status == "answered"
    assert answer.unmatched == ()
    assert not [note for note in answer.notes if "happen" in note]


def test_where_the_asker_is_may_be_written_in_haste(index: Index) -> None:
    asked = "im in parliament of malawi and we want to amend our children act, what can unicef offer?"
    assert read_question(asked, index).countries == ()


def test_a_letter_may_stand_for_a_verb_and_in_capitals_for_itself(index: Index) -> None:
    assert read_question("what r the ways unicef can help", index).text == "what are the ways unicef can help"
    assert read_question("what did R v. Brown decide", index).text == "what did R v. Brown decide"


def test_a_large_number_is_found_however_it_is_printed(make_bot: MakeBot) -> None:
    bot = make_bot("# Bees\n\nFour petitions passed the mark of 50,000 signatures. The fee is 12345 crowns.\n")
    for number in ("50000", "50,000", "50.000"):
        assert bot.ask(f"how many petitions passed {number} signatures").answer.status == "answered"


def test_how_many_people_sit_somewhere_is_told_by_its_members(make_bot: MakeBot) -> None:
    text = "# Act\n\nThe Authority is governed by a board of nine members. Many people like boards.\n"
    road = take_road("How many people sit on the board?", Conversation(), make_bot(text).index)
    assert road.decision.answer
    assert next(idea for idea in road.pool.ideas if idea.text == "people").factor <= REQUEST
