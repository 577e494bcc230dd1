"""What readers of a library need of its writer: that a change is seen whole or not at all.

A change is complete once its journal lies in the library; the renames that follow are finished by whoever comes next,
the writer itself or, where it was killed, the next reader or writer.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

JOURNAL = ".journal.json"
LOCK = ".lock"
TRASH = ".trash"
PART = ".article45-"
"""How the names of temporary files begin; what is left of them is cleaned up by the next writer."""

_STAMPED = ("", "sources", "cases")


def settle(folder: Path) -> None:
    """Finish a change that a writer left between its journal and its end, or wait for the writer to finish it.

    Costs one look for a file where there is nothing to finish. Where the library may not be written, it is read as it
    is. Raises :class:`knowledge.errors.LibraryError` where the journal is damaged.
    """
    if os.path.lexists(folder / JOURNAL):
        from knowledge.keeping.store import finish  # noqa: PLC0415  late: hardly ever needed

        finish(folder)


def begun(folder: Path) -> bool:
    """Whether this program has begun to keep a library in ``folder``, though it may hold nothing yet."""
    return os.path.lexists(folder / LOCK)


def stamp(folders: Sequence[Path], rooms: Sequence[str] = _STAMPED) -> tuple[tuple[int, ...], ...]:
    """Give a value that is another one after a change of ``rooms`` in ``folders``.

    Disks tell times in steps of some milliseconds; two changes within one step look like one.
    """
    return tuple(tuple(_changed(folder / room) for room in rooms) for folder in folders)


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns  # every rename into a folder changes the folder's own time
    except (OSError, ValueError):
        return -1
