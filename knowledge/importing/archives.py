"""From what a person names (files, folders, patterns, zips) to the files that will be read.

Nothing is unpacked to disk. Names in a zip that point out of it, links out of a folder, and zips in zips are refused,
each with a message; the rest goes on.
"""

from __future__ import annotations

import glob
import os
import re
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from knowledge.importing.extracted import Refusal, RefusedError
from knowledge.importing.job import unreadable
from knowledge.importing.limits import DEFAULT, Limits
from knowledge.untrusted import clean_text, shown_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_OF_PROGRAMS = frozenset({".DS_Store", ".localized", ".git", ".trash", ".lock"})
"""Hidden names that nobody gave to a document: file managers, git, and a library of this program have them."""
_DRIVE = re.compile(r"^[A-Za-z]:")
_SMALL = 1_000_000
"""Below this size the ratio of packing is not looked at: short repetitive files pack well and do no harm."""
ZIP_ERRORS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    KeyError,
    IndexError,
    OverflowError,
    zlib.error,
)
"""What zipfile raises for damaged and hostile archives."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that someone wants to add. ``name`` is what to call it in messages (safe to print).

    ``member`` is the name inside the zip at ``path``, "" for a plain file. ``refusal`` is set where it is clear already
    that it cannot be taken.
    """

    name: str
    path: Path
    member: str = ""
    refusal: Refusal | None = None

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
            with zipfile.ZipFile(self.path) as archive:
                # The first of that name: Python's own look-up gives the last, which was refused by its name.
                named = next((info for info in archive.infolist() if info.filename == self.member), None)
                if named is None:
                    raise RefusedError("The zip has changed meanwhile; add it again.", "unreadable")
                return read_member(archive, named, limits)
        except OSError as error:
            raise unreadable(error) from None
        except zipfile.BadZipFile:
            raise RefusedError("The zip is damaged; download or save it again.", "damaged") from None


def too_large(size: int, limits: Limits) -> RefusedError:
    """Refuse a file for its size."""
    what = f"The file is too large ({size // 1_000_000} MB; at most {limits.file // 1_000_000} MB are read)"
    return RefusedError(f"{what}; split it and add the parts.", "too-large")


def is_zip(path: Path) -> bool:
    """Whether a file is a plain zip, and not a document that is a zip inside (DOCX, EPUB, ODT and their kin)."""
    try:
        with path.open("rb") as handle:
            if handle.read(4) not in {b"PK\x03\x04", b"PK\x05\x06"}:
                return False
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except ZIP_ERRORS:
        return path.suffix.lower() == ".zip"
    return not ({"mimetype", "[Content_Types].xml", "META-INF/container.xml"} & set(names))


def check_zip(archive: zipfile.ZipFile, limits: Limits) -> None:
    """Refuse an archive that would unpack to too much, by what it states and by how tightly it is packed."""
    members = archive.infolist()
    if len(members) > limits.members:
        raise RefusedError(
            f"The archive holds {len(members):,} files (at most {limits.members:,} are read); unpack it and add its folders.",
            "bomb",
        )
    total = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if total > limits.unpacked or (total > 20 * _SMALL and total > limits.ratio * max(packed, 1)):
        raise RefusedError(
            f"The archive would unpack to {total // 1_000_000} MB from {max(packed // 1_000, 1)} kB and may be a zip"
            " bomb; unpack it yourself and add the files you trust.",
            "bomb",
        )


def read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limits: Limits) -> bytes:
    """Read one member within the limits, whatever its header states."""
    if info.flag_bits & 1:
        raise RefusedError("The zip is protected with a password; unpack it and add what is in it.", "encrypted")
    if info.file_size > limits.file:
        raise too_large(info.file_size, limits)
    if info.file_size > _SMALL and info.file_size > limits.ratio * max(info.compress_size, 1):
        raise RefusedError(
            f"It would unpack to {info.file_size // 1_000_000} MB from {max(info.compress_size // 1_000, 1)} kB"
            " and may be a zip bomb; unpack it yourself and add the file if you trust it.",
            "bomb",
        )
    try:
        with archive.open(info) as handle:
            data = handle.read(limits.file + 1)
    except NotImplementedError:
        raise RefusedError(
            "The zip is packed in a way that is not known; unpack it and add the files.", "damaged"
        ) from None
    except Exception as error:  # zlib.error, BadZipFile, RuntimeError and more, by what is broken
        if isinstance(error, MemoryError):
            raise
        raise RefusedError("It is damaged inside its zip; download or save the zip again.", "damaged") from None
    if len(data) > limits.file:
        raise too_large(len(data), limits)
    return data


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
        yield _refused(path, path, "This is no plain file (a device or pipe); add a file.", "unreadable")
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
    if not any(not member.is_dir() for member in members):
        yield _refused(path, path, "The zip is empty.", "empty")
    seen: set[str] = set()
    for member in sorted(members, key=lambda member: member.filename):
        if member.is_dir() or _is_litter(member.filename):
            continue
        shown = f"{shown_path(path)}/{shown_path(clean_text(member.filename))}"
        trick = _trick(member, seen)
        seen.add(member.filename)
        if trick:
            yield _refused(shown, path, *trick, member=member.filename)
        else:
            yield Incoming(shown, path, member.filename)


def _is_litter(name: str) -> bool:
    """Whether a member is something that archive programs add by themselves, or hidden."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return "__MACOSX" in parts or any(part.startswith(".") and part != ".." for part in parts)


def _trick(member: zipfile.ZipInfo, seen: set[str]) -> tuple[str, str] | None:
    """Say why a member is refused by its header alone; None where it is in order."""
    name = member.filename
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or _DRIVE.match(name):
        return "Its name in the zip points out of the zip; such a file is not taken.", "unsafe-path"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "It is a link inside the zip; such a file is not taken.", "unsafe-path"
    if name in seen:
        return "The zip holds two files of this name; only the first is read.", "unsafe-path"
    if path.suffix.lower() == ".zip":
        return "A zip inside a zip is not opened; unpack it and add what is in it.", "unknown-format"
    if member.flag_bits & 1:
        return "It is protected with a password inside its zip; unpack it and add what is in it.", "encrypted"
    return None
