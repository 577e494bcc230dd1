"""Taking a change of the library back is asked first, and Escape is an answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from driven import Driven

from knowledge.keeping.reviewing import note_review
from tui.app import Article45App

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOURCE = "---\nid: report\ntitle: A report\nkind: report\n---\n# A report\n\nThe office asked 400 children.\n"


@pytest.fixture
def folder(own_library: Callable[[str], Path]) -> Path:
    """A library of one's own with one change."""
    made = own_library(SOURCE)
    note_review([made], made, "report", date(2026, 1, 1))
    return made


async def test_escape_calls_it_off(folder: Path) -> None:
    app = Article45App([folder])
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        screen = Driven(pilot)
        await screen.ready()
        for _ in range(2):
            await screen.press("alt+u")
            await screen.wait_for(lambda: "Take back the last change?" in screen.flat())
            assert "Alt+U again takes it back, Escape leaves it as it is." in screen.flat()
            await screen.press("escape")
            await screen.wait_for(
                lambda: "Take back the last change?" not in screen.flat(), "nothing is asked any more"
            )
            assert "Nothing was taken back" in screen.flat()
        assert screen.main.prompt.has_focus, "Escape answered, and led nowhere"
        await screen.press("escape")
        assert screen.main.conversation.has_focus
        assert "2026-01-01" in (folder / "sources" / "report.md").read_text(encoding="utf-8")
        await screen.press("alt+u", "alt+u")
        await screen.wait_for(lambda: "Taken back:" in screen.flat())
    assert (folder / "sources" / "report.md").read_text(encoding="utf-8") == SOURCE


async def test_what_was_asked_in_the_library_is_not_meant_outside_of_it(folder: Path) -> None:
    app = Article45App([folder])
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        screen = Driven(pilot)
        await screen.ready()
        await screen.press("ctrl+l")
        await screen.wait_for(lambda: "Needs a look" in screen.text())
        await screen.press("enter", "u")
        await screen.wait_for(lambda: "U again takes it back" in screen.flat())
        await screen.press("escape", "alt+u")
        await screen.wait_for(lambda: "Alt+U again takes it back" in screen.flat(), "it is asked anew")
    assert "2026-01-01" in (folder / "sources" / "report.md").read_text(encoding="utf-8")
