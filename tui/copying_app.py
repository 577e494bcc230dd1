"""Copying: through the terminal, and to the computer's own clipboard where there is a way; then it is told how."""

from __future__ import annotations

from textual import work

from tui import copying, system_clipboard
from tui.text import harmless
from tui.toasts import ToastApp

_PERHAPS = "through the terminal's clipboard. If nothing can be pasted, Ctrl+S writes a file."
"""What can be known of a copy through the terminal: it does not tell whether it took it."""


class CopyingApp(ToastApp):
    """An app that copies."""

    def copy_to_clipboard(self, text: str) -> None:
        """Hand ``text`` to the terminal's clipboard, through tmux where that is in between."""
        text = harmless(text)
        self._clipboard = text
        if self._driver is not None:
            for sequence in copying.clipboard_sequences(text):
                self._driver.write(sequence)

    def copy_and_tell(self, text: str, what: str, more: str = "") -> None:
        """Copy ``text`` and say so: ``what`` it is, ``more`` to be said of it."""
        self.copy_to_clipboard(text)
        to = self.clipboard_takers()
        if to:
            self._hand_over(self.clipboard, to, what, more)
        else:
            self._tell_copied(what, more, sure=False)

    def clipboard_takers(self) -> list[system_clipboard.Taker]:
        """Give the programs that reach the reader's clipboard: none from a test, or from the server of a browser."""
        return [] if self.is_headless or self.is_web else system_clipboard.own_takers()

    @work(thread=True, group="copying", exit_on_error=False)
    def _hand_over(self, text: str, to: list[system_clipboard.Taker], what: str, more: str) -> None:
        sure = system_clipboard.hand_over(text, to)
        self.call_from_thread(self._tell_copied, what, more, sure=sure)

    def _tell_copied(self, what: str, more: str, *, sure: bool) -> None:
        words = f"Copied {what}." if sure else f"Copied {what} {_PERHAPS}"
        self.notify(f"{words} {more}".strip(), markup=False, timeout=3 if sure else 5)
