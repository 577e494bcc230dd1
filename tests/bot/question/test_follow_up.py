"""Which questions lean on the turns before, and what is carried."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation, Turn
from bot.question.leaning.follow_up import link_of
from bot.question.reading import read_question
from bot.road import take_road

if TYPE_CHECKING:
    from conftest import MakeBot

    from bot.indexing.index import Index
    from bot.service import Bot

CHILE = Conversation(
    (Turn("What did UNICEF do in Chile?", "What did UNICEF do in Chile?", (), ("chile-child-protection",), "answered"),)
)
LEANING = [
    "And in Ghana?",
    "And Ghana?",
    "What about the lawyer?",
    "How about Ghana?",
    "Since when?",
    "When was that?",
    "Who else took part?",
    "Where does it say so?",
    "Why?",
    "When did it begin?",
    "Did they succeed?",
    "What did it lead to?",
    "Who helped them?",
    "So what came next?",
    "¿Y en Ghana?",
    "Et au Ghana ?",
    "Where is that written down?",
    "who checks whether people stick to it?",
    "А в Гане?",
    "What kind of legal tradition of drafting committees does it have?",
    "Does that amount to a partial or complete adoption?",
    "Which of the telecommunications statutes did it adopt?",
]
STANDING = [
    "Is it wise to have one coordinator only?",
    "Would it be useful to hear children before the draft?",
    "How can UNICEF help States to strengthen their laws?",
    "Which ministry carried out the study in Ghana?",
    "What country examples do you have?",
    "What is the weather in Geneva today?",
    "How do I bake a chocolate cake?",
    "Is there a case about online safety of children in Ghana?",
    "What does child participation mean?",
    "Name all partners of UNICEF in the Ghana study",
    "Who encourages States Parties to use technical assistance?",
    "In every country that has a law, does anybody stick to it?",
    "Something else now: can it help with the report?",
    "Another question: does it train them?",
    "Who else besides UNICEF should promote the rights of children?",
    "When a bill is tabled, does it go to a committee?",
    "How long does it take to draft a bill?",
    "What does it cost to publish a bill in print?",
]


@pytest.mark.parametrize("question", LEANING)
def test_a_question_that_leans_is_seen(index: Index, question: str) -> None:
    link = link_of(read_question(question, index), CHILE)
    assert link.carries
    assert link.why
    assert not link.other_case


@pytest.mark.parametrize("question", STANDING)
def test_a_question_that_stands_alone_is_left_alone(index: Index, question: str) -> None:
    assert not link_of(read_question(question, index), CHILE).carries


@pytest.mark.parametrize("question", LEANING)
def test_nothing_is_leant_on_in_a_new_conversation(index: Index, question: str) -> None:
    assert not link_of(read_question(question, index), Conversation()).carries


@pytest.mark.parametrize("question", ["And the other country?", "What about the other case?", "¿Y el otro país?"])
def test_the_other_one_leaves_the_case_in_focus(index: Index, question: str) -> None:
    link = link_of(read_question(question, index), CHILE)
    assert link.carries
    assert link.other_case
    assert take_road(question, CHILE, index).focus == ("ghana-cybersecurity",)


def test_a_follow_up_stays_with_the_case_in_focus(index: Index) -> None:
    assert take_road("Since when?", CHILE, index).focus == ("chile-child-protection",)
    assert take_road("And in Ghana?", CHILE, index).focus == ("ghana-cybersecurity",)
    assert take_road("How do I bake a cake?", CHILE, index).focus == ()


def test_words_carried_are_marked_and_weigh_less_than_the_question_s_own(index: Index) -> None:
    road = take_road("And the lawyer?", CHILE, index)
    own = {idea.text: idea for idea in road.pool.ideas if idea.origin != "earlier question"}
    carried = {idea.text: idea for idea in road.pool.ideas if idea.origin == "earlier question"}
    assert "lawyer" in own
    assert {"unicef", "chile"} & set(carried)
    assert all(idea.factor < own["lawyer"].factor for idea in carried.values())


def test_a_country_named_now_replaces_the_one_before(index: Index) -> None:
    road = take_road("And in Ghana?", CHILE, index)
    assert "chile" not in {idea.text for idea in road.pool.ideas}
    assert "ghana" in {idea.text for idea in road.pool.ideas}


def test_history_can_be_left_out(index: Index) -> None:
    road = take_road("Since when?", CHILE, index, frozenset({"history"}))
    assert not road.link.carries
    assert not any(idea.origin == "earlier question" for idea in road.pool.ideas)


@pytest.mark.parametrize(
    "question",
    [
        "How old was Manning when he played in Chile?",
        "Other than its mandate what was UNICEF known for?",
        "What does it mean for a State to be dualist?",
        "Where are sections such as drill cores analysed?",
    ],
)
def test_a_pronoun_that_stands_for_a_name_in_the_same_question_leans_on_nothing(bundled: Bot, question: str) -> None:
    conversation = bundled.ask("Who was consulted in Ghana?").conversation
    assert not link_of(read_question(question, bundled.index), conversation).carries


@pytest.mark.parametrize(
    "question",
    [
        "When was this quorum reached?",  # it points at something that was not spoken of
        "What is a quorum used for?",  # short, and about one thing that was not
        "What was huihui?",  # shorter, but a name
        "What is the quorum they use to decide how busy airports are?",  # it names several things, none of them spoken of
    ],
)
def test_a_thing_of_which_nothing_was_said_belongs_to_no_turn_before(bundled: Bot, question: str) -> None:
    conversation = bundled.ask("Who was consulted in Ghana?").conversation
    assert not take_road(question, conversation, bundled.index).link.carries


@pytest.mark.parametrize("question", ["When did this study take place?", "What were the results of this research?"])
def test_a_thing_that_was_spoken_of_belongs_to_the_turn_before(bundled: Bot, question: str) -> None:
    conversation = bundled.ask("Who was consulted in Ghana for the study?").conversation
    assert take_road(question, conversation, bundled.index).link.carries


@pytest.mark.parametrize("pointing", ["this person", "this lady", "that man"])
def test_a_person_pointed_at_is_one_who_was_spoken_of(bundled: Bot, pointing: str) -> None:
    conversation = bundled.ask("Did a lawyer follow the debate in Chile?").conversation
    reply = bundled.ask(f"what was {pointing} supposed to do", conversation)
    assert any("specialised lawyer" in one.quote for one in reply.answer.citations)


def test_that_person_is_one_who_was_spoken_of(bundled: Bot) -> None:
    conversation = bundled.ask("Who was present in the Chilean congress?").conversation
    assert take_road("What was that person's job?", conversation, bundled.index).link.carries


def test_the_note_names_the_question_before_and_not_the_whole_chain(bundled: Bot) -> None:
    conversation = Conversation()
    for asked in ("What did UNICEF do in Chile?", "and in ghana", "when was that"):
        reply = bundled.ask(asked, conversation)
        conversation = reply.conversation
    assert "read as continuing “and in ghana”" in reply.answer.notes
    assert "Chile" not in reply.answer.understood


def test_what_leans_on_nothing_but_the_answer_passes_over_a_refusal(bundled: Bot) -> None:
    asked = bundled.ask("Who gave UNICEF its mandate?")
    refused = bundled.ask("and who pays for it in Kenya?", asked.conversation)
    assert refused.answer.status == "not_found"
    place = bundled.ask("where does it say so?", refused.conversation).answer
    assert place.status == "answered"
    assert {one.passage for one in place.citations} <= {one.passage for one in asked.answer.citations}


def test_an_acronym_is_a_name_however_it_is_written(bundled: Bot) -> None:
    before = bundled.ask("What did UNICEF rely on in Chile?").conversation
    answers = [
        bundled.ask(asked, before).answer for asked in ("Who gave UNICEF its mandate?", "who gave unicef its mandate?")
    ]
    assert [answer.notes for answer in answers] == [(), ()]
    assert [one.quote for one in answers[0].citations] == [one.quote for one in answers[1].citations]


@pytest.mark.parametrize(
    "asked",
    [
        "was it UNICEF that carried out the study on online risks",
        "can a county assembly pass its own law on children",
    ],
)
def test_what_points_within_the_question_does_not_point_back(index: Index, asked: str) -> None:
    assert not link_of(read_question(asked, index), CHILE).carries


@pytest.mark.parametrize(
    "asked",
    [
        "How does that differ from Ghana?",
        "Why did that happen?",
        "Does that law apply?",
        "Which groups fought against that bill and why?",
    ],
)
def test_that_behind_an_auxiliary_points_back(index: Index, asked: str) -> None:
    assert link_of(read_question(asked, index), CHILE).carries


def test_something_new_asked_of_the_act_drags_nothing_along(make_bot: MakeBot) -> None:
    text = "# Hives Act\n\nThe keeper must have a course of forty hours.\n\nThis Act comes into force in May. Honey needs labels.\n"
    bot = make_bot(text)
    before = bot.ask("What course must the keeper have?").conversation
    assert bot.ask("does the act say something about honey labels", before).reading != "follow-up"
    assert bot.ask("does the act say how many hours", before).reading == "follow-up"


def test_a_question_asked_again_does_not_lean_on_itself(bundled: Bot) -> None:
    first = bundled.ask("what does globalkids do")
    again = bundled.ask("What does globalkids do?", first.conversation)
    assert first.reading != "follow-up"
    assert again.reading == first.reading
    assert again.answer.answer == first.answer.answer


def test_a_follow_up_asked_again_leans_on_what_it_leant_on(bundled: Bot) -> None:
    before = bundled.ask("What happened in Chile?").conversation
    first = bundled.ask("And in Ghana?", before)
    again = bundled.ask("and in ghana", first.conversation)
    assert again.reading == first.reading == "follow-up"
    assert again.answer.answer == first.answer.answer


def test_a_name_alone_asks_for_all_that_was_asked_before(make_bot: MakeBot) -> None:
    text = """# Sarneth

In Sarneth a helpline for children was opened in 2019.

# Belmara

Enacted by the Parliament of Belmara.

In Belmara a helpline for children is open at all hours.
"""
    bot = make_bot(text)
    first = bot.ask("Is there a helpline for children in Sarneth?")
    again = bot.ask("and in Belmara?", first.conversation)
    assert again.answer.statements[0].text == "In Belmara a helpline for children is open at all hours."


@pytest.mark.parametrize(
    ("question", "leans"),
    [
        ("Is it a republic?", True),
        ("Was it a good law?", True),
        ("Is it a crime to sell eggs on Sundays?", False),
    ],
)
def test_what_is_classed_was_spoken_of_before(index: Index, question: str, leans: bool) -> None:
    conversation = Conversation((Turn("What did the Guild do in Kenya?", "What did the Guild do in Kenya?"),))
    assert link_of(read_question(question, index), conversation).carries is leans


@pytest.mark.parametrize(
    ("question", "leans"),
    [
        ("Who was in charge?", True),
        ("Who took part?", True),
        ("Did children take part?", True),
        ("Who was in charge of the Ministry of Farming?", False),
        ("Did Kenya agree?", False),
    ],
)
def test_what_somebody_took_part_in_may_be_left_to_the_question_before(
    index: Index, question: str, leans: bool
) -> None:
    conversation = Conversation((Turn("What did the Guild do in Peru?", "What did the Guild do in Peru?"),))
    assert (link_of(read_question(question, index), conversation).why == "it leaves open what of") is leans


def test_whatever_else_it_speaks_of_a_subject_that_points_back_is_that_of_the_turn_before(bundled: Bot) -> None:
    conversation = bundled.ask("Which law was passed in Ghana?").conversation
    road = take_road("Does that include quorums, umpires and trophies?", conversation, bundled.index)
    assert road.link.by_subject
    assert "ghana" in {idea.text for idea in road.pool.ideas if idea.origin == "earlier question"}
