"""One turn of a conversation: a question and what came of it, in one widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content

from bot.wording import say
from tui.messages import AnswerChosen, CaseChosen, PlaceChosen, QuestionAsked
from tui.places import place_of_citation, places_of_answer
from tui.text import harmless, harmless_line, shorten
from tui.widgets.answer_blocks import answer_blocks, link, question_blocks
from tui.widgets.blocks import BLANK, Block, BlocksView

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events
    from textual.binding import BindingType

    from bot.answer import Answer, CaseMatch
    from bot.conversation import Conversation as Memory
    from bot.explanation import Explanation
    from bot.service import Reading
    from tui.places import Place


OFFERS: dict[Reading, str] = {"follow-up": "offer_new_question", "spelling": "offer_as_typed"}
"""What can be done about each reading of a question, by its key among the bot's words."""


@dataclass(frozen=True, slots=True)
class TurnState:
    """What a turn shows: ``waiting`` (in words) until ``answer`` is there or ``failure`` says why it never comes.

    ``before`` and ``after`` are the bot's memory when it was asked and when it had answered; ``explain`` works out how
    the answer was found (None: it was not answered in this session). ``topic_before`` is the first question of the
    topic that this turn left, "" where it did not leave one. ``reading`` is how the question was read.
    """

    question: str
    waiting: str = ""
    answer: Answer | None = None
    explain: Callable[[], Explanation] | None = None
    failure: str = ""
    active: str = ""
    before: Memory | None = None
    after: Memory | None = None
    topic_before: str = ""
    reading: Reading = ""


class TurnView(BlocksView):
    """Shows a question and its answer; knows its places for the number keys."""

    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, ticket: int, question: str, waiting: str) -> None:
        self.ticket = ticket
        self.state = TurnState(question, waiting)
        super().__init__(_blocks(self.state))

    @property
    def places(self) -> tuple[Place, ...]:
        """The places the number keys open, first is 1."""
        return places_of_answer(self.state.answer) if self.state.answer else ()

    def change(self, **changes: object) -> None:
        """Show the turn with these fields of its state changed."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.show(_blocks(self.state))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell beside a number, while the mouse rests on it, where its quotation stands."""
        place = self._place_under(str(event.style.meta.get("@click", "")))
        tip = (
            Content(harmless_line(f"{place.title} – {place.where}" if place.where else place.title)) if place else None
        )
        if tip != self.tooltip:
            self.tooltip = tip

    def _place_under(self, action: str) -> Place | None:
        name, _, number = action.rstrip(")").partition("(")
        if self.state.answer is None or name not in ("cite", "near") or not number.isdigit():
            return None
        citations = self.state.answer.citations if name == "cite" else self.state.answer.related
        places = (place_of_citation(c, answers=name == "cite") for c in citations if c.n == int(number))
        return next(places, None)

    def on_click(self) -> None:
        """Make this answer the one the number keys speak of."""
        self.post_message(AnswerChosen(self.ticket))

    def action_cite(self, n: int) -> None:
        """Open citation ``n``."""
        if self.state.answer:
            self._open([place_of_citation(c) for c in self.state.answer.citations if c.n == n])

    def action_near(self, n: int) -> None:
        """Open related passage ``n``."""
        if self.state.answer:
            self._open([place_of_citation(c, answers=False) for c in self.state.answer.related if c.n == n])

    def action_case(self, index: int) -> None:
        """Show a matching case example."""
        if self.state.answer:
            self._show_case(self.state.answer.cases, index)

    def action_other_case(self, index: int) -> None:
        """Show a case example of another country."""
        if self.state.answer:
            self._show_case(self.state.answer.other_cases, index)

    def action_suggest(self, index: int) -> None:
        """Ask a suggested question."""
        if self.state.answer and index < len(self.state.answer.suggestions):
            self.post_message(QuestionAsked(self.state.answer.suggestions[index]))

    def action_reread(self) -> None:
        """Ask the question again, read the other way."""
        if self.state.reading:
            self.post_message(QuestionAsked(self.state.question, self.state.reading))

    def _open(self, places: list[Place]) -> None:
        self.post_message(AnswerChosen(self.ticket))
        for place in places[:1]:
            self.post_message(PlaceChosen(place))

    def _show_case(self, cases: tuple[CaseMatch, ...], index: int) -> None:
        if index < len(cases):
            self.post_message(AnswerChosen(self.ticket))
            self.post_message(CaseChosen(cases[index].id))


def _blocks(state: TurnState) -> list[Block]:
    blocks = [*_divider(state.topic_before), *question_blocks(state.question), BLANK]
    if state.failure:
        lines = harmless(state.failure).strip().split("\n")
        blocks += [Block(Content.styled(line, ".ink--error")) for line in lines]
    elif state.answer:
        blocks += answer_blocks(state.answer, state.active, _offer(state))
    else:
        blocks.append(Block(Content.styled(state.waiting, ".ink--muted")))
    return blocks


def _offer(state: TurnState) -> str:
    """Say in the language of the answer what can be done about how the question was read."""
    key = OFFERS.get(state.reading)
    return say(key, state.answer.language) if key and state.answer else ""


def _divider(topic: str) -> list[Block]:
    """Lay out the line between two topics, with the way back to the one before."""
    if not topic:
        return []
    back = link(f"Back to “{shorten(harmless_line(topic), 50)}”", "screen.topic_back")
    line = Content.assemble(("Another topic", ".ink--muted"), "  ", back, ("  Alt+G", ".ink--muted"))
    return [Block(line, Content.styled("─── ", ".ink--bar")), BLANK]
