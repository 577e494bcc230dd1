"""The terminal is asked for no more than it can do, and given back as it was, however the program ends."""

from __future__ import annotations

import re
import signal
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from e2e.conftest import Terminal

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)

QUESTION = "Which article of the CRC mentions UNICEF?\r"


def asked(terminal: Callable[..., Terminal], *arguments: str, **options: str) -> Terminal:
    """The screen with an answer on it, and its source."""
    screen = terminal(*arguments, **options)
    screen.wait_for("Ask a question")
    screen.type(QUESTION)
    screen.wait_for("It is the only entity", "(article 45)")
    return screen


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT"])
def test_terminal_is_clean_after_a_signal(terminal: Callable[..., Terminal], name: str) -> None:
    screen = terminal()
    screen.wait_for("Ask a question")
    number = getattr(signal, name)
    screen.send_signal(number)
    assert screen.wait_for_end() == 128 + number
    assert screen.left_clean() == []
    assert "Traceback" not in screen.raw


CRASH_IN_A_HANDLER = """
import sys
from tui.screens.main import MainScreen
def fail(self): raise RuntimeError("boom")
MainScreen.action_why = fail
from tui.cli import main
sys.exit(main())
"""
CRASH_OF_THE_LOOP = """
import sys
from tui.app import Article45App
async def fail(self, event): raise BaseException("boom")
Article45App.action_help = fail
from tui.cli import main
sys.exit(main())
"""


def test_terminal_is_clean_after_a_crash(terminal: Callable[..., Terminal]) -> None:
    screen = terminal(program=CRASH_IN_A_HANDLER)
    screen.wait_for("Ask a question")
    screen.type("\x1b[18~")  # F7
    assert screen.wait_for_end() == 1
    assert "article45 had to stop because of a fault in it: RuntimeError: boom" in screen.raw
    assert screen.left_clean() == []


def test_terminal_is_clean_when_everything_breaks_down(terminal: Callable[..., Terminal]) -> None:
    screen = terminal(program=CRASH_OF_THE_LOOP)
    screen.wait_for("Ask a question")
    screen.type("\x1bOP")  # F1
    assert screen.wait_for_end() != 0
    assert screen.left_clean() == []


ERRORS_SENT_ELSEWHERE = """
import os, sys
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
from tui.cli import main
sys.exit(main())
"""


def test_errors_sent_elsewhere_do_not_take_the_screen_along(terminal: Callable[..., Terminal]) -> None:
    """``article45 2>errors`` showed nothing and waited."""
    screen = terminal(program=ERRORS_SENT_ELSEWHERE)
    screen.wait_for("Ask a question")
    screen.send_signal(signal.SIGTERM)
    assert screen.wait_for_end() == 128 + signal.SIGTERM
    assert screen.left_clean() == []


def test_no_color_means_no_colour(terminal: Callable[..., Terminal]) -> None:
    screen = asked(terminal, NO_COLOR="1", COLORTERM="truecolor")
    screen.type("1")
    screen.wait_for("UNICEF supports States")
    screen.type("\x1b[18~")  # F7
    screen.wait_for("Why this answer?")
    screen.type("\x11")
    assert screen.wait_for_end() == 0
    assert screen.colours() == set()
    assert re.search(r"\x1b\[(?:\d+;)*7m[^\x1b]*source of expert", screen.raw), "the quotation stands out"


def test_sixteen_colours_where_the_terminal_has_no_more(terminal: Callable[..., Terminal]) -> None:
    screen = asked(terminal, TERM="xterm")
    screen.type("\x11")
    assert screen.wait_for_end() == 0
    colours = screen.colours()
    assert colours
    assert not [code for code in colours if code.startswith(("38", "48"))]


@pytest.mark.parametrize("variable", ["LANG", "LC_ALL"])
def test_ascii_alone_where_the_locale_is_no_unicode(terminal: Callable[..., Terminal], variable: str) -> None:
    screen = asked(terminal, **{variable: "C"})
    screen.type("\x11")
    assert screen.wait_for_end() == 0
    assert screen.raw.isascii()
    assert "------" in screen.raw


def test_no_mouse_leaves_the_mouse_to_the_terminal(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("mouse = false\n", encoding="utf-8")
    for screen in (terminal("--no-mouse"), terminal(ARTICLE45_CONFIG=str(tmp_path))):
        screen.wait_for("Ask a question")
        screen.type("\x11")
        assert screen.wait_for_end() == 0
        assert not re.search(r"\x1b\[\?10(?:00|03|06|15|16)h", screen.raw)


def test_keys_of_ones_own(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('theme = "article45-light"\n\n[keys]\nquit = "f12"\nnonsense = "f11"\n', encoding="utf-8")
    screen = terminal(ARTICLE45_CONFIG=str(tmp_path))
    screen.wait_for("Ask a question", "no command 'nonsense' is known")
    screen.type("\x11")  # Ctrl+Q no longer leaves
    screen.type(QUESTION)
    screen.wait_for("(article 45)")
    screen.type("\x1b[24~")  # F12
    assert screen.wait_for_end() == 0
    assert screen.left_clean() == []
    assert f"{config}:5: no command 'nonsense' is known" in screen.raw


def test_words_alone_on_a_dumb_terminal(terminal: Callable[..., Terminal]) -> None:
    plain = terminal(TERM="dumb")
    plain.wait_for("Question: ")
    plain.type(QUESTION)
    plain.wait_for("Answer. 1 quotation.", "Quotation 1 of 1, about UNICEF.", "Question: ")
    plain.type("1\r")
    plain.wait_for("The quotation:", "After it:", "Question: ")
    plain.type("/quit\r")
    assert plain.wait_for_end() == 0
    assert "\x1b" not in plain.raw
    assert plain.left_clean() == []


def test_plain_on_a_terminal_draws_nothing(terminal: Callable[..., Terminal]) -> None:
    plain = terminal("--plain")
    plain.wait_for("Question: ")
    plain.type(QUESTION)
    plain.wait_for("Answer. 1 quotation.", "Question: ")
    assert plain.press_until_it_ends("\x04") == 0
    assert "\x1b" not in plain.raw


def test_tour_ends_with_a_key(terminal: Callable[..., Terminal]) -> None:
    tour = terminal("--demo")
    tour.wait_for("A short tour", "Which article")
    tour.type("x")
    assert tour.wait_for_end() == 0
    assert tour.left_clean() == []
    assert "That was the tour" in tour.raw
