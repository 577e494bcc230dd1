"""Taking back the last change, and making it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from knowledge.keeping.change_records import Record, Touched, damaged_records, read_records, record_place
from knowledge.keeping.disk import sha256_of
from knowledge.keeping.settling import TRASH
from knowledge.keeping.store import Change, Step
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from knowledge.keeping.store import Store


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back (or made again): the records, and the paths that came back, changed or went.

    ``damaged`` are the places of records that cannot be read, of changes of that run or after it: these stay as they are.
    """

    records: tuple[Record, ...]
    restored: tuple[str, ...]
    removed: tuple[str, ...]
    damaged: tuple[str, ...] = ()


def last_run(records: Sequence[Record], *, undone: bool) -> tuple[Record, ...]:
    """Give the records of the last run that was made (or undone last), in the order in which they are to be turned."""
    if undone:
        left = [record for record in records if record.undone]
        first = min(left, key=lambda record: record.number, default=None)
        return tuple(record for record in left if first and _same_run(record, first))
    left = [record for record in records if not record.undone]
    last = max(left, key=lambda record: record.number, default=None)
    return tuple(record for record in reversed(left) if last and _same_run(record, last))


def runs(records: Sequence[Record]) -> list[tuple[Record, ...]]:
    """Give the changes that can be taken back by runs, each as a whole, the last run first."""
    left = [record for record in records if not record.undone]
    found = []
    while left:
        run = last_run(left, undone=False)
        found.append(run)
        left = [record for record in left if record not in run]
    return found


def about(run: Sequence[Record]) -> str:
    """Say in a line what a run of changes did."""
    first = min(run, key=lambda record: record.number)
    return first.about if len(run) == 1 else f"{first.about} and {len(run) - 1} more"


def damaged(folder: Path, run: Sequence[Record], *, undone: bool) -> tuple[str, ...]:
    """Give the places of damaged records of ``run`` or after it; of all there are where ``run`` is empty."""
    first = min((record.number for record in run), default=0)
    numbers = damaged_records(folder, undone=undone)
    return tuple(record_place(number, undone=undone) for number in numbers if number >= first)


def undo(store: Store, *, again: bool = False) -> Undone | None:
    """Take back the last run of changes, or with ``again`` make the one undone last once more; None: there is none.

    Every file must be as the change left it: raises :class:`LibraryError`, with nothing changed, where one is not.
    """
    turned = last_run(read_records(store.folder), undone=again)
    if not turned:
        return None
    _refuse_changed(store.folder, turned)
    files: dict[str, Touched] = {}
    for record in turned:  # of several changes of a file the one turned last counts
        files |= {file.path: file for file in record.files}
    first = min(turned, key=lambda record: record.number)
    change = Change(tuple(_back(file) for file in files.values()), first.label, about(turned), first.group)
    place = record_place(first.number, undone=not again)
    spoilt = damaged(store.folder, turned, undone=again)
    store.apply(change, place, [record.place for record in turned])
    restored = tuple(file.path for file in files.values() if file.kept is not None)
    removed = tuple(file.path for file in files.values() if file.kept is None)
    return Undone(turned, restored, removed, spoilt)


def forget(store: Store) -> int:
    """Delete what undoing would need, to give the room on the disk back; give the number of changes forgotten.

    As in :func:`runs`, what one run of the program did is one change.

    Raises :class:`LibraryError`, with nothing deleted, where it does not lie in the library.
    """
    from knowledge.keeping.disk import refuse_outside, remove  # noqa: PLC0415  late: hardly ever used

    refuse_outside(store.folder, store.folder / TRASH)
    records = read_records(store.folder)
    places = [record.place for record in records]
    changes = len({record.group or str(record.number) for record in records})
    for undone in (True, False):
        spoilt = [record_place(number, undone=undone) for number in damaged_records(store.folder, undone=undone)]
        places, changes = [*places, *spoilt], changes + len(spoilt)
    for place in places:
        remove(store.folder / place)
    return changes


def _same_run(one: Record, other: Record) -> bool:
    return one.number == other.number or bool(one.group and one.group == other.group)


def _back(file: Touched) -> Step:
    if file.kept is None or file.path.startswith("originals/"):
        return Step(file.path, file.kept)
    return Step(file.path, file.kept.read_bytes())


def _refuse_changed(folder: Path, records: Sequence[Record]) -> None:
    """Raise where a file is no longer as the first of ``records`` that names it left it."""
    seen: set[str] = set()
    for record in records:
        for file in record.files:
            if file.path in seen:
                continue
            seen.add(file.path)
            path = folder / file.path
            try:
                now = sha256_of(path)
            except FileNotFoundError:
                now = ""
            except OSError as error:
                raise LibraryError(f"{shown_path(path)} cannot be read ({error.strerror}); check its rights") from None
            if now != file.after:
                raise LibraryError(
                    f"{shown_path(path)} has changed since '{record.label}' of {record.when}; nothing was undone: "
                    "put the file back as it was, or go on from how it is"
                )
