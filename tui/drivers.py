"""Which of Textual's drivers is used, made to end where the terminal or the browser's server is gone."""

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
    return found  # that of Windows
