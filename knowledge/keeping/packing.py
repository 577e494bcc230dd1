"""A library as one zip: its files, and a manifest with the checksum of each, the licences and where things come from.

The same library gives the same zip, byte for byte.
"""

from __future__ import annotations

import json
import os
import secrets
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from knowledge.errors import InputError, LibraryError
from knowledge.folders import link_followed
from knowledge.keeping.disk import flush_folder, replace, sha256_of
from knowledge.keeping.paths import is_library_path
from knowledge.keeping.store import open_store
from knowledge.library_files import LibraryFile, library_files
from knowledge.reading import read_everything
from knowledge.untrusted import shown_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from knowledge.reading_sources import SourceRecord

FORMAT = "article45-pack"
VERSION = 1
MANIFEST = "manifest.json"
MAX_FILES = 200_000
MAX_TOTAL = 2_000_000_000
MAX_MANIFEST = 50_000_000
MAX_ORIGINAL = 500_000_000
"""What a pack may hold, sizes in bytes as unpacked: a small zip can unpack to anything, and importing takes no more."""
_ROOMS = ("sources", "cases")
_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can hold: packs of one library are alike
_PROVENANCE = (
    "title",
    "publisher",
    "symbol",
    "url",
    "date",
    "retrieved",
    "licence",
    "rights",
    "original",
    "sha256",
)


@dataclass(frozen=True, slots=True)
class Packed:
    """What a pack holds: numbers of sources, case examples and originals; paths left out, each with why; its size.

    ``faults`` counts what is wrong in the library, and goes with it; ``set_aside`` the sources and case examples that are
    set aside for it, and are among the files of the pack all the same.
    """

    sources: int
    cases: int
    originals: int
    left_out: tuple[tuple[str, str], ...]
    size: int
    faults: int
    set_aside: int = 0


def pack_library(folder: Path, pack: Path, *, originals: bool = True, overwrite: bool = False) -> Packed:
    """Write the library in ``folder`` to the zip ``pack``, as a whole or not at all.

    Without ``originals`` the imported files stay out, as their licence may ask. Where ``pack`` is a link, what it leads
    to is written. Raises :class:`InputError` where the zip is there already (unless ``overwrite``), is no plain file, or
    cannot be written, and where the library is larger than a pack may be; :class:`LibraryError` where a folder of it cannot
    be read.
    """
    pack = link_followed(pack)
    if pack.is_dir():
        raise InputError(f"{shown_path(pack)} is a folder; give the name of a file, such as library.zip")
    if pack.exists() and not overwrite:
        raise InputError(f"{shown_path(pack)} is there already; give another name, or --force to write over it")
    if pack.exists() and not pack.is_file():
        raise InputError(
            f"{shown_path(pack)} is not a plain file (but a device or pipe), and would be replaced by one; give the name of a file"
        )
    if pack.exists() and pack.suffix.casefold() != ".zip" and not zipfile.is_zipfile(pack):
        raise InputError(f"{shown_path(pack)} is not a zip, so a pack is not written over it; give another name")
    try:
        with open_store(folder):  # nobody writes while it is packed
            return _pack(folder, pack, originals=originals)
    except LibraryError:
        if os.access(folder, os.W_OK):
            raise
        return _pack(folder, pack, originals=originals)  # a library that may only be read


def _pack(folder: Path, pack: Path, *, originals: bool) -> Packed:
    reading = read_everything([folder])
    left_out: list[tuple[str, str]] = []
    files: dict[str, Path] = {}
    for file in library_files(folder):
        if file.relative in _ROOMS and file.problem and file.problem[0].startswith("cannot be read"):
            # A pack without any source is no copy of the library, however loudly that is told.
            raise LibraryError(f"{file.shown} {file.problem[0]}; {file.problem[1]}")
        problem = _left_out(file)
        if problem:
            left_out.append((file.relative, problem))
        else:
            files[file.relative] = file.path
    kept = list(_originals(folder)) if originals else []
    files |= {f"originals/{path.name}": path for path in kept}
    facts = {name: _facts(path) for name, path in sorted(files.items())}
    for name in [name for name in files if name.startswith("originals/") and facts[name]["sha256"] not in name]:
        left_out.append((name, "has changed since it was brought in ('article45 check' tells of it)"))
        kept.remove(files.pop(name))
        del facts[name]
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "name": reading.library.name,
        "language": _language(folder),
        "files": facts,
        "licences": sorted({record.source.licence for record in reading.sources.values() if record.source.licence}),
        "sources": [_provenance(record) for record in reading.sources.values()],
    }
    listed = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
    _refuse_too_large(facts, len(listed))
    part = pack.with_name(f".{pack.name}.{secrets.token_hex(6)}.part")
    try:
        with part.open("xb") as out:
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
                _write(archive, MANIFEST, listed)
                for name, path in sorted(files.items()):
                    _copy(archive, name, path)
            out.flush()
            os.fsync(out.fileno())
        replace(part, pack)
        flush_folder(pack.absolute().parent)
        size = pack.stat().st_size
    except OSError as error:
        raise InputError(
            f"{shown_path(pack)} cannot be written ({error.strerror or 'error'}); check the path and that there is room on the disk"
        ) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    faulty = {fault.file for fault in reading.library.faults}
    return Packed(
        len(reading.sources),
        len(reading.cases),
        len(kept),
        tuple(left_out),
        size,
        len(reading.library.faults),
        sum(name.startswith(("sources/", "cases/")) and shown_path(path) in faulty for name, path in files.items()),
    )


def unpacked_name(name: str) -> str:
    """Give the name by which some disks know a file of a pack: no two of a pack may have one."""
    return normalize("NFC", name).casefold()


def _refuse_too_large(facts: Mapping[str, Mapping[str, Any]], manifest: int) -> None:
    """Raise :class:`InputError` for a pack that could not be imported; ``manifest`` is the size of its list in bytes."""
    advice = "--no-originals leaves the imported files out"
    names: dict[str, str] = {}
    for name, fact in facts.items():
        if name.startswith("originals/") and fact["size"] > MAX_ORIGINAL:
            raise InputError(f"{name} is larger than {MAX_ORIGINAL // 1_000_000} MB, and no import takes it; {advice}")
        other = names.setdefault(unpacked_name(name), name)
        if other != name:
            raise InputError(
                f"{other} and {name} are one file on other computers; give one of the two another name and id"
            )
    total = manifest + sum(fact["size"] for fact in facts.values())
    if len(facts) >= MAX_FILES or total > MAX_TOTAL or manifest > MAX_MANIFEST:
        raise InputError(
            f"The library is too large for a pack ({len(facts):,} files, {total // 1_000_000:,} MB; an import takes "
            f"{MAX_FILES:,} files and {MAX_TOTAL // 1_000_000:,} MB); {advice}, or copy the folder of the library"
        )


def _left_out(file: LibraryFile) -> str:
    """Say why a file cannot be packed; "" where it can."""
    if file.problem:
        return file.problem[0]
    return "" if is_library_path(file.relative) else "has a name that not every platform takes"


def _originals(folder: Path) -> list[Path]:
    place = folder / "originals"
    try:
        return sorted(
            path
            for path in place.iterdir()
            if is_library_path(f"originals/{path.name}") and path.is_file() and not path.is_symlink()
        )
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise LibraryError(
            f"{shown_path(place)} cannot be read ({error.strerror}); check its rights; --no-originals leaves them out"
        ) from None


def _language(folder: Path) -> str:
    from knowledge.keeping.trying import library_language  # noqa: PLC0415  late: only packing needs it

    return library_language(folder)


def _facts(path: Path) -> dict[str, Any]:
    try:
        return {"sha256": sha256_of(path), "size": path.stat().st_size}
    except OSError as error:
        raise LibraryError(f"{shown_path(path)} cannot be read ({error.strerror}); check its rights") from None


def _provenance(record: SourceRecord) -> dict[str, str]:
    """Give where a source comes from and whose it is."""
    source = record.source
    fields = {name: value for name in _PROVENANCE if (value := getattr(source, name))}
    return {"id": source.id, **fields}


def _write(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, content)


def _copy(archive: zipfile.ZipFile, name: str, path: Path) -> None:
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    with path.open("rb") as source, archive.open(info, "w", force_zip64=path.stat().st_size > 1 << 30) as out:
        while block := source.read(1 << 20):
            out.write(block)
