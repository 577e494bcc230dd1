"""What differs between two states of a library: sources, case examples and terms added, removed and changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from knowledge.keeping.comparing import text_change
from knowledge.keeping.rendering import ORDER
from knowledge.keeping.trying import try_source
from knowledge.reports import SetAsideError, counted
from knowledge.untrusted import clean_text, one_line, shorten
from knowledge.yaml_lines import Fields, Items, Node, Scalar, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.keeping.trees import Tree

_PLACES = {"sources": "source", "cases": "case", "terms.yaml": "terms", "library.yaml": "library"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. ``what`` is "source", "documents", "case", "acronym", "concept", "terms" or "library".

    ``how`` is "added", "removed" or "changed"; ``details`` say what changed, ``added`` and ``removed`` are paragraphs
    of a source.
    """

    what: str
    id: str
    how: str
    details: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def differences(old: Tree, new: Tree) -> list[Difference]:
    """Give what differs between two states of a library, in the order of their files; originals are not looked at."""
    found: list[Difference] = []
    before, after = old.paths(), new.paths()
    for path in sorted(before | after, key=lambda path: (list(_PLACES).index(_place(path)), path)):
        was = old.read(path) if path in before else None
        now = new.read(path) if path in after else None
        if was != now:
            found += _of_file(path, was, now)
    return found


def _place(path: str) -> str:
    return path.partition("/")[0]


def _of_file(path: str, was: bytes | None, now: bytes | None) -> Iterator[Difference]:
    stem, suffix = PurePosixPath(path).stem, PurePosixPath(path).suffix.casefold()
    what = _PLACES[_place(path)]
    if what == "terms":
        yield from _terms(was, now)
    elif suffix == ".jsonl":
        yield _documents(stem, was, now)
    elif was is None or now is None:
        yield Difference(what, stem, "added" if was is None else "removed")
    elif what == "source":
        yield _source(path, stem, was, now)
    else:
        yield Difference(what, stem, "changed", tuple(_fields(was, now)))


def _source(path: str, stem: str, was: bytes, now: bytes) -> Difference:
    before, after = try_source(path, was)[0], try_source(path, now)[0]
    if before is None or after is None:
        return Difference("source", stem, "changed", ("one of the two versions cannot be read",))
    details = ["another original"] if before.source.sha256 != after.source.sha256 else []
    for name in ORDER[:-1]:  # the last is the checksum
        one, other = getattr(before.source, name), getattr(after.source, name)
        if one != other:
            details.append(f"{name}: {_shown(one)} -> {_shown(other)}")
    change = text_change(before.source.text, after.source.text)
    if change:
        details.append(str(change))
    elif before.source.text != after.source.text:
        details.append("order or marks of the text")
    return Difference("source", stem, "changed", tuple(details), change.added, change.removed)


def _shown(value: str) -> str:
    return shorten(value, 60) if value else "(nothing)"


def _documents(stem: str, was: bytes | None, now: bytes | None) -> Difference:
    """Compare two files of records by the ids of their documents."""
    before, after = documents_in(was), documents_in(now)
    if was is None or now is None:
        how = "added" if was is None else "removed"
        return Difference("documents", stem, how, (counted(len(after or before), "document"),))
    new, gone = after.keys() - before.keys(), before.keys() - after.keys()
    changed = [name for name in after.keys() & before.keys() if after[name] != before[name]]
    details = [f"{counted(len(new), 'document')} added, {len(gone)} removed, {len(changed)} changed"]
    return Difference("documents", stem, "changed", tuple(details))


def documents_in(content: bytes | None) -> dict[str, object]:
    """Id -> document of a JSONL file, of those lines that hold one: reading tells of the others."""
    documents: dict[str, object] = {}
    for line in (content or b"").splitlines():
        try:
            value = json.loads(line)
            documents[str(value["_id"])] = value
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
    return documents


def _fields(was: bytes, now: bytes) -> Iterator[str]:
    """Say which fields of two YAML files differ."""
    before, after = _read(was), _read(now)
    if before is None or after is None:
        yield "one of the two versions cannot be read"
        return
    names = [*before.values, *(name for name in after.values if name not in before.values)]
    same = True
    for name in names:
        one, other = _plain(before.values.get(name)), _plain(after.values.get(name))
        if one == other:
            continue
        same = False
        if isinstance(one, list) or isinstance(other, list):
            old, new = _as_list(one), _as_list(other)
            more, less = sum(each not in old for each in new), sum(each not in new for each in old)
            yield f"{name}: {more} added, {less} removed" if more or less else f"{name}: order"
        else:
            yield f"{name}: {_shown(_text(one))} -> {_shown(_text(other))}"
    if same:
        yield "remarks or layout"


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)


def _read(content: bytes) -> Fields | None:
    try:
        return read_yaml(clean_text(content.decode("utf-8", "replace")))
    except SetAsideError:
        return None


def _plain(node: Node | None) -> object:
    """Give a node without its lines."""
    if isinstance(node, Scalar):
        return None if node.empty else node.text
    if isinstance(node, Items):
        return [_plain(item) for item in node.items]
    if isinstance(node, Fields):
        return {name: _plain(value) for name, value in node.values.items()}
    return None


def _terms(was: bytes | None, now: bytes | None) -> Iterator[Difference]:
    """Compare two term files entry by entry."""
    nothing = Fields({}, {}, 1)
    before, after = (_read(content) or nothing if content is not None else nothing for content in (was, now))
    found = False
    for name, what, key in (("acronyms", "acronym", "short"), ("concepts", "concept", "id")):
        old, new = _entries(before, name, key), _entries(after, name, key)
        for entry in sorted(old.keys() | new.keys()):
            if old.get(entry) != new.get(entry):
                found = True
                how = "added" if entry not in old else "removed" if entry not in new else "changed"
                yield Difference(what, entry, how)
    if not found:
        how = "added" if was is None else "removed" if now is None else "changed"
        yield Difference("terms", "terms.yaml", how, ("remarks or layout",) if how == "changed" else ())


def _entries(fields: Fields, name: str, key: str) -> dict[str, list[object]]:
    """Give the entries of a term file by their name; an acronym may stand for several things."""
    entries: dict[str, list[object]] = {}
    for item in _as_list(_plain(fields.values.get(name))):
        if isinstance(item, dict) and isinstance(item.get(key), str):
            entries.setdefault(one_line(str(item[key])), []).append(item)
    return entries
