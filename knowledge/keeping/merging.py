"""Taking a pack into a library: what is new, what is there already, what is in conflict; nothing is lost silently."""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal
from unicodedata import normalize

from knowledge.keeping.catalog import Catalog, read_catalog
from knowledge.keeping.merging_terms import merge_terms
from knowledge.keeping.merging_texts import in_language, with_new_id, with_new_sources
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

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from knowledge.keeping.unpacking import Pack
    from knowledge.model import Fault
    from knowledge.reading_sources import SourceRecord

OnConflict = Literal["", "keep", "replace", "both"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A file of the pack whose place is taken by another content. ``bundled``: by the bundled library."""

    path: str
    bundled: bool = False


@dataclass(frozen=True, slots=True)
class Merge:
    """What taking in a pack would do: paths that are new, the same, in conflict; new names; files that are faulty.

    ``renamed`` maps paths of the pack to the paths under which they are taken; ``faulty`` are not taken, ``aside`` are
    faulty and taken all the same, to be set aside when the library is read. ``broken`` are case examples of the library
    whose quotations do not stand in the sources that come in place of theirs.
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
    tree = FolderTree(folder)
    there = tree.paths()
    catalog = read_catalog(folder, bundled)
    own, taken = {_key(path): path for path in there}, _taken(catalog)
    language = library_language(folder)
    incoming = {
        path: in_language(path, content, pack.language, language)
        for path, content in pack.texts.items()
        if path != "library.yaml" or "library.yaml" not in there
    }
    sorting = _Sorting()
    for path, content in incoming.items():
        mine = path if path in there else own.get(_key(path), "")
        if mine in there and kind_of(mine) == kind_of(path) and (tree.read(mine) == content or _only_remarks(content)):
            sorting.same.append(path)
        elif path in there and _only_remarks(tree.read(path)):
            sorting.new.append(path)
        elif mine or _key(path) in taken:
            sorting.conflicts.append(Conflict(path, bundled=not mine and taken[_key(path)]))
            sorting.mine[path] = mine
        else:
            sorting.new.append(path)
    if sorting.conflicts and not on_conflict:
        return Merge(tuple(sorting.new), tuple(sorting.same), tuple(sorting.conflicts))
    _resolve(sorting, {*taken, *own}, on_conflict, incoming)
    contents = _contents(sorting, incoming, tree, on_conflict)
    good, faulty = _good(contents, folder, bundled, language)
    contents = contents if with_faulty else good
    needed = {_sha_of(content) for content in contents.values()} - {""}
    steps = [Step(path, content) for path, content in contents.items()]
    for path in sorting.replaced:  # yours of another suffix goes, unless something else of the pack comes there
        if sorting.target(path) in contents and sorting.mine[path] not in contents:
            steps.append(Step(sorting.mine[path], None))
    for name in pack.originals:
        if name.removeprefix("originals/")[:64] in needed and not (folder / name).exists():
            steps.append(Step(name, pack.original(name), name.removeprefix("originals/")[:64]))
    return Merge(
        tuple(path for path in sorting.new if path in contents),
        tuple(sorting.same),
        tuple(sorting.conflicts),
        tuple(sorting.replaced),
        tuple(sorting.kept),
        sorting.renamed,
        () if with_faulty else faulty,
        faulty if with_faulty else (),
        _broken(sorting, contents, tree, [*([bundled] if bundled else []), folder], language),
        tuple(steps),
    )


def merge(folder: Path, merged: Merge, about: str) -> bool:
    """Do in one step what was planned; False where there was nothing to do."""
    with open_store(folder) as store:
        return store.apply(Change(merged.steps, "import", about, secrets.token_hex(6)))


@dataclass(slots=True)
class _Sorting:
    new: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)
    mine: dict[str, str] = field(default_factory=dict)
    """For each conflict the file of the library with its id, which may be of another suffix or case; "": it has none."""
    into_mine: set[str] = field(default_factory=set)

    def target(self, path: str) -> str:
        """Where a file of the pack is written."""
        return self.mine[path] if path in self.into_mine else self.renamed.get(path, path)


def _key(path: str) -> tuple[str, str]:
    """Give what no two files of a library may both have: the room and the id; a file at the top has its name."""
    room, slash, _ = path.partition("/")
    return (room, _id(path).casefold()) if slash else ("", path)


def _id(path: str) -> str:
    return normalize("NFC", PurePosixPath(path).stem)


def _taken(catalog: Catalog) -> dict[tuple[str, str], bool]:
    """Give the ids that are taken, each with whether it is the bundled library that has it and no file of one's own."""
    taken = {("cases", name): True for name in catalog.cases}
    return taken | {("sources", entry.id.casefold()): entry.bundled for entry in catalog.entries.values()}


def _only_remarks(content: bytes) -> bool:
    """Whether a YAML file holds nothing but remarks, as that of a new library."""
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in content.splitlines())


def _resolve(
    sorting: _Sorting, taken: set[tuple[str, str]], on_conflict: OnConflict, incoming: Mapping[str, bytes]
) -> None:
    taken |= {_key(path) for path in incoming}
    for path in (conflict.path for conflict in sorting.conflicts):
        mine = sorting.mine[path]
        if on_conflict == "both" and path == "terms.yaml":
            sorting.replaced.append(path)
        elif on_conflict == "both" and path != "library.yaml":
            sorting.renamed[path] = _free(path, taken)
        elif on_conflict == "replace" and mine:
            sorting.replaced.append(path)
            # Into yours where that is read in the same way: not every disk tells names apart that differ in case.
            if kind_of(mine) == kind_of(path) and mine not in incoming:
                sorting.into_mine.add(path)
        else:
            sorting.kept.append(path)


def _free(path: str, taken: set[tuple[str, str]]) -> str:
    """Give the path with a number that neither the libraries nor the rest of the pack have; it is taken then."""
    file = PurePosixPath(path)
    number = 2
    while _key(f"{file.parent}/{file.stem}-{number}{file.suffix}") in taken:
        number += 1
    free = f"{file.parent}/{file.stem}-{number}{file.suffix}"
    taken.add(_key(free))
    return free


def _contents(
    sorting: _Sorting, incoming: Mapping[str, bytes], tree: FolderTree, on_conflict: OnConflict
) -> dict[str, bytes]:
    """Give what will be written: path to content, with new ids where files get new names."""
    targets = {path: sorting.target(path) for path in [*sorting.new, *sorting.replaced, *sorting.renamed]}
    new_ids = {
        _id(old): _id(new) for old, new in targets.items() if old.startswith("sources/") and _id(old) != _id(new)
    }
    contents: dict[str, bytes] = {}
    for path, target in targets.items():
        content = incoming[path]
        if path == "terms.yaml" and on_conflict == "both" and path in sorting.replaced:
            content = merge_terms(tree.read(path), content)
        elif _id(target) != _id(path) and kind_of(path) != "records":
            content = with_new_id(path, content, _id(target))
        if path.startswith("cases/") and new_ids:
            content = with_new_sources(content, new_ids)
        contents[target] = content
    return contents


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
    records = {name for path in contents if kind_of(path) == "records" for name in _ids(contents[path])}
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
    sorting: _Sorting, contents: Mapping[str, bytes], tree: FolderTree, folders: Sequence[Path], language: str
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
            found += broken_by(folders, folders[-1], before, after)
    return tuple(fault for fault in found if not any(fault.file.endswith(f"/{path}") for path in contents))


def _ids(content: bytes) -> set[str]:
    found = set()
    for line in content.splitlines():
        try:
            found.add(str(json.loads(line)["_id"]))
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
    return found


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
    lines += [f"taken, and set aside until it is mended: {fault}" for fault in merged.aside]
    lines += [f"set aside: {fault}" for fault in merged.broken]
    return lines
