"""The first thing in the conversation: what can be asked, where answers come from, a few questions to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.messages import QuestionAsked
from tui.text import harmless, harmless_line
from tui.widgets.answer_blocks import link
from tui.widgets.blocks import BLANK, Block, BlocksView

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHAT = (
    "Ask about international support for children's-rights law reform: facts, lists, comparisons, country examples, "
    "in your own words."
)
_WHENCE = (
    "Quotations from the sources, each with its place; press its number to read it there. What the sources do not say "
    "is not said."
)
_QUIET = ".ink--muted"


class Welcome(BlocksView):
    """What a newcomer needs to know, with questions that can be clicked."""

    def __init__(self) -> None:
        self._questions: tuple[str, ...] = ()
        self._holds = ""
        super().__init__(_blocks(()), id="welcome")

    def suggest(self, questions: Sequence[str], holds: str = "") -> None:
        """Offer these questions; ``holds`` says what the library holds."""
        self._questions, self._holds = tuple(questions), holds
        self.show(_blocks(self._questions, harmless_line(self._holds)))

    def say(self, failure: str) -> None:
        """Say why nothing can be asked."""
        lines = harmless(failure).strip().split("\n")
        blocks = [Block(Content.styled("The library could not be opened", ".ink--error"))]
        blocks += [Block(Content(line)) for line in lines]
        blocks += [BLANK, Block(Content("Mend that and press F5 to read the library again, or Ctrl+Q to leave."))]
        self.show(blocks)

    def action_suggest(self, index: int) -> None:
        """Ask the question that was clicked."""
        if index < len(self._questions):
            self.post_message(QuestionAsked(self._questions[index]))


def _blocks(questions: Sequence[str], holds: str = "") -> list[Block]:
    blocks = [Block(Content.styled(_WHAT, ".ink--heading")), BLANK, _part("Answers", Content(_WHENCE))]
    if holds:
        blocks.append(
            _part("Sources", Content.assemble(holds, "  ", link("Library", "screen.library"), (" Ctrl+L", _QUIET)))
        )
    blocks.append(
        _part(
            "Add",
            Content.assemble(
                link("Add documents", "screen.add"),
                (" Alt+A", _QUIET),
                " of your own: PDF, Word, web pages, text.",
            ),
        )
    )
    help_ = Content.assemble(link("Keys and help", "app.help"), (" F1", _QUIET), " · ", link("Leave", "app.quit"))
    blocks.append(_part("Help", Content.assemble(help_, (" Ctrl+Q", _QUIET))))
    if questions:
        blocks += [BLANK, Block(Content.styled("To begin with (Down puts one into the prompt)", _QUIET))]
    for index, question in enumerate(questions):
        blocks.append(Block(link(harmless_line(question), f"suggest({index})"), Content.styled("› ", ".ink--bar")))
    return blocks


def _part(name: str, text: Content) -> Block:
    return Block(text, Content.styled(name.ljust(9), ".ink--label"))
