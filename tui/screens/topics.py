"""Topics: where one ends and another begins, the way back, and the other reading of a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work

from tui.asking import Asking
from tui.messages import ExplanationArrived, QuestionAsked
from tui.screens.reading import ReadingScreen
from tui.text import harmless_line, shorten

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.explanation import Explanation
    from bot.service import Bot
    from tui.widgets.turn import TurnState, TurnView


class TopicScreen(ReadingScreen):
    """What can be done with how questions were read."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._asking = Asking()

    def action_reread(self) -> None:
        """Ask the question of the current answer again, read the other way."""
        current = self.conversation.current
        if current is None:
            self.tell("There is no question yet to be read in another way.")
            return
        if not current.state.reading:
            self.tell("This question was read as it was typed, and on its own.")
            return
        self.post_message(QuestionAsked(current.state.question, current.state.reading))

    def action_topic_back(self) -> None:
        """Go on with the topic that was left last, from its last answer."""
        turns = self.conversation.turns
        current = self.conversation.current
        at = turns.index(current) if current in turns else len(turns) - 1
        left = next((n for n in range(at, 0, -1) if turns[n].state.topic_before), 0)
        if not left:
            self.tell("There is no topic before this one.")
            return
        turn = turns[left - 1]
        self._asking.conversation = turn.state.after
        self.conversation.step_to(turn)
        self.prompt.focus()
        self.tell(f"The next question goes on from “{shorten(harmless_line(turn.state.question), 60)}”.")

    def action_why(self) -> None:
        """Work out, behind the screen's back, how the current answer was found."""
        current = self.conversation.current
        if current is None or current.state.answer is None or self.bot is None:
            self.tell("There is no answer to explain.")
            return
        self._explain(self.bot, current.state)

    @work(thread=True, group="explain", exclusive=True, exit_on_error=False)
    def _explain(self, bot: Bot, state: TurnState) -> None:
        explain: Callable[[], Explanation] = state.explain or (lambda: bot.ask(state.question, state.before).explain())
        self.post_message(ExplanationArrived(state.question, explain()))

    @on(ExplanationArrived)
    def _explanation_arrived(self, message: ExplanationArrived) -> None:
        if self.bot is not None and self.app.screen is self:
            from tui.screens.why import why_sheet

            self.app.push_screen(why_sheet(message.question, message.explanation, self.bot.library))


def topic_left(turns: Sequence[TurnView], turn: TurnView) -> str:
    """Give the first question of the topic that ``turn`` left, "" where it did not.

    A question on its own after a follow-up leaves a topic. Two questions on their own in a row say nothing about topics,
    and small talk is none.
    """
    if _aside(turn) or turn.state.reading == "follow-up":
        return ""
    before = [one for one in turns[: turns.index(turn)] if not _aside(one)]
    if not before or before[-1].state.reading != "follow-up":
        return ""
    return next((one for one in reversed(before) if one.state.reading != "follow-up"), before[0]).state.question


def _aside(turn: TurnView) -> bool:
    """Whether a turn says nothing about topics: it failed, or is small talk."""
    return turn.state.answer is None or turn.state.answer.status == "chitchat"
