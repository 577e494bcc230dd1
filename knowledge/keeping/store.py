"""Writing a library: each change is one step, whatever happens to the process, and can be undone.

A change is written in this order: the new files beside their places under temporary names, and what is to be replaced
or removed kept in the trash; all of it flushed to the disk; then the journal, with which the change counts; then the
renames; then the journal is removed. A writer that is killed before the journal leaves temporary files, which the next
writer removes; one that is killed after it leaves the renames to whoever comes next. All this happens under a lock on
the library, so that writers follow one another.
"""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from knowledge.keeping.change_records import keep_record, next_number, record_place, taken_back
from knowledge.keeping.disk import explained, flush_folder, refuse_outside, remove, write_through
from knowledge.keeping.journal import Journal, clean_up, read_journal, roll_forward, write_journal
from knowledge.keeping.paths import is_library_path
from knowledge.keeping.settling import JOURNAL, LOCK, PART, TRASH
from knowledge.keeping.state import note_state
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WRITER_WAITS = 60.0
READER_WAITS = 10.0
"""Seconds to wait for another writer. A change holds the lock for the time its files take to be written."""


@dataclass(frozen=True, slots=True)
class Step:
    """One file of a change: ``path`` relative to the library, and what it is to hold (bytes, or a file to copy).

    ``content`` None removes the file. ``sha256`` is what a copied file must give, "" where it is not known: a file that
    changes while it is read must not become an original under a wrong name.
    """

    path: str
    content: bytes | Path | None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Files to be written and removed in one step.

    ``label`` is the command ("add"), ``about`` says for a person what it did; changes of one ``group`` (a run of the
    program) are undone together.
    """

    steps: tuple[Step, ...]
    label: str
    about: str = ""
    group: str = ""


class Store:
    """A library folder that is being written; use :func:`open_store`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def apply(self, change: Change, place: str = "", instead_of: Sequence[str] = ()) -> bool:
        """Make the change in one step; False where the library is like that already.

        ``place`` and ``instead_of`` are for undoing: where to keep the record, and the records it takes the place of.
        Raises :class:`LibraryError` where it cannot be written; the library is then as before.
        """
        steps = [step for step in change.steps if not self._is_so(step)]
        if not steps and not instead_of:
            return False
        token = secrets.token_hex(6)
        try:
            moves = self._prepare(steps, change, token, place or record_place(next_number(self.folder), undone=False))
            removals = [step.path for step in steps if step.content is None]
            if not place:  # as in an editor: what was taken back before a new change can no longer be made again
                instead_of = taken_back(self.folder)
            journal = Journal(tuple(moves), (*removals, *instead_of))
            write_journal(self.folder, journal, token)
        except OSError as error:
            raise (explained(error, self.folder) if self._drop(token) else self._unfinished(error)) from None
        except BaseException:
            self._drop(token)
            raise
        try:
            roll_forward(self.folder, journal)
        except OSError as error:
            raise self._unfinished(error) from None
        note_state(self.folder)
        return True

    def _is_so(self, step: Step) -> bool:
        """Whether the library holds already what the step would write; also refuses what no change may name."""
        if not is_library_path(step.path):
            raise LibraryError(f"{shown_path(step.path)} is not a place for a file of a library")
        path = self.folder / step.path
        if step.content is None:
            return not os.path.lexists(path)
        if isinstance(step.content, Path):  # an original: named by its content
            return path.is_file() and not path.is_symlink()
        try:
            return path.stat().st_size == len(step.content) and path.read_bytes() == step.content
        except OSError:
            return False

    def _prepare(self, steps: Sequence[Step], change: Change, token: str, record: str) -> list[tuple[str, str]]:
        """Write new files under temporary names and the record of the change; give the renames that make it count."""
        moves: list[tuple[str, str]] = []
        written: dict[str, str] = {}
        for number, step in enumerate(steps):
            target = self.folder / step.path
            if step.content is None:
                refuse_outside(self.folder, target.parent)
                if target.is_symlink():  # its record would hold a link, which undoing never follows
                    raise LibraryError(
                        f"{shown_path(target)} is a link, and undoing could not bring it back; delete it by hand, or put a "
                        "plain file in its place"
                    )
                continue
            if target.is_symlink():  # its name would go to a copy, and what it leads to stay as it was
                raise LibraryError(
                    f"{shown_path(target)} is a link and would be replaced by a copy; change the file that it leads to, "
                    "or put a plain file in its place"
                )
            self._make_room(target.parent)
            part = target.with_name(f"{PART}{token}-{number}")
            digest = write_through(part, step.content, _mode(target))
            if step.sha256 and digest != step.sha256:
                raise LibraryError(f"{shown_path(str(step.content))} changed while it was read; try again")
            written[step.path] = digest
            moves.append((part.relative_to(self.folder).as_posix(), step.path))
        self._make_room(self.folder / TRASH)
        kept = self.folder / TRASH / f"{PART}{token}"
        keep_record(self.folder, kept, steps, written, change)
        moves.append((f"{TRASH}/{kept.name}", record))
        for place in {self.folder / move[0] for move in moves}:
            flush_folder(place.parent)
        return moves

    def _make_room(self, place: Path) -> None:
        """Make a folder of the library where it is missing; one that is a link out of the library is refused."""
        place.mkdir(exist_ok=True)
        refuse_outside(self.folder, place)

    def _unfinished(self, error: OSError) -> LibraryError:
        return LibraryError(
            f"A change of the library {shown_path(self.folder)} was begun and could not be finished "
            f"({error.strerror or 'error'}); it will be finished the next time the library is opened"
        )

    def _drop(self, token: str) -> bool:
        """Remove the temporary files of a change that did not come to count.

        False, and nothing is removed, where the journal lies in the library: the change counts from then on, also where
        whoever wrote it was interrupted right after, and the files are what the next reader finishes it with.
        """
        if os.path.lexists(self.folder / JOURNAL):
            return False
        for room in ("", "sources", "cases", "originals", TRASH):
            with suppress(OSError):
                for path in (self.folder / room).glob(f"{PART}{token}*"):
                    with suppress(OSError):
                        remove(path)
        return True


@contextmanager
def open_store(folder: Path) -> Iterator[Store]:
    """Open the library in ``folder`` for writing, under its lock; unfinished changes are finished first.

    The folder must exist (see :func:`knowledge.keeping.starting.make_library`). Raises :class:`LibraryError` where it
    cannot be written or another writer does not come to an end.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415  late: readers do without

    lock = FileLock(folder / LOCK, timeout=WRITER_WAITS)
    try:
        lock.acquire()
    except Timeout:
        raise LibraryError(
            f"Another run of article45 has been writing to the library {shown_path(folder)} for {WRITER_WAITS:.0f} "
            "seconds; wait until it ends, or end it, and try again"
        ) from None
    except OSError as error:
        raise explained(error, folder) from None
    except NotImplementedError:
        raise LibraryError(
            f"The disk that holds the library {shown_path(folder)} cannot lock files, so that two writers could destroy "
            "each other's work; keep the library on another disk"
        ) from None
    try:
        _recover(folder)
        yield Store(folder)
    finally:
        lock.release()


def finish(folder: Path) -> None:
    """Finish what a killed writer left, for a reader; where the library may not be written, leave it as it is."""
    from filelock import FileLock, Timeout  # noqa: PLC0415  late, as above

    with suppress(Timeout, OSError, NotImplementedError), FileLock(folder / LOCK, timeout=READER_WAITS):
        journal = read_journal(folder)
        if journal is not None:
            roll_forward(folder, journal)
            note_state(folder)


def _recover(folder: Path) -> None:
    try:
        journal = read_journal(folder)
        if journal is not None:
            roll_forward(folder, journal)
            note_state(folder)
    except OSError as error:
        raise explained(error, folder) from None
    clean_up(folder)


def _mode(target: Path) -> int | None:
    """Give the permissions of the file that will be replaced."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        return None
