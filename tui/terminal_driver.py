"""Textual's driver for the terminals of Unix, made to outlast its terminal for the moment that leaving takes.

A terminal can go at any time: its window is closed, its connection breaks. Textual's own driver then reads the end of
its input over and over, waits without end until a thread that an error has ended writes something, and where the
system wakes the process up, as it does then, begins to read and write a second time. Each of these keeps a process
going that nobody sees any more. This one tells the program once that it has been left alone, with the signal that the
system itself sends where the terminal is that of the session.
"""

from __future__ import annotations

import os
import select
import signal
from codecs import getincrementaldecoder
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from textual.drivers.linux_driver import LinuxDriver

from tui.console import drawn_on
from tui.pasting import PasteParser

if TYPE_CHECKING:
    from textual.app import App

_LOOK_UP = 0.1
"""Seconds without a key after which it is seen that reading shall end, or that Escape was meant for itself."""
_MOST = 1 << 12
"""Bytes read at once."""


class TerminalDriver(LinuxDriver):
    """Reads and writes a terminal until it is gone."""

    def __init__(self, app: App[Any], **options: Any) -> None:
        super().__init__(app, **options)
        terminal = drawn_on()
        if terminal is not None:
            self._file = _Lasting(terminal)  # type: ignore[assignment]

    def run_input_thread(self) -> None:
        """Read keys; the end of input is the end of the terminal. Bytes that are no UTF-8 are no reason to stop."""
        parser = PasteParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        while not self.exit_event.is_set():
            if select.select([self.fileno], [], [], _LOOK_UP)[0]:
                try:
                    read = os.read(self.fileno, _MOST)
                except OSError:
                    read = b""
                if not read:
                    tell_gone()
                    return
                text = decode(read)
                for message in parser.feed(text) if text else ():
                    self.process_message(message)
            for message in parser.tick():
                self.process_message(message)

    def _sigtstp_application(self, *_: object) -> None:
        """Put the program aside, but not in the midst of a write: whoever was interrupted there holds what giving back needs."""
        with suppress(RuntimeError):  # the program has ended meanwhile
            self._loop.call_soon_threadsafe(super()._sigtstp_application)

    def _sigcont_application(self, *_: object) -> None:
        """Take the terminal back only where it was given back; the system wakes a process too whose terminal goes."""
        if self._must_signal_resume:
            super()._sigcont_application()
        else:
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._loop.call_soon_threadsafe(self._app.refresh)  # what has been written meanwhile is drawn over


class _Lasting:
    """A file that takes what is written to it, whether or not anybody can read it."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._gone = False

    def write(self, text: str) -> int:
        if not self._gone:
            try:
                return self._file.write(text)
            except OSError:
                self._lose()
        return len(text)

    def flush(self) -> None:
        if not self._gone:
            try:
                self._file.flush()
            except OSError:
                self._lose()

    def fileno(self) -> int:
        return self._file.fileno()

    def _lose(self) -> None:
        self._gone = True
        tell_gone()


def tell_gone() -> None:
    """Send this process what the system sends where the terminal of a session goes."""
    os.kill(os.getpid(), signal.SIGHUP)
