"""The main screen: asks the bot in the background and shows what comes."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from textual import on, work

from knowledge.errors import Article45Error
from knowledge.reports import counted
from tui.first_questions import first_questions
from tui.messages import (
    AnswerArrived,
    LibraryChanged,
    LibraryFailed,
    LibraryOpened,
    NamesGathered,
    QuestionAsked,
    QuestionFailed,
)
from tui.screens.library_part import LibraryPart
from tui.screens.topics import topic_left
from tui.widgets.conversation import Conversation
from tui.widgets.title_bar import holdings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.conversation import Conversation as Memory
    from bot.service import Bot
    from knowledge.model import Library
    from tui.asking import Asked
    from tui.shelf import Shelf
    from tui.widgets.turn import TurnView

_WATCH_AFTER = 1.0
"""Seconds after the start: what watches files shall not take the time of what is waited for."""
_NAMES_AFTER = 1.5
"""Seconds after which terms are read to be completed: nothing waits for them."""
_OPENING = "Opening the library …"
_LOOKING = "Looking in the sources …"


class MainScreen(LibraryPart):
    """Answers the messages of the workers; nothing it does waits for the bot."""

    def __init__(self, folders: Sequence[Path], bot: Bot | None = None, shelf: Shelf | None = None) -> None:
        super().__init__(shelf, id="main")
        self._folders = list(folders)
        self._given = bot
        self._stop_watching = Event()
        self._changed = False  # whether the library that is being opened was changed on disk
        self._failure = ""  # why no library could be opened, "" while one is open or being opened
        self._reads = 0  # how many reads of the library were begun; the number of the newest
        self._open_read = 0  # the number of the read whose library is in use

    def on_mount(self) -> None:
        """Open the library behind what is already on the screen: first paint first, it shares the interpreter."""
        self.title_bar.say(_OPENING)
        self.call_after_refresh(self._open_library)
        self.call_after_refresh(self.read_history)
        if self._folders and self._given is None:
            self.set_timer(_WATCH_AFTER, self._watch_files)

    def on_unmount(self) -> None:
        """Stop watching; wait until the last answer is kept."""
        self._stop_watching.set()
        self.keeper.wait()

    # -- the library ----------------------------------------------------------------------------------------------

    def _open_library(self) -> None:
        self._asking.open = False
        self._failure = ""
        self._reads += 1
        self.title_bar.say(_OPENING)
        if self._given is not None:
            self.post_message(LibraryOpened(self._given, self._reads))
        else:
            self._read_library(self._reads)

    @work(thread=True, group="library", exclusive=True, exit_on_error=False)
    def _read_library(self, read: int) -> None:
        try:
            from bot.service import open_bot

            self.post_message(LibraryOpened(open_bot(self._folders), read))
        except Exception as error:  # whatever it is: the reader must be told, and the screen must live
            self.post_message(LibraryFailed(said(error), read))

    @work(thread=True, group="watching", exclusive=True, exit_on_error=False)
    def _watch_files(self) -> None:
        """Tell when files of the library change; the bundled ones do not."""
        from knowledge.folders import is_bundled, own_folder
        from knowledge.keeping.watching import watch

        folders = [folder for folder in self._folders if not is_bundled(folder)] or [own_folder()]

        def tell(_: frozenset[Path]) -> None:
            self.post_message(LibraryChanged())

        watch(folders, tell, self._stop_watching)

    @on(LibraryChanged)
    def _library_changed(self) -> None:
        self._changed = True
        self.action_reload()

    @on(LibraryOpened)
    def _library_opened(self, message: LibraryOpened) -> None:
        if message.read != self._reads:  # no thread can be stopped: an older read may end after a newer one
            message.stop()
            return
        library = message.bot.library
        self.bot = message.bot
        self._open_read = message.read
        self._asking.open = True
        questions = first_questions(library)
        self.title_bar.show_library(library)
        self.welcome.suggest(questions, holdings(library))
        self.prompt.suggest(questions)
        if self.conversation.current is None:
            self.source.close(library)
            self.cases.show_all(library)
        self.look_again()
        self._terms_of = None
        if library.terms.concepts:
            self._gather_names(library, message.read)
        else:
            self.set_timer(_NAMES_AFTER, lambda: self._gather_names(library, message.read))
        if library.faults:
            words = f"The library's files have {counted(len(library.faults), 'fault')}."
            self.notify(f"{words} F8 says what and how to mend it.", severity="warning", markup=False)
        elif self._changed and not self._told_change:
            self.tell("The library's files have changed and were read again.")
        self._changed = False
        self._ask_next()

    @work(thread=True, group="names", exit_on_error=False)
    def _gather_names(self, library: Library, read: int) -> None:
        from tui.completing import completer_for
        from tui.library_terms import with_terms

        whole = with_terms(library)
        self.post_message(NamesGathered(whole, completer_for(whole), read))

    @on(NamesGathered)
    def _names_gathered(self, message: NamesGathered) -> None:
        if message.read != self._open_read:
            return
        self.prompt.complete_with(message.completer)
        self._terms_of = message.library

    @on(LibraryFailed)
    def _library_failed(self, message: LibraryFailed) -> None:
        if message.read != self._reads:
            return
        if self.bot is not None:
            self._asking.open = True
            self.title_bar.show_library(self.bot.library)
            words = f"{message.what}\nWhat was read before is still in use."
            self.notify(words, title="The library could not be read again", severity="error", markup=False)
            self._ask_next()
            return
        self._failure = message.what
        self.title_bar.say("The library could not be opened")
        self.welcome.say(message.what)
        for asked in self._asking.drop_waiting():
            self._fail(asked.ticket, message.what)

    # -- questions and answers ------------------------------------------------------------------------------------

    @on(QuestionAsked)
    def _question_asked(self, message: QuestionAsked) -> None:
        asked = self._asking.add(message.text, message.otherwise)
        self.prompt.remember(message.text)
        self.keeper.note_question(message.text)
        self.show_panel("conversation")
        self.prompt.wait()
        self.conversation.add(asked.ticket, message.text, _LOOKING if self._asking.open else _OPENING)
        if not self.wide or self.focused is None:
            self.prompt.focus()
        if self._failure:
            self._asking.drop_waiting()
            self._fail(asked.ticket, self._failure)
        self._ask_next()

    def _ask_next(self) -> None:
        asked = self._asking.next()
        if asked is None or self.bot is None:
            return
        turn = self.conversation.turn(asked.ticket)
        if turn is not None:
            turn.change(waiting=_LOOKING)
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
        self._ask_next()

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
            self._fail(message.ticket, message.what)
            self._ask_next()

    def _fail(self, ticket: int, what: str) -> None:
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

    def library_to_change(self) -> Path:
        """Give the folder of the library that can be changed; it need not be there yet."""
        from knowledge.folders import is_bundled, own_folder

        return next((folder for folder in reversed(self._folders) if not is_bundled(folder)), own_folder())

    def bundled_in_use(self) -> Path | None:
        """Give the folder of the bundled library, None where it is left out."""
        from knowledge.folders import bundled_folder

        return bundled_folder() if bundled_folder() in self._folders else None

    def action_reload(self) -> None:
        """Read the library's files again; a library of one's own that has come to be is read from now on."""
        self._given = None if self._folders else self._given
        if self._folders and self.library_to_change() not in self._folders and self.library_to_change().is_dir():
            self._folders.append(self.library_to_change())
        self._open_library()


def said(error: Exception) -> str:
    """Say what to tell the reader about ``error``: its message; of an unexpected one, that it is a fault of ours."""
    if isinstance(error, Article45Error):
        words = str(error)
        return words[:1].upper() + words[1:]
    return (
        f"Something went wrong that should not: {type(error).__name__}: {error}\n"
        "This is a fault in the program, not in your question. Please report it."
    )
