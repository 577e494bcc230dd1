"""Textual's driver of the screen in a browser, which ends with the server that reads and writes for it."""

from __future__ import annotations

from textual.drivers import web_driver
from textual.drivers.web_driver import WebDriver
from textual.messages import ExitApp

from tui.pasting import PasteParser

web_driver.XTermParser = PasteParser  # type: ignore[attr-defined,misc,unused-ignore]  # a browser pastes what was copied, too


class ServedDriver(WebDriver):
    """Leaves where the server is gone; a process would otherwise stay for every page that was open."""

    def run_input_thread(self) -> None:
        """Read what the server sends, to its end."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            self.send_message(ExitApp())
