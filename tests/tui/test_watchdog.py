"""Nothing holds the screen up: a heartbeat on the event loop is hardly ever late, whatever the reader does.

Other processes of the machine can make the heart miss a beat, so what counts is the processor time that this thread
spent between two beats; and everything is done several times, and the best counts: what blocks the loop does so every
time. Waiting (for a file, a lock) takes no processor time; it is held to a looser limit by the clock.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, Any

import pytest

from bot.testing import example_bot
from tui.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

Drive = "Callable[..., Any]"
LONGEST = 0.3
"""Seconds of processor time. The promise is 50 ms on a usual machine; one that tests beside other work may be a sixth as fast."""
LONGEST_WAIT = 1.0
"""Seconds by the clock."""
_EVERY = 0.002
"""Seconds between two beats."""
TRIES = 4
QUESTIONS = ("How can UNICEF help States?", "What about Ghana?", "Who gave UNICEF its mandate?")


class Heart:
    """Beats every few milliseconds and notes the longest pause, in processor time and by the clock."""

    def __init__(self) -> None:
        self.longest = self.longest_wait = 0.0
        self._spent, self._clock = thread_time(), perf_counter()
        self._next = asyncio.get_running_loop().call_later(_EVERY, self._beat)

    def _beat(self) -> None:
        self.longest = max(self.longest, thread_time() - self._spent)
        self.longest_wait = max(self.longest_wait, perf_counter() - self._clock)
        self._spent, self._clock = thread_time(), perf_counter()
        self._next = asyncio.get_running_loop().call_later(_EVERY, self._beat)

    def stop(self) -> None:
        self._next.cancel()


@asynccontextmanager
async def beating() -> AsyncIterator[Heart]:
    heart = Heart()
    try:
        yield heart
    finally:
        heart.stop()


async def best(heart: Heart, do: Callable[[], Any]) -> tuple[float, float]:
    """The longest pauses of the heart while ``do`` is done: the best of several tries."""
    found = []
    for _ in range(TRIES):
        heart.longest = heart.longest_wait = 0.0
        await do()
        found.append((heart.longest, heart.longest_wait))
        if found[-1] < (LONGEST, LONGEST_WAIT):
            break
    return min(found)


@pytest.mark.parametrize("answers", [10, 200])
async def test_asking_and_going_about_never_holds_the_screen_up(drive: Drive, tmp_path: Path, answers: int) -> None:
    async with drive(shelf=Shelf(tmp_path / "kept")) as screen, beating() as heart:
        main = screen.main
        for number in range(answers):
            reply = example_bot().ask(QUESTIONS[number % 3])
            main.conversation.add_old(main._asking.new_ticket(), reply.answer.question, answer=reply.answer)
        main.conversation.make_current(main.conversation.turns[-1].ticket)
        main.conversation.latest()
        await screen.settle()

        async def ask() -> None:
            await screen.ask(QUESTIONS[0])

        async def read() -> None:
            await screen.press("1", "2", "f4", "escape")

        async def step() -> None:
            await screen.press("alt+up", "alt+up", "alt+down", "alt+end")

        async def scroll() -> None:
            await screen.press("pageup", "pageup", "pagedown")

        async def find() -> None:
            await screen.press("ctrl+f", *"zzz", "escape")

        pauses = {do.__name__: await best(heart, do) for do in (ask, read, step, scroll, find)}
    assert {name: pause for name, pause in pauses.items() if pause[0] >= LONGEST or pause[1] >= LONGEST_WAIT} == {}
