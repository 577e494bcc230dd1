"""In the list of conversations the one that is open is highlighted: it is the one that is meant. Deleted, it is gone everywhere."""

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


async def test_the_open_one_goes_from_the_screen_when_it_is_deleted(drive: Drive, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept")
    async with drive(shelf=shelf) as screen:
        for question in (OLDER, NEWER):
            await screen.ask(question)
        screen.main.keeper.wait()
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: "open now" in screen.text())
        await screen.press("ctrl+d", "ctrl+d")
        await screen.wait_for(lambda: "No conversation has been kept" in screen.text())
        await screen.press("escape")
        assert not screen.main.conversation.turns
        assert screen.main.source.place is None
        assert "that was open is deleted" in screen.flat()
        assert screen.main.focused is screen.main.prompt
        turn = await screen.ask(NEWER)
        assert turn.state.before is None, "nothing that was deleted is leant on"
        assert not turn.state.topic_before
    (kept,) = shelf.all()
    assert [one.answer.question for one in kept.turns] == [NEWER]


async def test_another_one_that_is_deleted_leaves_the_open_one(
    drive: Drive, keep_asked: Callable[..., None], tmp_path: Path
) -> None:
    shelf = Shelf(tmp_path / "kept")
    keep_asked(shelf, OLDER)
    async with drive(shelf=shelf) as screen:
        await screen.ask(NEWER)
        screen.main.keeper.wait()
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: OLDER in screen.text())
        await screen.press("down", "ctrl+d", "ctrl+d")
        await screen.wait_for(lambda: len(screen.app.screen._all) == 1)
        await screen.press("escape")
        assert len(screen.main.conversation.turns) == 1
        assert "is deleted" not in screen.flat()
