"""Slips that have been put right leave nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.widgets import Input

from tui.screens.adding import AddSheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Drive = Callable[..., Any]


async def test_what_was_said_of_a_mistyped_path_goes_with_the_right_one(drive: Drive, tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("# A note\n\nThe words on a law.\n", encoding="utf-8")
    async with drive(100, 40) as screen:
        await screen.ready()
        sheet = AddSheet(tmp_path / "library", None, tmp_path)
        screen.app.push_screen(sheet)
        await screen.wait_for(lambda: screen.app.screen is sheet)
        path = sheet.query_one("#add-path", Input)
        path.value = str(tmp_path / "nosuch.md")
        await screen.press("enter")
        await screen.wait_for(lambda: "There is no such file" in screen.flat())
        path.value = str(tmp_path / "note.md")
        await screen.press("enter")
        await screen.wait_for(lambda: sheet.form is not None and not sheet._reading)
        assert "There is no such file" not in screen.flat()


async def test_a_number_alone_is_no_question_before_the_first_answer(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ready()
        await screen.type("9")
        await screen.press("enter")
        assert "There is no quotation to open" in screen.flat()
        assert (screen.main.prompt.text, screen.main.conversation.turns) == ("", [])
