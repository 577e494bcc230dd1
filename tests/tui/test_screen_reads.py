"""Reads of the library that end in another order than they began: the screen keeps to the newest."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from bot.testing import FakeBot, example_library
from knowledge.errors import LibraryError
from tui.library_terms import with_terms
from tui.messages import LibraryFailed, LibraryOpened, NamesGathered

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from textual.message import Message

    from knowledge.model import Library

    Drive = Callable[..., Any]

PATIENCE = 60.0


class Reads:
    """Reads of the library, each with its own bot; the second one is held until :attr:`go` is set."""

    def __init__(self, *, fails: bool = False) -> None:
        self.go, self.held = threading.Event(), threading.Event()
        self.bots: list[FakeBot] = []
        self.fails = fails
        self.seen: list[Message] = []

    def open_bot(self, _: object) -> FakeBot:
        self.bots.append(bot := FakeBot(example_library()))
        if len(self.bots) == 2:
            self.held.set()
            self.go.wait(PATIENCE)
            if self.fails:
                raise LibraryError("/gone: there is no such folder")
        return bot

    def came(self, kind: type[Message], number: int) -> bool:
        return [type(message) for message in self.seen].count(kind) >= number


async def _two_reads(screen: Any, reads: Reads) -> None:
    """Begin two reads more, of which the first is still under way when the second has ended."""
    await screen.ready()
    await screen.press("f5")
    await screen.wait_for(reads.held.is_set, "the slow read has begun")
    await screen.press("f5")
    await screen.wait_for(lambda: screen.main.bot is reads.bots[-1] and len(reads.bots) == 3, "the newest is in use")


async def test_a_slow_read_that_ends_after_a_newer_one_is_dropped(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = Reads()
    monkeypatch.setattr("bot.service.open_bot", reads.open_bot)
    async with drive(bot=None, message_hook=reads.seen.append) as screen:
        await _two_reads(screen, reads)
        before = sum(type(message) is LibraryOpened for message in reads.seen)
        reads.go.set()
        await screen.wait_for(lambda: reads.came(LibraryOpened, before + 1), "the slow read has ended")
        assert screen.main.bot is reads.bots[2]


async def test_a_slow_read_that_fails_after_a_newer_one_is_told_to_nobody(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = Reads(fails=True)
    monkeypatch.setattr("bot.service.open_bot", reads.open_bot)
    async with drive(bot=None, message_hook=reads.seen.append) as screen:
        await _two_reads(screen, reads)
        reads.go.set()
        await screen.wait_for(lambda: reads.came(LibraryFailed, 1), "the slow read has failed")
        assert "could not be read" not in screen.flat()
        assert screen.main.bot is reads.bots[2]


async def test_the_names_of_an_older_library_are_dropped(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    go, held = threading.Event(), threading.Event()
    libraries: list[Library] = []
    seen: list[Message] = []

    def slow_for_the_first(library: Library) -> Library:
        libraries.append(library)
        if len(libraries) == 1:
            held.set()
            go.wait(PATIENCE)
        return with_terms(library)

    def gathered(library: Library) -> bool:
        return any(isinstance(message, NamesGathered) and message.library is library for message in seen)

    monkeypatch.setattr("bot.service.open_bot", lambda _: FakeBot(example_library()))
    monkeypatch.setattr("tui.library_terms.with_terms", slow_for_the_first)
    async with drive(bot=None, message_hook=seen.append) as screen:
        await screen.ready()
        await screen.wait_for(held.is_set, "names are being gathered")
        await screen.press("f5")
        await screen.wait_for(lambda: len(libraries) == 2 and gathered(libraries[1]), "those of the newer library")
        go.set()
        await screen.wait_for(lambda: gathered(libraries[0]), "those of the older one")
        assert screen.main._terms_of is libraries[1]


async def test_behind_the_open_library_the_first_answers_are_prepared_until_the_screen_ends(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def prepare(stopped: Callable[[], bool], _: float) -> None:
        begun.set()
        while not stopped():
            ended.wait(0.01)
        ended.set()

    monkeypatch.setattr("bot.service.open_bot", Reads().open_bot)
    monkeypatch.setattr("bot.service.prepare", prepare)
    async with drive(bot=None) as screen:
        await screen.ready()
        await screen.wait_for(begun.is_set, "it has begun")
        assert not ended.is_set()
    assert ended.wait(PATIENCE)
