"""The terminal as it was, whatever happened to the screen."""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from tui.console import is_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

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


@contextmanager
def clean_terminal() -> Iterator[None]:
    """Give the terminal back as it was where the block ends in an exception; Textual itself does where it ends well."""
    before = _modes()
    try:
        yield
    except BaseException:
        if is_terminal(sys.__stderr__) and sys.__stderr__ is not None:
            with suppress(OSError, ValueError):
                sys.__stderr__.write(RESTORE)
                sys.__stderr__.flush()
        _set_modes(before)
        raise


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
