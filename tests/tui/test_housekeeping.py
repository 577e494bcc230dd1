"""Looking for garbage at rest, and giving up what was drawn and is far from view."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import pytest

from tui import housekeeping
from tui.housekeeping import RESTS, Housekeeping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.testing import FakeBot

LIST = "How can UNICEF help States?"


class Clock:
    """Time as the test lets it pass, with what is to be called later."""

    def __init__(self) -> None:
        self.now = 100.0
        self.later: list[tuple[float, Callable[[], None]]] = []

    def call_later(self, seconds: float, call: Callable[[], None]) -> None:
        self.later.append((self.now + seconds, call))

    def pass_to(self, moment: float) -> None:
        while self.later and self.later[0][0] <= moment:
            self.now, call = self.later.pop(0)
            call()
        self.now = moment


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(housekeeping, "monotonic", lambda: clock.now)
    return clock


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was asked of the collector, in order; ten collections of young objects lie behind it."""
    calls: list[str] = []
    for name in ("collect", "freeze", "unfreeze"):
        monkeypatch.setattr(housekeeping.gc, name, lambda name=name: calls.append(name))
    monkeypatch.setattr(housekeeping.gc, "get_count", lambda: (0, 0, 10))
    before = gc.get_threshold()
    yield calls
    gc.set_threshold(*before)


def test_nothing_is_looked_through_until_the_reader_rests(clock: Clock, looked: list[str]) -> None:
    keeping = Housekeeping(clock.call_later)
    for _ in range(5):
        keeping.note()
        clock.pass_to(clock.now + RESTS / 2)
    assert looked == []
    clock.pass_to(clock.now + RESTS)
    assert looked == ["collect"]
    clock.pass_to(clock.now + 10 * RESTS)
    assert looked == ["collect"], "once is enough"


def test_little_garbage_is_left_where_it_is(clock: Clock, looked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping.gc, "get_count", lambda: (0, 0, 9))
    Housekeeping(clock.call_later).note()
    clock.pass_to(clock.now + 2 * RESTS)
    assert looked == []


def test_a_library_is_never_looked_at_again(clock: Clock, looked: list[str]) -> None:
    keeping = Housekeeping(clock.call_later)
    keeping.note(stays=True)
    clock.pass_to(clock.now + 2 * RESTS)
    assert looked == ["unfreeze", "collect", "freeze"]


async def test_the_screen_takes_over_and_gives_back(drive: Callable[..., Any]) -> None:
    before = gc.get_threshold()
    async with drive() as screen:
        await screen.wait_for(lambda: gc.get_threshold()[2] > 100, "old objects wait for rest")
        assert gc.isenabled()
    assert gc.get_threshold() == before


async def test_what_is_far_from_view_keeps_no_drawing_and_is_drawn_again(
    drive: Callable[..., Any], bot: FakeBot
) -> None:
    async with drive(100, 24) as screen:
        for _ in range(8):
            await screen.ask(LIST)
        turns = screen.main.conversation.turns
        await screen.wait_for(lambda: not turns[0].drawn, "the first answer is far away")
        assert turns[-1].drawn
        assert not turns[0]._render_cache.lines
        screen.main.conversation.step_to(turns[0])
        await screen.wait_for(lambda: turns[0].drawn, "it is in view again")
        quotation = turns[0].state.answer.citations[0].quote
        assert quotation[:30] in screen.flat()


async def test_what_is_taken_away_leaves_no_rows_behind(drive: Callable[..., Any]) -> None:
    """A cache of Textual's keeps a thousand widgets' rows, long after the widgets are gone."""
    async with drive() as screen:
        await screen.ask(LIST)
        turn = screen.last
        assert turn._styles_cache._cache
        await screen.press("ctrl+n")
        await screen.wait_for(lambda: not turn.is_attached, "the conversation is gone")
        assert not turn._styles_cache._cache
