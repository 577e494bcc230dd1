"""What a library holds, told from the heads of its files: ids, addresses, symbols and checksums, no texts.

Adding one document to a large library must not read the library. So only the front matter of each source is looked
at, line by line; the full reader is asked where a line is written in an uncommon way.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING
from unicodedata import normalize
from urllib.parse import urlsplit

from knowledge.errors import InputError
from knowledge.keeping.disk import read_plain
from knowledge.keeping.paths import is_sha256
from knowledge.keeping.settling import settle
from knowledge.languages import plain_language
from knowledge.library_files import LibraryFile
from knowledge.record_ids import ids_of
from knowledge.reports import SetAsideError, nearest
from knowledge.untrusted import clean_text, shorten
from knowledge.yaml_lines import Scalar, read_yaml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

_HEAD = 2_048
"""Bytes in which most front matter ends; more are read only where it does not."""
_FIELDS = ("title", "symbol", "url", "language", "sha256", "original", "publisher")
_LINE = re.compile(rf"^({'|'.join(_FIELDS)}):[ \t]*+(.*)$", re.MULTILINE)
"""Blanks at the end are taken off the value: a pattern would try each blank of a run inside it against the rest of the run."""
_CLOSING = re.compile(r"^---[ \t]*$", re.MULTILINE)
_UNCOMMON = re.compile(r"^[>|'&*!?%@`\[{]|.*[ \t]#|.*:[ \t]")


_NAME = 4
"""Letters of the shortest name by which a site is told."""
_BRACKET = re.compile(r"\([^()]*\)")


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One source of a library, or one file of records (``records``); ``path`` is relative to its folder."""

    id: str
    path: str
    title: str = ""
    symbol: str = ""
    url: str = ""
    language: str = ""
    sha256: str = ""
    original: str = ""
    publisher: str = ""
    records: bool = False
    bundled: bool = False


@dataclass(slots=True)
class Catalog:
    """The sources and the ids of the case examples of a library and, as ids that are taken, of the bundled one."""

    entries: dict[str, Entry] = field(default_factory=dict)
    cases: set[str] = field(default_factory=set)
    folders: tuple[Path | None, Path | None] = (None, None)
    """Of the bundled library and of one's own: documents are looked up there by :meth:`documents`."""
    _documents: dict[str, dict[str, str]] | None = None
    _named: set[str] = field(default_factory=set)

    def put(self, entry: Entry, documents: Mapping[str, str] | None = None) -> None:
        """Add a source, or put it in the place of the one with its id; ``documents`` as :meth:`documents` gives them."""
        self.entries[entry.path] = entry
        if documents is not None and self._documents is not None:
            self._documents[entry.path] = dict(documents)
            self._named = {name for ids in self._documents.values() for name in ids.values()}

    def documents(self) -> dict[str, dict[str, str]]:
        """Give, for each file of many documents by its path, the ids by which its documents are known, by their ``_id``.

        These files are read when this is asked for first, and no other.
        """
        if self._documents is None:
            self._documents, taken = {}, {entry.id for entry in self.entries.values() if not entry.records}
            for entry in self.entries.values():
                place = self.folders[0 if entry.bundled else 1]
                if entry.records and place is not None:
                    path = place / "sources" / PurePath(entry.path).name
                    self._documents[entry.path] = ids_of(_listed(path, entry.path), taken)
            self._named = {name for ids in self._documents.values() for name in ids.values()}
        return self._documents

    def document(self, name: str) -> tuple[Entry, str] | None:
        """Give the file in which the document known by the id ``name`` stands, and its ``_id`` there."""
        for path, ids in self.documents().items():
            if name in self._named:
                found = next((own for own, known in ids.items() if known == name), None)
                if found is not None:
                    return self.entries[path], found
        return None

    def document_ids(self, but: str = "") -> set[str]:
        """Give all ids that sources have, single documents or those of a file of many, but those of the file at ``but``."""
        ids = {entry.id for entry in self.entries.values() if not entry.records}
        return ids.union(*(known.values() for path, known in self.documents().items() if path != but))

    def by_sha256(self, sha256: str) -> Entry | None:
        """Give the source that was made from the original with this checksum."""
        return next((entry for entry in self.entries.values() if entry.sha256 == sha256 and sha256), None)

    def publisher_of_site(self, url: str) -> str:
        """Give the publisher of the sources from the same site that is named as the site is; "" where none is.

        A site may hold pages of several publishers; one that bears its name in its address is that of the site.
        """
        host = _host(url)
        letters = re.sub(r"[\W_]", "", host)
        for entry in self.entries.values():
            name = re.sub(r"[\W_]", "", _BRACKET.sub("", entry.publisher).casefold())
            if len(name) >= _NAME and name in letters and name != letters and _host(entry.url) == host:
                return entry.publisher
        return ""

    def by_id(self, name: str) -> Entry | None:
        """Give the source with this id, in any case of letters: not every disk tells them apart."""
        wanted = name.casefold()
        found = [entry for entry in self.entries.values() if entry.id.casefold() == wanted]
        return next((entry for entry in found if entry.id == name), found[0] if found else None)

    def free_id(self, wanted: str, language: str = "") -> str:
        """Give ``wanted`` where no source has this id, else with the language or a number behind it.

        The ids of documents in files of many are taken too: whoever quotes one must go on quoting that document.
        """
        taken = {entry.id.casefold() for entry in self.entries.values()}
        self.documents()
        there = self.by_id(wanted)
        if there and language and there.language and there.language != language:
            wanted = f"{wanted}-{language}"
        name, number = wanted, 2
        while name.casefold() in taken or name in self._named:
            name, number = f"{wanted}-{number}", number + 1
        return name


def read_catalog(folder: Path, bundled: Path | None = None) -> Catalog:
    """Look through the heads of the library in ``folder``; the ids of the one in ``bundled`` are taken too."""
    catalog = Catalog(folders=(bundled, folder))
    for place, is_bundled in ((bundled, True), (folder, False)):
        if place is None or not place.is_dir():
            continue
        settle(place)
        for name in _names(place / "sources"):
            path = place / "sources" / name
            stem, suffix = os.path.splitext(normalize("NFC", name))  # noqa: PTH122  thousands of names
            if suffix.casefold() in (".md", ".jsonl"):
                key = f"bundled/{name}" if is_bundled else f"sources/{name}"
                catalog.entries[key] = _entry(path, stem, suffix.casefold() == ".jsonl", key, is_bundled)
        for name in _names(place / "cases"):
            catalog.cases.add(normalize("NFC", name).rpartition(".")[0].casefold())
    return catalog


def room_and_id(given: str) -> tuple[str, str]:
    """Give the folder and the id that a person says: "cases/norway" is ("cases", "norway"), "norway" ("", "norway")."""
    room, slash, name = given.partition("/")
    return (room, name) if slash and room in ("sources", "cases") else ("", given)


def ambiguous(name: str) -> InputError:
    """Say that both a source and a case example have the id ``name``."""
    shown = shorten(name, 60)
    return InputError(f"{shown} is both a source and a case example; say sources/{shown} or cases/{shown}")


def own_sources(catalog: Catalog) -> list[str]:
    """Give the ids of the sources, and files of documents, that do not belong to the bundled library."""
    return [entry.id for entry in catalog.entries.values() if not entry.bundled]


def unknown_id(
    name: str, room: str, sources: Collection[str], cases: Collection[str], others: Collection[str] = ()
) -> InputError:
    """Say that nothing of the library has the id ``name``, and which one may be meant.

    ``room`` is "sources" or "cases" where the person said which of the two is meant; ``others`` are names that stand for
    something else and are never said with a room.
    """
    rooms = {"sources": sources, "cases": cases}
    known = rooms[room] if room else (*sources, *cases, *others)
    elsewhere = next((f"{other}/{name}" for other, ids in rooms.items() if room not in ("", other) and name in ids), "")
    stem = PurePath(name).stem  # of the name of its file, which other messages tell
    near = elsewhere or (name if room and name in others else "")
    near = near or (stem if name != stem and stem in known else nearest(name, known)) or ""
    advice = f"did you mean {near}? " if near else ""
    what = {"sources": "source", "cases": "case example"}.get(room, "source or case example")
    shows = {"sources": "'article45 list' shows them", "cases": "'article45 cases' shows them"}
    show = shows.get(room, "'article45 list' and 'article45 cases' show them")
    return InputError(f"There is no {what} {shorten(name, 60)!r} in this library; {advice}{show}")


def originals_of(folder: Path, sha256: str) -> list[str]:
    """Give the files, relative to the library, in which an original with this checksum is kept; "" has none."""
    if not is_sha256(sha256):
        return []
    return [f"originals/{name}" for name in _names(folder / "originals") if name.startswith(sha256)]


def _listed(path: Path, relative: str) -> LibraryFile:
    """Describe a file of documents as the library's reader would."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    problem = ("is not a file that can be read", "put a plain file in its place") if not path.is_file() else None
    return LibraryFile(path, relative, relative, "records", size, problem=problem)


def _names(place: Path) -> list[str]:
    try:
        return sorted(name for name in os.listdir(place) if not name.startswith((".", "~")))  # noqa: PTH208
    except OSError:
        return []


def _entry(path: Path, stem: str, records: bool, key: str, bundled: bool) -> Entry:
    found = dict(_record_fields(path) if records else _front_matter(path))
    sha256 = found.get("sha256", "").lower()
    found["sha256"] = sha256 if is_sha256(sha256) else ""  # originals are found, and removed, by it
    found["language"] = plain_language(found.get("language", ""))
    return Entry(stem, key, records=records, bundled=bundled, **found)


def _front_matter(path: Path) -> Iterator[tuple[str, str]]:
    head = _head(path, _HEAD)
    if not head.startswith("---"):
        return
    closing = _CLOSING.search(head, 3)
    while closing is None and len(head) < 256 * _HEAD:
        longer = _head(path, 8 * max(len(head), _HEAD))
        if len(longer) <= len(head):
            break
        head = longer
        closing = _CLOSING.search(head, 3)
    matter = head[head.find("\n") + 1 : closing.start() if closing else len(head)]
    for found in _LINE.finditer(matter):
        name, value = found[1], found[2].rstrip(" \t")
        if value.startswith('"'):
            try:
                yield name, str(json.loads(value))
            except ValueError:
                yield from _fully(matter)
                return
        elif not value or _UNCOMMON.match(value) or matter[found.end() + 1 : found.end() + 2] in (" ", "\t"):
            yield from _fully(matter)
            return
        else:
            yield name, value


def _fully(matter: str) -> Iterator[tuple[str, str]]:
    """Read front matter with the full reader; nothing where it is faulty."""
    try:
        fields = read_yaml(matter)
    except SetAsideError:
        return
    for name in _FIELDS:
        node = fields.values.get(name)
        if isinstance(node, Scalar) and not node.empty:
            yield name, " ".join(node.text.split())


def _record_fields(path: Path) -> Iterator[tuple[str, str]]:
    """Give the checksum and name of the original that the first record of a file states."""
    try:
        metadata = json.loads(_head(path, 1_000_000).partition("\n")[0])["metadata"]
        yield from ((name, metadata[name]) for name in ("sha256", "original") if isinstance(metadata.get(name), str))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return


def _head(path: Path, size: int) -> str:
    try:
        return clean_text(read_plain(path, size).decode("utf-8", "replace").removeprefix("\ufeff"))
    except OSError:
        return ""
