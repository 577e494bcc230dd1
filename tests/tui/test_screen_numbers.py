"""Numbers pressed before there is an answer for them."""

from __future__ import annotations

import threading
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from bot.testing import FakeBot, example_bot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from driven import Driven

    from bot.service import Reply

Drive = "Callable[..., Any]"
LIST = "How can UNICEF help States?"


class SlowBot(FakeBot):
    """Answers only when it may."""

    may = threading.Event()

    def ask(self, *words: Any) -> Reply:
        assert self.may.wait(60)
        return super().ask(*words)


@asynccontextmanager
async def waiting_for(drive: Any, question: str) -> AsyncIterator[Driven]:
    """A screen on which ``question`` has been asked and its answer is looked for."""
    bot = SlowBot(example_bot().library, example_bot()._answers)
    bot.may.clear()
    async with drive(80, 24, bot=bot) as screen:
        try:
            await screen.type(question)
            await screen.press("enter")
            await screen.wait_for(lambda: screen.main.conversation.turns, "the question is shown")
            yield screen
        finally:
            bot.may.set()


async def answered(screen: Driven) -> None:
    SlowBot.may.set()
    await screen.wait_for(lambda: screen.last.state.answer, "the answer is there")


async def test_a_number_pressed_while_the_answer_is_looked_for_opens_its_quotation(drive: Drive) -> None:
    async with waiting_for(drive, LIST) as screen:
        assert "press a number" not in screen.text()
        await screen.press("2")
        await answered(screen)
        assert screen.main.prompt.text == ""
        assert screen.main.source.place.mark == "[2]"
        await screen.press("1")
        assert screen.main.source.place.mark == "[1]"


@pytest.mark.parametrize("question", [LIST, "What is not in the sources?"])
async def test_a_number_that_no_quotation_has_spoils_no_question(drive: Drive, question: str) -> None:
    async with waiting_for(drive, question) as screen:
        await screen.press("9")
        await answered(screen)
        assert screen.main.prompt.text == ""
        assert screen.main.source.place is None


async def test_what_is_typed_on_after_a_number_is_a_question(drive: Drive) -> None:
    async with waiting_for(drive, LIST) as screen:
        await screen.press(*"18 years")
        await answered(screen)
        assert screen.main.prompt.text == "18 years"
        assert screen.main.panel == "conversation"
