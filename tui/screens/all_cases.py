"""Every case example of the library; choosing a statement goes to its quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content

from tui.messages import PlaceChosen
from tui.screens.sheet import Sheet, read
from tui.widgets.blocks import Block
from tui.widgets.case_card import CaseCard
from tui.widgets.title_bar import counted

if TYPE_CHECKING:
    from knowledge.model import Library


class AllCases(Sheet):
    """A sheet of case cards."""

    AUTO_FOCUS = "CaseCard"

    def __init__(self, library: Library) -> None:
        cases = list(library.cases.values())
        said = counted(len(cases), "case example") + " in the library."
        parts = [read([Block(Content.styled(said, ".ink--muted"))]), *(CaseCard(library, case) for case in cases)]
        super().__init__("Case examples", parts, id="all-cases")

    @on(PlaceChosen)
    def _place_chosen(self, message: PlaceChosen) -> None:
        """Close, and let the main screen open the place."""
        message.stop()
        self.dismiss(message.place)
