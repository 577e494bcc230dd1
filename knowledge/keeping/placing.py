"""Where a document belongs in a library: beside the others, or in the place of an older version of itself."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.importing import RefusedError
from knowledge.keeping.comparing import ALIKE, VERY_ALIKE, likeness, same_words, text_change
from knowledge.keeping.disk import read_plain
from knowledge.keeping.trying import try_source
from knowledge.keeping.whence import Whence, checksum_of
from knowledge.languages import plain_language
from knowledge.record_ids import free_ids
from knowledge.untrusted import one_line
from knowledge.years import years_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.keeping.catalog import Catalog, Entry
    from knowledge.keeping.proposing import Proposal
    from knowledge.reading_sources import SourceRecord

_KEPT = ("title", "publisher", "kind", "language", "url", "symbol", "licence", "rights")
KEPT_WHY = "kept from the source that it replaces"
_WEAK = ("the same file name", "the same id", "the same name")


@dataclass(slots=True)
class Shelf:
    """The library that documents are placed in: its folder, what it holds, and what came since this run began.

    ``bundled`` is the folder of the bundled library where it is in use; ``language`` is the library's default.
    ``taken_now`` are the sources that this run has written or found to be there, which it must not replace; ``places``
    says where sources were added from (:mod:`knowledge.keeping.whence`).
    """

    folder: Path
    bundled: Path | None
    catalog: Catalog
    language: str = "en"
    taken_now: set[str] = field(default_factory=set)
    places: dict[str, Whence] = field(default_factory=dict)

    def content(self, entry: Entry) -> bytes:
        """Give the file of an entry; b"" where it cannot be read."""
        place = self.bundled if entry.bundled else self.folder
        try:
            return read_plain((place or self.folder) / "sources" / Path(entry.path).name)
        except OSError:
            return b""

    def record(self, entry: Entry) -> SourceRecord | None:
        """Read the source of an entry; None for files of records and where it is faulty."""
        return None if entry.records else try_source(entry.path, self.content(entry), self.language)[0]

    def replaceable(self, name: str) -> Entry | None:
        """Give the source with this id where it may be replaced: it is there and not in the bundled library."""
        entry = self.catalog.by_id(name)
        return None if entry is None or entry.bundled else entry


def placed(proposal: Proposal, shelf: Shelf, settings: Mapping[str, str], replaces: Entry | None) -> Proposal:
    """Decide which source the proposal takes the place of, if any, and give it its id.

    It replaces the one that ``replaces`` names; else one with its symbol, url or file name whose text is another
    version of its own. ``settings`` are the fields that were set. Raises :class:`RefusedError` where ``replaces`` does
    not fit.
    """
    if replaces:
        return in_place_of(proposal, replaces, shelf, settings)
    notes = list(proposal.notes)
    for entry, why in _candidates(proposal, shelf.catalog):
        text, old = proposal.source.text, shelf.record(entry)
        fixed = entry.bundled or entry.path in shelf.taken_now
        if fixed and old and same_words(old.source.text, text):
            return replace(proposal, same_as=entry.id)
        enough = VERY_ALIKE if why in _WEAK else ALIKE
        alike = entry.records or (old is not None and likeness(old.source.text, text) >= enough)
        other = _another(proposal, entry, old, shelf) if alike and not fixed and why in _WEAK else ""
        if alike and not fixed and not other:
            found = in_place_of(proposal, entry, shelf, settings)
            return replace(found, notes=(*found.notes, f"takes the place of {entry.id} ({why})"))
        if not entry.bundled:
            other = other or ("and is in use by this run" if alike else "but another text")
            notes.append(f"{entry.id} has {why} {other}; --replace {entry.id} would put this in its place")
    name = shelf.catalog.free_id(proposal.source.id, plain_language(proposal.source.language))
    return replace(proposal, source=replace(proposal.source, id=name), notes=tuple(notes))


def _another(proposal: Proposal, entry: Entry, old: SourceRecord | None, shelf: Shelf) -> str:
    """Say why a file that only bears the name of a source's file is another document; "" where it may be a version.

    Files such as report.pdf or index.html lie in the folder of every year. So a name tells a new version only of a
    file from the same place, as far as that is known, and never where the years of the titles differ.
    """
    before, now = shelf.places.get(entry.path, Whence()).place, proposal.original.place
    if before and now and before != now:
        return "but was added from another place"
    if old is None:
        return ""
    was, comes = ({str(year) for year in years_in(one.title)} for one in (old.source, proposal.source))
    if not (was and comes) and not before:
        was, comes = {old.source.date[:4]} - {""}, {proposal.source.date[:4]} - {""}
    return "but is of another year" if was and comes and not was & comes else ""


def _candidates(proposal: Proposal, catalog: Catalog) -> list[tuple[Entry, str]]:
    """Give the sources that this may be a new version of, the likeliest first, each with why."""
    source = proposal.source
    found: list[tuple[Entry, str]] = []
    its_id = source.id.casefold()
    for entry in catalog.entries.values():
        if entry.records is not bool(proposal.records):
            continue
        why = ""
        if entry.records:
            why = "the same name" if entry.id == source.id else ""
        elif (
            source.symbol and entry.symbol == source.symbol and entry.language in ("", plain_language(source.language))
        ):
            why = "the same symbol"
        elif source.url and entry.url == source.url:
            why = "the same url"
        elif entry.original and entry.original == source.original:
            why = _WEAK[0]
        elif not source.symbol and entry.id.casefold() == its_id:
            why = _WEAK[1]
        if why:
            found.append((entry, why))
    return sorted(found, key=lambda pair: pair[1] in _WEAK)


def in_place_of(proposal: Proposal, entry: Entry, shelf: Shelf, settings: Mapping[str, str]) -> Proposal:
    """Give the proposal the id of the source it replaces, and the metadata that people have mended there."""
    if entry.records is not bool(proposal.records):
        kinds = ("a file of many documents", "one document")
        was, would = kinds if entry.records else kinds[::-1]
        raise RefusedError(f"It cannot replace {entry.id}, which is {was}: it is {would}.", "unknown-format")
    old = shelf.record(entry)
    source = replace(proposal.source, id=entry.id)
    seen = hashlib.sha256(shelf.content(entry)).hexdigest()
    proposal = replace(proposal, replaces=entry, replaced_sha256=seen)
    if old is None:
        return replace(proposal, source=source)
    noted = shelf.places.get(entry.path, Whence()).said
    before = {name: noted.get(_key(name, old.source.sha256), "") for name in _KEPT}
    kept = {
        name: value
        for name in _KEPT
        if name not in settings
        and (value := getattr(old.source, name))
        and not _same(name, value, getattr(source, name))
        and not _counts(name, value, proposal, before)
    }
    reasons = {**proposal.reasons, **dict.fromkeys(kept, KEPT_WHY)}
    change = text_change(old.source.text, source.text)
    return replace(proposal, source=replace(source, **kept), change=change, reasons=reasons)


def _counts(name: str, old: str, proposal: Proposal, before: Mapping[str, str]) -> bool:
    """Whether what a new version says of itself counts more than the ``old`` value of a field.

    ``before`` are checksums of what the old version said, "" where that is not known. What a person changed since stays
    while the file says the same; where nobody changed it, the new version counts. Where that cannot be told, only what a
    person wrote into its front matter or beside it counts: a guess is no reason to lose what may have been mended.
    """
    new = proposal.said.get(name, "")
    if not new or (name == "kind" and new == "other") or (name == "language" and name not in proposal.reasons):
        return False
    if before[name] == _checksum(name, old):
        return True
    return name in proposal.original.fields and before[name] != _checksum(name, new)


def _same(name: str, one: str, other: str) -> bool:
    return _checksum(name, one) == _checksum(name, other)


def _checksum(name: str, value: str) -> str:
    return checksum_of(plain_language(value) if name == "language" else value)


def _key(name: str, sha256: str) -> str:
    return f"{sha256[:16].lower()}:{name}"


def document_ids(proposal: Proposal, catalog: Catalog) -> dict[str, str]:
    """Give the documents of a bulk file ids that no other source has, by ``_id``; those of a new version keep theirs."""
    if not proposal.records:
        return {}
    old = proposal.replaces.path if proposal.replaces else ""
    names = [one_line(str(record["_id"])) for record in proposal.records]
    return free_ids(names, proposal.source.id, catalog.document_ids(but=old), catalog.documents().get(old))


def checksums(proposal: Proposal) -> dict[str, str]:
    """Give checksums of what a file says of itself, for the day when a new version takes its place."""
    return {_key(name, proposal.sha256): _checksum(name, proposal.said.get(name, "")) for name in _KEPT}


def check_names(proposal: Proposal) -> None:
    """Refuse ids that this system cannot write as names of files, as under LANG=C without UTF-8."""
    for name in (proposal.source.id, *(one.case.id for one in proposal.cases)):
        try:
            os.fsencode(name)
        except UnicodeEncodeError:
            raise RefusedError(
                f"This system cannot write {name} as the name of a file (its names are {sys.getfilesystemencoding()}); "
                "set PYTHONUTF8=1, or give another id with --set id=NAME.",
                "unreadable",
            ) from None
