"""How the other five languages ask for several things, for what kind of things, and who only stands in a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.question.asked.asked_kinds import (
    asks_for_all,
    asks_for_several,
    kinds_announced,
    kinds_asked,
    leaves_number_open,
)
from bot.question.asked.asked_relations import announces, relations_asked
from bot.question.asked.intent import intent_of

if TYPE_CHECKING:
    from conftest import MakeBot


@pytest.mark.parametrize(
    "question",
    [
        "qué documentos piden",
        "lugares o vías para dejar la solicitud",
        "quelles pièces fournir",
        "какие дети получат путёвки",
        "что решила комиссия по интернету",
        "ما شروط قبول التسوية",
        "ما هي التدابير البديلة",
        "查哪几类地方",
        "有什么要求",
    ],
)
def test_several_things_are_asked_for(question: str) -> None:
    assert asks_for_several(question)


@pytest.mark.parametrize(
    "question",
    [
        "qué pasó en la reunión",
        "quel ministère répond",
        "какой срок",
        "ما هو الموعد",
        "谁负责",
        "Which agency supports children?",
    ],
)
def test_one_thing_is_asked_for(question: str) -> None:
    assert not asks_for_several(question)


@pytest.mark.parametrize(
    "question",
    [
        "qué hay que llevar para inscribirse",
        "que faut-il apporter",
        "что нужно принести",
        "ماذا يجب أن أقدم",
        "应该怎么办",
    ],
)
def test_the_number_is_left_open(question: str) -> None:
    assert leaves_number_open(question)


@pytest.mark.parametrize(
    "question", ["lista de miembros", "la liste des membres", "полный перечень мер", "جميع الحقوق", "处罚清单"]
)
def test_all_there_is_is_asked_for(question: str) -> None:
    assert asks_for_all(question)


@pytest.mark.parametrize(
    ("language", "question", "heading", "kind"),
    [
        ("es", "que hay que llevar para anotarse", "¿Qué documentos debo presentar?", "requirement"),
        ("fr", "qu'est-ce qui cloche dans les foyers", "Manquements les plus souvent relevés :", "weakness"),
        ("ru", "что постановила комиссия", "РЕШИЛИ:", "demand"),
        ("ar", "ما شروط التسوية", "يشترط لقبول التسوية:", "requirement"),
        ("zh", "要查哪几类地方", "要联合检查下列场所：", "place"),
    ],
)
def test_what_is_asked_for_is_announced(language: str, question: str, heading: str, kind: str) -> None:
    assert kind in kinds_asked(question, language) & kinds_announced(heading, "", language)
    assert announces(relations_asked(question, language), "", heading, language)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("qu'est-ce qui cloche dans les foyers où l'équipe est passée", frozenset()),
        ("сколько доплатят тем, кто ведёт встречи в школах, где нет психолога", frozenset({"number"})),
        ("la persona a quien se envía", frozenset()),
        ("l'avis est rendu par qui ?", frozenset({"actor"})),
        ("je veux savoir qui décide", frozenset({"actor"})),
        ("donde se entrega", frozenset({"place"})),
        ("а кто отвечает и где он сидит", frozenset({"actor", "place"})),
    ],
)
def test_who_only_stands_in_a_clause_asks_for_nobody(question: str, expected: frozenset[str]) -> None:
    assert intent_of(question).expects == expected


DECISIONS = """# Комиссия

Слушали доклад о работе школ. Докладчик отметил трудности.

РЕШИЛИ:

2.1. Одобрить памятку для родителей.

2.2. Открыть ночную смену психологов.

2.3. Разработать правила использования телефонов.
"""


def test_a_list_is_given_whole_where_what_was_decided_is_asked_for(make_bot: MakeBot) -> None:
    answer = make_bot(DECISIONS, language="ru").ask("что решила комиссия про телефоны, памятку и психологов").answer
    assert [c.quote[:3] for c in answer.citations if c.quote[0].isdigit()] == ["2.1", "2.2", "2.3"]
