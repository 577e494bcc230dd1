"""The real program in a pseudo-terminal: what a person at a terminal sees, and the terminal they get back."""

from __future__ import annotations

import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)

import fcntl
import pty
import struct
import termios

PATIENCE = 60.0  # seconds until a condition that does not come is a failure; a busy machine is slow
_ESCAPE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]P^_].*?(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]", re.DOTALL)


class Terminal:
    """A program that runs in a pseudo-terminal of a given size."""

    def __init__(self, *arguments: str, columns: int = 120, lines: int = 34, **environment: str) -> None:
        self._master, self._slave = pty.openpty()
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.before = termios.tcgetattr(self._slave)
        self.raw = ""
        self._bytes = b""
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tui", *arguments],
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color", **environment},
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - no other thread runs in these tests
        )

    def type(self, text: str) -> None:
        """Type ``text`` as a person would."""
        os.write(self._master, text.encode())

    def wait_for(self, *texts: str) -> str:
        """Read until all ``texts`` have been shown since the last call; give what was shown, without escapes."""
        shown = self._read_until(lambda shown: all(text in shown for text in texts), f"{texts} to be shown")
        self._bytes = b""
        return shown

    def wait_for_end(self) -> int:
        """Read until the program has ended; give its exit code."""
        self._read_until(lambda _: self._program.poll() is not None, "the program to end")
        while self._read(0.0):
            pass
        return self._program.wait()

    def attributes(self) -> list[object]:
        """Give the state of the terminal."""
        return termios.tcgetattr(self._slave)

    def press_until_it_ends(self, key: str) -> int:
        """Press ``key`` until the program ends; give its exit code.

        A key that comes between the prompt and the moment line editing takes the terminal over is lost on it: a
        person presses again, and so does this.
        """
        for _ in range(int(PATIENCE / 2)):
            self.type(key)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._program.wait(timeout=2)
                break
        return self.wait_for_end()

    def close(self) -> None:
        """End the program if it still runs, and give the terminal back."""
        if self._program.poll() is None:
            self._program.send_signal(signal.SIGKILL)
            self._program.wait()
        os.close(self._master)
        os.close(self._slave)

    def _read_until(self, condition: Callable[[str], bool], what: str) -> str:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self._read(0.1)
            shown = _ESCAPE.sub("", self._bytes.decode("utf-8", "replace"))
            if condition(shown):
                return shown
        pytest.fail(f"waited {PATIENCE:.0f} s for {what}; shown so far:\n{shown[-2000:]}")

    def _read(self, seconds: float) -> bool:
        """Read what there is within ``seconds``."""
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        with contextlib.suppress(OSError):  # Linux: the other side is closed
            read = os.read(self._master, 1 << 16)
            self._bytes += read
            self.raw += read.decode("utf-8", "replace")
            return bool(read)
        return False


@pytest.fixture
def terminal() -> Iterator[Callable[..., Terminal]]:
    """Start programs in terminals of their own, ended after the test."""
    with contextlib.ExitStack() as stack:

        def start(*arguments: str, **options: object) -> Terminal:
            started = Terminal(*arguments, **options)  # type: ignore[arg-type]
            stack.callback(started.close)
            return started

        yield start


def on_at_the_end(raw: str, mode: str) -> bool:
    """Whether the terminal mode ``mode`` was last switched on."""
    return raw.rfind(f"\x1b[?{mode}h") > raw.rfind(f"\x1b[?{mode}l")


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
    assert screen.attributes() == screen.before
    for mode in ("1049", "1000", "1003", "2004"):  # the other screen, mouse reports, bracketed paste
        assert not on_at_the_end(screen.raw, mode), f"mode {mode} is left on"
    assert screen.raw.rfind("\x1b[?25h") > screen.raw.rfind("\x1b[?25l"), "the cursor is left hidden"


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
