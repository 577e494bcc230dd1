"""What the screen says in passing is true and can be read: names, paths, what was stopped, where finding begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from driven import Driven
from textual.widgets import Input

from bot.testing import example_bot
from tui.app import Article45App
from tui.screens.adding import AddSheet
from tui.settings import Settings
from tui.toasts import broken
from tui.widgets.keys_footer import FooterKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Drive = Callable[..., Any]

LIST = "How can UNICEF help States?"


def test_a_path_goes_on_behind_a_slash() -> None:
    path = "/home/somebody/Documents/children/questions-of-the-committee/questions.txt"
    rows = broken(path, 40).split("\n")
    assert "".join(rows) == path
    assert all(len(row) <= 40 for row in rows)
    assert rows[-1] == "questions.txt" or rows[-1].endswith("/questions.txt")
    assert broken("C:\\Users\\somebody\\questions.txt", 20) == "C:\\Users\\somebody\\\nquestions.txt"
    assert broken("short/path", 40) == "short/path"
    assert broken("x" * 60, 40) == "x" * 60, "what has no slash is left to Textual"


async def test_a_message_breaks_no_name_of_a_path(drive: Drive, tmp_path: Path) -> None:
    target = tmp_path / "a-folder-with-quite-a-long-name" / "questions-and-answers.txt"
    target.parent.mkdir()
    async with drive(80, 24) as screen:
        await screen.ask(LIST)
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: screen.app.screen.id == "line")
        screen.app.screen.query_one(Input).value = str(target)
        await screen.press("enter")
        await screen.wait_for(lambda: "Written:" in screen.flat())
        assert "questions-and-answers.txt" in screen.text()
        assert "a-folder-with-quite-a-long-name/" in screen.text()


async def test_the_colours_are_named(drive: Drive) -> None:
    async with drive() as screen:
        for name in ("light", "high contrast", "dark"):
            await screen.press("f9")
            await screen.wait_for(lambda name=name: f"Colours: {name}" in screen.flat())


async def test_nothing_was_asked_yet_that_could_be_read_in_another_way(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("alt+d")
        assert "There is no question yet" in screen.flat()
        await screen.ask(LIST)
        await screen.press("alt+d")
        await screen.wait_for(lambda: "was read as it was typed" in screen.flat())


async def test_finding_begins_with_the_first_place_that_is_seen(drive: Drive) -> None:
    async with drive(120, 40) as screen:
        await screen.ask(LIST)
        await screen.press("ctrl+f", *"legis")
        counted = re.search(r"(\d) of (\d)", screen.text())
        assert counted is not None
        assert (counted[1], int(counted[2]) > 1) == ("1", True)
        await screen.press("enter")
        assert f"2 of {counted[2]}" in screen.text()


async def test_finding_begins_in_the_answer_that_is_read_and_stays_there_while_words_are_typed(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        for _ in range(6):
            await screen.ask(LIST)
        conversation = screen.main.conversation
        await screen.wait_for(lambda: conversation.max_scroll_y > 20)
        conversation.release_anchor()
        conversation.scroll_to(y=conversation.max_scroll_y // 2, animate=False, immediate=True)
        await screen.settle()
        top = conversation.scroll_offset.y
        await screen.press("ctrl+f", *"legis")
        at = conversation._found_at
        assert 0 < at < len(conversation._found) - 1
        before = conversation._found[at - 1]
        assert before[0].virtual_region.y <= top + conversation.size.height
        await screen.press("backspace", "backspace", "backspace", "g", "i", "s")
        assert conversation._found_at == at


async def test_a_list_that_is_opened_is_closed_as_everything_else_is(drive: Drive) -> None:
    async with drive() as screen:
        await screen.press("f6", "f", "enter")
        await screen.wait_for(lambda: any(key.key == "escape" for key in screen.app.screen.query(FooterKey)))
        assert {key.description for key in screen.app.screen.query(FooterKey) if key.key == "escape"} == {"Close"}


@pytest.mark.parametrize(("ascii_", "told"), [(None, True), (True, False)])
async def test_that_quotations_are_shown_changed_is_told(
    monkeypatch: pytest.MonkeyPatch, *, ascii_: bool | None, told: bool
) -> None:
    monkeypatch.setattr("tui.terminal_filters.ascii_only", lambda: True)
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    monkeypatch.setattr(Article45App, "is_headless", property(lambda _: False))
    monkeypatch.setattr("tui.app.end_in_any_case", lambda *_: None)
    monkeypatch.setattr("tui.app.end_soon", lambda *_: None)
    app = Article45App([], example_bot(), settings=Settings(ascii=ascii_))
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        screen = Driven(pilot)
        await screen.ready()
        await screen.settle()
        assert ("quotations lose their accents" in screen.flat()) == told
        assert screen.text().isascii()


async def test_who_stops_adding_is_told_what_came_of_it(drive: Drive, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.md").write_text(f"# Note {name}\n\nThe words of {name} on a law.\n", encoding="utf-8")
    async with drive(100, 40) as screen:
        for taken in (False, True):
            await screen.press("alt+a")
            await screen.wait_for(lambda: isinstance(screen.app.screen, AddSheet))
            sheet = screen.app.screen
            sheet.query_one("#add-path", Input).value = str(tmp_path)
            await screen.press("enter")
            await screen.wait_for(lambda sheet=sheet: sheet.form is not None and not sheet._reading)
            await screen.press("ctrl+s" if taken else "ctrl+k")
            await screen.wait_for(lambda sheet=sheet: sheet._looked_at == 2 and not sheet._taking)
            await screen.press("escape")
            said = "Stopped; what was added before stays. Added" if taken else "Stopped; nothing was added."
            await screen.wait_for(lambda said=said: said in screen.flat())
            await screen.wait_for(lambda: screen.app.screen is screen.main)
