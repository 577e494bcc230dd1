"""What is seen while one waits: a screen on which nothing moves could as well be dead."""

from __future__ import annotations

import re
import threading
from typing import Any

import pytest

from bot.testing import FakeBot, example_bot, example_library

Drive = "Callable[..., Any]"


@pytest.fixture
def _counts_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tell from the first second on, every second as ever: a screen drawn oftener never rests on a busy machine."""
    monkeypatch.setattr("tui.screens.opening._TELL_AFTER", 0.0)


@pytest.mark.usefixtures("_counts_at_once")
async def test_how_long_the_library_takes_is_told_above_and_at_the_question(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, bot = threading.Event(), example_bot()

    def open_bot(_: object) -> FakeBot:
        opened.wait(60)
        return bot

    monkeypatch.setattr("bot.service.open_bot", open_bot)
    async with drive(bot=None) as screen:
        await screen.wait_for(lambda: re.search(r"Article 45 +Opening the library … \d+ s", screen.text()))
        await screen.type("What about Ghana?")
        await screen.press("enter")
        await screen.wait_for(lambda: re.search(r"library … \d+ s; the first time takes longest", screen.flat()))
        opened.set()
        await screen.wait_for(lambda: screen.last.state.answer, "it is answered")
        assert "takes longest" not in screen.text()
        assert "1 source" in screen.text().split("\n")[0], "nothing is waited for any more"


@pytest.mark.usefixtures("_counts_at_once")
async def test_how_long_an_answer_takes_is_told_until_it_is_there(drive: Drive) -> None:
    go_on = threading.Event()

    class Slow(FakeBot):
        def ask(self, *given: Any, **more: Any) -> Any:
            go_on.wait(60)
            return super().ask(*given, **more)

    async with drive(bot=Slow(example_library())) as screen:
        for question in ("Who was it?", "And when?"):
            await screen.type(question)
            await screen.press("enter")
        first, second = screen.main.conversation.turns
        await screen.wait_for(lambda: re.search(r"Looking in the sources … \d+ s", first.state.waiting))
        assert not re.search(r"\d", second.state.waiting), "what waits for another has not begun"
        go_on.set()
        await screen.wait_for(lambda: second.state.answer, "both are answered")
        assert "Looking in" not in screen.text()


async def test_a_library_that_cannot_be_opened_is_no_longer_waited_for(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def open_bot(_: object) -> FakeBot:
        raise OSError("the disk is gone")

    monkeypatch.setattr("bot.service.open_bot", open_bot)
    async with drive(bot=None) as screen:
        await screen.wait_for(lambda: "could not be opened" in screen.text().split("\n")[0])
        await screen.pilot.pause(0.05)
        assert "could not be opened" in screen.text().split("\n")[0]


@pytest.mark.parametrize("fails", [False, True])
async def test_the_library_says_that_it_is_read_again_until_it_is(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, *, fails: bool
) -> None:
    go_on, bot = threading.Event(), example_bot()
    go_on.set()

    def open_bot(_: object) -> FakeBot:
        go_on.wait(60)
        if fails and screen.main.bot is not None:
            raise OSError("the disk is gone")
        return bot

    monkeypatch.setattr("bot.service.open_bot", open_bot)
    async with drive(bot=None) as screen:
        await screen.ready()
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Case examples (1)" in screen.text())
        assert "reading the files" not in screen.text()
        go_on.clear()
        screen.main.action_reload()
        await screen.wait_for(lambda: "reading the files …" in screen.text())
        go_on.set()
        await screen.wait_for(lambda: "reading the files" not in screen.text())
        assert "Case examples (1)" in screen.text()
