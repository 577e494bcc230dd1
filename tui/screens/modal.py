"""What every sheet over the main screen has in common: it goes once, and takes no other with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, ScreenResultType

if TYPE_CHECKING:
    from textual.binding import ActiveBinding
    from textual.widgets import Input

    from knowledge.model import Library

__all__ = ["Modal", "submit"]


class Modal(ModalScreen[ScreenResultType]):
    """A sheet that can be closed only while it is the uppermost.

    Textual 8.2 takes the uppermost screen away, whichever was asked to go: a second Escape, or a click, that was on its way while
    the sheet went closed the sheet below it, and ended the program where there was none.
    """

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Go, with ``result``; nothing where the sheet is gone already or another lies over it."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The keys in the order in which they were bound, as the footer shows them.

        Textual gives a key that goes before a use of the focused field the place which that hidden use has: "Drop claim" stood
        before "Save", and "Add all" before "Add it".
        """
        found = super().active_bindings
        order = [(node, one) for node, table in self._modal_binding_chain for _, one in table]
        return dict(sorted(found.items(), key=lambda item: order.index((item[1].node, item[1].binding))))

    def show_library(self, library: Library) -> None:
        """Take note of ``library``, which was read again while the sheet is open; nothing where it shows none of it."""

    def wait_for_library(self) -> None:
        """Take note that the library is being read again: what the sheet shows of it is about to change."""

    def unfinished(self) -> str:
        """Say in a sentence what would be lost if the program ended now, "" where nothing would."""
        return ""


def submit(line: Input) -> None:
    """Let ``line`` be submitted behind the keys that are on their way to it.

    Enter, as a key of the sheet, overtakes them: where keys come quickly, or many at once from far away, what was typed
    last would be left out.
    """
    line.call_later(line.action_submit)
