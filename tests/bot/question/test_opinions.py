"""When the bot's own opinion is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.asked.opinions import asks_opinion

if TYPE_CHECKING:
    from conftest import MakeBot


@pytest.mark.parametrize(
    "question",
    ["In your opinion, is UNICEF doing enough?", "Do you think the UN takes this seriously?", "По-вашему, это хорошо?"],
)
def test_an_opinion_is_told(question: str) -> None:
    assert asks_opinion(question)


@pytest.mark.parametrize("question", ["Do you think UNICEF can help us?", "Which opinion did the court give?"])
def test_a_polite_question_asks_for_no_opinion(question: str) -> None:
    assert not asks_opinion(question)


@pytest.mark.parametrize(
    "question",
    [
        "your opinion on the role of UNICEF?",
        "What are your thoughts on the law?",
        "¿Qué opina usted del proyecto?",
        "cual es tu opinion sobre la ley",
        "Qu’en pensez-vous ?",
        "Que pensez-vous du projet ?",
        "Что вы думаете о законе?",
        "ваше мнение о роли ЮНИСЕФ",
        "ما رأيك في دور اليونيسف؟",
        "您怎么看这部法律？",
    ],
)
def test_an_opinion_is_asked_for_in_every_language(question: str) -> None:
    assert asks_opinion(question)


@pytest.mark.parametrize(
    "question",
    [
        "¿Puede el niño expresar su opinión?",
        "Que pense le Comité de la loi ?",
        "Что думают дети о законе?",
        "How do children give your office their views on the law?",
    ],
)
def test_opinions_of_others_are_asked_of_the_sources(question: str) -> None:
    assert not asks_opinion(question)


def test_a_guide_tells_its_reader_what_to_do(make_bot: MakeBot) -> None:
    guide = make_bot(
        "# Press work\n\nSend the press release in the mail itself. Don't attach it: newsrooms block that.\n"
    )
    report = make_bot("# Press work\n\nThe press release was sent in the mail itself. It was attached in one case.\n")
    asked = "Should I attach the press release to the mail?"
    assert guide.ask(asked).answer.status == "answered"
    assert report.ask(asked).answer.status == "not_found"
