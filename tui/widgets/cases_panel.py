"""The cases panel: the case examples of the current answer, or all of them while nothing has been asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content

from bot.wording import say
from tui.widgets.blocks import Block, BlocksView
from tui.widgets.case_card import CaseCard

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from bot.answer import Answer, CaseMatch
    from knowledge.model import Library


class CasesPanel(VerticalScroll, can_focus=False):
    """Cards below each other, with what they have to do with the answer above them."""

    BORDER_TITLE = "Case examples"
    _wanted = ""  # the case to be shown as soon as its card is there

    def show_all(self, library: Library) -> None:
        """Show every case example of the library."""
        cards = [CaseCard(library, case) for case in library.cases.values()]
        said = "The case examples of the library." if cards else "The library has no case examples."
        self._show([_said(said), *cards])

    def show_one(self, library: Library, case: str) -> None:
        """Show one case example and give it the keyboard."""
        self._wanted = case
        self._show([_said("From the library. F6 lists all case examples."), CaseCard(library, library.cases[case])])

    def show_answer(self, library: Library, answer: Answer) -> None:
        """Show the case examples that match ``answer``, and those offered beside it, labelled as other countries'."""
        language = answer.language
        parts: list[Widget] = _cards(library, answer.cases, language, other=False)
        others = _cards(library, answer.other_cases, language, other=True)
        if not parts:
            parts = [_said(say("no_case_matches", language))]
        if others:
            parts += [_said(say("other_cases", language)), *others]
        self._show(parts)

    def show_case(self, case: str) -> None:
        """Bring the card of the case with this id into view, once it is there, and give it the keyboard."""
        self._wanted = case
        for card in self.query(CaseCard):
            if card.case.id == case:
                self._wanted = ""
                card.focus()
                self.scroll_to_widget(card, top=True, animate=False)
                return

    def _show(self, parts: Iterable[Widget]) -> None:
        # Removing and mounting in one batch: the panel never shows both or neither.
        with self.app.batch_update():
            self.remove_children()
            self.mount_all(parts)
        self.scroll_home(animate=False)
        if self._wanted:
            self.call_after_refresh(self.show_case, self._wanted)


def _cards(library: Library, matches: Iterable[CaseMatch], language: str, *, other: bool) -> list[Widget]:
    found = [(library.cases.get(match.id), match) for match in matches]
    return [
        CaseCard(library, case, match.why, other=other, language=language) for case, match in found if case is not None
    ]


def _said(text: str) -> BlocksView:
    return BlocksView([Block(Content.styled(text, ".ink--muted"))], classes="said")
