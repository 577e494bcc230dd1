"""The cards of case examples beside an answer speak the language of the question, as the answer does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from bot.testing import FakeBot, example_bot
from bot.wording import ENGLISH, say
from tui.widgets.case_card import PARTS

if TYPE_CHECKING:
    from collections.abc import Callable

    Drive = Callable[..., Any]

ASKED = "How can UNICEF help States?"


@pytest.mark.parametrize(
    ("language", "told", "part"),
    [
        ("en", "Why: country: Chile", "Done"),
        ("es", "Motivo: país: Chile", "Medidas"),
        ("fr", "Motif\u00a0: pays\u00a0: Chili", "Mesures"),
        ("ru", "Почему: страна: Чили", "Меры"),
        ("ar", "السبب: البلد: تشيلي", "التدابير"),
    ],
)
async def test_a_card_says_why_in_the_language_of_the_question(
    drive: Drive, language: str, told: str, part: str
) -> None:
    example = example_bot()
    name = told.rpartition(": ")[2].rpartition("\u00a0: ")[2]
    found = example.ask(ASKED).answer
    why = (say("why_country", language, country=name),)
    answer = replace(found, language=language, cases=(replace(found.cases[0], why=why),))
    async with drive(120, 40, bot=FakeBot(example.library, {"how can unicef help states": answer})) as screen:
        await screen.ask(ASKED)
        card = "\n".join(screen.main.cases.query("CaseCard").first().lines)
        first = "".join(block.first.plain for block in screen.main.cases.query("CaseCard").first()._shown)
        assert told in card
        assert part in first
        assert ("Why" in card) == (language == "en")


async def test_cards_of_other_countries_say_so_in_it(drive: Drive) -> None:
    example = example_bot()
    found = example.ask(ASKED).answer
    answer = replace(found, language="es", cases=(), other_cases=found.cases)
    async with drive(120, 40, bot=FakeBot(example.library, {"how can unicef help states": answer})) as screen:
        await screen.ask(ASKED)
        panel = "\n".join(line for view in screen.main.cases.query("BlocksView") for line in view.lines)
        for key in ("no_case_matches", "other_cases", "other_country"):
            assert say(key, "es") in panel
            assert ENGLISH[key] not in panel


def test_the_names_of_parts_are_those_of_english_cards() -> None:
    assert PARTS["action"] == "Done"
    assert list(PARTS) == ["law", "stage", "actor", "action", "outcome", "topic", "context"]
