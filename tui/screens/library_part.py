"""The library in the main screen: shown, added to, edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from knowledge.errors import Article45Error
from tui.messages import KeepingFailed, LibraryChanged
from tui.places import place_of_source, still_there
from tui.screens.keeping import KeepingScreen
from tui.screens.modal import Modal
from tui.twice import Twice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from textual.timer import Timer

    from knowledge.model import Library
    from tui.screens.library import Wish
    from tui.shelf import Shelf

_WATCHING_TELLS = 4.0
"""Seconds within which watching the files tells of a change: what was told of it more exactly stays in view so long."""


class LibraryPart(KeepingScreen):
    """What can be done with the library as a whole."""

    _terms_of: Library | None = None  # the open library with its terms, None while they are not read
    _library_place: tuple[str, ...] = ()  # where the highlight was when the library was left
    _forgetting: Timer | None = None
    _told_change = False  # whether a change was just told that watching the files will tell of too

    def __init__(self, shelf: Shelf | None = None, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(shelf, id=id)
        self._to_take_back = Twice()

    def library_to_change(self) -> Path:
        """Give the folder of the library that can be changed; it need not be there yet."""
        raise NotImplementedError

    def bundled_in_use(self) -> Path | None:
        """Give the folder of the bundled library, None where it is left out."""
        raise NotImplementedError

    def action_reload(self) -> None:
        """Read the library again."""
        raise NotImplementedError

    def action_library(self) -> None:
        """Show what the library holds."""
        if self._no_library() or self.bot is None:
            return
        from tui.screens.library import LibrarySheet

        sheet = LibrarySheet(self._terms_of or self.bot.library, self._do, self._library_place)

        def left(wish: Wish | None) -> None:
            self._library_place = sheet.place
            self._to_take_back.forget()  # whoever leaves has answered what U may have asked there
            self._do(wish)

        self.app.push_screen(sheet, left)

    def look_again(self) -> None:
        """Look at the source panel again, and let the open sheets show the library that was read."""
        super().look_again()
        self.show_sheets_library()

    def sheets(self) -> list[Modal[object]]:
        """Give the sheets that lie over this screen."""
        return [sheet for sheet in self.app.screen_stack if isinstance(sheet, Modal)]

    def show_sheets_library(self) -> None:
        """Let the open sheets show the library that is in use."""
        if self.bot is not None:
            for sheet in self.sheets():
                sheet.call_later(sheet.show_library, self.bot.library)  # one that was just opened has no parts yet

    def _do(self, wish: Wish | None) -> None:
        """Do what was wished for in the library's sheet."""
        if wish is None or self.bot is None:
            return
        library = self.bot.library
        held: dict[str, Mapping[str, object]] = {
            "source": library.sources,
            "case": library.cases,
            "edit-case": library.cases,
        }
        if wish.what in held and wish.id not in held[wish.what]:  # gone since the sheet was drawn
            self.tell(f"{wish.id} is no longer in the library.")
        elif wish.what == "source":
            self._go_to(place_of_source(library.sources[wish.id]))
        elif wish.what == "case":
            self.cases.show_one(library, wish.id)
            self.show_panel("cases")
        elif wish.what == "fault":
            self.action_faults()
        elif wish.what == "add":
            self.action_add()
        elif wish.what == "new-case":
            self._open_case_form(begun=(wish.id, 0, 0))
        elif wish.what == "edit-case":
            self._open_case_form(wish.id)
        elif wish.what == "remove":
            self._remove(wish.id)
        elif wish.what == "reviewed":
            self._note_review(wish.id)
        elif wish.what == "undo":
            self._take_back("U")

    def action_add(self) -> None:
        """Add documents to the reader's own library."""
        from tui.screens.adding import AddSheet

        self.app.push_screen(AddSheet(self.library_to_change(), self.bundled_in_use()), self._have_added)

    def _have_added(self, what: str | None) -> None:
        if what == "":
            self.tell("Stopped; nothing was added.")
        else:
            self._have_changed(what)

    def action_new_case(self) -> None:
        """Write a case example, beginning with the quotation that is open."""
        self._open_case_form(begun=self._open_quotation())

    def _open_quotation(self) -> tuple[str, int, int]:
        """Say where the open quotation stands, as a case example can begin with it: source, start, end."""
        place = self.source.place
        there = still_there(place, self.bot.library) if place is not None and self.bot is not None else None
        return (there.source, there.start, there.end) if there is not None else ("", 0, 0)

    def _open_case_form(self, case: str = "", begun: tuple[str, int, int] = ("", 0, 0)) -> None:
        """Open the form of ``case``, or of a new one that begins with words of a source."""
        if self._no_library() or self.bot is None:
            return
        from tui.screens.case_form import CaseFormSheet

        library = self.bot.library
        sheet = CaseFormSheet(library, self.library_to_change(), library.cases.get(case), begun)
        self.app.push_screen(sheet, self._have_changed)

    def _note_review(self, source: str) -> None:
        """Note that ``source`` was looked through today."""
        from datetime import date

        from knowledge.keeping.reviewing import note_review

        own = self.library_to_change()
        folders = [folder for folder in (self.bundled_in_use(), own) if folder is not None]

        def write() -> str:
            note_review(folders, own, source, date.today())
            return f"Noted: {source} was looked through today."

        self._write(write)

    def action_take_back(self) -> None:
        """Take back the last change of the library, when asked twice for the same one."""
        self._take_back("Alt+U")

    def action_back(self) -> None:
        """Escape is the answer where it was just asked whether to take a change back; else it leads back as ever."""
        if self._to_take_back.forget():
            self.app.clear_notifications()  # the question would still stand there
            self.tell("Nothing was taken back.")
        else:
            super().action_back()

    def _take_back(self, key: str) -> None:
        from knowledge.keeping.change_records import read_records
        from knowledge.keeping.undoing import about, last_run

        try:
            run = last_run(read_records(self.library_to_change()), undone=False)
        except Article45Error as error:
            self.post_message(KeepingFailed(str(error)))
            return
        if not run:
            self.tell("There is no change of your library to take back.")
        elif not self._to_take_back.meant((run[0].number, run[0].when)):
            asked = f"{about(run)}.\n{key} again takes it back, Escape leaves it as it is."
            self.notify(asked, title="Take back the last change?", severity="warning", markup=False)
        else:
            self._write(lambda: take_back(self.library_to_change()))

    @work(thread=True, group="changing", exit_on_error=False)
    def _write(self, change: Callable[[], str]) -> None:
        """Make a change of the library, which says what it did, behind the screen's back."""
        try:
            said = change()
        except Article45Error as error:
            self.post_message(KeepingFailed(str(error)))
        except Exception as error:  # whatever it is: the reader must be told that nothing was changed
            self.post_message(KeepingFailed(f"Nothing was changed: {type(error).__name__}: {error}"))
        else:
            self.app.call_from_thread(self._have_changed, said)

    def _have_changed(self, what: str | None) -> None:
        """Tell what was changed, and read the library again: watching tells of it too, but not at once."""
        if what:
            self._told_change = True
            if self._forgetting is not None:
                self._forgetting.stop()  # that of the change before would end the time of this one
            self._forgetting = self.set_timer(_WATCHING_TELLS, self._forget_change)
            self.tell(what)
            self.action_reload()

    def _forget_change(self) -> None:
        self._told_change = False

    @work(thread=True, group="changing", exit_on_error=False)
    def _remove(self, name: str) -> None:
        from knowledge.keeping.removing import plan_removal, remove

        try:
            removal = plan_removal(self.library_to_change(), self.bundled_in_use(), [name])
            if removal.quoting:
                quoting = ", ".join(removal.quoting)
                self.post_message(KeepingFailed(f"{name} is quoted by {quoting}; remove these case examples first."))
                return
            remove(self.library_to_change(), removal, with_cases=False)
        except Article45Error as error:
            self.post_message(KeepingFailed(str(error)))
        except Exception as error:  # whatever it is: the reader must be told that nothing was removed
            self.post_message(KeepingFailed(f"{name} was not removed: {type(error).__name__}: {error}"))
        else:
            self.post_message(LibraryChanged())


def take_back(folder: Path) -> str:
    """Take back the last change of the library in ``folder``; say what it was."""
    from knowledge.keeping.store import open_store
    from knowledge.keeping.undoing import about, undo

    with open_store(folder) as store:
        undone = undo(store)
    return f"Taken back: {about(undone.records)}." if undone else "There is no change to take back."
