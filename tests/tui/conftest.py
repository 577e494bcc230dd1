"""What tests of the screen share: an app over the example bot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from driven import Driven

from bot.testing import FakeBot, example_bot

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.shelf import Shelf


@pytest.fixture(autouse=True)
def _a_terminal_that_shows_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests draw the same wherever they run; those about less capable terminals say so."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def bot() -> FakeBot:
    return example_bot()


@pytest.fixture
def drive(bot: FakeBot) -> Callable[..., Any]:
    """``async with drive(width, height) as driven``: the app over the example bot, its library open."""
    from contextlib import asynccontextmanager

    from tui.app import Article45App

    @asynccontextmanager
    async def run(
        width: int = 120, height: int = 40, bot: FakeBot | None = bot, shelf: Shelf | None = None, **options: Any
    ) -> Any:
        app = Article45App([], bot, shelf)
        async with app.run_test(size=(width, height), notifications=True, **options) as pilot:
            driven = Driven(pilot)
            if bot is not None:
                await driven.ready()
            yield driven

    return run
