"""Questions in the other five languages that go on with the one before or point back at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.conversation import Conversation, Turn
from bot.question.leaning.follow_up import link_of
from bot.question.reading import read_question

if TYPE_CHECKING:
    from bot.service import Bot

BEFORE = Conversation((Turn("Who helped Chile?", "Who helped Chile?", (), (), "answered"),))


@pytest.mark.parametrize(
    "question",
    [
        "وهل ممكن يشتغلها في الليل أو وقت المدرسة؟",
        "طيب ومن يدفع التكاليف؟",
        "那孩子说的话录下来要留多久",
        "另外公安机关什么时候去检查",
        "entonces quién paga los viajes",
        "mais qui paie les voyages des membres ?",
        "ещё вопрос: кто платит за поездки",
        "¿ellos cobran sueldo?",
        "ils touchent combien par réunion ?",
        "их кто-нибудь проверяет",
    ],
)
def test_a_question_leans_on_the_turn_before(bundled: Bot, question: str) -> None:
    assert link_of(read_question(question, bundled.index), BEFORE).carries


@pytest.mark.parametrize(
    "question",
    [
        "¿Quién dio a UNICEF su mandato en este campo de trabajo?",
        "Il faut combien de membres pour que le Comité siège ?",
        "Кто дал ЮНИСЕФ мандат?",
        "联合国儿童基金会的任务是由哪个机构授予的，什么时候授予的，依据是什么文件，有没有后来修改过",
    ],
)
def test_a_question_that_names_its_subject_stands_alone(bundled: Bot, question: str) -> None:
    assert not link_of(read_question(question, bundled.index), BEFORE).carries


@pytest.mark.parametrize(
    "asked", ["с какого года?", "с каких пор?", "从哪年开始？", "什么时候？", "¿desde cuándo?", "منذ متى؟"]
)
def test_when_and_nothing_else_is_asked_of_what_was_spoken_of(bundled: Bot, asked: str) -> None:
    before = bundled.ask("What has UNICEF done in Chile?", Conversation())
    answer = bundled.ask(asked, before.conversation).answer
    assert answer.status == "answered"
    assert "since 2015" in answer.citations[0].quote
