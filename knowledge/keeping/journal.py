"""The journal of a change: which renames and removals make it up. Once it lies in the library, the change counts.

Rolling a journal forward can be begun anew at any point, so that a change whose writer was killed is finished by
whoever opens the library next. A journal may name files of the library and of its trash, and nothing else: a library
that came from someone else must not make this program touch anything outside it.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from knowledge.keeping.change_records import next_number, record_place
from knowledge.keeping.disk import (
    flush_folder,
    leads_out,
    read_plain,
    refuse_outside,
    remove,
    replace,
    write_through,
)
from knowledge.keeping.paths import is_library_path
from knowledge.keeping.settling import JOURNAL, PART, TRASH
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
_MAX_BYTES = 50_000_000
"""Bytes of a journal that are read; it names files and holds none of their text."""
_PART_NAME = re.compile(re.escape(PART) + r"[0-9a-f]+(-[0-9]+)?")
_RECORD = re.compile(re.escape(TRASH) + r"/[0-9]{6,}(\.undone)?")


@dataclass(frozen=True, slots=True)
class Journal:
    """Renames (from, to) and removals, as paths relative to the library with forward slashes."""

    moves: tuple[tuple[str, str], ...] = ()
    removals: tuple[str, ...] = ()


def is_record_path(relative: str) -> bool:
    """Whether ``relative`` is where the record of a change lies."""
    return _RECORD.fullmatch(relative) is not None


def write_journal(folder: Path, journal: Journal, token: str) -> None:
    """Lay the journal into the library: from here on the change counts. Raises OSError."""
    part = folder / f"{PART}{token}"
    content = {"format": FORMAT, "moves": journal.moves, "removals": journal.removals}
    write_through(part, json.dumps(content, ensure_ascii=False).encode())
    replace(part, folder / JOURNAL)
    flush_folder(folder)


def read_journal(folder: Path) -> Journal | None:
    """Give the journal that lies in the library, None where there is none.

    Raises :class:`LibraryError` where it is damaged, names what it may not name, or names files of a folder that is a link
    out of the library.
    """
    path = folder / JOURNAL
    if not os.path.lexists(path):
        return None
    if not path.is_file():
        raise _damaged(path)
    content = read_plain(path, _MAX_BYTES)
    try:
        value = json.loads(content)
        moves = tuple((str(source), str(target)) for source, target in value["moves"])
        removals = tuple(str(name) for name in value["removals"])
        good = value["format"] == FORMAT and all(_may_move(*move) for move in moves)
        if not good or not all(_may_remove(name) for name in removals):
            raise ValueError("names what it may not name")
    except (ValueError, KeyError, TypeError, RecursionError):
        raise _damaged(path) from None
    for place in {(folder / name).parent for name in (*removals, *(target for _, target in moves))}:
        refuse_outside(folder, place)
    return Journal(moves, removals)


def _damaged(path: Path) -> LibraryError:
    return LibraryError(
        f"{shown_path(path)} is damaged: it should say how to finish a change that was begun; "
        "check that the library's files are as they should be, then delete it"
    )


def roll_forward(folder: Path, journal: Journal) -> None:
    """Do what the journal says and has not been done yet, then remove it. Raises OSError."""
    touched = {folder}
    for source, target in journal.moves:
        if os.path.lexists(folder / source):
            if is_record_path(target):
                _make_way(folder, target)
            replace(folder / source, folder / target)
        touched |= {(folder / source).parent, (folder / target).parent}
    for name in journal.removals:
        remove(folder / name)
        touched.add((folder / name).parent)
    for place in touched:
        flush_folder(place)
    remove(folder / JOURNAL)
    flush_folder(folder)


def _make_way(folder: Path, target: str) -> None:
    """Give what lies in the place of a record, damaged or not, a number of its own: no folder can be renamed onto it.

    It is kept as what it is, to be told of and forgotten as other records are.
    """
    if os.path.lexists(folder / target):
        aside = record_place(next_number(folder), undone=target.endswith(".undone"))
        replace(folder / target, folder / aside)


def clean_up(folder: Path) -> None:
    """Remove temporary files that a killed writer left; only to be called under the lock, without a journal."""
    for room in ("", "sources", "cases", "originals", TRASH):
        if leads_out(folder, folder / room):
            continue
        with suppress(OSError), os.scandir(folder / room) as entries:
            for name in [
                entry.name for entry in entries if entry.name.startswith(PART) and _PART_NAME.fullmatch(entry.name)
            ]:
                with suppress(OSError):
                    remove(folder / room / name)


def _may_move(source: str, target: str) -> bool:
    room, _, name = source.rpartition("/")
    into = target.rpartition("/")[0]
    good_target = is_library_path(target) or is_record_path(target)
    return _PART_NAME.fullmatch(name) is not None and room == into and good_target


def _may_remove(name: str) -> bool:
    return is_library_path(name) or is_record_path(name)
