"""The terminal as it was, whatever happened to the screen; and an end, whatever holds it up."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from threading import Thread
from time import sleep
from typing import TYPE_CHECKING

from tui.console import drawn_on, is_terminal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RESTORE = (
    "\x1b[<u"  # the keyboard protocol
    "\x1b[?2004l"  # bracketed paste
    "\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?1016l"  # the mouse
    "\x1b[?1004l\x1b[?2048l"  # reports of focus and size
    "\x1b[?7h"  # lines break again
    "\x1b[?2026l"  # no frame is held back
    "\x1b[?1049l"  # the other screen
    "\x1b[?25h\x1b[0m"  # cursor and colours
)
"""What undoes everything the screen has the terminal do."""

GRACE = 5.0
"""Seconds to leave in good order in; an answer that is being looked for, or a file being written, takes less."""
_SLOW = 30.0
"""Seconds that a terminal has to take what gives it back where the reader leaves by a key."""


@contextmanager
def clean_terminal() -> Iterator[None]:
    """Give the terminal back as it was where the block ends in an exception; Textual itself does where it ends well."""
    before = _modes()
    try:
        yield
    except BaseException:
        _give_back(before)
        raise


def end_in_any_case(signals: Iterable[int], modes: list[object] | None, grace: float = GRACE) -> None:
    """End the process ``grace`` seconds after one of ``signals`` at the latest, even where nothing else answers it.

    To be called in the main thread, after what leaves in good order; an event loop still hears of the signals. The
    terminal gets back its ``modes``, if it can take anything. A library changes in one step, and conversations are
    written as they go on, in a thread that does not wait for the screen: nothing is lost that the grace could save.
    """
    asked: SimpleQueue[int] = SimpleQueue()  # may be used in a handler of signals, as locks may not

    def end() -> None:
        number = asked.get()
        _end_after(grace, 128 + number, modes, patience=1)

    Thread(target=end, name="end", daemon=True).start()
    for number in signals:
        signal.signal(number, lambda number, _: asked.put(number))


def end_soon(code: int, modes: list[object] | None) -> None:
    """End the process with ``code`` after the grace, unless it has ended by itself: threads that are stuck are waited for.

    One that reads from a disk that is gone never ends, and Python waits for every thread that it did not begin as a daemon.
    A terminal far away may be slow to take what gives it back, and there somebody waits for it.
    """
    Thread(target=_end_after, args=(GRACE, code, modes, _SLOW), name="end soon", daemon=True).start()


def _end_after(grace: float, code: int, modes: list[object] | None, patience: float) -> None:
    sleep(grace)
    giving = Thread(target=_give_back, args=(modes,), daemon=True)  # a terminal that is stuck keeps it waiting
    giving.start()
    giving.join(patience)
    os._exit(code)


def _give_back(modes: list[object] | None) -> None:
    terminal = drawn_on()
    if is_terminal(terminal) and terminal is not None:
        with suppress(OSError, ValueError):
            terminal.write(RESTORE)
            terminal.flush()
    _set_modes(modes)


def _modes() -> list[object] | None:
    """Give how the terminal treats keys; None where there is none, or on Windows, whose console needs no such care."""
    with suppress(ImportError, OSError, ValueError, AttributeError):
        import termios

        with suppress(termios.error):
            return termios.tcgetattr(sys.__stdin__.fileno())  # type: ignore[union-attr]
    return None


def _set_modes(modes: list[object] | None) -> None:
    if modes is None:
        return
    import termios

    with suppress(termios.error, OSError, ValueError):
        termios.tcsetattr(sys.__stdin__.fileno(), termios.TCSADRAIN, modes)  # type: ignore[union-attr,arg-type]
