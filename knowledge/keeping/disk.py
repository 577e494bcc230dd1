"""Writing to the disk so that it stays: bytes flushed through, names changed in one step, errors in plain words."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

from knowledge.errors import DiskFullError, LibraryError
from knowledge.untrusted import shown_path

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_TRIES = 40
"""Times that a renaming is tried, with a pause between them: two seconds in all."""
_PAUSE = 0.05  # seconds; Windows refuses to rename a file that another program has open for a moment


def write_through(path: Path, content: bytes | Path, mode: int | None = None) -> str:
    """Write ``content`` (bytes, or a file to copy) to the new file ``path``, flushed to the disk; give its sha256.

    ``mode`` are the permissions of the file it will take the place of. Raises OSError.
    """
    digest = hashlib.sha256()
    with path.open("xb") as out:
        if isinstance(content, bytes):
            out.write(content)
            digest.update(content)
        else:
            with content.open("rb") as source:
                while block := source.read(1 << 20):
                    out.write(block)
                    digest.update(block)
        out.flush()
        os.fsync(out.fileno())
    if mode is not None:
        with suppress(OSError):
            path.chmod(mode)
    return digest.hexdigest()


def keep_copy(path: Path, copy: Path) -> None:
    """Keep what ``path`` holds under the name ``copy``: a second name of the same file where possible. Raises OSError.

    A second name is safe, as files of a library are replaced and never written into.
    """
    try:
        os.link(path, copy)
    except (OSError, NotImplementedError):
        shutil.copyfile(path, copy)
        with copy.open("rb+") as handle:
            os.fsync(handle.fileno())


def refuse_endless(path: Path) -> None:
    """Raise OSError for what need not come to an end, as a pipe or a device: whoever opens it may wait for ever."""
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "not a plain file")


def read_plain(path: Path, most: int = -1) -> bytes:
    """Give what a plain file holds, at most ``most`` bytes of it. Raises OSError as :func:`refuse_endless` and opening do."""
    refuse_endless(path)
    with path.open("rb") as handle:
        return handle.read(most)


def replace(source: Path, target: Path) -> None:
    """Give ``source`` the name ``target`` in one step. Raises OSError."""
    for attempt in range(_TRIES):
        try:
            source.replace(target)
        except PermissionError:
            if sys.platform != "win32" or attempt == _TRIES - 1:
                raise
            time.sleep(_PAUSE)
        else:
            return


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it; none there is as well. Raises OSError."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    """Flush the names in ``folder`` to the disk, on platforms that can."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sha256_of(path: Path) -> str:
    """Give the sha256 of a plain file's content in hexadecimal. Raises OSError as :func:`read_plain` does."""
    refuse_endless(path)
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def leads_out(folder: Path, place: Path) -> bool:
    """Whether ``place``, a folder of the library in ``folder``, is a link to somewhere outside it."""
    # Not by Path.resolve, which raises an error of its own where links lead in a circle.
    return not Path(os.path.realpath(place)).is_relative_to(os.path.realpath(folder))


def refuse_outside(folder: Path, place: Path) -> None:
    """Raise :class:`LibraryError` where ``place``, a folder of the library in ``folder``, leads out of it."""
    if leads_out(folder, place):
        raise LibraryError(f"{shown_path(place)} is a link that leads out of the library; put a folder in its place")


def is_full(error: OSError) -> bool:
    """Whether an error says that a disk, or the part of it that one may use, is full."""
    return error.errno in _FULL


def explained(error: OSError, folder: Path) -> LibraryError:
    """Say in plain words why the library in ``folder`` could not be written."""
    shown = shown_path(folder)
    if is_full(error):
        return DiskFullError(
            f"The disk that holds the library {shown} is full; this change was not made: free some room and try again"
        )
    if error.errno in _FORBIDDEN:
        return LibraryError(
            f"The library {shown} may not be written ({error.strerror}); this change was not made: "
            "check its rights, or name another with --library DIR"
        )
    why = error.strerror or str(error) or "error"
    return LibraryError(f"The library {shown} could not be written ({why}); this change was not made: try again")
