"""Adding documents to a library: told apart from what is there, proposed, and taken in one step each."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from knowledge.errors import InputError
from knowledge.importing import RefusedError
from knowledge.keeping.catalog import Entry, read_catalog
from knowledge.keeping.comparing import TextChange
from knowledge.keeping.left_over import left_over
from knowledge.keeping.moving import moved_away, moved_note, moving
from knowledge.keeping.newer import check_newer, newer_warnings
from knowledge.keeping.placing import Shelf, check_names, checksums, document_ids, placed
from knowledge.keeping.present import fields_otherwise, missing_documents
from knowledge.keeping.proposing import (
    Proposal,
    cases_in,
    good_records,
    metadata_of,
    record_lines,
    renamed_note,
    wanted_id,
    with_fields,
    with_free_ids,
    with_publisher_of_site,
    with_settings,
)
from knowledge.keeping.rendering import render_source
from knowledge.keeping.settling import stamp
from knowledge.keeping.starting import is_library
from knowledge.keeping.store import Change, Step, open_store
from knowledge.keeping.trying import broken_by, broken_documents, cases_naming, library_language, try_case, try_source
from knowledge.keeping.whence import Whence, note_place, read_places
from knowledge.languages import plain_language
from knowledge.model import Claim, Fault, Source
from knowledge.reading_sources import SourceRecord
from knowledge.untrusted import one_line, shorten

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from knowledge.importing import Extracted
    from knowledge.keeping.originals import Original
    from knowledge.keeping.store import Store


_ROOMS = ("sources", "cases")


@dataclass(frozen=True, slots=True)
class Settings:
    """How to add: fields set for every document, whether to look for case examples, the id of the source to replace."""

    fields: Mapping[str, str] = field(default_factory=dict)
    cases: bool = True
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a document. ``outcome`` is "added", "updated" or "there" (nothing was changed).

    ``cases`` are ids of new case examples; ``change`` what changed in the text; ``broken`` names case examples whose
    quotations no longer stand in it, which reading sets aside from now on.
    """

    outcome: str
    name: str
    id: str
    path: str
    cases: tuple[str, ...] = ()
    change: TextChange = field(default_factory=TextChange)
    broken: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()


class Adding:
    """One run of adding to the library in ``folder``; what one run adds is undone together.

    ``bundled`` is the bundled library where it is in use: its ids are taken, and cases may quote it.
    Raises :class:`InputError` where ``settings`` name a source that is not there.
    """

    def __init__(self, folder: Path, bundled: Path | None, settings: Settings) -> None:
        self.folder = folder
        self.settings = settings
        self._group = secrets.token_hex(6)
        self._stamp = stamp([folder], _ROOMS)
        catalog, places = read_catalog(folder, bundled), read_places(folder)
        language = library_language(folder) if is_library(folder) else "en"  # it may not have been made yet
        self.shelf = Shelf(folder, bundled, catalog, language, places=places)
        if settings.replaces and self.shelf.replaceable(settings.replaces) is None:
            raise InputError(
                f"--replace {shorten(settings.replaces)!r}: no source of this library has that id; 'article45 list' shows them"
            )
        check_newer(settings.fields.get("superseded_by", ""), self.shelf)

    def there(self, sha256: str) -> Entry | None:
        """Give the source that was made from the same file, where one was; this run will not replace it.

        None where it is that very source which the file is to replace, or one that is to move to the place of that.
        """
        entry = self.shelf.catalog.by_sha256(sha256)
        if entry is None or entry.id == self.settings.replaces or moving(self.shelf, sha256, self.settings.replaces):
            return None
        self.shelf.taken_now.add(entry.path)
        return entry

    def missing(self, name: str) -> str:
        """Say how many documents of the file of records ``name`` are no longer there; "" where none are missing."""
        return missing_documents(self.shelf, name)

    def unset(self, name: str) -> tuple[str, ...]:
        """Give the fields that were to be set and that the source ``name``, which is there already, has otherwise."""
        return fields_otherwise(self.shelf, name, self.settings.fields)

    def is_own(self, path: Path) -> bool:
        """Whether ``path`` is a file of the library itself, which is not to be added to it."""
        try:
            return path.resolve().is_relative_to(self.folder.resolve())
        except (OSError, RuntimeError, ValueError):
            return False

    def propose(self, original: Original, sha256: str, extracted: Extracted) -> Proposal:
        """Make a source with metadata and case examples of what was read from a file."""
        set_fields = {name: value for name, value in self.settings.fields.items() if name != "id"}
        if extracted.front:  # what lies beside the document counts before what stands at its head
            original = replace(original, fields={**extracted.front, **original.fields})
        said, why = metadata_of(extracted, original, self.shelf.language)
        said, why = with_publisher_of_site(said, why, self.shelf.catalog)
        fields, reasons = with_settings(said, why, set_fields)
        fields.setdefault("retrieved", date.today().isoformat())
        wanted = self.settings.fields.get("id") or original.fields.get("id") or wanted_id(fields, original.file_name)
        source = Source(
            id=wanted, text=extracted.text, sha256=sha256, original=one_line(original.file_name), origin="own", **fields
        )
        records, left_out = good_records(extracted.records)
        warnings = (*extracted.warnings, *original.warnings, *left_out)
        warnings += newer_warnings(source.superseded_by, self.shelf)
        proposal = Proposal(
            original,
            sha256,
            source,
            records=records,
            pages=extracted.pages,
            format=extracted.format,
            warnings=warnings,
            reasons=reasons,
            said=said,
        )
        replaces = self.shelf.replaceable(self.settings.replaces) if self.settings.replaces else None
        proposal = placed(proposal, self.shelf, set_fields, replaces)
        if not self.settings.cases or proposal.records or proposal.same_as:
            return proposal
        return self._with_cases(proposal)

    def changed(self, proposal: Proposal, fields: Mapping[str, str]) -> Proposal:
        """Give the proposal with fields that a person typed for it.

        Raises :class:`InputError` for an id that another source has, and for a newer source that is not there.
        """
        changed = with_fields(proposal, fields, self.shelf.catalog)
        check_newer(fields.get("superseded_by", ""), self.shelf, changed.source.id)
        return changed

    def take(self, proposal: Proposal) -> Taken:
        """Put the proposal into the library in one step: original, source and case examples together.

        Raises :class:`knowledge.errors.LibraryError` where the library cannot be written, and
        :class:`RefusedError` where the file has gone or changed meanwhile.
        """
        check_names(proposal)
        with open_store(self.folder) as store:
            if self._changed_by_others(proposal):
                before = set(self.shelf.catalog.entries)
                self.shelf.catalog = read_catalog(self.folder, self.shelf.bundled)
                self.shelf.taken_now |= set(self.shelf.catalog.entries) - before
            there = self.there(proposal.sha256)
            if there:
                return Taken("there", proposal.original.name, there.id, there.path)
            proposal = self._still_free(proposal)
            taken = self._write(store, proposal)
            self.shelf.catalog.cases |= {case.case.id.casefold() for case in proposal.cases}
            self.shelf.taken_now.add(proposal.path)
            self._stamp = stamp([self.folder], _ROOMS)
            return taken

    def _changed_by_others(self, proposal: Proposal) -> bool:
        """Whether another process has added something since this one looked, or wants the same places."""
        places = [proposal.original.kept_as(proposal.sha256), *(f"cases/{one.case.id}.yaml" for one in proposal.cases)]
        if not proposal.replaces:
            places.append(proposal.path)
        taken = any((self.folder / place).exists() for place in places)
        return taken or stamp([self.folder], _ROOMS) != self._stamp

    def _write(self, store: Store, proposal: Proposal) -> Taken:
        documents = document_ids(proposal, self.shelf.catalog)
        content = record_lines(proposal, documents) if proposal.records else render_source(proposal.source)
        kept = proposal.original.kept_as(proposal.sha256)
        try:
            original = Step(kept, proposal.original.content(), proposal.sha256)
        except OSError as error:
            raise RefusedError(f"It cannot be read ({error.strerror or 'error'}); check its rights.") from None
        steps = [original, Step(proposal.path, content)]
        steps += [Step(f"cases/{one.case.id}.yaml", one.content) for one in proposal.cases]
        after, faults = (None, ()) if proposal.records else try_source(proposal.path, content, self.shelf.language)
        if faults:
            raise RefusedError(f"What was read from it {faults[0].what}; {faults[0].mend}.", "empty")
        broken: tuple[Fault, ...] = ()
        old = proposal.replaces
        if old:
            if hashlib.sha256(self.shelf.content(old)).hexdigest() != proposal.replaced_sha256:
                raise RefusedError(f"The source {old.id} was changed meanwhile; add the file again.", "unreadable")
            if after:
                broken = broken_by(self._folders(), self.folder, self.shelf.record(old), after)
            elif proposal.records:
                known = self.shelf.catalog.documents().get(old.path, {})
                broken = broken_documents(self._folders(), self.folder, known.values(), proposal.path, content)
            steps += self._left_over(old, proposal.sha256)
        moved = moving(self.shelf, proposal.sha256, self.settings.replaces)
        if moved:
            steps += moved_away(self.shelf, proposal, moved)
        label = "updated" if old else "added"
        store.apply(
            Change(tuple(steps), "add", f"{label} {proposal.source.id} ({proposal.original.file_name})", self._group)
        )
        if moved:
            del self.shelf.catalog.entries[moved.path]
        self.shelf.catalog.put(_entry(proposal), documents or None)
        whence = Whence(proposal.original.place, len(proposal.records), checksums(proposal))
        self.shelf.places[proposal.path] = whence
        note_place(self.folder, proposal.path, whence)
        cases = tuple(one.case.id for one in proposal.cases)
        name, change = proposal.original.name, proposal.change
        notes = (*proposal.notes, *renamed_note(documents), *moved_note(moved, proposal))
        return Taken(label, name, proposal.source.id, proposal.path, cases, change, broken, notes)

    def _left_over(self, old: Entry, sha256: str) -> list[Step]:
        """Remove the original of the old version, unless another source was made from it too."""
        staying = {entry.sha256 for entry in self.shelf.catalog.entries.values() if entry.path != old.path}
        return [Step(path, None) for path in left_over(self.folder, [old.sha256], {*staying, sha256})]

    def _still_free(self, proposal: Proposal) -> Proposal:
        """Give new ids where another process has taken those of the proposal since it was made."""
        name, catalog = proposal.source.id, self.shelf.catalog
        there = catalog.by_id(name)
        if there and (proposal.replaces is None or there.path != proposal.replaces.path):
            name = catalog.free_id(there.id)
        elif not proposal.replaces and not proposal.records:
            name = catalog.free_id(name)  # a document of a file of many may have it
        return with_free_ids(proposal, name, catalog.cases)

    def _with_cases(self, proposal: Proposal) -> Proposal:
        """Find case examples; those that the library has already for this source are left out."""
        found = cases_in(proposal.source, self.shelf.catalog)
        known: list[str] = []
        if proposal.replaces:
            record = SourceRecord(proposal.source, 1)
            moved = moving(self.shelf, proposal.sha256, self.settings.replaces)
            for name in (proposal.source.id, *([moved.id] if moved else [])):
                for file, content in cases_naming(self.folder, name):
                    known += [claim.quote for claim in _claims(file.relative, content, record, name)]
        certain = tuple(one for one in found.certain if not _known(one.case.claims, known))
        perhaps = tuple(one for one in found.perhaps if not _known(one.case.claims, known))
        return replace(proposal, cases=certain, perhaps=perhaps, notes=(*proposal.notes, *found.notes))

    def _folders(self) -> list[Path]:
        return [*([self.shelf.bundled] if self.shelf.bundled else []), self.folder]


def _entry(proposal: Proposal) -> Entry:
    source = proposal.source
    return Entry(
        source.id,
        proposal.path,
        source.title,
        source.symbol,
        source.url,
        plain_language(source.language),
        source.sha256,
        source.original,
        source.publisher,
        records=bool(proposal.records),
    )


def _claims(relative: str, content: bytes, record: SourceRecord, name: str) -> tuple[Claim, ...]:
    read, _ = try_case(relative, content, {name: record})
    return read.case.claims if read else ()


def _known(claims: tuple[Claim, ...], known: list[str]) -> bool:
    return any(claim.quote in quote or quote in claim.quote for claim in claims for quote in known)
