"""One claim of a case example as it is written: what it says, and its quotation, looked up while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input, Select, Static

from knowledge.keeping.case_making import PART_NAMES, ClaimForm
from tui.text import harmless_line
from tui.widgets.line_input import LineInput

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from knowledge.keeping.case_making import QuoteCheck


def part_in_form(part: str) -> str:
    """Name a part of a case for who writes one: as the command line and the files call it, and not as a card does."""
    return part.capitalize()


class ClaimRow(Vertical):
    """Posts :class:`Changed` when anything of it is; shows what became of looking its quotation up."""

    class Changed(Message):
        """Something of the claim has changed."""

    def __init__(self, claim: ClaimForm) -> None:
        super().__init__(classes="claim")
        self._claim = claim
        self.near = ""
        """Words of the source that can be taken in place of the quotation."""

    def compose(self) -> ComposeResult:
        """Part, label and role in a row; the quotation below."""
        claim = self._claim
        with Horizontal(classes="form-row"):
            options = [(part_in_form(part), part) for part in PART_NAMES]
            yield Select(options, value=claim.part, allow_blank=False, compact=True, classes="claim-part")
            yield LineInput(claim.label, placeholder="in your words", compact=True, classes="claim-label")
            yield LineInput(claim.note, placeholder="role (actors)", compact=True, classes="claim-note")
        with Horizontal(classes="form-row"):
            yield Static("  Quotation", classes="form-name", markup=False)
            yield LineInput(claim.quote, placeholder="letter for letter", compact=True, classes="claim-quote")
        yield Static("", classes="claim-check", markup=False)

    @property
    def whole(self) -> bool:
        """Whether its fields are there: they come some moments after the row, and go with it."""
        return self.is_mounted and self.is_attached

    @property
    def claim(self) -> ClaimForm:
        """The claim as it stands."""
        if not self.whole:
            return self._claim
        part = self.query_one(".claim-part", Select).value
        quote = self._text(".claim-quote")
        place = self._claim.place if quote == self._claim.quote else -1
        source = self._claim.source if quote == self._claim.quote else ""
        note = self._text(".claim-note")
        return ClaimForm(str(part), self._text(".claim-label"), quote, note, source, place)

    def tell(self, check: QuoteCheck | None) -> None:
        """Show what became of looking the quotation up."""
        shown = self.query_one(".claim-check", Static)
        self.near = check.near if check is not None and not check.good else ""
        if check is None:
            shown.update("")
            return
        words = check.what + (" – Ctrl+T takes these words" if self.near else "")
        shown.update(("+ " if check.good else "! ") + harmless_line(words))
        shown.set_class(check.good, "-good")

    def take_near(self) -> bool:
        """Put the words of the source in the place of the quotation."""
        if not self.near:
            return False
        self.query_one(".claim-quote", Input).value = self.near
        return True

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell that the claim has changed."""
        event.stop()
        self.post_message(self.Changed())

    def on_select_changed(self, event: Select.Changed) -> None:
        """Tell that the claim has changed."""
        event.stop()
        self.post_message(self.Changed())

    def _text(self, selector: str) -> str:
        return self.query_one(selector, Input).value.strip()
