"""Topicality: what is asked about something else altogether is not answered, however well a name and a chance word match."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from making import bot_of, bot_over, bundled_terms

from bot.choosing.selecting import covered
from bot.conversation import Conversation
from bot.deciding.decision_features import features_of
from bot.deciding.topicality import ELSEWHERE, MIDDLING, Topicality, odds_against, topicality_of, with_kin
from bot.deciding.topicality_weights import WEIGHTS, WEIGHTS_ABROAD
from bot.evaluation.datasets import Dataset, Document, library_of
from bot.road import Road, take_road
from bot.weighing.choice import Choice

if TYPE_CHECKING:
    from bot.service import Bot

EVALUATION = Path(__file__).resolve().parents[2] / "evaluation"
OFF_TOPIC, OFF_TOPIC_ABROAD = EVALUATION / "off-topic.yaml", EVALUATION / "off-topic-abroad.yaml"
LEARNT_FROM = 220
ACT = """# The Velmora Children Act

The Act was adopted by the Assembly of Velmora on 4 May 2021 and came into force a year later.

It raises the minimum age of criminal responsibility from ten to fourteen.

The Commissioner for Children may open an inquiry and summon officials of any ministry.

Every school in Velmora must appoint a teacher whom pupils can turn to with a complaint.

The Act sets a limit of thirty days on decisions about complaints.

A driving ban can be imposed on those who drive children to school without a licence.

The cost is put at two million crowns a year, half of it for the Commissioner's office.

Parents must be heard before a child is taken into care.

Two lawyers in each district act for children without charge.

A review of the Act is to begin in 2027.

The Ministry of Justice consulted 400 pupils in six towns.

Nobody may publish the name of a child who is a witness.
"""


MINUTES = """# Minutes of Ruvenia

The members met in Ruvenia on Monday to speak about the town library.

Nine of them were there, and two had sent their apologies.
"""


@pytest.fixture(scope="module")
def act() -> Bot:
    return bot_over(ACT, MINUTES)


def road_of(question: str, bot: Bot) -> Road:
    return take_road(question, Conversation(), bot.index)


def measured(question: str, bot: Bot) -> Topicality:
    road = road_of(question, bot)
    features = features_of(road.question, road.pool, road.choice, bot.index)
    full = covered(road.pool, road.choice.units)
    found = topicality_of(road.question, full, features, road.pool, road.choice, bot.index)
    assert found is not None
    return with_kin(found, road.question, road.pool, road.choice, bot.index)


ASKED = [
    "How old must a child be in Velmora to be held responsible for a crime?",
    "Who can summon civil servants in Velmora?",
    "What does the Velmora Act cost per year?",
    "By when must complaints be decided in Velmora?",
]
ELSEWHERE_ASKED = [
    "What is the speed limit on motorways in Velmora?",
    "How do I renew my passport in Velmora?",
    "Which team won the basketball cup in Velmora last year?",
    "cheapest night train to Velmora",
    "Who has to paint the walls when a tenant moves out?",
    "How long do I boil an egg?",
]


@pytest.mark.parametrize("question", ASKED)
def test_what_the_document_is_about_is_answered(act: Bot, question: str) -> None:
    assert road_of(question, act).decision.answer


@pytest.mark.parametrize("question", ELSEWHERE_ASKED)
def test_what_is_about_something_else_is_not_answered(act: Bot, question: str) -> None:
    assert not road_of(question, act).decision.answer


def test_why_is_told(act: Bot) -> None:
    reasons = road_of("Which team won the basketball cup in Velmora in the final year?", act).decision.reasons
    assert "the sentences found seem to be about something else than what is asked" in reasons


@pytest.mark.parametrize("question", [*ASKED, *ELSEWHERE_ASKED[:3]])
def test_measures_are_from_0_to_1_and_each_has_a_weight(act: Bot, question: str) -> None:
    found = measured(question, act)
    assert all(0.0 <= value <= 1.0 for value in found.vector())
    assert [one.name for one in fields(Topicality)] == list(WEIGHTS) == list(WEIGHTS_ABROAD)


def test_the_estimate_tells_the_two_apart(act: Bot) -> None:
    about = [measured(question, act).odds() for question in ASKED]
    elsewhere = [measured(question, act).odds() for question in ELSEWHERE_ASKED[:3]]
    assert min(about) > ELSEWHERE > max(elsewhere)


def test_what_speaks_for_a_topic_has_its_sign() -> None:
    assert all(WEIGHTS[name] > 0 for name in ("together", "absolute", "kin"))
    assert all(WEIGHTS[name] < 0 for name in ("unspoken", "unknown", "single_open", "of_document"))


def test_likeness_in_meaning_is_looked_for_in_the_whole_document(act: Bot) -> None:
    law, cooking = measured("Can judges appeal in Velmora?", act).kin, measured("Are onions soup in Velmora?", act).kin
    assert law > cooking


def test_a_name_alone_is_not_measured(act: Bot) -> None:
    road = road_of("What is Velmora?", act)
    features = features_of(road.question, road.pool, road.choice, act.index)
    full = covered(road.pool, road.choice.units)
    assert topicality_of(road.question, full, features, road.pool, road.choice, act.index) is None
    assert odds_against(road.question, full, features, road.pool, road.choice, act.index) == 0.0


def test_a_question_that_leans_on_the_one_before_is_not_measured(act: Bot) -> None:
    conversation = act.ask("Who can summon civil servants in Velmora?").conversation
    road = take_road("And when does it do that?", conversation, act.index)
    features = features_of(road.question, road.pool, road.choice, act.index)
    full = covered(road.pool, road.choice.units)
    assert features.follow_up
    assert odds_against(road.question, full, features, road.pool, road.choice, act.index) == 0.0


def test_it_only_ever_speaks_against(act: Bot) -> None:
    for question in [*ASKED, *ELSEWHERE_ASKED]:
        road = road_of(question, act)
        if road.choice.units:
            features = features_of(road.question, road.pool, road.choice, act.index)
            full = covered(road.pool, road.choice.units)
            assert odds_against(road.question, full, features, road.pool, road.choice, act.index) <= 0.0


def test_everyday_questions_that_nothing_was_learnt_from_are_not_answered_from_the_bundled_document(
    bundled: Bot,
) -> None:
    read = yaml.safe_load(OFF_TOPIC.read_text(encoding="utf-8"))
    asked = [question.replace("{name}", "Ghana") for question in read["questions"][LEARNT_FROM:]]
    answered = [question for question in asked if bundled.ask(question).answer.status == "answered"]
    assert len(asked) == 100
    assert len(answered) <= 15, answered


def test_the_choice_of_a_whole_is_left_alone(bundled: Bot) -> None:
    road = road_of("Show me all the case examples", bundled)
    assert isinstance(road.choice, Choice)
    assert road.decision.answer
    assert not any("about something else" in reason for reason in road.decision.reasons)


@pytest.mark.parametrize(
    "question",
    [
        "¿Quién puede convocar a los funcionarios en Velmora?",
        "Qui doit être entendu avant le placement d'un enfant ?",
        "Сколько адвокатов в каждом районе защищают детей?",
    ],
)
def test_what_the_document_is_about_is_answered_in_another_language(act: Bot, question: str) -> None:
    assert road_of(question, act).decision.answer


@pytest.mark.parametrize(
    "question",
    [
        "¿cuánto cuesta un litro de leche en Velmora?",
        "quel temps fera-t-il demain à Velmora",
        "как приготовить суп из грибов",
        "كيف أطبخ الأرز بالحليب",
        "今天晚上看什么电影好",
    ],
)
def test_what_is_about_something_else_is_not_answered_in_another_language(act: Bot, question: str) -> None:
    assert not road_of(question, act).decision.answer


def test_everyday_questions_in_five_languages_that_nothing_was_learnt_from_are_not_answered(bundled: Bot) -> None:
    read = yaml.safe_load(OFF_TOPIC_ABROAD.read_text(encoding="utf-8"))
    asked = [question for kinds in read.values() for questions in kinds.values() for question in questions[1::2]]
    answered = [question for question in asked if bundled.ask(question).answer.status == "answered"]
    assert len(asked) == 125
    assert len(answered) <= 3, answered


def test_likeness_in_meaning_is_told_by_translation(act: Bot) -> None:
    law = measured("¿Quién puede convocar a los funcionarios de los ministerios?", act).kin
    cooking = measured("¿Cuántos abogados hay en la cocina de la abuela?", act).kin
    assert law > cooking


def test_where_likeness_in_meaning_is_not_known_it_is_taken_as_middling() -> None:
    law = "# Ley de Velmora\n\nLa Defensora puede convocar a los funcionarios de cualquier ministerio.\n"
    documents = (Document("ley", "Ley de Velmora", law),)
    spanish = bot_of(library_of(Dataset("made", "test", "es", documents, ()), bundled_terms()))
    assert measured("Who can summon the civil servants of Velmora?", spanish).kin == MIDDLING


def test_where_the_question_is_about_something_else_altogether_nothing_near_is_shown(act: Bot) -> None:
    assert act.ask("Which team won the basketball cup in Velmora last year?").answer.related == ()


def test_what_is_near_is_shown_where_the_question_is_about_the_right_thing(act: Bot) -> None:
    answer = act.ask("How many judges does Velmora's Act appoint to hear parents?").answer
    assert answer.status == "not_found"
    assert answer.related
