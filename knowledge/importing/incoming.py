"""From what a person names (files, folders, patterns, zips) to the files that will be read.

Nothing is unpacked to disk. Names in a zip that point out of it, links out of a folder, and zips in zips are refused,
each with a message; the rest goes on.
"""

from __future__ import annotations

import glob
import os
import zipfile
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from knowledge.importing.extracted import Refusal, RefusedError
from knowledge.importing.job import unreadable
from knowledge.importing.limits import DEFAULT, Limits
from knowledge.importing.zip_members import read_from_zip
from knowledge.importing.zips import ZIP_ERRORS, check_zip, is_litter, is_zip, too_large, trick_of
from knowledge.untrusted import clean_text, shown_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_OF_PROGRAMS = frozenset({".DS_Store", ".localized", ".git", ".trash", ".lock"})
"""Hidden names that nobody gave to a document: file managers, git, and a library of this program have them."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that someone wants to add. ``name`` is what to call it in messages (safe to print).

    ``member`` is the name inside the zip at ``path``, "" for a plain file. ``refusal`` is set where it is clear already
    that it cannot be taken. ``beside`` are good fields of metadata that a person wrote for it, by which the rest is guessed.
    """

    name: str
    path: Path
    member: str = ""
    refusal: Refusal | None = None
    beside: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def file_name(self) -> str:
        """The last part of the name, without folders."""
        return PurePosixPath(self.member).name if self.member else self.path.name

    def read_bytes(self, limits: Limits = DEFAULT) -> bytes:
        """Read the whole file, from disk or out of the zip; :class:`RefusedError` where that fails or is too much."""
        if not self.member:
            try:
                if self.path.stat().st_size > limits.file:
                    raise too_large(self.path.stat().st_size, limits)
                return self.path.read_bytes()
            except OSError as error:
                raise unreadable(error) from None
        try:
            return read_from_zip(self.path, self.member, limits)
        except OSError as error:
            raise unreadable(error) from None
        except ZIP_ERRORS:  # it may have become another since it was looked at
            raise RefusedError("The zip is damaged; download or save it again.", "damaged") from None


def expand(
    paths: Iterable[str | Path], *, limits: Limits = DEFAULT, hidden: list[str] | None = None
) -> Iterator[Incoming]:
    """Give every file behind ``paths`` once: files, the files of folders, what patterns match, the members of zips.

    Folders are read with all below them in the order of names; hidden files and folders are passed over, and put into
    ``hidden`` (their paths, safe to print), but for those that only programs make. A pattern
    (``*``, ``?``, ``[``, ``**``) is tried where no file has that name. What cannot be taken comes as an
    :class:`Incoming` with its ``refusal``.
    """
    seen: set[Path] = set()
    for given in paths:
        for incoming in _expand_one(str(given), limits, [] if hidden is None else hidden):
            if incoming.refusal is None and not incoming.member:
                real = _real(incoming.path)
                if real in seen:
                    continue
                seen.add(real)
            yield incoming


def _expand_one(given: str, limits: Limits, hidden: list[str]) -> Iterator[Incoming]:
    try:
        path = Path(given).expanduser()
        exists = path.exists()
    except (OSError, ValueError, RuntimeError):
        yield _refused(given, Path(), "This cannot be the name of a file.", "unreadable")
        return
    if exists:
        yield from _of_path(path, limits, hidden)
        return
    if os.path.islink(path):  # noqa: PTH114 - a link that leads nowhere
        yield _refused(given, path, "It is a link to a file that is not there.", "unreadable")
    elif glob.has_magic(given):
        found = sorted(glob.glob(str(path), recursive=True))  # noqa: PTH207 - patterns may be absolute
        if not found:
            yield _refused(given, path, "No file matches this pattern; check the folder and the pattern.", "unreadable")
        for name in found:
            if not os.path.isdir(name) or "**" not in given:  # noqa: PTH112 - raises nothing where it may not look
                yield from _of_path(Path(name), limits, hidden)
    else:
        yield _refused(given, path, "There is no such file or folder; check the name.", "unreadable")


def _refused(name: str | Path, path: Path, why: str, reason: str, member: str = "") -> Incoming:
    shown = shown_path(name)
    return Incoming(shown, path, member, Refusal(shown, why, reason))


def _real(path: Path) -> Path:
    """Give where a path leads; itself where its links lead round in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _trouble(path: Path, root: Path | None = None) -> Refusal | None:
    """Refuse what cannot be looked at, what is not there, and a link that leads out of the folder ``root``."""
    try:
        if root is not None and path.is_symlink() and not path.resolve().is_relative_to(root):
            why = "It is a link that leads out of the folder; add the file it leads to by its own name, if you want it."
            return Refusal(shown_path(path), why, "unsafe-path")
        there = path.exists()
    except RuntimeError:  # links that lead round in a circle, up to Python 3.12; later they are just not there
        there = False
    except OSError as error:
        return Refusal(shown_path(path), unreadable(error).message, "unreadable")
    return None if there else Refusal(shown_path(path), "It is a link to a file that is not there.", "unreadable")


def _of_path(path: Path, limits: Limits, hidden: list[str]) -> Iterator[Incoming]:
    if trouble := _trouble(path):
        yield Incoming(trouble.name, path, refusal=trouble)
    elif path.is_dir():
        yield from _of_folder(path, limits, hidden)
    elif not path.is_file():
        yield _refused(path, path, "This is not a plain file (but a device or pipe); add a file.", "unreadable")
    elif is_zip(path):
        yield from _of_zip(path, limits)
    else:
        yield Incoming(shown_path(path), path)


def _of_folder(folder: Path, limits: Limits, hidden: list[str]) -> Iterator[Incoming]:
    """Give the files of a folder and all below it; links are followed only to files inside the folder."""
    root = _real(folder)
    problems: list[OSError] = []
    for where, names, files in os.walk(folder, onerror=problems.append, followlinks=False):
        passed = (name for name in sorted([*names, *files]) if name.startswith(".") and name not in _OF_PROGRAMS)
        hidden += [shown_path(Path(where, name)) for name in passed]
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in [n for n in names if os.path.islink(Path(where, n))]:  # noqa: PTH114 - raises nothing
            names.remove(name)
            if trouble := _trouble(Path(where, name), root):
                yield Incoming(trouble.name, Path(where, name), refusal=trouble)
        for name in sorted(files):
            path = Path(where, name)
            if name.startswith((".", "~$")):
                continue
            if trouble := _trouble(path, root):
                yield Incoming(trouble.name, path, refusal=trouble)
            else:
                yield from _of_path(path, limits, hidden)
    for problem in problems:
        where = str(problem.filename or folder)
        yield _refused(where, Path(where), unreadable(problem).message, "unreadable")


def _of_zip(path: Path, limits: Limits) -> Iterator[Incoming]:
    """Give the members of a zip, those with tricks refused."""
    try:
        with zipfile.ZipFile(path) as archive:
            check_zip(archive, limits)
            members = archive.infolist()
    except RefusedError as error:
        yield _refused(path, path, error.message, error.reason)
        return
    except ZIP_ERRORS:
        yield _refused(path, path, "The zip is damaged or cut off; download or save it again.", "damaged")
        return
    if all(member.is_dir() for member in members):
        yield _refused(path, path, "The zip is empty.", "empty")
    seen: set[str] = set()
    for member in sorted(members, key=lambda member: member.filename):
        if member.is_dir() or is_litter(member.filename):
            continue
        shown = f"{shown_path(path)}/{shown_path(clean_text(member.filename))}"
        trick = trick_of(member, seen)
        seen.add(member.filename)
        if trick:
            yield _refused(shown, path, *trick, member=member.filename)
        else:
            yield Incoming(shown, path, member.filename)
