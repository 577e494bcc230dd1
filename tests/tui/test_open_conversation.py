"""In the list of conversations the one that is open is highlighted: it is the one that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Drive = Callable[..., Any]

OLDER = "Who gave UNICEF its mandate?"
NEWER = "How can UNICEF help States?"


async def test_what_is_renamed_is_the_open_one(drive: Drive, keep_asked: Callable[..., None], tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept")
    keep_asked(shelf, OLDER, NEWER)
    async with drive(shelf=shelf) as screen:
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: NEWER in screen.text())
        assert screen.app.screen.chosen.name == NEWER, "none is open: the newest"
        await screen.press("down", "enter")
        await screen.wait_for(lambda: len(screen.main.conversation.turns) == 1)
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: "open now" in screen.text())
        assert screen.app.screen.chosen.name == OLDER
        await screen.press("f2", "x", "enter")
        await screen.wait_for(lambda: f"{OLDER}x" in screen.text())
    assert {kept.name for kept in shelf.all()} == {f"{OLDER}x", NEWER}
