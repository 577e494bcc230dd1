"""Adding documents: which, what was read of them, under which names they go into the library."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import DirectoryTree, Input, Static

from knowledge.errors import Article45Error
from knowledge.reports import counted
from tui.adding_run import AddingRun
from tui.screens.adding_messages import Finished, PassedOver, Progressed, Proposed, Took
from tui.screens.modal import Modal
from tui.text import harmless_line
from tui.typed_paths import typed_paths
from tui.widgets.adding_log import AddingLog
from tui.widgets.blocks import INKS
from tui.widgets.file_tree import FileTree
from tui.widgets.keys_footer import KeysFooter
from tui.widgets.line_input import LineInput
from tui.widgets.proposal_form import ProposalForm

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.message import Message

    from knowledge.importing import Progress
    from knowledge.keeping.proposing import Proposal

_ABOUT = (
    "The path of a file, a folder or a zip. PDF, Word, EPUB, web pages, Markdown, text, tables and others are read."
)


class AddSheet(Modal["str | None"]):
    """Gives what was added, in words; "" where it was stopped before anything was, None where there was nothing to stop."""

    AUTO_FOCUS = "#add-path"
    HELP = """Adding documents

Type the path of a file, a folder or a zip and press Enter, or choose it in the tree below. What was read of each document
is shown with the fields proposed for it: put them right, take the tick from what is no case example, and press Ctrl+S to
add it or Ctrl+K to leave it out. Ctrl+A adds all that are left as they are proposed. Escape stops; what was added stays."""
    COMPONENT_CLASSES: ClassVar[set[str]] = INKS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Close", key_display="Esc"),
        Binding("escape", "stop", "Stop", key_display="Esc", tooltip="Stop; what was added stays"),
        Binding("ctrl+s", "take", "Add it"),  # behind the keys typed before it: what a field holds by then counts
        Binding("ctrl+k", "skip", "Skip it", priority=True),
        Binding("ctrl+a", "take_all", "Add all", priority=True),
    ]

    def __init__(self, folder: Path, bundled: Path | None, start: Path | None = None) -> None:
        super().__init__(id="adding")
        self._begin_in = start or Path.home()
        self._begun = monotonic()
        self._adding = AddingRun(
            folder,
            bundled,
            lambda proposal: self._post(Proposed(proposal)),
            lambda name, why: self._post(PassedOver(name, why)),
            self._progress,
        )
        self._waiting: list[Proposal] = []
        self.form: ProposalForm | None = None
        """The document that is looked at."""
        self._looked_at = 0  # so many documents were shown, with the one that is
        self._reading = self._all = False
        self._taking = 0

    def compose(self) -> ComposeResult:
        """A path with a tree of files to choose from; later what was read, in its place."""
        with Vertical(id="sheet"), Vertical(id="choosing") as frame:
            frame.border_title = "Add documents"
            yield Static(_ABOUT, id="add-about", markup=False)
            yield LineInput(placeholder="Path, then Enter; or choose below", compact=True, id="add-path")
            yield FileTree(self._begin_in, id="add-files")
            yield Static("", id="add-progress", markup=False)
            yield AddingLog(id="add-log")
            yield Vertical(id="add-form")
        yield KeysFooter(show_command_palette=False)

    @on(DirectoryTree.FileSelected)
    def _file_chosen(self, message: DirectoryTree.FileSelected) -> None:
        self.query_one("#add-path", Input).value = str(message.path)
        self.query_one("#add-path", Input).focus()

    @on(DirectoryTree.DirectorySelected)
    def _folder_chosen(self, message: DirectoryTree.DirectorySelected) -> None:
        self.query_one("#add-path", Input).value = str(message.path)

    @on(Input.Submitted, "#add-path")
    def _path_given(self, message: Input.Submitted) -> None:
        if message.value.strip("\"' ") and not self._reading:
            try:
                paths = typed_paths(message.value, self._begin_in)
            except Article45Error as error:
                self.notify(str(error), severity="error", markup=False)
                return
            self._reading = True
            self.log_of_adding.forget_slips()
            self._ask_for_path(ask=False)
            self._say("Reading …")
            self.refresh_bindings()
            self._read(paths)

    def _ask_for_path(self, *, ask: bool) -> None:
        for name in ("#add-about", "#add-path", "#add-files"):
            self.query_one(name).display = ask
        if ask:
            self.query_one("#add-path").focus()

    @work(thread=True, group="reading-files", exclusive=True, exit_on_error=False)
    def _read(self, paths: list[str]) -> None:
        try:
            self._adding.read(*paths)
        except Article45Error as error:
            self._post(Finished(str(error)))
        except Exception as error:  # whatever it is: the reader must be told, and the screen must live
            self._post(Finished(f"{type(error).__name__}: {error}"))
        else:
            self._post(Finished())

    def _post(self, message: Message) -> None:
        self.post_message(message)

    def _progress(self, progress: Progress) -> None:
        from tui.progress import progress_text

        self.post_message(Progressed(progress_text(progress, monotonic() - self._begun)))

    @on(Progressed)
    def _progressed(self, message: Progressed) -> None:
        if self._reading:
            self._say(message.words)

    @on(Proposed)
    def _proposed(self, message: Proposed) -> None:
        self._waiting.append(message.proposal)
        self._next()

    @on(PassedOver)
    def _passed_over(self, message: PassedOver) -> None:
        self.log_of_adding.note_over(message.name, message.why)

    @on(Finished)
    def _finished(self, message: Finished) -> None:
        self._reading = False
        self._say("")
        if message.what:
            self.log_of_adding.note_over("", message.what)
        self._next()

    @on(Took)
    def _took(self, message: Took) -> None:
        self._no_longer_take()
        taken = message.taken
        if taken.outcome == "there":
            self.log_of_adding.note_over(taken.name, f"It is in the library already, as {taken.id}.")
        else:
            self.log_of_adding.note_done(taken.outcome, taken.id)
        for fault in taken.broken:
            self.log_of_adding.note_over(taken.name, f"A case example is set aside now: {fault}")
        self._next()

    @property
    def log_of_adding(self) -> AddingLog:
        """What came of the documents so far."""
        return self.query_one(AddingLog)

    def _next(self) -> None:
        """Show the next document; at the end, what came of it all."""
        if self._all:
            while self._waiting:
                self._take(self._waiting.pop(0))
        elif self._waiting and self.form is None:
            self.form = ProposalForm(self._waiting.pop(0))
            self._looked_at += 1
            self.query_one("#add-form").mount(self.form)
        if self.form is not None and not self._all:
            self._tell_place()
            self.refresh_bindings()
            return
        self.refresh_bindings()
        if not self._reading and not self._taking and self.form is None and not self._waiting:
            if not self._looked_at and not self.log_of_adding.done:  # a slip of the path is put right, not typed anew
                self._ask_for_path(ask=True)
            self._say("Done. Escape goes back." if self.log_of_adding.done else "Nothing was added. Escape goes back.")

    def _tell_place(self) -> None:
        """Say which document of how many is shown, where there are several."""
        expected = self._adding.expected
        frame = self.query_one("#choosing")
        frame.border_subtitle = f"Document {self._looked_at} of {expected}" if expected > 1 else ""

    def action_take(self) -> None:
        """Add the document as it is shown."""
        form = self.form
        if form is None or not form.whole:  # a second Ctrl+S comes before the next document can be seen
            return
        if form.problems:
            self.notify(form.problems[0], severity="error", markup=False)
            return
        fields, cases = form.decided()
        try:
            proposal = self._adding.decided(form.proposal, fields, cases)
        except Article45Error as error:
            self.notify(str(error), severity="error", markup=False)
            return
        self._drop_form()
        self._take(proposal)

    def action_skip(self) -> None:
        """Leave the document out."""
        if self.form is not None and self.form.whole:
            self.log_of_adding.note_over(self.form.proposal.original.name, "You left it out.")
            self._drop_form()
            self.call_after_refresh(self._next)

    def action_take_all(self) -> None:
        """Add this document and all others as they are proposed."""
        if self.form is not None and self.form.whole:
            self._all = True
            self.action_take()
            self.call_after_refresh(self._next)

    def _drop_form(self) -> None:
        self.query_one("#choosing").border_subtitle = ""
        self.form = None  # at once: it goes from the screen only later, and what came of it may be told before
        self.query_one("#add-form").remove_children()

    def _take(self, proposal: Proposal) -> None:
        self._taking += 1
        self._say(f"Adding {proposal.source.title} …")
        self._write(proposal)

    @work(thread=True, group="taking", exit_on_error=False)
    def _write(self, proposal: Proposal) -> None:
        try:
            self.post_message(Took(self._adding.take(proposal)))
        except Article45Error as error:
            self.app.call_from_thread(self._not_taken, proposal.original.name, str(error))
        except Exception as error:  # a full disk, say: what is not taken must be told, or the sheet waits for ever
            why = f"{type(error).__name__}: {error}"
            self.app.call_from_thread(self._not_taken, proposal.original.name, why)

    def _not_taken(self, name: str, why: str) -> None:
        self._no_longer_take()
        self.log_of_adding.note_over(name, why)
        self._next()

    def _no_longer_take(self) -> None:
        """Note that a document is in the library, or will not be; what was said of it is over with the last one."""
        self._taking -= 1
        if not self._taking:
            self._say("Reading …" if self._reading else "")

    def _say(self, words: str) -> None:
        self.query_one("#add-progress", Static).update(harmless_line(words))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what can be done now: nothing can be added before it is read, or stopped before it is begun."""
        del parameters
        if action in ("take", "skip", "take_all"):
            return self.form is not None
        return {"stop": self._at_work, "leave": not self._at_work}.get(action, True)

    @property
    def _at_work(self) -> bool:
        return self._reading or self._taking > 0 or bool(self._waiting) or self.form is not None

    def unfinished(self) -> str:
        """Say how far adding has come."""
        done = len(self.log_of_adding.done)
        return f"Adding is not finished: {counted(done, 'document')} added so far." if self._at_work else ""

    def action_stop(self) -> None:
        """Stop reading, go back and say so; what was added stays."""
        self._adding.stop()
        done = self.log_of_adding.summary
        self.dismiss(f"Stopped; what was added before stays. {done}" if done else "")

    def action_leave(self) -> None:
        """Go back and tell what was added."""
        self._adding.stop()
        self.dismiss(self.log_of_adding.summary or None)

    def on_unmount(self) -> None:
        """Read nothing more."""
        self._adding.stop()
