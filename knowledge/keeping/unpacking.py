"""Opening a pack: every file in it must be where a library's files lie, listed in the manifest, and as listed there."""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from knowledge.errors import InputError
from knowledge.keeping.packing import (
    FORMAT,
    MANIFEST,
    MAX_FILES,
    MAX_MANIFEST,
    MAX_ORIGINAL,
    MAX_TOTAL,
    VERSION,
    unpacked_name,
)
from knowledge.keeping.paths import is_library_path
from knowledge.library_files import MAX_BYTES
from knowledge.untrusted import one_line, shorten, shown_path
from knowledge.yaml_fields import is_language

if TYPE_CHECKING:
    from pathlib import Path

_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError, KeyError, OSError)


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose files have all been found good. ``texts`` maps the paths of its files to their contents.

    Originals are read when they are needed (:meth:`original`). ``manifest`` is for showing licences and provenance.
    """

    path: Path
    name: str
    language: str
    texts: dict[str, bytes]
    originals: tuple[str, ...]
    manifest: dict[str, Any]

    def original(self, path: str) -> bytes:
        """Give the content of an original; its checksum is in its name, and is looked at by whoever writes it."""
        with zipfile.ZipFile(self.path) as archive:
            return archive.read(path)


def open_pack(path: Path) -> Pack:
    """Read a pack and check all of it: the form of the zip, names, sizes, checksums.

    Raises :class:`InputError` that says what is wrong; nothing of a pack with a fault is used.
    """
    shown = shown_path(path)
    if not path.is_file():
        what = "is a folder" if path.is_dir() else "is not a plain file" if path.exists() else "does not exist"
        raise InputError(f"{shown} {what}; give a zip that 'article45 export' has written")
    try:
        with zipfile.ZipFile(path) as archive:
            return _open(path, shown, archive)
    except _ERRORS as error:
        raise InputError(
            f"{shown} is not a whole zip ({one_line(str(error))[:80]}); fetch or export it again"
        ) from None


def _open(path: Path, shown: str, archive: zipfile.ZipFile) -> Pack:
    members = {member.filename: member for member in archive.infolist() if not member.is_dir()}
    _check_form(shown, archive)
    manifest = _manifest(shown, archive)
    listed = manifest["files"]
    for name in members:
        if name != MANIFEST and name not in listed:
            raise InputError(
                f"{shown}: {shorten(name)} is not in its manifest; the pack was changed, ask for a new one"
            )
    texts: dict[str, bytes] = {}
    originals: list[str] = []
    for name, facts in listed.items():
        if not is_library_path(name):
            raise InputError(f"{shown}: {shorten(name)} is not a place for a file of a library; the pack is not taken")
        if name not in members:
            raise InputError(f"{shown}: {shorten(name)} is in its manifest and missing; fetch or export it again")
        is_original = name.startswith("originals/")
        content = _checked(shown, archive, members[name], facts, MAX_ORIGINAL if is_original else _limit(name))
        if is_original:
            originals.append(name)
        else:
            texts[name] = content
    language = manifest.get("language")
    good = isinstance(language, str) and is_language(language)
    name = one_line(str(manifest.get("name", "")))[:200]
    return Pack(path, name, str(language) if good else "en", texts, tuple(originals), manifest)


def _check_form(shown: str, archive: zipfile.ZipFile) -> None:
    """Refuse tricks of zips: links, two files of one name, too many or too large files."""
    seen: set[str] = set()
    total = 0
    for member in archive.infolist():
        total += member.file_size
        if stat.S_ISLNK(member.external_attr >> 16):
            raise InputError(f"{shown}: {shorten(member.filename)} is a link; the pack is not taken")
        if member.flag_bits & 1:
            raise InputError(f"{shown}: is protected with a password; ask for a pack without one")
        key = unpacked_name(member.filename)
        if key in seen:
            raise InputError(f"{shown}: has {shorten(member.filename)} twice; the pack is not taken")
        seen.add(key)
    if len(seen) > MAX_FILES or total > MAX_TOTAL:
        raise InputError(f"{shown}: is too large ({len(seen)} files, {total // 1_000_000} MB); the pack is not taken")


def _manifest(shown: str, archive: zipfile.ZipFile) -> dict[str, Any]:
    if MANIFEST not in archive.namelist():
        raise InputError(f"{shown} is not a pack: it has no {MANIFEST}; to add documents in a zip use 'article45 add'")
    value = json.loads(_read(archive, archive.getinfo(MANIFEST), MAX_MANIFEST).decode())
    if not isinstance(value, dict) or value.get("format") != FORMAT or not isinstance(value.get("files"), dict):
        raise InputError(f"{shown} is not a pack of article45: its {MANIFEST} says something else")
    version = value.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise InputError(f"{shown} was written by a newer article45 (pack version {version}); update the program")
    licences, sources = value.get("licences") or [], value.get("sources") or []
    told = isinstance(licences, list) and all(isinstance(one, str) for one in licences)
    if not told or not isinstance(sources, list) or not all(isinstance(one, dict) for one in sources):
        raise InputError(f"{shown}: its {MANIFEST} gives licences or sources in another form; ask for a new pack")
    return value


def _limit(name: str) -> int:
    kinds = {".md": "markdown", ".jsonl": "records"}
    return MAX_BYTES[kinds.get(f".{name.rpartition('.')[2].casefold()}", name if name in MAX_BYTES else "case")]


def _checked(shown: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, facts: object, limit: int) -> bytes:
    wanted = facts.get("sha256") if isinstance(facts, dict) else None
    content = _read(archive, member, limit)
    found = hashlib.sha256(content).hexdigest()
    named = member.filename.removeprefix("originals/")[:64] if member.filename.startswith("originals/") else found
    if found != wanted or found != named:
        raise InputError(f"{shown}: {shorten(member.filename)} is not as its manifest says; fetch or export it again")
    return content


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> bytes:
    with archive.open(member) as handle:
        content = handle.read(limit + 1)
    if len(content) > limit:
        raise InputError(
            f"{shorten(member.filename)} in the pack is larger than {limit // 1_000_000} MB; it is not taken"
        )
    return content
