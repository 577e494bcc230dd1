"""What a zip may hold to be taken: nothing that points out of it, unpacks to too much, or is packed or locked in unknown ways."""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from knowledge.importing.extracted import RefusedError

if TYPE_CHECKING:
    from pathlib import Path

    from knowledge.importing.limits import Limits

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


def is_litter(name: str) -> bool:
    """Whether a member is something that archive programs add by themselves, or hidden."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return "__MACOSX" in parts or any(part.startswith(".") and part != ".." for part in parts)


def trick_of(member: zipfile.ZipInfo, seen: set[str]) -> tuple[str, str] | None:
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
