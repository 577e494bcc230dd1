"""A case example as a card: what happened where, every statement of it leading to its quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.content import Content

from tui.countries import country_names
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

_PARTS = (
    ("law", "Law"),
    ("stage", "Stage"),
    ("actor", "Actors"),
    ("action", "Done"),
    ("outcome", "Outcome"),
    ("topic", "Topics"),
    ("context", "Context"),
)
"""Parts of a case in the order of the card, with their names for readers."""
_NAMES = 9
"""Columns for the name of a part."""


class CaseCard(BlocksView, can_focus=True):
    """One case example; Up and Down choose a statement of it, Enter opens its quotation."""

    HELP = """A case example

What happened in a country: the law, who took part, what was done, what came of it. Every underlined statement has a
quotation that carries it: choose one with Up and Down and press Enter, or click it. Tab goes to the next case."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Statement above", show=False),
        Binding("down", "move(1)", "Statement below", show=False),
        Binding("enter", "open_chosen", "Open quotation", tooltip="Show where this is said in the source"),
    ]

    def __init__(self, library: Library, case: CaseExample, why: Sequence[str] = (), *, other: bool = False) -> None:
        self.case = case
        self._library = library
        self._why = tuple(why)
        self._other = other
        self._chosen = 0
        self._focused = False
        super().__init__(self._blocks(), classes="-other" if other else None)

    @property
    def claims(self) -> list[Claim]:
        """The claims in the order of the card."""
        return [claim for part, _ in _PARTS for claim in self.case.claims if claim.part == part]

    def on_focus(self, event: events.Focus) -> None:
        """Show which statement is chosen."""
        del event
        self._focused = True
        self.show(self._blocks())

    def on_blur(self, event: events.Blur) -> None:
        """Hide which statement is chosen."""
        del event
        self._focused = False
        self.show(self._blocks())

    def action_move(self, step: int) -> None:
        """Choose the statement above or below; past the ends, go on to the neighbouring card."""
        at = self._chosen + step
        if 0 <= at < len(self.claims):
            self._chosen = at
            self.show(self._blocks())
        elif step > 0:
            self.screen.focus_next(CaseCard)
        else:
            self.screen.focus_previous(CaseCard)

    def action_open_chosen(self) -> None:
        """Open the quotation of the chosen statement."""
        self.action_open_claim(self._chosen)

    def action_open_claim(self, index: int) -> None:
        """Open the quotation of statement ``index``."""
        claims = self.claims
        if index < len(claims):
            self._chosen = index
            self.post_message(PlaceChosen(place_of_claim(self.case, claims[index], self._library)))

    def _blocks(self) -> list[Block]:
        case = self.case
        blocks = [Block(Content.styled(harmless_line(case.title), ".ink--heading"))]
        facts = [country_names(case.countries), ", ".join(str(year) for year in case.years)]
        blocks.append(Block(Content(" · ".join(fact for fact in facts if fact))))
        if self._other:
            blocks.append(Block(Content.styled("Another country: not what was asked", ".ink--missing")))
        elif self._why:
            why = "Why: " + "; ".join(harmless_line(reason) for reason in self._why)
            blocks.append(Block(Content.styled(why, ".ink--muted")))
        shown = ""
        for index, claim in enumerate(self.claims):
            name = dict(_PARTS)[claim.part]
            blocks.append(self._claim(index, claim, "" if name == shown else name))
            shown = name
        return blocks

    def _claim(self, index: int, claim: Claim, name: str) -> Block:
        chosen = self._focused and index == self._chosen
        words = harmless_line(claim.label or claim.quote)
        text = link(words, f"open_claim({index})", CHOSEN if chosen else ".ink--link")
        if claim.note:
            text = Content.assemble(text, (f" ({harmless_line(claim.note)})", ".ink--muted"))
        return Block(text, Content.styled(name.ljust(_NAMES), ".ink--muted"))
