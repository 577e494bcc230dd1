"""Removing sources and case examples; what was removed can be brought back by undoing."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from unicodedata import normalize

from knowledge.errors import InputError, LibraryError
from knowledge.keeping.catalog import (
    Catalog,
    Entry,
    ambiguous,
    own_sources,
    read_catalog,
    room_and_id,
    unknown_id,
)
from knowledge.keeping.left_over import left_over
from knowledge.keeping.placing import Shelf
from knowledge.keeping.settling import settle
from knowledge.keeping.state import files_now, refuse_changed
from knowledge.keeping.store import Change, Step, open_store
from knowledge.keeping.trying import case_files, cases_naming
from knowledge.record_ids import names_in
from knowledge.untrusted import shorten

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Removal:
    """What will be removed: the ids asked for, the files with it, and case examples that quote what goes.

    ``quoting`` maps the path of each case example that quotes a source that goes, and is not asked for itself, to the
    id of that source. ``documents`` maps single documents that go to the path of their file. ``seen`` are the files of the
    library that was looked at (:func:`knowledge.keeping.state.files_now`).
    """

    ids: tuple[str, ...]
    steps: tuple[Step, ...]
    quoting: dict[str, str]
    documents: dict[str, str] = field(default_factory=dict)
    seen: Mapping[str, list[int]] = field(default_factory=dict)

    @property
    def paths(self) -> tuple[str, ...]:
        """The files that will go, originals last."""
        going = (step.path for step in self.steps if step.content is None)
        return tuple(sorted(going, key=lambda path: path.startswith("originals/")))


def plan_removal(folder: Path, bundled: Path | None, ids: Sequence[str]) -> Removal:
    """Find what the ids stand for: sources, files of records, single records, case examples.

    "sources/ID" and "cases/ID" say which of the two is meant. Raises :class:`InputError` for an id that nothing of this
    library has, or both a source and a case example, :class:`LibraryError` for one that the bundled library holds.
    """
    settle(folder)
    seen = files_now(folder)
    catalog = read_catalog(folder, bundled)
    steps: dict[str, Step] = {}
    going: dict[str, Entry] = {}
    documents: dict[str, str] = {}
    cases = {name: file.relative for name, file in case_files(folder).items()}
    for given in dict.fromkeys(ids):
        room, plain = room_and_id(given)
        name = normalize("NFC", plain)  # as ids are kept; a name that macOS completes may be written otherwise
        entry = catalog.by_id(name) if room != "cases" else None
        entry = None if entry is None or entry.bundled else entry
        case = cases.get(name) if room != "sources" else None
        single = _record(folder, catalog, plain, steps) if room != "cases" and entry is None else None
        if case and (entry or single):
            raise ambiguous(name)
        if entry:
            going[entry.id] = entry
            steps[entry.path] = Step(entry.path, None)
        elif case:
            steps[case] = Step(case, None)
        elif single:
            file, steps[file.path] = single
            documents[plain] = file.path
            if steps[file.path].content is None:
                going[file.id] = file
        else:
            raise _unknown(name, room, catalog, cases, bundled)
    for path in _originals(folder, catalog, going):
        steps[path] = Step(path, None)
    quoting = {
        file.relative: name
        for name in (*going, *documents)
        for file, _ in cases_naming(folder, name)
        if file.relative not in steps
    }
    return Removal(tuple(dict.fromkeys(ids)), tuple(steps.values()), quoting, documents, seen)


def remove(folder: Path, removal: Removal, *, with_cases: bool) -> None:
    """Remove in one step what was planned, and with ``with_cases`` the case examples that quote it.

    Raises :class:`LibraryError`, with nothing changed, where someone else has changed the library since it was planned.
    """
    steps = list(removal.steps)
    if with_cases:
        steps += [Step(path, None) for path in removal.quoting]
    with open_store(folder) as store:
        refuse_changed(folder, removal.seen, "removed")
        store.apply(Change(tuple(steps), "remove", f"removed {', '.join(removal.ids)}", secrets.token_hex(6)))


def _record(folder: Path, catalog: Catalog, name: str, steps: Mapping[str, Step]) -> tuple[Entry, Step] | None:
    """Give the file of records that holds a document with this id, and it written without it; None where there is none.

    ``steps`` are what is planned already: a file that loses a document may lose more.
    """
    found = catalog.document(name)
    if found is None or found[0].bundled:
        return None
    entry, own = found
    planned = steps.get(entry.path)
    content = planned.content if planned is not None else Shelf(folder, None, catalog).content(entry)
    lines = content.splitlines(keepends=True) if isinstance(content, bytes) else []
    kept = [line for line in lines if own not in (named for named, _ in names_in(line))]
    if len(kept) == len(lines):
        return None
    return entry, Step(entry.path, b"".join(kept) if any(line.strip() for line in kept) else None)


def _originals(folder: Path, catalog: Catalog, going: dict[str, Entry]) -> list[str]:
    """Give the originals from which nothing that stays was made."""
    staying = {entry.sha256 for entry in catalog.entries.values() if entry.id not in going or entry.bundled}
    return left_over(folder, [entry.sha256 for entry in going.values()], staying)


def _unknown(
    name: str, room: str, catalog: Catalog, cases: Collection[str], bundled: Path | None
) -> InputError | LibraryError:
    entry = catalog.by_id(name) if room != "cases" else None
    if (entry and entry.bundled) or (bundled and room != "sources" and name in case_files(bundled)):
        return LibraryError(
            f"{shorten(name, 60)} belongs to the bundled library, which stays as it is; --no-bundled leaves it out of answers"
        )
    return unknown_id(name, room, own_sources(catalog), cases)
