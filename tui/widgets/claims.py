"""Claims to choose from, each leading to its quotation: the base of case cards and timelines."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content

from tui.messages import PlaceChosen
from tui.places import place_of_claim
from tui.text import harmless_line
from tui.widgets.answer_blocks import link
from tui.widgets.blocks import CHOSEN, Block, BlocksView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import BindingType

    from knowledge.model import CaseExample, Claim, Library


class ClaimsView(BlocksView, can_focus=True):
    """Claims of a case in order; Up and Down choose one, Enter opens its quotation."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Statement above", show=False),
        Binding("down", "move(1)", "Statement below", show=False),
        Binding("enter", "open_chosen", "Open quotation", tooltip="Show where this is said in the source"),
    ]

    def __init__(
        self, library: Library, case: CaseExample, claims: Sequence[Claim], classes: str | None = None
    ) -> None:
        self.case = case
        self.claims = list(claims)
        self._library = library
        self._chosen = 0
        self._focused = False
        self.begins: list[int] = []
        """The number of the block in which each claim begins."""
        super().__init__(self.blocks(), classes=classes)

    def blocks(self) -> list[Block]:
        """Lay the claims out, and note where each begins."""
        raise NotImplementedError

    def claim_link(self, index: int, words: str, note: str = "") -> Content:
        """Make the words of claim ``index``, to be clicked or chosen."""
        chosen = self._focused and index == self._chosen
        text = link(harmless_line(words), f"open_claim({index})", CHOSEN if chosen else ".ink--link")
        return Content.assemble(text, (f" ({harmless_line(note)})", ".ink--muted")) if note else text

    def on_focus(self, event: events.Focus) -> None:
        """Show which claim is chosen."""
        del event
        self._focused = True
        self.show(self.blocks(), layout=False)
        self.call_after_refresh(self._bring_into_view)

    def on_blur(self, event: events.Blur) -> None:
        """Hide which claim is chosen."""
        del event
        self._focused = False
        self.show(self.blocks(), layout=False)

    @property
    def chosen(self) -> int:
        """The number of the claim that is chosen."""
        return self._chosen

    def choose(self, index: int) -> None:
        """Choose claim ``index``, where there is one, and take the keyboard."""
        self._chosen = index if index < len(self.claims) else 0
        self.focus()

    def action_move(self, step: int) -> None:
        """Choose the claim above or below; past the ends, go on to the neighbouring view."""
        at = self._chosen + step
        if 0 <= at < len(self.claims):
            self._chosen = at
            self.show(self.blocks(), layout=False)
            self.call_after_refresh(self._bring_into_view)
        elif step > 0:
            self.screen.focus_next(ClaimsView)
        else:
            self.screen.focus_previous(ClaimsView)

    def _bring_into_view(self) -> None:
        """Scroll what these claims stand in until the chosen one is seen; with the first one, what stands above it."""
        scroller = next((node for node in self.ancestors if isinstance(node, VerticalScroll)), None)
        if scroller is None or self._chosen >= len(self.begins) or not self.is_attached:
            return
        after = self.begins[self._chosen + 1] if self._chosen + 1 < len(self.begins) else None
        top = self.row_of(self.begins[self._chosen]) if self._chosen else 0
        end = self.row_of(after) if after is not None else self.content_size.height
        window, above = scroller.scrollable_content_region, self.content_region.y
        over, below = above + top - window.y, above + end - window.bottom
        if over < 0 or below > 0:
            scroller.scroll_relative(
                y=min(over, below) if below > 0 else over, animate=False, force=True, immediate=True
            )

    def action_open_chosen(self) -> None:
        """Open the quotation of the chosen claim."""
        self.action_open_claim(self._chosen)

    def action_open_claim(self, index: int) -> None:
        """Open the quotation of claim ``index``."""
        if index < len(self.claims):
            self._chosen = index
            self.post_message(PlaceChosen(place_of_claim(self.case, self.claims[index], self._library)))
