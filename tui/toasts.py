"""Messages in passing: the newest of a kind alone, those of a sheet gone with it, and plain news gone when a sheet comes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import App
from textual.notifications import Notify
from textual.screen import ModalScreen
from textual.widgets._toast import Toast, ToastRack

from tui.text import cells

if TYPE_CHECKING:
    from textual.notifications import Notification
    from textual.screen import Screen


_ROOM = 57
"""Columns of a message: what Textual gives it, without its edge and the blanks beside it."""
_WORD = re.compile(r"\S+")
_STEP = re.compile(r"[^/\\]*[/\\]*")
_SHORTEST = 0.1
"""Seconds for which a message is shown at least."""
_begin_toast = Toast.__init__


def make_toasts_safe() -> None:
    """Let no message count a time that has run out; to be called once or often.

    A fault of Textual 8.2 holds the whole program up for good there: a message that runs out in the moment in which another
    screen shows it again gets a timer of less than no time, which counts backwards and never gives way.
    """

    def begin(self: Toast, notification: Notification) -> None:
        _begin_toast(self, notification)
        self._timeout = max(_SHORTEST, self._timeout)

    Toast.__init__ = begin  # type: ignore[method-assign]


class ToastApp(App[None]):
    """An app whose messages do not pile up: one of each title and severity is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._said_by: dict[str, Screen[object]] = {}
        """Where something was said that is of no use elsewhere, by the identity of the message."""

    def notify(self, message: str, **options: Any) -> None:
        """Say ``message``; a path that is longer than a row goes on behind a slash, and not in the middle of a name."""
        super().notify(_WORD.sub(lambda word: broken(word[0]), message), **options)

    def on_mount(self) -> None:
        """Look whenever another screen is shown."""
        self.screen_change_signal.subscribe(self, self._forget_said, immediate=True)

    @on(Notify)
    def _say_in_place(self, message: Notify) -> None:
        """Take what was said of the same kind away; Textual shows the new message after this."""
        said = message.notification
        self._forget([old for old in self._notifications if _kind(old) == _kind(said)])
        if isinstance(self.screen, ModalScreen) or said.severity == "information":
            self._said_by[said.identity] = self.screen

    def _forget_said(self, screen: Screen[object]) -> None:
        """Take away what was said elsewhere: over ``screen`` it speaks of nothing that is seen, and hides what is."""
        gone = {name for name, sheet in self._said_by.items() if sheet is not screen}
        self._forget([said for said in self._notifications if said.identity in gone])
        self._said_by = {name: sheet for name, sheet in self._said_by.items() if name not in gone}

    def _forget(self, messages: list[Notification]) -> None:
        for said in messages:
            self._unnotify(said)
            for screen in self.screen_stack:  # Textual looks at the uppermost alone, and a sheet lets others be seen
                screen.query(f"#{ToastRack._toast_id(said)}").remove()


def broken(word: str, room: int = _ROOM) -> str:
    """Give ``word``, a path, in lines of at most ``room`` columns that end with a slash; Textual breaks names that are longer."""
    lines = [""]
    for step in filter(None, _STEP.findall(word)) if cells(word) > room else [word]:
        if lines[-1] and cells(lines[-1] + step) > room:
            lines.append("")
        lines[-1] += step
    return "\n".join(lines)


def _kind(said: Notification) -> tuple[str, str]:
    return said.title, said.severity
