"""The real program in a pseudo-terminal: what a person at a terminal sees, and the terminal they get back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from e2e.conftest import Terminal

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)


@pytest.mark.parametrize("size", [(120, 34), (80, 24)])
def test_ask_on_the_screen_open_the_citation_and_leave(
    terminal: Callable[..., Terminal], size: tuple[int, int]
) -> None:
    screen = terminal(columns=size[0], lines=size[1])
    screen.wait_for("Ask a question")
    screen.type("Which article of the CRC mentions UNICEF?\r")
    screen.wait_for("It is the only entity", "(article 45)")
    screen.type("1")
    screen.wait_for("UNICEF supports States")  # the paragraph after it, in the source
    screen.type("\x11")
    assert screen.wait_for_end() == 0
    assert screen.left_clean() == []


def test_line_mode_on_a_terminal(terminal: Callable[..., Terminal]) -> None:
    chat = terminal("chat")
    chat.wait_for("Ask a question. /help shows the commands", "> ")
    chat.type("Which article of the CRC mentions UNICEF?\r")
    chat.wait_for("It is the only entity", "Sources", "> ")
    chat.type("/open 1\r")
    chat.wait_for("international-organisations#", "> ")
    assert chat.press_until_it_ends("\x04") == 0
    assert chat.attributes() == chat.before


def test_interrupt_leaves_line_mode_quietly(terminal: Callable[..., Terminal]) -> None:
    chat = terminal("chat")
    chat.wait_for("> ")
    assert chat.press_until_it_ends("\x03") == 130
    assert "Traceback" not in chat.raw
    assert chat.attributes() == chat.before


def test_ask_on_a_terminal_styles_headings_unless_told_not_to(terminal: Callable[..., Terminal]) -> None:
    styled = terminal("ask", "Which article of the CRC mentions UNICEF?")
    assert styled.wait_for_end() == 0
    assert "\x1b[1mSources\x1b[0m" in styled.raw
    plain = terminal("ask", "Which article of the CRC mentions UNICEF?", NO_COLOR="1")
    assert plain.wait_for_end() == 0
    assert "Sources" in plain.raw
    assert "\x1b" not in plain.raw
