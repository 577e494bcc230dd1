"""Every case example of the library: filtered, compared, shown in time; choosing a statement goes to its quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Select, Static

from knowledge.reports import counted
from tui.filtering import FACETS, choices, matches
from tui.messages import PlaceChosen, TimelineWanted
from tui.places import Place
from tui.screens.modal import Modal
from tui.screens.sheet import Sheet, SheetBody
from tui.text import harmless_line, shorten
from tui.widgets.blocks import INKS
from tui.widgets.case_card import CaseCard
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from knowledge.model import CaseExample, Library


class CaseBrowser(Modal[Place | None]):
    """Cards of all cases below their filters; gives the place to go to, None where the reader went back."""

    AUTO_FOCUS = "CaseCard"
    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "close", "Close", key_display="Esc", tooltip="Back to the conversation"),
        Binding("c", "compare", "Compare", tooltip="Mark a case; with the second one, both stand side by side"),
        Binding("enter", "compare_here", "Compare", show=False, priority=True),
        Binding("f", "filter", "Filter", tooltip="Go to the filters"),
        Binding("x", "clear_filters", "All", tooltip="Take the filters away"),
    ]

    def __init__(self, library: Library) -> None:
        super().__init__(id="all-cases")
        self._library = library
        self._cases = list(library.cases.values())

    def compose(self) -> ComposeResult:
        """Filters above the cards."""
        with Vertical(id="sheet"):
            with Horizontal(id="filters"):
                for facet, name in FACETS.items():
                    options = [  # rich's text: of Textual's own, no letters typed would find an option
                        (Text(f"{shorten(harmless_line(value), 40)} ({count})"), value)
                        for value, count in choices(self._cases, facet)
                    ]
                    yield Select(options, prompt=name, id=f"filter-{facet}", compact=True)
            body = SheetBody(*(CaseCard(self._library, case) for case in self._cases))
            body.border_title = "Case examples"
            yield body
            yield Static("No case example has all of this. X takes the filters away.", id="no-cases", markup=False)
        yield KeysFooter(show_command_palette=False)

    def on_mount(self) -> None:
        """Show all."""
        self._show()

    @on(Select.Changed)
    def _filter_changed(self) -> None:
        self._show()

    def _show(self) -> None:
        wanted = {facet: self._wanted(facet) for facet in FACETS}
        shown = 0
        for card in self.query(CaseCard):
            card.display = matches(card.case, wanted)
            shown += card.display
        total = counted(len(self._cases), "case example")
        self.query_one(SheetBody).border_subtitle = total if shown == len(self._cases) else f"{shown} of {total}"
        self.query_one("#no-cases").display = not shown

    def _wanted(self, facet: str) -> str:
        value = self.query_one(f"#filter-{facet}", Select).value
        return value if isinstance(value, str) else ""

    def action_filter(self) -> None:
        """Go to the first filter."""
        self.query_one("#filter-country").focus()

    def action_clear_filters(self) -> None:
        """Show all cases again."""
        for select in self.query(Select):
            select.clear()

    def action_compare(self) -> None:
        """Mark the card that has the keyboard; where two are marked, compare them."""
        card = self.focused
        if not isinstance(card, CaseCard):
            self.notify("Go to a case with Tab and press C.", timeout=3)
            return
        card.mark_for_comparison(not card.marked)
        marked = [one for one in self.query(CaseCard) if one.marked]
        if len(marked) < 2:
            if marked:
                self.notify("Go to another case with Tab and press C or Enter to compare the two.", timeout=4)
            return
        for one in marked:
            one.mark_for_comparison(False)
        from tui.screens.comparing import CompareSheet

        self.app.clear_notifications()  # what was said of the first case is done, and would lie over the two
        self.app.push_screen(CompareSheet(self._library, marked[0].case, marked[1].case), self._leave_for)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter compares while a case is marked; else it opens a quotation, which would lose the mark."""
        del parameters
        if action == "compare_here":
            return isinstance(self.focused, CaseCard) and any(card.marked for card in self.query(CaseCard))
        return True

    def action_compare_here(self) -> None:
        """Compare the marked case with the one that has the keyboard."""
        if isinstance(self.focused, CaseCard) and self.focused.marked:
            self.notify("Go to another case with Tab and press Enter to compare; C takes the mark away.", timeout=4)
        else:
            self.action_compare()

    @on(TimelineWanted)
    def _timeline_wanted(self, message: TimelineWanted) -> None:
        message.stop()
        self.app.push_screen(timeline_sheet(self._library, self._library.cases[message.case]), self._leave_for)

    @on(PlaceChosen)
    def _place_chosen(self, message: PlaceChosen) -> None:
        """Close, and let the main screen open the place."""
        message.stop()
        self.dismiss(message.place)

    def _leave_for(self, place: Place | None) -> None:
        if place is not None:
            self.dismiss(place)

    def action_close(self) -> None:
        """Go back."""
        self.dismiss(None)


class PlaceSheet(Sheet):
    """A sheet in which a place can be chosen, which closes it."""

    AUTO_FOCUS = "ClaimsView"

    @on(PlaceChosen)
    def _place_chosen(self, message: PlaceChosen) -> None:
        message.stop()
        self.dismiss(message.place)


def timeline_sheet(library: Library, case: CaseExample) -> PlaceSheet:
    """Make the sheet that shows ``case`` in time."""
    return PlaceSheet(f"{harmless_line(case.title)} – in time", [TimelineView(library, case)], id="timeline")
