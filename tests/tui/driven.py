"""An app under test, driven as a reader drives it.

Not in ``conftest.py``: every folder of tests has one, and only one of them can be imported by that name.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message_pump import MessagePump
    from textual.pilot import Pilot
    from textual.screen import Screen

    from tui.app import Article45App
    from tui.screens.main import MainScreen
    from tui.widgets.turn import TurnView

PATIENCE = 60.0  # seconds until a condition that does not come is a failure; a busy machine is slow
GATHERED = frozenset(("explain", "history", "library-tree"))  # groups of workers whose end shows what a key asked for


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

    def source_text(self) -> str:
        """The rows of the source that are in view, also where a sheet covers them, one a line."""
        view = self.main.source.view
        top = view.scroll_offset.y
        rows = view._rows[top : top + view.scrollable_content_region.height]
        return "\n".join(view._shown(row) for row in rows)

    def flat(self) -> str:
        """The same in one line without the frames, so that broken lines can be searched."""
        bare = self.text().translate(dict.fromkeys(map(ord, "│╭╮╰╯─▌▊▎◆▁▂▃▄▅▆▇█"), " "))
        return " ".join(bare.split())

    async def wait_for(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the app go on until ``condition`` holds."""
        end = monotonic() + PATIENCE
        while not condition():
            if monotonic() > end:
                pytest.fail(f"never happened: {what or condition}\n{self.text()}")
            await self.pilot.pause(0.01)
        await self.settle()

    async def settle(self) -> None:
        """Let the app go on until nothing is left to do: no message on its way, nothing to be laid out or drawn.

        Textual's own pause guesses: it takes a process that gets no processor time for one that has nothing to do, and
        on a busy machine a test went on before the key it had pressed was obeyed. What a thread or a timer will bring
        is not waited for, but for sheets that a thread only gathers (``GATHERED``); :meth:`wait_for` is for that.
        """
        end = monotonic() + PATIENCE
        rested = 0  # what a task outside of every queue does (removing a widget) is seen at the second look
        while rested < 2 and not self.app._exit:
            if monotonic() > end:
                pytest.fail(f"never came to rest\n{self.text()}")
            await self.app.animator.wait_until_complete()
            await self.pilot.pause(0)
            for below in self.app._background_screens:  # Textual's pause lays the uppermost out alone
                if below._layout_required:
                    below._on_timer_update()
            rested = rested + 1 if self._at_rest() else 0

    def _at_rest(self) -> bool:
        nodes = [node for screen in self.app.screen_stack for node in screen.walk_children(with_self=True)]
        gathering = any(worker.group in GATHERED and not worker.is_finished for worker in self.app.workers)
        held = getattr(self.app, "_held", ())  # keys that wait for the one before
        return not (held or gathering or any(map(_at_work, [self.app, *nodes])) or _has_to_draw(self.app.screen))

    async def ready(self) -> None:
        await self.wait_for(lambda: self.main.bot is not None, "the library is open")

    async def type(self, text: str) -> None:
        self.main.prompt.focus()
        self.main.prompt.insert(text)
        await self.settle()

    async def ask(self, question: str) -> TurnView:
        """Ask and wait for what comes of it."""
        before = len(self.main.conversation.turns)
        await self.type(question)
        await self.press("enter")
        await self.wait_for(lambda: len(self.main.conversation.turns) > before, "the question is shown")
        turn = self.last
        await self.wait_for(lambda: turn.state.answer or turn.state.failure, "the answer is there")
        return turn

    async def press(self, *keys: str) -> None:
        """Press one key after the other, each when all is done that the one before it brought about."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    def click_point(self, words: str) -> tuple[int, int]:
        """Column and row on the terminal where ``words`` stand (first time, in reading order)."""
        for y, row in enumerate(self.text().split("\n")):
            x = row.find(words)
            if x >= 0:
                return x, y
        pytest.fail(f"{words!r} is not on the screen\n{self.text()}")

    async def click(self, words: str) -> None:
        await self.pilot.click(offset=self.click_point(words))
        await self.settle()


def _at_work(pump: MessagePump) -> bool:
    """Whether ``pump`` does anything but wait for a message."""
    queue = pump._message_queue
    return bool(queue.values or pump._next_callbacks or not queue.ready_event._waiters)  # type: ignore[attr-defined]


def _has_to_draw(screen: Screen[Any]) -> bool:
    """Whether ``screen`` has to be laid out or drawn, or to call what waits for that.

    Asked of the uppermost alone: one below a sheet may be left as it is until it is uppermost again.
    """
    return bool(
        screen._layout_required
        or screen._scroll_required
        or screen._repaint_required
        or screen._recompose_required
        or screen._dirty_widgets
        or screen._callbacks
    )
