"""Which of Textual's drivers is used, made to end where the terminal or the browser's server is gone, and to keep a paste whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.driver import Driver


def ending_driver(found: type[Driver]) -> type[Driver]:
    """Give ``found``, or what takes its place. Imported late: each exists on its own platform, or costs time."""
    if found.__module__ == "textual.drivers.linux_driver":
        from tui.terminal_driver import TerminalDriver

        return TerminalDriver
    if found.__module__ == "textual.drivers.web_driver":
        from tui.served_driver import ServedDriver

        return ServedDriver
    if found.__module__ == "textual.drivers.windows_driver":  # pragma: no cover - Windows only
        from textual.drivers import win32

        from tui.pasting import PasteParser

        win32.XTermParser = PasteParser  # type: ignore[attr-defined,misc,unused-ignore]
    return found
