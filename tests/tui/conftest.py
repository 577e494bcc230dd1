"""What tests of the screen share: an app over the example bot."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, Any

import pytest
from driven import Driven

from bot.testing import FakeBot, example_bot
from tui.kept import KeptTurn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tui.shelf import Shelf


@pytest.fixture(autouse=True)
def _a_terminal_that_shows_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests draw the same wherever they run; those about less capable terminals say so."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture(autouse=True)
def _idleness_is_not_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Textual takes a process for idle that gets no processor time; here always, so that no test can rely on the guess.

    What a busy machine does to a test now and then is done to every test: it has to wait for what it needs, or to
    :meth:`Driven.settle`.
    """
    import asyncio

    async def at_once(*_: object) -> None:
        for _ in range(3):  # so far a key that was pressed needs to reach the app
            await asyncio.sleep(0)

    for module in ("textual.app", "textual.pilot"):
        monkeypatch.setattr(f"{module}.wait_for_idle", at_once)


@pytest.fixture(autouse=True)
def _nothing_changes_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """No cursor blinks, no seconds are counted, and what is said in passing stays for as long as a busy machine looks at it."""
    from textual.app import App
    from textual.widgets import Input

    notify = App.notify

    def say(app: App[None], *words: Any, timeout: float | None = None, **options: Any) -> None:
        del timeout
        notify(app, *words, timeout=600, **options)

    monkeypatch.setattr(App, "notify", say)
    monkeypatch.setattr(Input.cursor_blink, "_default", False)
    monkeypatch.setattr("tui.screens.opening._TELL_AFTER", math.inf)
    monkeypatch.setattr("tui.twice._MEANT_WITHIN", 600.0)


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


@pytest.fixture
def own_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Makes a library of one's own with one source ``report`` of that text, and a cache beside it."""

    def make(text: str) -> Path:
        monkeypatch.setenv("ARTICLE45_CACHE", str(tmp_path / "cache"))
        made = tmp_path / "library"
        (made / "sources").mkdir(parents=True)
        (made / "library.yaml").write_text("name: Mine\n", encoding="utf-8")
        (made / "sources" / "report.md").write_text(text, encoding="utf-8")
        return made

    return make


@pytest.fixture
def keep_asked() -> Callable[..., None]:
    """Keeps a conversation for each question on a shelf, the later ones newer."""

    def keep(shelf: Shelf, *questions: str) -> None:
        for when, question in enumerate(questions, 1):
            made = shelf.begin(question)
            shelf.add(made, KeptTurn(example_bot().ask(question).answer))
            os.utime(shelf.folder / f"{made}.jsonl", (when, when))

    return keep
