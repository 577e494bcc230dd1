"""Programs in pseudo-terminals: what a person at a terminal sees, and the terminal they get back."""

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

if sys.platform != "win32":
    import fcntl
    import pty
    import struct
    import termios

PATIENCE = 60.0  # seconds until a condition that does not come is a failure; a busy machine is slow
_ESCAPE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]P^_].*?(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]", re.DOTALL)
_BARE = {
    name: value
    for name, value in os.environ.items()
    if name not in ("COLORTERM", "TERM_PROGRAM", "LC_ALL", "LC_CTYPE", "TMUX", "NO_COLOR", "TEXTUAL")
}
_COLOUR = re.compile(r"3[0-7]|4[0-7]|9[0-7]|10[0-7]|[34]8(?:;[25](?:;\d+){1,3})?|39|49")


def _at_a_terminal() -> None:
    """Make standard input the terminal of a new session, and Ctrl+C what it is there, however the tests were started."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(
        signal.SIGINT, signal.SIG_DFL
    )  # what runs in the background or under nohup ignores it, and hands that on


class Terminal:
    """A program that runs in a pseudo-terminal of a given size."""

    def __init__(
        self,
        *arguments: str,
        columns: int = 120,
        lines: int = 34,
        program: str = "",
        of_session: bool = True,
        **environment: str,
    ) -> None:
        """Start ``article45 *arguments``; ``program``: Python code to run in place of ``-m tui``.

        The system tells a program of the end of the terminal ``of_session``, and of no other.
        """
        self._master, self._slave = pty.openpty()
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.before = termios.tcgetattr(self._slave)
        self.raw = ""
        self._gone = False
        self._bytes = b""
        self._program = subprocess.Popen(
            [sys.executable, *(["-c", program] if program else ["-m", "tui"]), *arguments],
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            start_new_session=True,
            env={**_BARE, "TERM": "xterm-256color", "LANG": "C.UTF-8", **environment},
            preexec_fn=_at_a_terminal if of_session else None,  # noqa: PLW1509 - no other thread runs in these tests
        )

    def type(self, text: str) -> None:
        """Type ``text`` as a person would."""
        os.write(self._master, text.encode())

    def type_bytes(self, data: bytes) -> None:
        """Send what no person could type."""
        os.write(self._master, data)

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

    def wait_without_reading(self) -> int:
        """Give the exit code of the program, whose terminal shows nothing any more."""
        return self._program.wait(PATIENCE)

    def wait_until_stopped(self) -> None:
        """Read until the program has been put aside, as by Ctrl+Z."""
        stopped: list[int] = []

        def has_stopped(_: str) -> bool:
            if not stopped:
                process, status = os.waitpid(self._program.pid, os.WNOHANG | os.WUNTRACED)
                stopped.extend([status] if process and os.WIFSTOPPED(status) else [])
            return bool(stopped)

        self._read_until(has_stopped, "the program to be put aside")
        while self._read(0.0):
            pass

    def send_signal(self, number: int) -> None:
        """Send the program a signal."""
        self._program.send_signal(number)

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
            pressed = time.monotonic()
            while self._program.poll() is None and time.monotonic() < pressed + 2:
                self._read(0.1)  # a terminal that nobody reads takes nothing, and the program waits for it
            if self._program.poll() is not None:
                break
        return self.wait_for_end()

    def left_clean(self) -> list[str]:
        """Say what the program has left switched on in the terminal; nothing where it is as it was."""
        modes = {
            "1049": "the other screen",
            "1000": "mouse",
            "1003": "mouse movement",
            "1006": "mouse coordinates",
            "1015": "mouse coordinates of urxvt",
            "1016": "mouse pixels",
            "2004": "bracketed paste",
            "1004": "focus reports",
            "2048": "size reports",
            "2026": "held back frame",
        }
        left = [name for mode, name in modes.items() if self._last(f"\x1b[?{mode}h") > self._last(f"\x1b[?{mode}l")]
        if self._last("\x1b[?25l") > self._last("\x1b[?25h"):
            left.append("hidden cursor")
        if self._last("\x1b[?7l") > self._last("\x1b[?7h"):
            left.append("lines that do not break")
        if self.raw.count("\x1b[>") > self.raw.count("\x1b[<u"):
            left.append("keyboard protocol")
        if self.attributes() != self.before:
            left.append("terminal attributes")
        return left

    def colours(self) -> set[str]:
        """Give every code of an SGR sequence that sets a colour."""
        found = set()
        for codes in re.findall(r"\x1b\[([0-9;]*)m", self.raw):
            found |= set(re.findall(rf"(?:^|;)({_COLOUR.pattern})(?=;|$)", codes))
        return found

    def _last(self, sequence: str) -> int:
        return self.raw.rfind(sequence)

    def hang_up(self) -> None:
        """Take the terminal away, as a window that is closed does."""
        if not self._gone:
            self._gone = True
            os.close(self._master)

    def close(self) -> None:
        """End the program if it still runs, and give the terminal back."""
        if self._program.poll() is None:
            self._program.send_signal(signal.SIGKILL)
            self._program.wait()
        self.hang_up()
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
