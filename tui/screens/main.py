"""The main screen: asks the bot in the background and shows what comes."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from textual import on, work

from tui.messages import (
    AnswerArrived,
    QuestionAsked,
    QuestionFailed,
)
from tui.screens.opening import LOOKING, OPENING, OpeningScreen, said
from tui.screens.topics import topic_left
from tui.widgets.conversation import Conversation

if TYPE_CHECKING:
    from bot.conversation import Conversation as Memory
    from bot.service import Bot
    from tui.asking import Asked
    from tui.widgets.turn import TurnView


class MainScreen(OpeningScreen):
    """Answers the messages of the workers; nothing it does waits for the bot."""

    @on(QuestionAsked)
    def _question_asked(self, message: QuestionAsked) -> None:
        asked = self._asking.add(message.text, message.otherwise)
        self.prompt.remember(message.text)
        self.keeper.note_question(message.text)
        self.show_panel("conversation")
        self.prompt.wait()
        self.conversation.add(asked.ticket, message.text, LOOKING if self._asking.open else OPENING)
        if not self.wide or self.focused is None:
            self.prompt.focus()
        if self._failure:
            self._asking.drop_waiting()
            self.fail(asked.ticket, self._failure)
        self.ask_next()

    def ask_next(self) -> None:
        """Ask the question that waits, where there is one and nothing else is being answered."""
        asked = self._asking.next()
        if asked is None or self.bot is None:
            return
        self._since = monotonic()
        turn = self.conversation.turn(asked.ticket)
        if turn is not None:
            turn.change(waiting=LOOKING)
        self._ask(self.bot, asked, None if asked.otherwise == "follow-up" else self._asking.conversation)

    @work(thread=True, group="ask", exclusive=True, exit_on_error=False)
    def _ask(self, bot: Bot, asked: Asked, before: Memory | None) -> None:
        try:
            reply = (bot.without("spelling") if asked.otherwise == "spelling" else bot).ask(asked.question, before)
        except Exception as error:  # whatever it is: the reader must be told, and the screen must live
            self.post_message(QuestionFailed(asked.ticket, said(error)))
        else:
            self.post_message(AnswerArrived(asked.ticket, reply, before))

    @on(AnswerArrived)
    def _answer_arrived(self, message: AnswerArrived) -> None:
        if not self._asking.finish(message.ticket, message.reply.conversation):
            return
        reply = message.reply
        answer = reply.answer
        self.keeper.note_answer(reply, message.before)
        turn = self.conversation.turn(message.ticket)
        if turn is not None:
            turn.change(
                answer=answer,
                explain=reply.explain,
                before=message.before,
                after=reply.conversation,
                reading=reply.reading,
            )
            if left := topic_left(self.conversation.turns, turn):
                turn.change(topic_before=left)
            self.conversation.settle(turn)
            self.conversation.make_current(message.ticket)
            self._show_evidence(turn)
            self.prompt.answered(len(turn.places))
        self.prompt.suggest(answer.suggestions)
        self.ask_next()

    def _show_evidence(self, turn: TurnView) -> None:
        """Put the evidence of a new answer beside it: its first quotation."""
        answer = turn.state.answer
        if answer is None or self.bot is None:
            return
        if answer.citations and self.wide:
            self.open_place(turn.places[0])
        elif answer.citations:
            self.source.close(self.bot.library)
        else:
            self.source.close(self.bot.library, "This answer quotes nothing." if answer.status == "not_found" else "")

    @on(QuestionFailed)
    def _question_failed(self, message: QuestionFailed) -> None:
        if self._asking.finish(message.ticket, None):
            self.fail(message.ticket, message.what)
            self.ask_next()

    def fail(self, ticket: int, what: str) -> None:
        """Say at the question why it has no answer, and give it back."""
        turn = self.conversation.turn(ticket)
        if turn is not None:
            turn.change(failure=what)
            self.prompt.answered(0)
            self.prompt.give_back(turn.state.question)

    @on(Conversation.CurrentChanged)
    def _current_changed(self, message: Conversation.CurrentChanged) -> None:
        turn = message.turn
        self.prompt.citations = len(turn.places) if turn else 0
        self.prompt.show_hint()
        if self.bot is not None and turn is not None and turn.state.answer and turn.ticket != self._cases_of:
            self._cases_of = turn.ticket
            if turn.state.answer.status == "chitchat":
                self.cases.show_all(self.bot.library)
            else:
                self.cases.show_answer(self.bot.library, turn.state.answer)
