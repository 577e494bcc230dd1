"""Reading: quotations opened in their sources, answers copied and explained, sheets over the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual import on

from knowledge.reports import counted
from tui import copying
from tui.messages import AnswerChosen, CitationStepped, NumberPressed, PlaceChosen, TimelineWanted
from tui.places import MOVED, gone, still_there
from tui.screens.finding import FindingScreen
from tui.widgets.case_card import CaseCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.service import Bot
    from tui.copying_app import CopyingApp
    from tui.places import Place
    from tui.screens.returning import CasesSeen


class ReadingScreen(FindingScreen):
    """What can be done with the answers that are there; ``bot`` is None until the library is open."""

    bot: Bot | None = None
    _way_back: tuple[Place | None, Callable[[], None] | None] = (None, None)
    """The place that was opened from among the cases, and what leads back to them; nothing where there was none."""

    @on(AnswerChosen)
    def _answer_chosen(self, message: AnswerChosen) -> None:
        if self.conversation.current is None or self.conversation.current.ticket != message.ticket:
            self.conversation.make_current(message.ticket)

    @on(PlaceChosen)
    def _place_chosen(self, message: PlaceChosen) -> None:
        card = self.focused if self.panel == "cases" and not self.wide else None
        self._go_to(message.place)
        if isinstance(card, CaseCard):
            self._lead_back(partial(self._go_back_to_card, card))

    def _go_back_to_card(self, card: CaseCard) -> None:
        self.show_panel("cases")
        if card.is_attached:  # else the prompt has the keyboard
            card.focus()

    def _lead_back(self, go_back: Callable[[], None]) -> None:
        """Let Escape lead from the place that is open back to the cases."""
        self._way_back = (self.source.place, go_back)
        self.prompt.way_back = "go back to the cases"
        self.prompt.show_hint()

    @on(NumberPressed)
    def _number_pressed(self, message: NumberPressed) -> None:
        self.action_open_number(message.number)

    @on(CitationStepped)
    def _citation_stepped(self, message: CitationStepped) -> None:
        self.action_step_citation(message.step)

    def _places(self) -> tuple[Place, ...]:
        """Give the places of the current answer, where they stand now; a kept answer is older than the library."""
        places = self.conversation.current.places if self.conversation.current is not None else ()
        library = self.bot.library if self.bot is not None else None
        return tuple(still_there(place, library) or place for place in places) if library is not None else places

    def _go_to(self, place: Place) -> None:
        """Open ``place`` and show it."""
        if self.open_place(place):
            self.show_panel("source")
            self.note_visit(place)

    def show_visit(self, place: Place) -> bool:
        """Show a place visited before."""
        shown = self.open_place(place)
        if shown:
            self.show_panel("source")
        return shown

    def open_place(self, place: Place) -> bool:
        """Show ``place`` in the source panel; False when its source is gone."""
        if self.bot is None:
            return False
        there = still_there(place, self.bot.library)
        if there is None:
            self.tell(f"{gone(place, self.bot.library)} Ask again for what it says now.")
            return False
        places = self._places()
        self.source.open(self.bot.library, there, places if there in places else (there,))
        self.offer_visits()
        current = self.conversation.current
        if current is not None:
            current.change(active=there.mark if there in places else "")
        return True

    def look_again(self) -> None:
        """Look at the source panel after the library was read again: what it shows may not stand there any more."""
        library, place = (self.bot.library if self.bot is not None else None), self.source.place
        if library is None or self.source.shows_what_is_in(library):
            return
        there = still_there(place, library) if place is not None else None
        if there is not None:
            opened, go_back = self._way_back
            self.open_place(there)
            if opened == place:
                self._way_back = (there, go_back)
            return
        self.source.close(library, gone(place, library) if place is not None else self.source.said)
        if self.conversation.current is not None:
            self.conversation.current.change(active="")

    def action_open_number(self, number: int) -> None:
        """Open the quotation with this number in the current answer."""
        places = self._places()
        if number <= len(places):
            self._go_to(places[number - 1])
        elif places:
            self.tell(f"This answer has {counted(len(places), 'quotation')}.")
        else:
            self.tell("There is no quotation to open.")

    def action_step_citation(self, step: int) -> None:
        """Open the citation after (or before) the open one; the first (or last) when none is open."""
        places = self._places()
        if not places:
            self.tell("There is no quotation to open.")
            return
        place = self.source.place
        at = places.index(place) + step if place in places and self._source_seen() else (0 if step > 0 else -1)
        self._go_to(places[at % len(places)])

    def _source_seen(self) -> bool:
        return self.wide or self.panel == "source"

    def action_step_answer(self, step: int) -> None:
        """Make the answer below (or above) the current one."""
        self.show_panel("conversation")
        self.conversation.step(step)

    def action_latest(self) -> None:
        """Go to the newest answer."""
        self.show_panel("conversation")
        self.conversation.latest()

    def action_copy_answer(self) -> None:
        """Copy the current answer."""
        self._copy_answer(references=False)

    def action_copy_references(self) -> None:
        """Copy the current answer with the references of its citations."""
        self._copy_answer(references=True)

    def _copy_answer(self, *, references: bool) -> None:
        current = self.conversation.current
        answer = current.state.answer if current is not None else None
        if answer is None:
            self.tell("There is no answer to copy.")
            return
        what = "the answer with its references" if references else "the answer"
        self._copy(copying.answer_text(answer, references=references), what)

    def action_copy_quotation(self) -> None:
        """Copy the open quotation with its reference."""
        place = self.source.place
        if place is None or place.end <= place.start or self.bot is None:
            self.tell("There is no open quotation to copy.")
            return
        there = still_there(place, self.bot.library)
        if there is None:
            self.tell(f"{gone(place, self.bot.library)} Nothing was copied.")
            return
        quote = self.bot.library.quote(there.source, (there.start, there.end))
        what = f"quotation {place.mark} with its reference" if place.mark else "the quotation"
        self._copy(copying.quotation_text(quote, there), what, MOVED if MOVED in there.note else "")

    def _copy(self, text: str, what: str, more: str = "") -> None:
        cast("CopyingApp", self.app).copy_and_tell(text, what, more)

    def action_faults(self) -> None:
        """List the faults of the library."""
        if self._no_library():
            return
        from tui.screens.faults import faults_sheet

        assert self.bot is not None  # noqa: S101 - _no_library has looked
        self.app.clear_notifications()  # what was said of faults would lie over them
        self.app.push_screen(faults_sheet(self.bot.library.faults, getattr(self.app, "setting_faults", ())))

    def action_all_cases(self) -> None:
        """List all case examples."""
        if self._no_library():
            return
        self._browse_cases(None)

    def _browse_cases(self, seen: CasesSeen | None) -> None:
        """Show the cases as they were ``seen`` before, or from the top; remember what is seen when a place is chosen."""
        from tui.screens.case_browser import CaseBrowser

        assert self.bot is not None  # noqa: S101 - there are cases to browse
        browser = CaseBrowser(self.bot.library, seen)

        def go_to(place: Place | None) -> None:
            if place is not None:
                self._go_to(place)
                self._lead_back(partial(self._browse_cases, browser.seen))

        self.app.push_screen(browser, go_to)

    def show_panel(self, panel: str) -> None:
        """Show ``panel``; whoever goes elsewhere than to the source has left the way back to the cases."""
        if panel != "source":
            self._forget_way_back()
        super().show_panel(panel)

    def _forget_way_back(self) -> None:
        self._way_back = (None, None)
        self.prompt.way_back = ""

    def action_back(self) -> None:
        """Back to the cases, where the quotation shown was opened there; else to the conversation and the prompt."""
        place, go_back = self._way_back
        super().action_back()
        if go_back is not None and place == self.source.place:
            go_back()

    @on(TimelineWanted)
    def _timeline_wanted(self, message: TimelineWanted) -> None:
        case = self.bot.library.cases.get(message.case) if self.bot is not None else None
        if case is None or self.bot is None:
            self.tell(f"The case example {message.case} is no longer in the library.")
        else:
            from tui.screens.case_browser import timeline_sheet

            self.app.push_screen(timeline_sheet(self.bot.library, case), self._case_place_chosen)

    def _case_place_chosen(self, place: Place | None) -> None:
        if place is not None:
            self._go_to(place)

    def _no_library(self) -> bool:
        if self.bot is None:
            self.tell("The library is not open yet.")
        return self.bot is None

    def tell(self, words: str) -> None:
        """Say ``words`` in passing."""
        self.notify(words, markup=False, timeout=3)
