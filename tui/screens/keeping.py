"""Conversations over time: kept while they go on, gone on with later, exported; questions asked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work

from knowledge.errors import Article45Error
from tui.first_questions import first_questions
from tui.keeper import Keeper
from tui.kept import name_from
from tui.messages import ConversationRead, HistoryRead, KeepingFailed
from tui.screen_words import without_options
from tui.screens.topics import TopicScreen, topic_left
from tui.text import harmless

if TYPE_CHECKING:
    from bot.answer import Answer
    from tui.shelf import Shelf


class KeepingScreen(TopicScreen):
    """What can be done with conversations; ``shelf`` None keeps nothing."""

    def __init__(self, shelf: Shelf | None = None, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.shelf = shelf
        self.keeper = Keeper(shelf, self._tell_not_kept)
        self._cases_of: int | None = None  # ticket of the answer whose case examples are shown
        self._open_was_deleted = False  # whether it was, on the sheet of conversations

    @work(thread=True, group="history", exit_on_error=False)
    def read_history(self) -> None:
        """Read the questions of earlier sessions, behind the screen's back."""
        if self.shelf is not None:
            self.post_message(HistoryRead([harmless(question) for question in self.shelf.questions()]))

    def _tell_not_kept(self, what: str) -> None:
        self.post_message(KeepingFailed(what))

    @on(HistoryRead)
    def _history_read(self, message: HistoryRead) -> None:
        self.prompt.recall(message.questions)

    @on(KeepingFailed)
    def _keeping_failed(self, message: KeepingFailed) -> None:
        self.notify(without_options(message.what), severity="warning", markup=False)

    def action_search_history(self) -> None:
        """Find a question asked before and put it into the prompt."""
        from tui.screens.asked import AskedSheet

        def take(question: str | None) -> None:
            if question:
                self.show_panel("conversation")
                self.prompt.fill(question)
            self.prompt.focus()

        self.app.push_screen(AskedSheet(self.prompt.asked, self.prompt.text.strip()), take)

    def action_conversations(self) -> None:
        """List the conversations that were kept."""
        if self.shelf is None:
            self.tell("Conversations are not kept in this session.")
            return
        from tui.screens.conversations import ConversationsSheet

        self._open_was_deleted = False
        sheet = ConversationsSheet(self.shelf, self.keeper.id, self._conversation_deleted)
        self.app.push_screen(sheet, self._conversation_chosen)

    def _conversation_deleted(self, deleted: str, questions: frozenset[str]) -> None:
        """Forget the questions that are gone; of the open conversation all, at once: an answer on its way would keep it again."""
        self.prompt.forget(questions)
        if deleted == self.keeper.id:
            self._open_was_deleted = True
            self.action_new_conversation()

    def _conversation_chosen(self, chosen: str | None) -> None:
        if chosen is None and self._open_was_deleted:
            self.tell("The conversation that was open is deleted. What you ask now begins a new one.")
        elif chosen == "":
            self.action_new_conversation()
        elif chosen and chosen != self.keeper.id:
            self._read_conversation(chosen)

    @work(thread=True, group="conversations", exclusive=True, exit_on_error=False)
    def _read_conversation(self, chosen: str) -> None:
        assert self.shelf is not None  # noqa: S101 - its list came from there
        try:
            self.post_message(ConversationRead(self.shelf.read(chosen)))
        except Article45Error as error:
            self.post_message(KeepingFailed(str(error)))

    @on(ConversationRead)
    def _conversation_read(self, message: ConversationRead) -> None:
        """Show the conversation and go on with it."""
        kept = message.conversation
        self.action_new_conversation()
        self.keeper.resume(kept)
        memories = kept.memories()
        for number, turn in enumerate(kept.turns):
            before = memories[turn.base] if 0 <= turn.base < number else None
            state = {"answer": turn.answer, "before": before, "after": memories[number], "reading": turn.reading}
            shown = self.conversation.add_old(self._asking.new_ticket(), turn.answer.question, **state)
            if left := topic_left(self.conversation.turns, shown):
                shown.change(topic_before=left)
        if memories:
            self._asking.conversation = memories[-1]
            self.conversation.latest()  # where it was left
            self.conversation.settle(self.conversation.turns[-1])
            self.prompt.suggest(kept.turns[-1].answer.suggestions)
        self.tell(f"Going on with “{kept.name}”.")

    def action_export(self) -> None:
        """Write the conversation into a file."""
        answers = [turn.state.answer for turn in self.conversation.turns]
        there: list[Answer] = [answer for answer in answers if answer is not None]
        if not there:
            self.tell("There is no answer to export.")
            return
        from tui.screens.conversations import ask_where

        ask_where(self.app.push_screen, name_from(there[0].question), there, self.tell)

    def action_new_conversation(self) -> None:
        """Begin another conversation; the questions so far no longer count."""
        self._asking.reset()
        self.keeper.begin()
        self._cases_of = None
        self.visits.clear()
        self.conversation.clear()
        self.show_panel("conversation")
        self.prompt.focus()
        if self.bot is not None:
            self.prompt.suggest(first_questions(self.bot.library))
            self.source.close(self.bot.library)
            self.cases.show_all(self.bot.library)
