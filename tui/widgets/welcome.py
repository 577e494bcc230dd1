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

_WHAT = "Ask about international support for children's-rights law reform, in your own words."
_WHENCE = (
    "Every sentence of an answer is a quotation from the sources of the library, with the place where it stands. "
    "What the sources do not say, the answer does not say."
)
_HOW = "Press the number of a quotation to read it in its source. F1 shows what else can be done, Ctrl+Q leaves."


class Welcome(BlocksView):
    """What a newcomer needs to know, with questions that can be clicked."""

    def __init__(self) -> None:
        self._questions: tuple[str, ...] = ()
        super().__init__(_blocks(()), id="welcome")

    def suggest(self, questions: Sequence[str]) -> None:
        """Offer these questions."""
        self._questions = tuple(questions)
        self.show(_blocks(self._questions))

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


def _blocks(questions: Sequence[str]) -> list[Block]:
    blocks = [Block(Content.styled(_WHAT, ".ink--heading")), BLANK, Block(Content(_WHENCE)), BLANK]
    blocks.append(Block(Content(_HOW)))
    if questions:
        blocks += [BLANK, Block(Content.styled("To begin with (Down puts one into the prompt)", ".ink--muted"))]
    for index, question in enumerate(questions):
        blocks.append(Block(link(harmless_line(question), f"suggest({index})"), Content.styled("› ", ".ink--bar")))
    return blocks
