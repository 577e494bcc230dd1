"""What is done only when it is asked for twice: at once, of the same, with nothing else in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.kept import KeptTurn
from tui.shelf import Shelf
from tui.twice import Twice

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from bot.testing import FakeBot

Drive = "Callable[..., Any]"


def test_only_the_same_is_meant_and_only_once() -> None:
    twice = Twice()
    assert [twice.meant(what) for what in ("a", "b", "a", "a", "a")] == [False, False, False, True, False]


def test_what_was_asked_for_long_ago_is_asked_for_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("tui.twice._MEANT_WITHIN", 10.0)
    monkeypatch.setattr("tui.twice.monotonic", lambda: now)
    twice = Twice()
    assert not twice.meant("a")
    now += 11
    assert not twice.meant("a")
    now += 9
    assert twice.meant("a")


async def test_who_goes_elsewhere_and_comes_back_is_asked_anew_before_a_conversation_is_deleted(
    drive: Drive, bot: FakeBot, tmp_path: Path
) -> None:
    shelf = Shelf(tmp_path)
    for name in ("first", "second"):
        shelf.add(shelf.begin(name), KeptTurn(bot.ask(name).answer))
    async with drive(shelf=shelf) as screen:
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: "second" in screen.text())
        await screen.press("ctrl+d", "down", "up", "ctrl+d")
        assert len(shelf.all()) == 2
        await screen.press("ctrl+d")
        assert len(shelf.all()) == 1
