"""Taking a pack into a library: what is new, what is there already, what is in conflict; nothing is lost silently."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.keeping.catalog import read_catalog
from knowledge.keeping.left_over import left_over
from knowledge.keeping.merging_terms import merge_terms
from knowledge.keeping.merging_texts import in_language, with_new_id, with_new_sources
from knowledge.keeping.settling import settle
from knowledge.keeping.sorting import Conflict, OnConflict, Sorting, id_of, sort_pack
from knowledge.keeping.state import files_now, refuse_changed
from knowledge.keeping.store import Change, Step, open_store
from knowledge.keeping.trees import FolderTree
from knowledge.keeping.trying import (
    broken_by,
    kind_of,
    library_language,
    read_named,
    sources_named,
    try_case,
    try_source,
)
from knowledge.record_ids import free_ids, id_beside, names_in, with_ids

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from knowledge.keeping.catalog import Catalog
    from knowledge.keeping.unpacking import Pack
    from knowledge.model import Fault
    from knowledge.reading_sources import SourceRecord


@dataclass(frozen=True, slots=True)
class Merge:
    """What taking in a pack would do: paths that are new, the same, in conflict; new names; files that are faulty.

    ``renamed`` maps paths of the pack to the paths under which they are taken; ``faulty`` are not taken, ``aside`` are
    faulty and taken all the same, to be set aside when the library is read. ``broken`` are case examples of the library
    whose quotations do not stand in the sources that come in place of theirs. ``seen`` are the files of the library that was
    looked at (:func:`knowledge.keeping.state.files_now`).
    """

    new: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    replaced: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    faulty: tuple[Fault, ...] = ()
    aside: tuple[Fault, ...] = ()
    broken: tuple[Fault, ...] = ()
    steps: tuple[Step, ...] = ()
    seen: Mapping[str, list[int]] = field(default_factory=dict)

    @property
    def open(self) -> bool:
        """Whether there are conflicts and nobody has said what to do with them."""
        return bool(self.conflicts) and not (self.kept or self.replaced or self.renamed)


def plan_merge(
    folder: Path, bundled: Path | None, pack: Pack, on_conflict: OnConflict, *, with_faulty: bool = False
) -> Merge:
    """Say what taking ``pack`` into the library in ``folder`` does; ``on_conflict`` says what to do with conflicts.

    "keep" keeps what is there, "replace" puts what comes in its place, "both" keeps both, the one that comes under a
    new id; "" leaves conflicts open. What the bundled library holds is never replaced. Faulty files are left out, unless
    ``with_faulty``.
    """
    settle(folder)
    seen = files_now(folder)
    tree = FolderTree(folder)
    there = tree.paths()
    language = library_language(folder)
    incoming = {
        path: in_language(path, content, pack.language, language)
        for path, content in pack.texts.items()
        if path != "library.yaml" or "library.yaml" not in there
    }
    catalog = read_catalog(folder, bundled)
    sorting = sort_pack(incoming, tree, catalog, on_conflict)
    if sorting.conflicts and not on_conflict:
        return Merge(new=tuple(sorting.new), same=tuple(sorting.same), conflicts=tuple(sorting.conflicts))
    contents = _contents(sorting, incoming, tree, on_conflict, catalog)
    good, faulty = _good(contents, folder, bundled, language)
    contents = contents if with_faulty else good
    return Merge(
        new=tuple(path for path in sorting.new if path in contents),
        same=tuple(sorting.same),
        conflicts=tuple(sorting.conflicts),
        replaced=tuple(sorting.replaced),
        kept=tuple(sorting.kept),
        renamed=sorting.renamed,
        faulty=() if with_faulty else faulty,
        aside=faulty if with_faulty else (),
        broken=_broken(sorting, contents, tree, [*([bundled] if bundled else []), folder], language),
        steps=tuple(_steps(sorting, contents, folder, pack, catalog)),
        seen=seen,
    )


def _steps(
    sorting: Sorting, contents: Mapping[str, bytes], folder: Path, pack: Pack, catalog: Catalog
) -> Iterator[Step]:
    """Give what is done to the library's files; of the pack's originals, only those that its sources state come along.

    The original of a source that is replaced goes, unless another source was made from it too.
    """
    for path, content in contents.items():
        yield Step(path, content)
    gone = [sorting.mine[path] for path in sorting.replaced if sorting.target(path) in contents]
    for path in gone:  # yours of another suffix goes, unless something else of the pack comes there
        if path not in contents:
            yield Step(path, None)
    needed = {_sha_of(content) for content in contents.values()} - {""}
    staying = {entry.sha256 for entry in catalog.entries.values() if entry.path not in gone}
    going = [catalog.entries[path].sha256 for path in gone if path in catalog.entries]
    for path in left_over(folder, going, {*needed, *staying}):
        yield Step(path, None)
    for name in pack.originals:
        checksum = name.removeprefix("originals/")[:64]
        if checksum in needed and not (folder / name).exists():
            yield Step(name, pack.original(name), checksum)


def merge(folder: Path, merged: Merge, about: str) -> bool:
    """Do in one step what was planned; False where there was nothing to do.

    Raises :class:`LibraryError`, with nothing changed, where someone else has changed the library since it was planned.
    """
    with open_store(folder) as store:
        refuse_changed(folder, merged.seen, "imported")
        return store.apply(Change(merged.steps, "import", about, secrets.token_hex(6)))


def _contents(
    sorting: Sorting, incoming: Mapping[str, bytes], tree: FolderTree, on_conflict: OnConflict, catalog: Catalog
) -> dict[str, bytes]:
    """Give what will be written: path to content, with new ids where files get new names or documents meet taken ones."""
    targets = {path: sorting.target(path) for path in [*sorting.new, *sorting.replaced, *sorting.renamed]}
    new_ids = {
        id_of(old): id_of(new)
        for old, new in targets.items()
        if old.startswith("sources/") and id_of(old) != id_of(new)
    }
    contents: dict[str, bytes] = {}
    taken = _staying(sorting, targets, catalog)
    for path, target in targets.items():
        if target.startswith("sources/") and kind_of(target) == "records":
            here = catalog.documents().get(sorting.mine.get(path, "") if path in sorting.replaced else "", {})
            before = pack_ids(incoming, path)
            ids = free_ids(before, id_of(target), taken, {**before, **here})
            taken |= set(ids.values())
            new_ids |= {before[name]: known for name, known in ids.items() if known != before[name]}
            contents[target] = with_ids(incoming[path], ids)
    for path, target in targets.items():
        content = contents.get(target, incoming[path])
        if path == "terms.yaml" and on_conflict == "both" and path in sorting.replaced:
            content = merge_terms(tree.read(path), content)
        elif id_of(target) != id_of(path) and kind_of(path) != "records":
            content = with_new_id(path, content, id_of(target))
        if path.startswith("cases/") and new_ids:
            content = with_new_sources(content, new_ids)
        contents[target] = content
    return contents


def _staying(sorting: Sorting, targets: Mapping[str, str], catalog: Catalog) -> set[str]:
    """Give the ids that documents of the pack may not have: of what stays in the library and of single documents that come."""
    going = {sorting.mine[path] for path in sorting.replaced}
    staying = {entry.id for entry in catalog.entries.values() if not entry.records and entry.path not in going}
    staying |= {
        id_of(target) for target in targets.values() if target.startswith("sources/") and target.endswith(".md")
    }
    return staying.union(*(ids.values() for path, ids in catalog.documents().items() if path not in going))


def pack_ids(incoming: Mapping[str, bytes], path: str) -> dict[str, str]:
    """Give the ids by which the pack itself knows the documents of its file at ``path``, by their ``_id``."""
    taken = {id_of(other) for other in incoming if other.startswith("sources/") and kind_of(other) == "markdown"}
    found: dict[str, str] = {}
    for other in sorted(incoming):
        if not (other.startswith("sources/") and kind_of(other) == "records"):
            continue
        for name, stated in names_in(incoming[other]):
            known = stated or id_beside(name, id_of(other), taken)
            taken.add(known)
            if other == path:
                found.setdefault(name, known)
    return found


def _good(
    contents: Mapping[str, bytes], folder: Path, bundled: Path | None, language: str
) -> tuple[dict[str, bytes], tuple[Fault, ...]]:
    """Leave out sources that would be set aside, and case examples whose quotations would not stand."""
    good: dict[str, bytes] = {}
    faulty: list[Fault] = []
    coming: dict[str, SourceRecord] = {}
    for path, content in contents.items():
        if path.startswith("sources/") and kind_of(path) == "markdown":
            record, faults = try_source(path, content, language)
            if record is None:
                faulty += faults[:1]
                continue
            coming[record.source.id] = record
        if not path.startswith("cases/"):
            good[path] = content
    named = {path: sources_named(content) for path, content in contents.items() if path.startswith("cases/")}
    missing = set().union(*named.values()) - set(coming) if named else set()
    records = {
        stated or name for path in contents if kind_of(path) == "records" for name, stated in names_in(contents[path])
    }
    known = read_named([*([bundled] if bundled else []), folder], missing - records) if missing - records else {}
    for path, ids in named.items():
        if ids & records:
            good[path] = contents[path]  # documents of a file of records: looked at when the library is read
            continue
        read, faults = try_case(path, contents[path], {**known, **coming})
        if read is None:
            faulty += faults[:1]
        else:
            good[path] = contents[path]
    return good, tuple(faulty)


def _broken(
    sorting: Sorting, contents: Mapping[str, bytes], tree: FolderTree, folders: Sequence[Path], language: str
) -> tuple[Fault, ...]:
    """Say which case examples of the library, not replaced themselves, quote words that go with a replaced source.

    ``folders`` are the libraries in use, one's own last.
    """
    found: list[Fault] = []
    for path in sorting.replaced:
        mine, target = sorting.mine[path], sorting.target(path)
        if target in contents and mine.startswith("sources/") and kind_of(mine) == "markdown":
            before = try_source(mine, tree.read(mine), language)[0]
            after = try_source(target, contents[target], language)[0] if kind_of(target) == "markdown" else None
            found += broken_by(folders, folders[-1], before, after, contents)
    return tuple(found)


def _sha_of(content: bytes) -> str:
    """Give the checksum of the original that a source states."""
    found = re.search(rb"\"?sha256\"?:\s*\"?([0-9a-f]{64})", content[:200_000])
    return found[1].decode() if found else ""


def summary(merged: Merge) -> Sequence[str]:
    """Tell what was or would be done, one line each."""
    lines = [f"new: {path}" for path in merged.new]
    lines += [f"the same: {path}" for path in merged.same]
    lines += [f"replaced: {path}" for path in merged.replaced]
    lines += [f"kept as it is: {path}" for path in merged.kept]
    lines += [f"taken as {new}: {old}" for old, new in merged.renamed.items()]
    lines += [f"not taken: {fault}" for fault in merged.faulty]
    lines += [f"taken, and set aside until it is corrected: {fault}" for fault in merged.aside]
    lines += [f"set aside: {fault}" for fault in merged.broken]
    return lines
