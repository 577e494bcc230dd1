"""The source that supersedes another one: whether it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.keeping.starting import is_library
from knowledge.keeping.trying import read_named
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from knowledge.keeping.placing import Shelf


def check_newer(newer: str, shelf: Shelf, own: str = "") -> None:
    """Refuse a newer source, as a person typed it, that is not there or is the source ``own`` itself; "" is none."""
    if newer and newer == own:
        raise InputError(f"superseded_by {shorten(newer)!r}: that is this source itself; give the id of another")
    if newer and not _is_source(newer, shelf):
        raise InputError(f"superseded_by {shorten(newer)!r}: no source has that id; add the newer one first")


def newer_warnings(newer: str, shelf: Shelf) -> tuple[str, ...]:
    """Warn of a newer source that a file names and that is not there: it may be the next one to be added."""
    if not newer or _is_source(newer, shelf):
        return ()
    return (f"superseded_by {shorten(newer, 60)!r}: no source has that id yet; add it, or change the field.",)


def _is_source(name: str, shelf: Shelf) -> bool:
    """Whether a source has exactly this id: one of its own, or a document of a file of many."""
    if any(entry.id == name and not entry.records for entry in shelf.catalog.entries.values()):
        return True
    folders = [*([shelf.bundled] if shelf.bundled else []), shelf.folder]
    return name in read_named([folder for folder in folders if is_library(folder)], [name])
