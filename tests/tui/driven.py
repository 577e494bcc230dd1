"""An app under test, driven as a reader drives it.

Not in ``conftest.py``: every folder of tests has one, and only one of them can be imported by that name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from tui.app import Article45App
    from tui.screens.main import MainScreen
    from tui.widgets.turn import TurnView

_PATIENCE = 400


class Driven:
    """An app under test, driven as a reader drives it."""

    def __init__(self, pilot: Pilot[Any]) -> None:
        self.pilot = pilot
        self.app: Article45App = pilot.app  # type: ignore[assignment]

    @property
    def main(self) -> MainScreen:
        return self.app.screen_stack[0]  # type: ignore[return-value]

    @property
    def last(self) -> TurnView:
        return self.main.conversation.turns[-1]

    def text(self) -> str:
        """Everything on the terminal, row by row, as a reader sees it."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip) for strip in strips)

    def flat(self) -> str:
        """The same in one line without the frames, so that broken lines can be searched."""
        bare = self.text().translate(dict.fromkeys(map(ord, "│╭╮╰╯─▌▊▎◆▁▂▃▄▅▆▇█"), " "))
        return " ".join(bare.split())

    async def wait_for(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the app go on until ``condition`` holds."""
        for _ in range(_PATIENCE):
            if condition():
                await self.pilot.pause()
                return
            await self.pilot.pause(0.01)
        pytest.fail(f"never happened: {what or condition}\n{self.text()}")

    async def ready(self) -> None:
        await self.wait_for(lambda: self.main.bot is not None, "the library is open")

    async def type(self, text: str) -> None:
        self.main.prompt.focus()
        self.main.prompt.insert(text)
        await self.pilot.pause()

    async def ask(self, question: str) -> TurnView:
        """Ask and wait for what comes of it."""
        before = len(self.main.conversation.turns)
        await self.type(question)
        await self.pilot.press("enter")
        await self.wait_for(lambda: len(self.main.conversation.turns) > before, "the question is shown")
        turn = self.last
        await self.wait_for(lambda: turn.state.answer or turn.state.failure, "the answer is there")
        return turn

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause()

    def click_point(self, words: str) -> tuple[int, int]:
        """Column and row on the terminal where ``words`` stand (first time, in reading order)."""
        for y, row in enumerate(self.text().split("\n")):
            x = row.find(words)
            if x >= 0:
                return x, y
        pytest.fail(f"{words!r} is not on the screen\n{self.text()}")

    async def click(self, words: str) -> None:
        await self.pilot.click(offset=self.click_point(words))
        await self.pilot.pause()
