"""The files of a pack sorted by what becomes of them: new, the same, in conflict with what is there, and then how that ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal
from unicodedata import normalize

from knowledge.keeping.trying import kind_of
from knowledge.record_ids import without_ids

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.keeping.catalog import Catalog
    from knowledge.keeping.trees import FolderTree

OnConflict = Literal["", "keep", "replace", "both"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A file of the pack whose place is taken by another content. ``bundled``: by the bundled library."""

    path: str
    bundled: bool = False


@dataclass(slots=True)
class Sorting:
    """Paths of the pack, each in the list of what becomes of it; ``renamed`` has the path under which one is taken."""

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


def sort_pack(incoming: Mapping[str, bytes], tree: FolderTree, catalog: Catalog, on_conflict: OnConflict) -> Sorting:
    """Sort the files of a pack (path to content) against the library in ``tree``; "" leaves conflicts open."""
    there = tree.paths()
    own, taken = {_key(path): path for path in there}, _taken(catalog)
    sorting = Sorting()
    for path, content in incoming.items():
        mine = path if path in there else own.get(_key(path), "")
        if mine in there and kind_of(mine) == kind_of(path) and (_is_same(path, tree.read(mine), content)):
            sorting.same.append(path)
        elif path in there and _only_remarks(tree.read(path)):
            sorting.new.append(path)
        elif mine or _key(path) in taken:
            sorting.conflicts.append(Conflict(path, bundled=not mine and taken[_key(path)]))
            sorting.mine[path] = mine
        else:
            sorting.new.append(path)
    if on_conflict:
        _resolve(sorting, {*taken, *own}, on_conflict, incoming)
    return sorting


def _key(path: str) -> tuple[str, str]:
    """Give what no two files of a library may both have: the room and the id; a file at the top has its name."""
    room, slash, _ = path.partition("/")
    return (room, id_of(path).casefold()) if slash else ("", path)


def id_of(path: str) -> str:
    """Give the id of a file: its name without suffix, in one spelling of its accents."""
    return normalize("NFC", PurePosixPath(path).stem)


def _taken(catalog: Catalog) -> dict[tuple[str, str], bool]:
    """Give the ids that are taken, each with whether it is the bundled library that has it and no file of one's own."""
    taken = {("cases", name): True for name in catalog.cases}
    for path, ids in catalog.documents().items():
        taken |= {("sources", name.casefold()): path.startswith("bundled/") for name in ids.values()}
    return taken | {("sources", entry.id.casefold()): entry.bundled for entry in catalog.entries.values()}


def _is_same(path: str, mine: bytes, content: bytes) -> bool:
    """Whether a file of the pack brings nothing; documents that the library knows by other ids are the same ones."""
    if mine == content or _only_remarks(content):
        return True
    return path.startswith("sources/") and kind_of(path) == "records" and without_ids(mine) == without_ids(content)


def _only_remarks(content: bytes) -> bool:
    """Whether a YAML file holds nothing but remarks, as that of a new library."""
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in content.splitlines())


def _resolve(
    sorting: Sorting, taken: set[tuple[str, str]], on_conflict: OnConflict, incoming: Mapping[str, bytes]
) -> None:
    """Say how each conflict ends; ``taken`` are the keys that a new name may not have."""
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
