"""Conversations in the screen: kept, gone on with, found, named, deleted, exported; topics; the other reading."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from textual.widgets import Input

from bot.testing import FakeBot, example_bot
from knowledge.errors import LibraryError
from tui.screens.line import LineSheet
from tui.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.conversation import Conversation
    from bot.service import Reply

Drive = "Callable[..., Any]"
LIST = "How can UNICEF help States?"
WHO = "Who gave UNICEF its mandate?"
GHANA = "What about Ghana?"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "kept")


def reading_bot(**readings: str) -> FakeBot:
    """The example bot; GHANA is read as a follow-up where something was asked before."""
    example = example_bot()
    return FakeBot(example.library, example._answers, example._explanation, {GHANA: "follow-up", **readings})


async def test_a_conversation_is_kept_and_gone_on_with_in_another_session(drive: Drive, shelf: Shelf) -> None:
    async with drive(shelf=shelf) as screen:
        await screen.ask(WHO)
        await screen.ask(LIST)
        memory = screen.main._asking.conversation
    async with drive(shelf=shelf) as screen:
        assert not screen.main.conversation.turns
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: WHO in screen.text())
        assert "2 answers" in screen.text()
        await screen.press("enter")
        await screen.wait_for(lambda: len(screen.main.conversation.turns) == 2)
        assert screen.main._asking.conversation == memory
        assert "Raising public awareness" in screen.flat()
        await screen.press("2")
        await screen.wait_for(lambda: screen.main.source.place is not None)
        assert screen.main.source.place.mark == "[2]"
        await screen.ask(GHANA)
    (kept,) = shelf.all()
    assert [turn.answer.question for turn in kept.turns] == [WHO, LIST, GHANA]


async def test_a_long_conversation_is_gone_on_with_where_it_was_left(drive: Drive, shelf: Shelf) -> None:
    async with drive(80, 24, shelf=shelf) as screen:
        for question in (WHO, LIST, LIST, LIST):
            await screen.ask(question)
    async with drive(80, 24, shelf=shelf) as screen:
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: "4 answers" in screen.text())
        await screen.press("enter")
        await screen.wait_for(lambda: len(screen.main.conversation.turns) == 4)
        conversation = screen.main.conversation
        await screen.wait_for(lambda: screen.last.outer_size.height, "it is laid out")
        await screen.wait_for(lambda: screen.last.region.y < conversation.region.bottom, "the last answer is in view")
        assert conversation.is_anchored, "what is asked next is followed"
        assert conversation.scroll_offset.y > 0


async def test_nothing_is_kept_without_a_shelf(drive: Drive) -> None:
    async with drive() as screen:
        await screen.ask(WHO)
        await screen.press("ctrl+o")
        assert "not kept in this session" in screen.flat()


async def test_conversations_are_found_by_words_named_and_deleted(drive: Drive, shelf: Shelf) -> None:
    async with drive(shelf=shelf) as screen:
        for question in (WHO, GHANA):
            await screen.ask(question)
            await screen.press("ctrl+n")
        screen.main.keeper.wait()
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: WHO in screen.text() and GHANA in screen.text())
        await screen.press(*"ghana")
        await screen.wait_for(lambda: WHO not in screen.text())
        await screen.press("f2", "x", "enter")
        await screen.wait_for(lambda: f"{GHANA}x" in screen.text())
        await screen.press("ctrl+d")
        assert "once more deletes" in screen.flat()
        assert len(shelf.all()) == 2
        await screen.press("ctrl+d")
        await screen.wait_for(lambda: "No such conversation" in screen.text())
    assert [kept.name for kept in shelf.all()] == [WHO]


async def test_a_renamed_conversation_stays_highlighted_though_it_moves_up(
    drive: Drive, shelf: Shelf, keep_asked: Callable[..., None]
) -> None:
    keep_asked(shelf, WHO, GHANA, LIST)
    async with drive(shelf=shelf) as screen:
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: LIST in screen.text())
        await screen.press("down", "f2", "x", "enter")
        await screen.wait_for(lambda: f"{GHANA}x" in screen.text())
        assert shelf.all()[0].name == f"{GHANA}x"
        await screen.press("ctrl+d", "ctrl+d")
        await screen.wait_for(lambda: len(screen.app.screen._all) == 2)
    assert [kept.name for kept in shelf.all()] == [LIST, WHO]


async def test_a_question_goes_with_its_conversation_unless_another_holds_it(drive: Drive, shelf: Shelf) -> None:
    async with drive(shelf=shelf) as screen:
        for questions in ((WHO,), (WHO, GHANA)):
            for question in questions:
                await screen.ask(question)
            await screen.press("ctrl+n")
        screen.main.keeper.wait()
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: f"{WHO} (2)" in screen.text(), "the two are told apart")
        await screen.press("ctrl+d", "ctrl+d")
        await screen.wait_for(lambda: len(screen.app.screen._all) == 1)
        assert "and its questions" in screen.flat()
        assert screen.main.prompt.asked == [WHO]
        await screen.press("escape", "up")
        assert screen.main.prompt.text == WHO
    assert set(shelf.questions()) == {WHO}


async def test_a_conversation_is_exported_and_no_file_is_overwritten(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with drive() as screen:
        await screen.press("ctrl+s")
        assert "no answer to export" in screen.flat()
        await screen.ask(LIST)
        for name in ("how-can-unicef-help-states.md", "how-can-unicef-help-states-2.md"):
            await screen.press("ctrl+s")
            await screen.wait_for(lambda: isinstance(screen.app.screen, LineSheet))
            assert screen.app.screen.query_one(Input).value == str(tmp_path / name), "a name that is free"
            await screen.press("enter")
            await screen.wait_for(lambda name=name: (tmp_path / name).exists())
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert f"## {LIST}" in text
    assert "### References" in text


@pytest.mark.parametrize(
    ("name", "said"),
    [("there.md", "is there already"), ("no/such/folder.md", "cannot be written"), ("~nosuchuser/x", "no such user")],
)
async def test_who_gives_a_name_that_cannot_be_goes_on_with_what_was_typed(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.md").write_text("mine", encoding="utf-8")
    async with drive() as screen:
        await screen.ask(LIST)
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: isinstance(screen.app.screen, LineSheet))
        line = screen.app.screen.query_one(Input)
        line.value = name
        await screen.press("enter")
        await screen.wait_for(lambda: said in screen.flat())
        assert line.value == name
        assert screen.app.focused is line
        await screen.press("backspace")
        await screen.wait_for(lambda: said not in screen.flat())
        line.value = "other.txt"
        await screen.press("enter")
        await screen.wait_for((tmp_path / "other.txt").exists)
    assert (tmp_path / "there.md").read_text(encoding="utf-8") == "mine"


async def test_a_working_folder_that_is_gone_hinders_no_export(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr("pathlib.Path.cwd", gone)
    async with drive() as screen:
        await screen.ask(LIST)
        await screen.press("ctrl+s")
        await screen.wait_for(lambda: isinstance(screen.app.screen, LineSheet))
        assert screen.app.screen.query_one(Input).value == "how-can-unicef-help-states.md"


async def test_questions_of_earlier_sessions_are_walked_and_found(drive: Drive, shelf: Shelf) -> None:
    shelf.ask("an old question about Chile")
    shelf.ask("another one")
    async with drive(shelf=shelf) as screen:
        await screen.wait_for(lambda: screen.main.prompt.asked)
        await screen.press("up", "up")
        assert screen.main.prompt.text == "an old question about Chile"
        screen.main.prompt.fill("")
        await screen.press("ctrl+r", *"chi old")
        await screen.wait_for(lambda: "another one" not in screen.text())
        await screen.press("enter")
        await screen.wait_for(lambda: screen.main.prompt.text == "an old question about Chile")
        assert screen.app.focused is screen.main.prompt
    assert shelf.questions() == ["an old question about Chile", "another one"]


async def test_what_cannot_be_kept_is_told_and_hinders_nothing(drive: Drive, shelf: Shelf) -> None:
    def fails(*_: Any) -> None:
        raise LibraryError("the disk is full")

    shelf.ask = shelf.begin = fails
    async with drive(shelf=shelf) as screen:
        turn = await screen.ask(WHO)
        await screen.wait_for(lambda: "the disk is full" in screen.flat())
        assert turn.state.answer.status == "answered"


async def test_a_quotation_that_moved_is_found_and_one_that_is_gone_is_told(drive: Drive, shelf: Shelf) -> None:
    bot = example_bot()
    async with drive(shelf=shelf) as screen:
        await screen.ask(LIST)
    source = bot.library.sources["example"]
    text = "A new beginning.\n\n" + source.text.replace("drafting of legislation", "drafting of laws")
    bot.library = replace(bot.library, sources={"example": replace(source, text=text)}, passages=(), cases={})
    async with drive(bot=bot, shelf=shelf) as screen:
        await screen.press("ctrl+o")
        await screen.wait_for(lambda: LIST in screen.text())
        await screen.press("enter")
        await screen.wait_for(lambda: screen.main.conversation.turns)
        await screen.press("1")
        start, end = screen.main.source.view.highlighted
        assert text[start:end] == "Raising public awareness on the need for legislative reform."
        await screen.press("2")
        assert "has changed, and the" in screen.flat()


async def test_a_follow_up_can_be_asked_as_a_new_question(drive: Drive) -> None:
    bot = reading_bot()
    async with drive(bot=bot) as screen:
        await screen.ask(WHO)
        turn = await screen.ask(GHANA)
        assert "Ask it as a new question" in screen.flat()
        assert len(turn.state.before.turns) == 1
        await screen.press("alt+d")
        await screen.wait_for(lambda: len(screen.main.conversation.turns) == 3 and screen.last.state.answer)
        assert screen.last.state.before is None
        assert screen.last.state.reading == ""
        await screen.press("alt+d")
        assert "read as it was typed, and on its own" in screen.flat()


async def test_a_repaired_question_can_be_asked_as_it_was_typed(drive: Drive) -> None:
    bot = reading_bot()
    bot._readings = {"who gave unicef its mandate": "spelling"}
    async with drive(bot=bot) as screen:
        await screen.ask(LIST)
        await screen.ask(WHO)
        await screen.click("Ask it exactly as it was typed")
        await screen.wait_for(lambda: len(screen.main.conversation.turns) == 3 and screen.last.state.answer)
    assert bot.left_out == [("spelling",)]


async def test_another_topic_is_marked_and_there_is_a_way_back(drive: Drive) -> None:
    async with drive(bot=reading_bot()) as screen:
        await screen.ask(WHO)
        left = await screen.ask(GHANA)
        turn = await screen.ask(LIST)
        assert turn.state.topic_before == WHO
        assert "Another topic" in screen.text()
        assert not left.state.topic_before
        await screen.press("alt+g")
        assert screen.main.conversation.current is left
        assert screen.main._asking.conversation == left.state.after
        await screen.ask(GHANA)
        assert [one.question for one in screen.last.state.before.turns] == [WHO, GHANA]


async def test_a_new_answer_below_what_is_in_view_is_marked_until_the_reader_goes_there(drive: Drive) -> None:
    go_on = threading.Event()
    go_on.set()

    class Slow(FakeBot):
        def ask(self, question: str, conversation: Conversation | None = None) -> Reply:
            go_on.wait(20)
            return super().ask(question, conversation)

    example = example_bot()
    async with drive(80, 24, bot=Slow(example.library, example._answers)) as screen:
        for _ in range(4):
            await screen.ask(LIST)
        view = screen.main.conversation
        assert "New answer below" not in screen.text()
        go_on.clear()
        await screen.type(WHO)
        await screen.press("enter")
        await screen.wait_for(lambda: len(view.turns) == 5 and view.scroll_offset.y == view.max_scroll_y)
        for _ in range(5):
            await screen.press("pageup")
        await screen.wait_for(lambda: view.scroll_offset.y == 0)
        go_on.set()
        await screen.wait_for(lambda: "New answer below" in screen.text())
        assert view.scroll_offset.y == 0
        await screen.click("New answer below")
        await screen.wait_for(lambda: "New answer below" not in screen.text())
        assert "UNICEF is mandated by" in screen.text()
