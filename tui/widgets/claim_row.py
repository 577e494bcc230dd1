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
        # Kept, and not looked up among the row's children: these come some moments after the row, and go before it.
        options = [(part_in_form(part), part) for part in PART_NAMES]
        self._part = Select(options, value=claim.part, allow_blank=False, compact=True, classes="claim-part")
        self._label = LineInput(claim.label, placeholder="in your words", compact=True, classes="claim-label")
        self._note = LineInput(claim.note, placeholder="role (actors)", compact=True, classes="claim-note")
        self._quote = LineInput(claim.quote, placeholder="letter for letter", compact=True, classes="claim-quote")
        self._said = Static("", classes="claim-check", markup=False)

    def compose(self) -> ComposeResult:
        """Part, label and role in a row; the quotation below."""
        with Horizontal(classes="form-row"):
            yield self._part
            yield self._label
            yield self._note
        with Horizontal(classes="form-row"):
            yield Static("  Quotation", classes="form-name", markup=False)
            yield self._quote
        yield self._said

    @property
    def claim(self) -> ClaimForm:
        """The claim as it stands."""
        before = self._claim
        part = self._part.value if self._part.is_mounted else before.part  # it holds none until then
        quote = self._quote.value.strip()
        source, place = (before.source, before.place) if quote == before.quote else ("", -1)
        return ClaimForm(str(part), self._label.value.strip(), quote, self._note.value.strip(), source, place)

    def write(self) -> None:
        """Put the keyboard to the words of the claim."""
        self._label.focus()

    def tell(self, check: QuoteCheck | None) -> None:
        """Show what became of looking the quotation up."""
        self.near = check.near if check is not None and not check.good else ""
        if check is None:
            self._said.update("")
            return
        words = check.what + (" – Ctrl+T takes these words" if self.near else "")
        self._said.update(("+ " if check.good else "! ") + harmless_line(words))
        self._said.set_class(check.good, "-good")

    def take_near(self) -> bool:
        """Put the words of the source in the place of the quotation."""
        if not self.near:
            return False
        self._quote.value = self.near
        return True

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell that the claim has changed."""
        event.stop()
        self.post_message(self.Changed())

    def on_select_changed(self, event: Select.Changed) -> None:
        """Tell that the claim has changed."""
        event.stop()
        self.post_message(self.Changed())
