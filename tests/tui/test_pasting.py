"""What is pasted comes in one piece, without what a terminal could obey, and sends nothing off."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import pytest
from textual import events

from tui.pasting import PasteParser
from tui.text import pasted

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message import Message

    Drive = Callable[..., Any]

BEGIN, END = "\x1b[200~", "\x1b[201~"
LOG = "who gave\x1b[31m unicef\x07 its\tmandate\r\x1b[0mwhat happened\x1b(B in chile\r\nand in \x1bghana\x00\u202a?"
TYPED = "who gave unicef its\tmandate\nwhat happened in chile\nand in ghana?"


def told(messages: list[Message]) -> list[str]:
    return [one.text if isinstance(one, events.Paste) else f"key {one.key}" for one in messages]  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [1, 2, 5, 7, 1000])
def test_a_paste_with_escape_sequences_is_one_paste(size: int) -> None:
    parser, sent = PasteParser(), f"a{BEGIN}{LOG}{END}b\r"
    messages = [one for at in range(0, len(sent), size) for one in parser.feed(sent[at : at + size])]
    assert told(messages) == ["key a", TYPED, "key b", "key enter"]


def test_a_second_paste_and_keys_behind_it_are_read_as_ever() -> None:
    parser = PasteParser()
    messages = list(parser.feed(f"{BEGIN}one\x1b[1m{END}{BEGIN}{END}\x1b[A{BEGIN}two{END}\x1b[B"))
    assert told(messages) == ["one", "", "key up", "two", "key down"]


def test_escape_alone_is_not_held_back_for_a_paste_that_may_begin() -> None:
    parser = PasteParser()
    assert told(list(parser.feed("\x1b"))) == []
    parser._timeout_time = 0.0  # as where nothing came behind it
    assert told(list(parser.tick())) == ["key escape"]


@pytest.mark.parametrize(
    ("copied", "typed"),
    [
        ("\x1b[31mwho\x1b[0m gave", "who gave"),
        ("\x1b]0;a title\x07who gave", "who gave"),
        ("who\x9b31m gave\x85", "who gave"),
        ("who \u2067gave\u2069", "who gave"),
        ("qui, d'où?\r\n谁", "qui, d'où?\n谁"),
    ],
)
def test_what_nobody_types_is_left_out(copied: str, typed: str) -> None:
    assert pasted(copied) == typed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has another driver")
async def test_the_terminal_is_read_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.testing import example_bot
    from tui.app import Article45App
    from tui.terminal_driver import TerminalDriver

    monkeypatch.setattr("tui.terminal_driver.tell_gone", lambda: None)
    ours, theirs = os.pipe()
    driver = TerminalDriver(Article45App([], example_bot()))
    driver.fileno = ours
    messages: list[Message] = []
    monkeypatch.setattr(driver, "process_message", messages.append)
    os.write(theirs, f"{BEGIN}{LOG}{END}".encode())
    os.close(theirs)
    driver.run_input_thread()
    os.close(ours)
    assert told(messages) == [TYPED]


def test_the_browser_is_read_so() -> None:
    from textual.drivers import web_driver

    import tui.served_driver  # noqa: F401 - it says by what

    assert web_driver.XTermParser is PasteParser  # type: ignore[attr-defined]


async def test_a_paste_where_nothing_marks_it_leaves_no_marks_in_the_question(drive: Drive) -> None:
    async with drive() as screen:
        screen.main.prompt.focus()
        screen.main.prompt.post_message(events.Paste("who gave\x1b[31m unicef\x07 its mandate\u202c"))
        await screen.settle()
        assert screen.main.prompt.text == "who gave unicef its mandate"
        assert screen.main.conversation.turns == []
