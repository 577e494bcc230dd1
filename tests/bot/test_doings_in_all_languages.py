"""What somebody does is told by the same list, whatever language it is asked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.service import Bot


@pytest.mark.parametrize(
    "question",
    [
        "what does unicef do",
        "Que fait l'UNICEF ?",
        "que fait l'unicef",
        "¿Qué hace UNICEF?",
        "que hace unicef",
        "ماذا تفعل اليونيسف؟",
        "что делает юнисеф",
        "联合国儿童基金会做什么？",
    ],
)
def test_the_whole_list_answers(bundled: Bot, question: str) -> None:
    answer = bundled.ask(question).answer
    quotes = [citation.quote for citation in answer.citations]
    assert answer.status == "answered"
    assert any("Providing substantial technical assistance in the drafting" in quote for quote in quotes)
    assert any("Raising public awareness" in quote for quote in quotes)
    assert not any("Chile" in quote for quote in quotes)
