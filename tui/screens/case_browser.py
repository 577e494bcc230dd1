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
from tui.screens.returning import CasesSeen, Spot, go_to_spot, spot_of
from tui.screens.sheet import Sheet, SheetBody
from tui.text import harmless_line, shorten
from tui.widgets.blocks import INKS, plain
from tui.widgets.case_card import CaseCard
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from knowledge.model import CaseExample, Library


_FILTERED_OUT = "No case example has all of this. X takes the filters away."
_NONE = "The library has no case examples yet. On the screen below, Alt+N writes one."
_TOP = Spot()
_LONGEST = 160
"""Columns of what can be filtered by: some rows of the menu. The filter itself has room for the first words alone."""


class CaseBrowser(Modal[Place | None]):
    """Cards of all cases below their filters; gives the place to go to, None where the reader went back."""

    AUTO_FOCUS = "CaseCard"
    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "close", "Close", key_display="Esc", tooltip="Back to the conversation"),
        Binding("escape", "to_cases", "To the cases", key_display="Esc", tooltip="From the filters to the cases"),
        Binding("c", "compare", "Compare", tooltip="Mark a case; with the second one, both are compared"),
        Binding("enter", "compare_here", "Compare", show=False, priority=True),
        Binding("f", "filter", "Filter", tooltip="Go to the filters"),
        Binding("x", "clear_filters", "All", tooltip="Take the filters away"),
    ]

    def __init__(self, library: Library, seen: CasesSeen | None = None) -> None:
        super().__init__(id="all-cases")
        self._library = library
        self._cases = list(library.cases.values())
        self.seen = seen
        """What was shown when a place was chosen; at first what to show, None for everything from the top."""

    def compose(self) -> ComposeResult:
        """Filters above the cards."""
        with Vertical(id="sheet"):
            with Horizontal(id="filters"):
                for facet, name in FACETS.items():
                    options = [  # rich's text: of Textual's own, no letters typed would find an option
                        (Text(f"{shorten(harmless_line(value), _LONGEST)} ({count})"), value)
                        for value, count in choices(self._cases, facet)
                    ]
                    yield Select(options, prompt=name, id=f"filter-{facet}", compact=True)
            body = SheetBody(*(CaseCard(self._library, case) for case in self._cases))
            body.border_title = "Case examples"
            body.can_focus = False  # from the last filter Tab leads to a case; page keys reach it from there
            yield body
            yield Static(_FILTERED_OUT if self._cases else _NONE, id="no-cases", markup=False)
        yield KeysFooter(show_command_palette=False)

    def on_mount(self) -> None:
        """Show all, or what was seen before."""
        self._show()
        if self.seen is not None:
            self.call_after_refresh(self._show_again, self.seen)

    def _show_again(self, seen: CasesSeen) -> None:
        for facet, value in seen.filters:
            if any(value == known for known, _ in choices(self._cases, facet)):
                self.query_one(f"#filter-{facet}", Select).value = value
        self._show()
        go_to_spot(self, seen.spot)
        if seen.over and all(case in self._library.cases for case in seen.over):
            self._lay_over(seen.over, seen.over_spot)

    def _lay_over(self, cases: tuple[str, ...], spot: Spot | None = None) -> None:
        """Compare two cases, or show one in time, with the keyboard at ``spot``."""
        from tui.screens.comparing import CompareSheet

        shown = [self._library.cases[case] for case in cases]
        sheet = CompareSheet(self._library, *shown) if len(shown) == 2 else timeline_sheet(self._library, shown[0])

        def leave_for(place: Place | None) -> None:
            if place is not None:
                self._leave_for(place, cases, sheet.left_at)

        self.app.push_screen(sheet, leave_for)
        if spot is not None:
            sheet.call_after_refresh(go_to_spot, sheet, spot)

    @on(Select.Changed)
    def _filter_changed(self) -> None:
        self._show()

    def _show(self) -> None:
        wanted = {facet: self._wanted(facet) for facet in FACETS}
        shown = 0
        for card in self.query(CaseCard):
            card.display = matches(card.case, wanted)
            shown += card.display
        chosen = [value for value in wanted.values() if value]
        self.query_one(SheetBody).border_title = plain(" · ".join(["Case examples", *chosen]))
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
        self.app.clear_notifications()  # what was said of the first case is done, and would lie over the two
        self._lay_over((marked[0].case.id, marked[1].case.id))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter compares while a case is marked; else it opens a quotation, which would lose the mark.

        Escape leads from the filters to the cases first, as it does from the search in the library.
        """
        del parameters
        if action == "compare_here":
            return isinstance(self.focused, CaseCard) and any(card.marked for card in self.query(CaseCard))
        if action in ("close", "to_cases"):
            return (action == "to_cases") is (isinstance(self.focused, Select) and self._first_shown() is not None)
        return True

    def _first_shown(self) -> CaseCard | None:
        return next((card for card in self.query(CaseCard) if card.display), None)

    def action_to_cases(self) -> None:
        """Go from the filters to the first case that they leave."""
        card = self._first_shown()
        if card is not None:
            card.focus()

    def action_compare_here(self) -> None:
        """Compare the marked case with the one that has the keyboard."""
        if isinstance(self.focused, CaseCard) and self.focused.marked:
            self.notify("Go to another case with Tab and press Enter to compare; C takes the mark away.", timeout=4)
        else:
            self.action_compare()

    @on(TimelineWanted)
    def _timeline_wanted(self, message: TimelineWanted) -> None:
        message.stop()
        self._lay_over((message.case,))

    @on(PlaceChosen)
    def _place_chosen(self, message: PlaceChosen) -> None:
        """Close, and let the main screen open the place."""
        message.stop()
        self._leave_for(message.place)

    def _leave_for(self, place: Place, over: tuple[str, ...] = (), over_spot: Spot = _TOP) -> None:
        filters = tuple((facet, self._wanted(facet)) for facet in FACETS)
        self.seen = CasesSeen(filters, spot_of(self), over, over_spot)
        self.dismiss(place)

    def action_close(self) -> None:
        """Go back."""
        self.dismiss(None)


class PlaceSheet(Sheet):
    """A sheet in which a place can be chosen, which closes it."""

    AUTO_FOCUS = "ClaimsView"
    left_at = _TOP
    """Where the keyboard was when a place was chosen."""

    @on(PlaceChosen)
    def _place_chosen(self, message: PlaceChosen) -> None:
        message.stop()
        self.left_at = spot_of(self)
        self.dismiss(message.place)


def timeline_sheet(library: Library, case: CaseExample) -> PlaceSheet:
    """Make the sheet that shows ``case`` in time."""
    return PlaceSheet(f"{harmless_line(case.title)} – in time", [TimelineView(library, case)], id="timeline")
