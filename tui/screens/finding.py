"""Finding: words in the source or the conversation, headings of a source, places visited before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from tui.screens.panels import PanelScreen
from tui.visits import Visits
from tui.widgets.find_bar import FindBar

if TYPE_CHECKING:
    from tui.places import Place


class FindingScreen(PanelScreen):
    """What helps to find the way; who is looked through is what had the keyboard, or the panel that is shown."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.visits = Visits()
        self._finds_in_source = False

    def show_visit(self, place: Place) -> bool:
        """Show ``place`` as part of going back or forward; False when that is not possible."""
        raise NotImplementedError

    def note_visit(self, place: Place) -> None:
        """Note that the reader was shown ``place``."""
        self.visits.visit(place)
        self.offer_visits()

    def offer_visits(self) -> None:
        """Show whether there are places to go back and forward to."""
        self.source.offer(back=self.visits.can(-1), forward=self.visits.can(1))

    def action_visit(self, step: int) -> None:
        """Go back or forward through the places visited."""
        place = self.visits.step(step)
        if place is None:
            self.notify("There is no place to go back to." if step < 0 else "There is no place to go forward to.")
            return
        self.show_visit(place)
        self.offer_visits()

    def action_contents(self) -> None:
        """Show or hide the headings of the open source."""
        self.show_panel("source")
        if not self.source.show_contents():
            self.notify("No source is open." if self.source.place is None else "The source has no headings.")

    def action_find(self) -> None:
        """Find words in what is being read."""
        if not self.find_bar.opened:
            reading_source = self._panel_with_keyboard() == "source" if self.wide else self.panel == "source"
            self._finds_in_source = self.source.place is not None and reading_source
        self.find_bar.begin("Find in the source: " if self._finds_in_source else "Find in the conversation: ")

    @on(FindBar.Changed)
    def _find_changed(self, message: FindBar.Changed) -> None:
        at = self.source.view.find(message.words) if self._finds_in_source else self.conversation.find(message.words)
        self.find_bar.tell(*at)

    @on(FindBar.Stepped)
    def _find_stepped(self, message: FindBar.Stepped) -> None:
        view = self.source.view if self._finds_in_source else self.conversation
        self.find_bar.tell(*view.step_found(message.step))

    @on(FindBar.Closed)
    def _find_closed(self) -> None:
        if self._finds_in_source:
            self.source.view.find("")
            self.source.view.focus()
        else:
            self.conversation.find("")
            self.conversation.focus()
