"""The ids by which a library knows the documents of its files of many: once given, an id stays with its document.

A document is known by its ``_id``. Where that cannot be an id (it has a blank in it), or another source had it when it was added,
its line says by which one it is known (``kept_as``). In files that nobody added, but put there, such a document is known by the
name of its file and its ``_id``.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from knowledge.reading_sources import KEPT_AS, record_lines
from knowledge.reports import SetAsideError
from knowledge.untrusted import MAX_ID, is_safe_id, make_safe_id, one_line

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from knowledge.library_files import LibraryFile

_PLAIN = re.compile(rb'\s*+\{\s*+"_id":\s*+"([^"\\]++)"')
"""How nearly every line begins: its id is read without reading the line."""
_KEPT = f'"{KEPT_AS}"'.encode()
_ROOM_FOR_NUMBER = 10


def id_beside(name: str, stem: str, taken: Container[str]) -> str:
    """Give the id of a document with the ``_id`` ``name``, in a file called ``stem``, whose line states no other.

    ``taken`` are the ids of the sources that stand before it, and those that are stated anywhere.
    """
    if is_safe_id(name) and name not in taken:
        return name
    return f"{make_safe_id(stem)}-{make_safe_id(name)}"


def free_ids(
    names: Iterable[str], stem: str, taken: Container[str], before: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Give each ``_id`` of a new file the id that its document will be known by: its own, unless that is ``taken``.

    One that cannot be an id becomes the nearest to it; where that is taken too, the name of the file stands before it.

    ``before`` are ids that these documents had in the version of the file whose place the new one takes: they keep them.
    """
    all_names = list(dict.fromkeys(names))
    given = {name: known for name in all_names if (known := (before or {}).get(name)) and known not in taken}
    used = set(given.values())
    near = {name: name for name in all_names if is_safe_id(name)}
    near |= {
        name: make_safe_id(name) for name in all_names if name not in near
    }  # behind those that are what they are near to
    for name, known in near.items():
        if name not in given and known not in taken and known not in used:
            given[name] = known
            used.add(known)
    for name in all_names:
        if name in given:
            continue
        wanted = make_safe_id(f"{make_safe_id(stem)}-{make_safe_id(name)}")[: MAX_ID - _ROOM_FOR_NUMBER]
        free, number = wanted, 2
        while free in taken or free in used:
            free, number = f"{wanted}-{number}", number + 1
        given[name] = free
        used.add(free)
    return given


def with_ids(content: bytes, ids: Mapping[str, str]) -> bytes:
    """Give the lines of a file of documents with ``kept_as`` where ``ids`` say another id than the ``_id``.

    Lines that hold no document stay as they are, and so does a file of which every document is known by its ``_id``.
    """
    if all(name == known for name, known in ids.items()) and _KEPT not in content:
        return content
    lines = []
    for line in content.splitlines(keepends=True):
        name, stated = _named(line)
        known = ids.get(name, stated or name)
        if not name or known == (stated or name):
            lines.append(line)
            continue
        value = json.loads(line)
        value.pop(KEPT_AS, None)
        kept = {} if known == name else {KEPT_AS: known}
        written = json.dumps({"_id": value.pop("_id"), **kept, **value}, ensure_ascii=False)
        lines.append(written.encode("utf-8", "backslashreplace") + b"\n")
    return b"".join(lines)


def without_ids(content: bytes) -> bytes:
    """Give a file of documents as it was before any of them met a taken id."""
    return with_ids(content, {name: name for name, _ in names_in(content)})


def names_in(content: bytes) -> Iterator[tuple[str, str]]:
    """Give the ``_id`` of each document of a file, and the id that its line states, or ""."""
    for line in content.splitlines():
        name, stated = _named(line)
        if name:
            yield name, stated


def ids_of(file: LibraryFile, taken: set[str]) -> dict[str, str]:
    """Give ``_id`` -> id of the documents of a file as reading gives them, and add these ids to ``taken``."""
    found: dict[str, str] = {}
    stem = file.path.stem
    try:
        for _, line in record_lines(file):
            name, stated = _named(line)
            if name and name not in found:
                known = stated or id_beside(name, stem, taken)
                found[name] = name if known == name else known
                taken.add(known)
    except SetAsideError:
        pass  # it is read no further
    return found


def _named(line: bytes) -> tuple[str, str]:
    """Give the ``_id`` and the stated id of a line; "" for what is not there."""
    if _KEPT not in line:
        plain = _PLAIN.match(line)
        if plain:
            return one_line(plain[1].decode("utf-8", "replace")), ""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(value, dict) or isinstance(value.get("_id"), bool | dict | list | float | None):
        return "", ""
    stated = value.get(KEPT_AS)
    return one_line(str(value["_id"])), stated if isinstance(stated, str) and is_safe_id(stated) else ""
