"""The program ends where its terminal goes, where that terminal is stuck, and where it is stuck itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from e2e.conftest import Terminal

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)

ENDS = 60.0
"""Seconds after which a program counts as one that does not end; it would not in an hour."""

STUCK = """
import sys, time
from tui.screens.main import MainScreen
def stuck(self):
    print("stuck", file=sys.__stderr__, flush=True)
    while True: time.sleep(0.01)
MainScreen.action_why = stuck
from tui import leaving
leaving.end_in_any_case.__defaults__ = (0.5,)
from tui.cli import main
sys.exit(main())
"""
PUT_ASIDE_WRITING = """
import os, signal, sys
from textual.drivers._writer_thread import WriterThread
write = WriterThread.write
def interrupted(self, text):
    write(self, text)
    if len(text) > 2000:  # the first picture of the screen
        WriterThread.write = write
        with self._queue.mutex:  # as where the signal comes in the midst of a write
            os.kill(os.getpid(), signal.SIGTSTP)
WriterThread.write = interrupted
from tui.cli import main
sys.exit(main())
"""
SILENT = """
import sys
from tui import leaving
leaving.end_in_any_case.__defaults__ = (0.5,)
from tui.cli import main
sys.exit(main())
"""
KEEPS_FOR_EVER = """
import sys, time
from tui.shelf import Shelf
def stuck(self, question):
    while True: time.sleep(0.01)
Shelf.ask = stuck
from tui import leaving
leaving.GRACE = 0.5
from tui.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize("of_session", [True, False])
def test_the_terminal_goes(terminal: Callable[..., Terminal], *, of_session: bool) -> None:
    # Where the system told nothing, processes stayed and read the end of the input over and over; where it did, some
    # waited for ever to write, and heard no signal any more.
    screen = terminal(of_session=of_session)
    screen.wait_for("Ask a question")
    screen.type("\x1b[20~" * 20)  # F9; much is still to be drawn
    screen.hang_up()
    assert screen.wait_without_reading() == 128 + signal.SIGHUP


def test_being_woken_up_begins_nothing_anew(terminal: Callable[..., Terminal]) -> None:
    # The system wakes a process whose terminal goes; Textual then read and wrote in two threads, and one never ended.
    screen = terminal()
    screen.wait_for("Ask a question")
    for _ in range(3):
        screen.send_signal(signal.SIGCONT)
        screen.type("Which ")
        screen.wait_for("Which")
    screen.type("\x11")
    assert screen.wait_for_end() == 0
    assert screen.raw.count("\x1b[?1049h") == 1
    assert screen.left_clean() == []


def test_a_program_that_was_put_aside_comes_back(terminal: Callable[..., Terminal]) -> None:
    screen = terminal()
    screen.wait_for("Ask a question")
    screen.send_signal(signal.SIGTSTP)
    screen.wait_until_stopped()
    assert screen.left_clean() == []
    screen.send_signal(signal.SIGCONT)
    screen.wait_for("Ask a question")
    screen.type("\x11")
    assert screen.wait_for_end() == 0
    assert screen.left_clean() == []


def test_a_program_can_be_put_aside_in_the_midst_of_a_write(terminal: Callable[..., Terminal]) -> None:
    # It waited for ever for what it held itself, deaf to keys, about once in sixty times on a busy machine.
    screen = terminal(program=PUT_ASIDE_WRITING)
    screen.wait_until_stopped()
    assert screen.left_clean() == []
    screen.send_signal(signal.SIGCONT)
    assert screen.press_until_it_ends("\x11") == 0
    assert screen.left_clean() == []


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_stuck_program_ends_when_told_to(terminal: Callable[..., Terminal], name: str) -> None:
    screen = terminal(program=STUCK)
    screen.wait_for("Ask a question")
    screen.type("\x1b[18~")  # F7
    screen.wait_for("stuck")
    number = getattr(signal, name)
    screen.send_signal(number)
    assert screen.wait_for_end() == 128 + number
    assert screen.left_clean() == []


def test_a_thread_that_never_ends_keeps_nobody_from_leaving(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    # What is kept lay on a disk that was gone: leaving waited for it without end, with the screen as it was.
    screen = terminal(program=KEEPS_FOR_EVER, ARTICLE45_HISTORY=str(tmp_path))
    screen.wait_for("Ask a question")
    screen.type("Who gave UNICEF its mandate?\r")
    screen.wait_for("General Assembly")
    screen.type("\x11")
    assert screen.wait_for_end() == 0
    assert screen.left_clean() == []


def test_a_program_ends_whose_terminal_reads_nothing(terminal: Callable[..., Terminal]) -> None:
    screen = terminal(program=SILENT, columns=200, lines=50)
    screen.wait_for("Ask a question")
    screen.type("\x1b[20~" * 60)  # F9: the whole screen is drawn time and again, and nobody reads it
    screen.send_signal(signal.SIGTERM)
    assert screen.wait_without_reading() == 128 + signal.SIGTERM


def test_bytes_that_are_no_text_end_nothing(terminal: Callable[..., Terminal]) -> None:
    # A terminal of another encoding, or half a character: the program stopped with a traceback.
    screen = terminal()
    screen.wait_for("Ask a question")
    screen.type_bytes(b"\xc3\x1b[C\xe9 caf\xff? ")
    screen.type("Which")
    screen.wait_for("Which")
    screen.type("\x11")
    assert screen.wait_for_end() == 0
    assert screen.left_clean() == []


def test_a_page_ends_with_its_server(tmp_path: Path) -> None:
    environment = {**os.environ, "TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver"}
    with (tmp_path / "sent").open("wb") as sent:
        program = subprocess.Popen(
            [sys.executable, "-m", "tui"], env=environment, stdin=subprocess.PIPE, stdout=sent, stderr=sent
        )
        try:
            assert program.stdin is not None
            program.stdin.close()
            assert program.wait(ENDS) == 0
        finally:
            program.kill()
            program.wait()
