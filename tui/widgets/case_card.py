"""A case example as a card: what happened where, every statement of it leading to its quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.content import Content

from bot.wording import say
from tui.countries import country_names
from tui.messages import TimelineWanted
from tui.text import cells, harmless_line, pad
from tui.widgets.blocks import Block
from tui.widgets.claims import ClaimsView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType

    from knowledge.model import CaseExample, Library

PARTS = {part: say(f"part_{part}") for part in ("law", "stage", "actor", "action", "outcome", "topic", "context")}
"""Parts of a case in the order of the card, with their names for readers."""
_NAMES = 9
"""Columns for the name of a part, where none is longer."""


class CaseCard(ClaimsView):
    """One case example, or with ``only`` the claims of one part of it.

    ``why`` says why it stands beside an answer, in the ``language`` of the question; so is said all that is not the library's.
    """

    HELP = """A case example

What happened in a country: the law, who took part, what was done, what came of it. Every underlined statement has a
quotation that carries it: choose one with Up and Down and press Enter, or click it. T shows the case in time. Tab goes
to the next case."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "timeline", "Timeline", tooltip="Show the events of the case in time"),
    ]

    def __init__(
        self,
        library: Library,
        case: CaseExample,
        why: Sequence[str] = (),
        *,
        other: bool = False,
        only: str = "",
        language: str = "en",
    ) -> None:
        self._why = tuple(why)
        self._language = language
        self._other = other
        self._only = only
        self.marked = False
        claims = [claim for part in PARTS for claim in case.claims if claim.part == part and only in ("", part)]
        super().__init__(library, case, claims, "-other" if other else None)

    def mark_for_comparison(self, marked: bool) -> None:
        """Show whether the case is going to be compared."""
        self.marked = marked
        self.show(self.blocks())

    def action_timeline(self) -> None:
        """Show the case in time."""
        self.post_message(TimelineWanted(self.case.id))

    def blocks(self) -> list[Block]:
        """Lay out the case: title and facts, then its claims by part."""
        blocks = [] if self._only else self._head()
        self.begins = list(range(len(blocks), len(blocks) + len(self.claims)))
        names = {part: say(f"part_{part}", self._language) for part in PARTS}
        room = max(_NAMES, *(cells(name) + 1 for name in names.values()))
        shown = ""
        for index, claim in enumerate(self.claims):
            name = "" if self._only else names[claim.part]
            text = self.claim_link(index, claim.label or claim.quote, claim.note)
            first = Content() if self._only else Content.styled(pad("" if name == shown else name, room), ".ink--muted")
            blocks.append(Block(text, first))
            shown = name
        return blocks or [Block(Content.styled("–", ".ink--muted"))]

    def _head(self) -> list[Block]:
        case = self.case
        title = Content.styled(harmless_line(case.title), ".ink--heading")
        if self.marked:
            title = Content.assemble(("To compare: ", ".ink--number"), title)
        blocks = [Block(title)]
        facts = [country_names(case.countries, self._language), ", ".join(str(year) for year in case.years)]
        blocks.append(Block(Content(" · ".join(fact for fact in facts if fact))))
        if self._other:
            blocks.append(Block(Content.styled(say("other_country", self._language), ".ink--missing")))
        elif self._why:
            reasons = say("semicolon", self._language).join(harmless_line(reason) for reason in self._why)
            why = say("why", self._language, reasons=reasons)
            blocks.append(Block(Content.styled(why, ".ink--muted")))
        return blocks
