"""Editing a file of a library: which file an id stands for, and whether what was written may count."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING
from unicodedata import normalize

from knowledge.errors import InputError, LibraryError
from knowledge.keeping.catalog import ambiguous, own_sources, read_catalog, room_and_id, unknown_id
from knowledge.keeping.disk import read_plain
from knowledge.keeping.starting import LIBRARY, TERMS
from knowledge.keeping.trying import (
    broken_by,
    case_files,
    kind_of,
    library_language,
    read_named,
    sources_named,
    try_case,
    try_library,
    try_records,
    try_source,
    try_terms,
)
from knowledge.model import Fault
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_BY_NAME = {"terms": ("terms.yaml", TERMS), "library": ("library.yaml", LIBRARY.format(name="My library"))}


def find_editable(folders: Sequence[Path], folder: Path, name: str) -> tuple[str, bytes]:
    """Give the path (relative to ``folder``) and content of the file that ``name`` stands for.

    ``name`` is the id of a source, of a file of documents or of a case example, or "terms" or "library", which need not
    be there yet; "sources/ID" and "cases/ID" say which of the two is meant. Raises :class:`InputError` for an unknown id
    and for one of both a source and a case example, :class:`LibraryError` for one of the bundled library.
    """
    bundled = next((one for one in folders if one != folder), None)
    catalog = read_catalog(folder, bundled)
    room, given = room_and_id(name)
    name = normalize("NFC", given)  # as ids are kept; a name that macOS completes may be written otherwise
    entry = catalog.by_id(name) if room != "cases" else None
    own = entry is not None and not entry.bundled
    case = case_files(folder).get(name) if room != "sources" else None
    case = case if case is not None and case.path.is_file() else None
    if own and case:
        raise ambiguous(name)
    if entry and own:
        return entry.path, _read(folder / entry.path)
    if case is not None:
        return case.relative, _read(case.path)
    if name in _BY_NAME and not room:
        path, template = _BY_NAME[name]
        there = folder / path
        return path, _read(there) if there.exists() else template.encode()
    if entry or (room != "sources" and any(one != folder and name in case_files(one) for one in folders)):
        raise LibraryError(f"{shorten(name, 60)} belongs to the bundled library, which cannot be changed")
    records = read_named([folder], [given]) if room != "cases" else {}
    if given in records:
        stem = PurePath(records[given].source.file).stem
        raise InputError(f"{shorten(name, 60)} is one of the documents of {stem}; 'article45 edit {stem}' opens them")
    raise unknown_id(name, room, own_sources(catalog), case_files(folder), _BY_NAME)


def faults_in(folders: Sequence[Path], folder: Path, path: str, content: bytes) -> tuple[Fault, ...]:
    """Say what would be wrong with a file of the library in ``folder`` if it held ``content``."""
    language = library_language(folder)
    if not content.strip():
        return (Fault(path, 0, "is empty", "write something, or leave the editor without saving"),)
    if path == "terms.yaml":
        return try_terms(content, language)
    if path == "library.yaml":
        return try_library(content)
    if path.startswith("cases/"):
        return try_case(path, content, read_named(folders, sources_named(content)))[1]
    if kind_of(path) == "records":
        return try_records(path, content, language)
    return try_source(path, content, language)[1]


def broken_by_edit(folders: Sequence[Path], folder: Path, path: str, before: bytes, after: bytes) -> tuple[Fault, ...]:
    """Say which case examples were good and would no longer be."""
    if not path.startswith("sources/") or kind_of(path) != "markdown":
        return ()
    language = library_language(folder)
    return broken_by(folders, folder, try_source(path, before, language)[0], try_source(path, after, language)[0])


def _read(path: Path) -> bytes:
    if path.is_symlink():  # told before somebody writes much into a copy that cannot be put back
        raise LibraryError(f"{path} is a link; edit the file that it leads to, or put a plain file in its place")
    try:
        return read_plain(path)
    except OSError as error:
        raise LibraryError(f"{path} cannot be read ({error.strerror}); check its rights") from None
