"""The files that a library folder consists of, found without reading them, and read within limits.

Nothing outside the folder is ever read: a link that leads out of it is a problem to report, not a way to follow.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import LibraryError
from knowledge.folders import bundled_terms
from knowledge.keeping.settling import begun, settle
from knowledge.reports import SetAsideError
from knowledge.untrusted import shown_path

MEGABYTE = 1_000_000
MAX_BYTES = {
    "library.yaml": MEGABYTE,
    "terms.yaml": 5 * MEGABYTE,
    "case": MEGABYTE,
    "markdown": 20 * MEGABYTE,
    "records": 500 * MEGABYTE,
}
"""The greatest size of a file by its kind."""
MAX_RECORD_BYTES = 20 * MEGABYTE
"""The greatest size of one line of a file of records, its end included: as much as a document of its own may have."""

_ROOMS = {
    "sources": ({".md": "markdown", ".jsonl": "records"}, "sources are .md or .jsonl files"),
    "cases": ({".yaml": "case", ".yml": "case"}, "case examples are .yaml files"),
}
_NOT_OURS = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """One file of a library.

    ``kind`` is a key of :data:`MAX_BYTES` ("" for what is none of them); ``relative`` is the path inside the library
    with forward slashes; ``shown`` is the full path as messages print it. ``problem`` is what is wrong and how to
    mend it where the file must not be read, else None.
    """

    path: Path
    relative: str
    shown: str
    kind: str
    size: int = 0
    mtime_ns: int = 0
    problem: tuple[str, str] | None = None


def library_files(folder: Path) -> tuple[LibraryFile, ...]:
    """List the files of the library in ``folder``: library.yaml, sources by name, cases by name, terms.yaml.

    A change that its writer left unfinished is finished first. A library that was only begun has no files yet.
    Of :func:`knowledge.folders.bundled_terms` it is that file alone.
    Raises :class:`LibraryError` where the folder is missing, no folder, unreadable or holds no library.
    """
    if folder == bundled_terms():
        return tuple(_single(folder.parent, folder.parent.resolve(), "terms.yaml"))
    root = _root(folder)
    settle(folder)
    files: list[LibraryFile] = []
    files += _single(folder, root, "library.yaml")
    for room in _ROOMS:
        files += _room(folder, root, room)
    files += _single(folder, root, "terms.yaml")
    if not files and not begun(folder):
        shown = shown_path(folder)
        mend = f"put documents under {shown_path(folder / 'sources')} as .md or .jsonl files, or name another folder"
        if any(True for _ in root.iterdir()):
            raise LibraryError(f"{shown} is not a library: no library.yaml, sources, cases or terms.yaml in it; {mend}")
        raise LibraryError(f"The library folder {shown} is empty; {mend}")
    return tuple(files)


def read_bytes(file: LibraryFile) -> bytes:
    """Give the content of ``file``.

    Raises :class:`SetAsideError` where it has a problem, is empty, too large or unreadable.
    """
    refuse_problem(file)
    limit = MAX_BYTES[file.kind]
    try:
        with file.path.open("rb") as handle:
            content = handle.read(limit + 1)
    except OSError as error:
        raise unreadable(error) from None
    if len(content) > limit:  # it grew after it was listed
        raise SetAsideError(0, *_too_large(len(content), limit))
    return content


def refuse_problem(file: LibraryFile) -> None:
    """Raise :class:`SetAsideError` where ``file`` must not be read."""
    if file.problem:
        raise SetAsideError(0, *file.problem)


def unreadable(error: OSError) -> SetAsideError:
    """Put an error of the operating system, in words for a person."""
    return SetAsideError(0, f"cannot be read ({error.strerror or 'error'})", "check that it exists and may be read")


def decode(content: bytes) -> str:
    """``content`` as text, without a byte order mark; raises :class:`SetAsideError` where it is not UTF-8."""
    mark = 3 if content.startswith(b"\xef\xbb\xbf") else 0
    try:
        return content[mark:].decode("utf-8")
    except UnicodeDecodeError as error:
        position = mark + error.start
        line = content.count(b"\n", 0, position) + 1
        what = f"is not UTF-8 text (byte {position} is 0x{content[position]:02x})"
        raise SetAsideError(line, what, "save the file as UTF-8") from None


def _root(folder: Path) -> Path:
    """Find the real folder, sure to be one that can be listed."""
    shown = shown_path(folder)
    try:
        root = folder.resolve(strict=True)
        if not root.is_dir():
            raise LibraryError(f"{shown} is not a folder; a library is a folder with sources, cases and terms.yaml")
        with os.scandir(root):
            return root
    except FileNotFoundError:
        mend = "make it with a folder named sources that holds .md or .jsonl files, or name another folder"
        raise LibraryError(f"The library folder {shown} does not exist; {mend}") from None
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: a loop of links; ValueError: a NUL in the path
        why = getattr(error, "strerror", None) or "the path cannot be followed"
        raise LibraryError(
            f"The library folder {shown} cannot be read ({why}); check the path and its rights"
        ) from None


def _single(folder: Path, root: Path, name: str) -> list[LibraryFile]:
    path = folder / name
    return [_listed(path, root, name, name)] if os.path.lexists(path) else []


def _room(folder: Path, root: Path, room: str) -> list[LibraryFile]:
    """List the files of ``sources`` or ``cases``: first what is read as one document a file, then the rest."""
    place = folder / room
    if not os.path.lexists(place):
        return []
    kinds, allowed = _ROOMS[room]
    if not place.is_dir():
        return [_problem(place, room, "is not a folder", f"make it a folder: {allowed}")]
    if not _inside(place, root):
        return [
            _problem(place, room, "is a link that leads out of the library", "put a copy of the folder in its place")
        ]
    try:
        with os.scandir(place) as entries:
            names = sorted(entry.name for entry in entries)
    except OSError as error:
        return [_problem(place, room, f"cannot be read ({error.strerror})", "check its rights")]
    files: list[LibraryFile] = []
    for name in names:
        if name.startswith((".", "~")) or name.endswith(("~", ".example")) or name.casefold() in _NOT_OURS:
            continue  # left by editors and file managers, or an example that is to be copied
        path, relative = place / name, f"{room}/{name}"
        kind = kinds.get(path.suffix.casefold())
        if kind is None:
            what = "is a folder, and is not read" if path.is_dir() else "is not read"
            files.append(_problem(path, relative, what, f"{allowed} lying directly in {room}; move it elsewhere"))
        else:
            files.append(_listed(path, root, relative, kind))
    return files


def _listed(path: Path, root: Path, relative: str, kind: str) -> LibraryFile:
    """Describe a file by its stat, with what forbids reading it."""
    try:
        if path.is_symlink() and not _inside(path, root):
            return _problem(path, relative, "is a link that leads out of the library", "put a copy in its place", kind)
        found = path.stat()
    except OSError as error:
        return _problem(
            path, relative, f"cannot be read ({error.strerror})", "check that it exists and its rights", kind
        )
    problem: tuple[str, str] | None = None
    if not stat.S_ISREG(found.st_mode):
        problem = ("is not a plain file", "put a plain file in its place")
    elif not os.access(path, os.R_OK):  # told here, or answers would go on from what the cache holds of it
        problem = ("cannot be read (no right to)", "check its rights")
    elif found.st_size == 0:
        problem = ("is empty", "fill it in or delete it")
    elif found.st_size > MAX_BYTES[kind]:
        problem = _too_large(found.st_size, MAX_BYTES[kind])
    return LibraryFile(path, relative, shown_path(path), kind, found.st_size, found.st_mtime_ns, problem)


def _problem(path: Path, relative: str, what: str, mend: str, kind: str = "") -> LibraryFile:
    return LibraryFile(path, relative, shown_path(path), kind, problem=(what, mend))


def _inside(path: Path, root: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(root)


def _too_large(size: int, limit: int) -> tuple[str, str]:
    what = f"is too large ({max(1, size // MEGABYTE)} MB; the limit is {limit // MEGABYTE} MB)"
    return what, "split it into several files"
