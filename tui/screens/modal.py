"""What every sheet over the main screen has in common: it goes once, and takes no other with it."""

from __future__ import annotations

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, ScreenResultType

__all__ = ["Modal"]


class Modal(ModalScreen[ScreenResultType]):
    """A sheet that can be closed only while it is the uppermost.

    Textual 8.2 takes the uppermost screen away, whichever was asked to go: a second Escape, or a click, that was on its way while
    the sheet went closed the sheet below it, and ended the program where there was none.
    """

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Go, with ``result``; nothing where the sheet is gone already or another lies over it."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def unfinished(self) -> str:
        """Say in a sentence what would be lost if the program ended now, "" where nothing would."""
        return ""
