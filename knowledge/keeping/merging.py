"""Taking a pack into a library: what is new, what is there already, what is in conflict; nothing is lost silently."""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

from knowledge.keeping.catalog import Catalog, read_catalog
from knowledge.keeping.merging_terms import merge_terms
from knowledge.keeping.store import Change, Step, open_store
from knowledge.keeping.trees import FolderTree
from knowledge.keeping.trying import broken_by, library_language, read_named, sources_named, try_case, try_source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from knowledge.keeping.unpacking import Pack
    from knowledge.model import Fault
    from knowledge.reading_sources import SourceRecord

OnConflict = Literal["", "keep", "replace", "both"]
_ID = re.compile(rb"^id:.*$", re.MULTILINE)
_IDS = re.compile(r"[^\s\[\]{},:\"'#]+")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A file of the pack whose place is taken by another content. ``bundled``: by the bundled library."""

    path: str
    bundled: bool = False


@dataclass(frozen=True, slots=True)
class Merge:
    """What taking in a pack would do: paths that are new, the same, in conflict; new names; files that are faulty.

    ``renamed`` maps paths of the pack to the paths under which they are taken; ``faulty`` are not taken. ``broken`` are
    case examples of the library whose quotations do not stand in the sources that come in place of theirs.
    """

    new: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    replaced: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    faulty: tuple[Fault, ...] = ()
    broken: tuple[Fault, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def open(self) -> bool:
        """Whether there are conflicts and nobody has said what to do with them."""
        return bool(self.conflicts) and not (self.kept or self.replaced or self.renamed)


def plan_merge(folder: Path, bundled: Path | None, pack: Pack, on_conflict: OnConflict) -> Merge:
    """Say what taking ``pack`` into the library in ``folder`` does; ``on_conflict`` says what to do with conflicts.

    "keep" keeps what is there, "replace" puts what comes in its place, "both" keeps both, the one that comes under a
    new id; "" leaves conflicts open. What the bundled library holds is never replaced.
    """
    tree = FolderTree(folder)
    there = tree.paths()
    catalog = read_catalog(folder, bundled)
    language = library_language(folder)
    incoming = {
        path: _in_language(path, content, pack.language, language)
        for path, content in pack.texts.items()
        if path != "library.yaml" or "library.yaml" not in there
    }
    sorting = _Sorting()
    for path, content in incoming.items():
        name = PurePosixPath(path).stem
        if path in there and (tree.read(path) == content or _only_remarks(content)):
            sorting.same.append(path)
        elif path in there and _only_remarks(tree.read(path)):
            sorting.new.append(path)
        elif path in there or _taken(path, name, catalog):
            sorting.conflicts.append(Conflict(path, bundled=path not in there))
        else:
            sorting.new.append(path)
    if sorting.conflicts and not on_conflict:
        return Merge(tuple(sorting.new), tuple(sorting.same), tuple(sorting.conflicts))
    _resolve(sorting, catalog, on_conflict)
    contents = _contents(sorting, incoming, tree, on_conflict)
    contents, faulty = _good(contents, folder, bundled, language)
    needed = {_sha_of(content) for content in contents.values()} - {""}
    steps = [Step(path, content) for path, content in contents.items()]
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
        faulty,
        _broken(sorting.replaced, contents, folder, bundled, language),
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


def _only_remarks(content: bytes) -> bool:
    """Whether a YAML file holds nothing but remarks, as that of a new library."""
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in content.splitlines())


def _taken(path: str, name: str, catalog: Catalog) -> bool:
    """Whether the id that a path gives is taken: by the bundled library, or by a file of another ending or case."""
    if path.startswith("sources/"):
        return catalog.by_id(name) is not None
    return path.startswith("cases/") and name.casefold() in catalog.cases


def _resolve(sorting: _Sorting, catalog: Catalog, on_conflict: OnConflict) -> None:
    for conflict in sorting.conflicts:
        path = conflict.path
        if on_conflict == "both" and path == "terms.yaml":
            sorting.replaced.append(path)
        elif on_conflict == "both" and path != "library.yaml":
            room, _, file = path.partition("/")
            stem, suffix = PurePosixPath(file).stem, PurePosixPath(file).suffix
            free = catalog.free_id(stem) if room == "sources" else catalog.free_case_id(stem)
            sorting.renamed[path] = f"{room}/{free}{suffix}"
        elif on_conflict == "replace" and not conflict.bundled:
            sorting.replaced.append(path)
        else:
            sorting.kept.append(path)


def _contents(
    sorting: _Sorting, incoming: Mapping[str, bytes], tree: FolderTree, on_conflict: OnConflict
) -> dict[str, bytes]:
    """Give what will be written: path to content, with new ids where files get new names."""
    new_ids = {
        PurePosixPath(old).stem: PurePosixPath(new).stem
        for old, new in sorting.renamed.items()
        if old.startswith("sources/")
    }
    contents: dict[str, bytes] = {}
    for path in [*sorting.new, *sorting.replaced, *sorting.renamed]:
        target, content = sorting.renamed.get(path, path), incoming[path]
        if path == "terms.yaml" and on_conflict == "both" and path in sorting.replaced:
            content = merge_terms(tree.read(path), content)
        elif target != path and not path.endswith(".jsonl"):
            content = _ID.sub(f"id: {json.dumps(PurePosixPath(target).stem, ensure_ascii=False)}".encode(), content, 1)
        if path.startswith("cases/") and new_ids:
            content = _with_new_sources(content, new_ids)
        contents[target] = content
    return contents


def _with_new_sources(content: bytes, new_ids: Mapping[str, str]) -> bytes:
    """Put the new ids of sources into a case file, where it names sources."""
    lines = content.decode("utf-8", "surrogateescape").split("\n")
    inside = False
    for number, line in enumerate(lines):
        top = re.match(r"[^\s#-]", line) is not None
        inside = bool(re.match(r"sources\s*:", line)) or (inside and not top)
        if inside or re.match(r"\s*(?:- )?(?:.*[{,]\s*)?source\s*:", line):
            lines[number] = _IDS.sub(lambda found: new_ids.get(found[0], found[0]), line)
    return "\n".join(lines).encode("utf-8", "surrogateescape")


def _in_language(path: str, content: bytes, language: str, default: str) -> bytes:
    """State the language of a source that left it to its library's default, where the new library has another."""
    if language == default or not path.startswith("sources/") or path.endswith(".jsonl"):
        return content
    text = content.decode("utf-8", "replace")
    matter = re.match(r"---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", text, re.MULTILINE | re.DOTALL)
    if matter is None:
        return f"---\nlanguage: {language}\n---\n{text}".encode()
    if re.search(r"^language\s*:", matter[1], re.MULTILINE):
        return content
    return content.replace(b"\n", f"\nlanguage: {language}\n".encode(), 1)


def _good(
    contents: Mapping[str, bytes], folder: Path, bundled: Path | None, language: str
) -> tuple[dict[str, bytes], tuple[Fault, ...]]:
    """Leave out sources that would be set aside, and case examples whose quotations would not stand."""
    good: dict[str, bytes] = {}
    faulty: list[Fault] = []
    coming: dict[str, SourceRecord] = {}
    for path, content in contents.items():
        if path.startswith("sources/") and path.endswith(".md"):
            record, faults = try_source(path, content, language)
            if record is None:
                faulty += faults[:1]
                continue
            coming[record.source.id] = record
        if not path.startswith("cases/"):
            good[path] = content
    named = {path: sources_named(content) for path, content in contents.items() if path.startswith("cases/")}
    missing = set().union(*named.values()) - set(coming) if named else set()
    records = {name for path in contents if path.endswith(".jsonl") for name in _ids(contents[path])}
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
    replaced: Sequence[str], contents: Mapping[str, bytes], folder: Path, bundled: Path | None, language: str
) -> tuple[Fault, ...]:
    """Say which case examples of the library, not replaced themselves, quote words that go with a replaced source."""
    folders = [*([bundled] if bundled else []), folder]
    found: list[Fault] = []
    for path in replaced:
        if path in contents and path.startswith("sources/") and path.endswith(".md"):
            before = try_source(path, (folder / path).read_bytes(), language)[0]
            found += broken_by(folders, folder, before, try_source(path, contents[path], language)[0])
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
    lines += [f"set aside: {fault}" for fault in merged.broken]
    return lines
