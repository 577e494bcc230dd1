"""Messages in passing: where they stand, what takes their place, when they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.notifications import Notification
from textual.widgets._toast import Toast

from tui.screens.conversations import ConversationsSheet
from tui.shelf import Shelf

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

Drive = "Callable[..., Any]"


async def test_a_message_stands_above_the_prompt_however_high_it_is(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        for typed in ("", "one\ntwo\nthree\nfour"):
            screen.main.prompt.fill(typed)
            screen.main.notify("Something in passing", timeout=60)
            await screen.wait_for(lambda: "Something in passing" in screen.text())
            await screen.wait_for(
                lambda: screen.app.screen.query("Toast").last().region.bottom <= screen.main.prompt.region.y
            )


async def test_the_newest_message_of_a_kind_stands_alone(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        for words in ("one of them", "another of them"):
            screen.main.notify(words)
        screen.main.notify("a warning", severity="warning")
        await screen.wait_for(lambda: "another of them" in screen.text() and "a warning" in screen.text())
        await screen.wait_for(lambda: "one of them" not in screen.text())


async def test_what_a_sheet_says_goes_with_it_and_lies_over_no_other(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # so long that nothing goes by itself while the test looks
    monkeypatch.setattr(ConversationsSheet, "_say", lambda sheet, words: sheet.notify(words, timeout=600))
    async with drive(80, 24, shelf=Shelf(tmp_path / "kept")) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        screen.main.keeper.wait()
        for leaving in ("escape", "f2"):
            await screen.press("ctrl+o")
            await screen.wait_for(lambda: "1 answer" in screen.text())
            await screen.press("ctrl+d")
            await screen.wait_for(lambda: "once more deletes" in screen.flat())
            await screen.press(leaving)
            await screen.wait_for(lambda: "once more deletes" not in screen.flat())


async def test_what_comes_of_a_sheet_is_said_when_it_has_gone(drive: Drive, tmp_path: Path) -> None:
    async with drive(80, 24) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: screen.app.screen.id == "line")
        screen.app.screen.query_one("Input").value = str(tmp_path / "answers.md")
        await screen.press("enter")
        await screen.wait_for(lambda: "Written:" in screen.flat())


async def test_a_message_that_runs_out_while_another_screen_shows_it_holds_nothing_up(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        late = Notification("over", timeout=1)
        late.raised_at -= 1.04
        toast = Toast(late)
        assert toast._timeout > 0, "a timer of less than no time never gives way"
        await screen.main.query_one("ToastRack").mount(toast)
        await screen.wait_for(lambda: not toast.is_attached)


async def test_news_hides_nothing_of_a_sheet_that_is_opened_and_a_warning_stays(drive: Drive) -> None:
    async with drive(80, 24) as screen:
        await screen.ask("Who gave UNICEF its mandate?")
        screen.main.notify("Something to be known", severity="warning")
        await screen.press("ctrl+y")
        await screen.wait_for(lambda: "Copied the answer" in screen.flat())
        await screen.press("alt+n")
        await screen.wait_for(lambda: "The case has no title" in screen.flat())
        assert "Copied the answer" not in screen.flat()
        assert "Something to be known" in screen.flat()
