"""Opening the library: behind the first paint, again when its files change; and telling how long one has waited."""

from __future__ import annotations

from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from textual import on, work
from textual.worker import get_current_worker

from knowledge.errors import Article45Error
from knowledge.reports import counted
from tui.first_questions import first_questions
from tui.messages import LibraryChanged, LibraryFailed, LibraryOpened, NamesGathered
from tui.screens.library_part import LibraryPart
from tui.widgets.title_bar import holdings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.service import Bot
    from knowledge.model import Library
    from tui.shelf import Shelf

REST = 0.002
"""Seconds that are left to the screen behind each pattern that is prepared."""
OPENING = "Opening the library …"
LOOKING = "Looking in the sources …"
_WATCH_AFTER = 1.0
"""Seconds after the start: what watches files shall not take the time of what is waited for."""
_NAMES_AFTER = 1.5
"""Seconds after which terms are read to be completed: nothing waits for them."""
_TELL_EVERY = 1.0
"""Seconds after which it is told again how long one has waited."""
_TELL_AFTER = 3.0
"""Seconds of waiting of which nothing is said: what stands still for longer could as well be dead."""


class OpeningScreen(LibraryPart):
    """Opens the library; whoever has questions for it is told by :meth:`ask_next` when it is there."""

    def __init__(self, folders: Sequence[Path], bot: Bot | None = None, shelf: Shelf | None = None) -> None:
        super().__init__(shelf, id="main")
        self._folders = list(folders)
        self._given = bot
        self._stop_watching = Event()
        self._changed = False  # whether the library that is being opened was changed on disk
        self._failure = ""  # why no library could be opened, "" while one is open or being opened
        self._reads = 0  # how many reads of the library were begun; the number of the newest
        self._open_read = 0  # the number of the read whose library is in use
        self._since: float | None = None  # when began what is waited for, None where nothing is

    def on_mount(self) -> None:
        """Open the library behind what is already on the screen: first paint first, it shares the interpreter."""
        self.title_bar.say(OPENING)
        self.set_interval(_TELL_EVERY, self._tell_how_long)
        self.call_after_refresh(self._open_library)
        self.call_after_refresh(self.read_history)
        if self._folders and self._given is None:
            self.set_timer(_WATCH_AFTER, self._watch_files)

    def on_unmount(self) -> None:
        """Stop watching; wait until the last answer is kept."""
        self._stop_watching.set()
        self.keeper.wait()

    def _tell_how_long(self) -> None:
        """Say how long has been waited for the library or an answer."""
        if self._since is None or (waited := monotonic() - self._since) < _TELL_AFTER:
            return
        if not self._asking.open:
            self.title_bar.say(f"{OPENING} {waited:.0f} s")
        turn = self.conversation.turn(self._asking.waited_for)
        if turn is not None:
            words = LOOKING if self._asking.open else OPENING
            longest = "" if self._asking.open or self.bot is not None else "; the first time takes longest"
            turn.change(waiting=f"{words} {waited:.0f} s{longest}")

    def ask_next(self) -> None:
        """Ask the question that waits, where there is one."""
        raise NotImplementedError

    def fail(self, ticket: int, what: str) -> None:
        """Say at the question with ``ticket`` why it has no answer."""
        raise NotImplementedError

    def _open_library(self) -> None:
        self._asking.open = False
        self._failure = ""
        self._reads += 1
        self._since = monotonic()
        for sheet in self.sheets():
            sheet.wait_for_library()
        self.title_bar.say(OPENING)
        if self._given is not None:
            self.post_message(LibraryOpened(self._given, self._reads))
        else:
            self._read_library(self._reads)

    @work(thread=True, group="library", exclusive=True, exit_on_error=False)
    def _read_library(self, read: int) -> None:
        try:
            from bot.service import open_bot, prepare

            self.post_message(LibraryOpened(open_bot(self._folders), read))
        except Exception as error:  # whatever it is: the reader must be told, and the screen must live
            self.post_message(LibraryFailed(said(error), read))
            return
        # The first answers need not wait for it; what is typed meanwhile goes first.
        worker = get_current_worker()
        prepare(lambda: worker.is_cancelled, REST)

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
        self._since = None
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
            self.notify(f"{words} F8 says what, and how to put it right.", severity="warning", markup=False)
        elif self._changed and not self._told_change:
            self.tell("The library's files have changed and were read again.")
        self._changed = False
        self.ask_next()

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
        self._since = None
        if self.bot is not None:
            self._asking.open = True
            self.title_bar.show_library(self.bot.library)
            self.show_sheets_library()
            words = f"{message.what}\nWhat was read before is still in use."
            self.notify(words, title="The library could not be read again", severity="error", markup=False)
            self.ask_next()
            return
        self._failure = message.what
        self.title_bar.say("The library could not be opened")
        self.welcome.say(message.what)
        for asked in self._asking.drop_waiting():
            self.fail(asked.ticket, message.what)

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
