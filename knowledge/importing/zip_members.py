"""Reading the members of a zip one by one, without looking through its whole table of members for each.

The tables of the zips read last are kept. The zips themselves are open only while a member is read: elsewhere than on Unix
a file that is open can be neither replaced nor removed.
"""

from __future__ import annotations

import os
import zipfile
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, BinaryIO, cast

from knowledge.importing.extracted import RefusedError
from knowledge.importing.zips import read_member

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from knowledge.importing.limits import Limits

__all__ = ["read_from_zip"]

_KEPT = 2
"""Tables kept: of several zips, one is read from ahead and one from behind, when what was read is taken."""
_LOCK = Lock()


class _Lent:
    """What a kept archive takes for its file: the one that is open at the moment."""

    def __init__(self, handle: BinaryIO) -> None:
        self.handle = handle

    def read(self, size: int = -1) -> bytes:
        return self.handle.read(size)

    def seek(self, offset: int, whence: int = 0) -> int:
        return self.handle.seek(offset, whence)

    def tell(self) -> int:
        return self.handle.tell()

    def seekable(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class _Archive:
    """A zip whose table of members has been read, and its members by name: the first where several bear one."""

    lent: _Lent
    archive: zipfile.ZipFile
    members: Mapping[str, zipfile.ZipInfo]


_Key = tuple[str, int, int, int]
_archives: dict[_Key, _Archive] = {}
"""By path and by what is another once the zip is; the one read last is the last."""


def read_from_zip(path: Path, member: str, limits: Limits) -> bytes:
    """Read one member of the zip at ``path``. Raises :class:`RefusedError`, and what zipfile raises for a damaged zip."""
    with path.open("rb") as handle, _LOCK:
        kept = _archive(path, handle)
        # The first of that name: Python's own look-up gives the last, which was refused by its name.
        named = kept.members.get(member)
        if named is None:
            raise RefusedError("The zip has changed meanwhile; add it again.", "unreadable")
        return read_member(kept.archive, named, limits)


def _archive(path: Path, handle: BinaryIO) -> _Archive:
    """Give the archive that ``handle`` is open on, ready to read from it."""
    state = os.fstat(handle.fileno())
    key = (str(path), state.st_ino, state.st_size, state.st_mtime_ns)
    kept = _archives.pop(key, None)
    if kept is None:
        kept = _read_table(handle)
    kept.lent.handle = handle
    _archives[key] = kept
    while len(_archives) > _KEPT:
        del _archives[next(iter(_archives))]
    return kept


def _read_table(handle: BinaryIO) -> _Archive:
    lent = _Lent(handle)
    archive = zipfile.ZipFile(cast("BinaryIO", lent))
    members: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        members.setdefault(info.filename, info)
    return _Archive(lent, archive, members)
