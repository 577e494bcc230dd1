"""Leaving the program by a key: at once, unless a sheet holds what would be lost, or Ctrl+C was perhaps meant to copy."""

from __future__ import annotations

from time import monotonic

from textual.screen import ModalScreen
from textual.widgets import Input, TextArea

from tui.copying_app import CopyingApp
from tui.screens.modal import Modal
from tui.text import harmless_line, shorten

_TWICE = 3.0
"""Seconds within which a second Ctrl+C, or Ctrl+Q, means it."""
_SHOWN = 60
"""Characters of what was copied that are shown."""


class QuittingApp(CopyingApp):
    """An app that asks once more before work is lost."""

    def __init__(self) -> None:
        super().__init__()
        self._quit_asked = self._loss_told = float("-inf")

    async def action_quit(self) -> None:
        """Leave; where a sheet holds unfinished work, tell of it first, and leave when asked again."""
        sheets = [screen for screen in self.screen_stack if isinstance(screen, Modal)]
        lost = next((words for sheet in reversed(sheets) if (words := sheet.unfinished())), "")
        if lost and monotonic() - self._loss_told >= _TWICE:
            self._loss_told = monotonic()
            self.notify(f"{lost} Ctrl+Q once more leaves.", severity="warning", markup=False, timeout=_TWICE)
        else:
            self.exit()

    def action_copy_or_quit(self) -> None:
        """Copy what is selected; without a selection, ask once more before leaving."""
        selected = self._selected()
        if selected:
            self.copy_and_tell(selected, f"“{shorten(harmless_line(selected), _SHOWN)}”")
        elif isinstance(self.screen, ModalScreen):  # something may be half written there
            self.notify("Nothing is selected. Escape goes back.", markup=False, timeout=_TWICE)
        elif monotonic() - self._quit_asked < _TWICE:
            self.exit()
        else:
            self._quit_asked = monotonic()
            self.notify("Nothing is selected. Press Ctrl+C again to quit.", markup=False, timeout=_TWICE)

    def _selected(self) -> str:
        focused = self.screen.focused
        typed = focused.selected_text if isinstance(focused, (TextArea, Input)) else ""
        return typed or self.screen.get_selected_text() or ""
