"""The line at the top: the program, the library and what it holds; and on narrow screens the tabs of the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from knowledge.reports import counted
from tui.messages import PanelChosen
from tui.text import harmless_line
from tui.widgets.answer_blocks import link
from tui.widgets.blocks import CHOSEN, Block, BlocksView

if TYPE_CHECKING:
    from knowledge.model import Library

PANELS = {"conversation": "Conversation", "source": "Source", "cases": "Cases"}
"""The panels in their order, with their names for readers."""


def holdings(library: Library) -> str:
    """Say what a library holds: its only source by its title, else how many; and its case examples."""
    sources = list(library.sources.values())
    names = f"“{sources[0].title}”" if len(sources) == 1 else counted(len(sources), "source")
    if len(sources) == 1 and sources[0].publisher:
        names += f" ({sources[0].publisher})"
    return f"{names}, {counted(len(library.cases), 'case example')}."


class TitleBar(BlocksView):
    """Name and counts of the library; the number of its faults can be clicked."""

    ALLOW_SELECT = False

    def say(self, words: str) -> None:
        """Show ``words`` in place of the counts."""
        self.show([Block(Content.assemble(("Article 45", ".ink--heading"), "  ", (words, ".ink--muted")))])

    def show_library(self, library: Library) -> None:
        """Show the library's name and counts."""
        counts = [
            counted(len(library.sources), "source"),
            counted(len(library.cases), "case example"),
            counted(len(library.passages), "passage"),
        ]
        parts = [Content.styled("Article 45", ".ink--heading"), Content("  ")]
        if library.faults:
            parts += [link(counted(len(library.faults), "fault"), "screen.faults", ".ink--error"), Content(" · ")]
        if library.name not in ("", "Article 45"):
            counts.append(harmless_line(library.name))
        parts.append(Content.styled(" · ".join(counts), ".ink--muted"))
        self.show([Block(Content.assemble(*parts))])


class PanelTabs(BlocksView):
    """Which panel is shown, where there is room for one only."""

    ALLOW_SELECT = False

    def choose(self, panel: str) -> None:
        """Mark ``panel`` as the one shown."""
        parts = []
        for name, words in PANELS.items():
            ink = CHOSEN if name == panel else ".ink--muted"
            parts += [link(f" {words} ", f"show_panel('{name}')", ink), Content(" ")]
        self.show([Block(Content.assemble(*parts, ("F2", ".ink--muted")))])

    def action_show_panel(self, panel: str) -> None:
        """Show the panel that was clicked."""
        self.post_message(PanelChosen(panel))
