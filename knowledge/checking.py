"""Checking a library: everything that reading notes, and what works but should be mended all the same."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from knowledge.checking_ids import circle_faults, id_faults
from knowledge.checking_records import record_faults
from knowledge.keeping.left_over import hidden_checksums
from knowledge.keeping.paths import is_sha256
from knowledge.library_files import decode, library_files, read_bytes
from knowledge.model import Fault
from knowledge.reading import Reading, read_everything
from knowledge.reading_sources import FIELDS, read_front
from knowledge.reports import SetAsideError, counted, nearest
from knowledge.untrusted import REPLACEMENT, shorten, shown_path
from knowledge.yaml_lines import Items, Scalar, read_yaml_node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from knowledge.reading_sources import SourceRecord
    from knowledge.yaml_lines import Node

MAX_VALUE = 2_000
"""Characters that a field of a source may have; what is longer was hardly meant to be a title or an address."""

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ].+)?)?)?")
_DATES = ("date", "retrieved", "reviewed")
_TOP_NAMES = ("library.yaml", "terms.yaml", "sources", "cases", "originals")


def check_library(folders: Sequence[Path], reading: Reading | None = None) -> tuple[Fault, ...]:
    """Every fault of the libraries in ``folders``, those of reading first.

    ``reading`` is what reading them gave, where they were read already, so that faults and library belong together.

    Beyond reading: dates that are no ISO 8601 dates, addresses without http, checksums that are none, sources whose
    text another source has too, ``superseded_by`` that names no source or leads back, ids that hide something else,
    characters that were replaced as a terminal could obey them, fields of more than :data:`MAX_VALUE` characters, metadata
    of single documents that is not used, single documents with the ``_id`` of another source, sources that a case lists but
    does not quote, files with nearly the name of one that would be read, and originals that have changed, that no source
    came from, be it a hidden one (left out while a source is set aside), or that are missing from the folder of originals
    where there is one.
    Raises :class:`knowledge.errors.LibraryError` as reading does.
    """
    reading = reading or read_everything(folders)
    return (
        *reading.library.faults,
        *_source_faults(reading, [*reading.sources.values(), *_set_aside(folders, reading)]),
        *circle_faults(reading.sources),
        *id_faults(reading),
        *_same_texts(reading),
        *_case_faults(reading),
        *(fault for folder in folders for fault in record_faults(folder, reading)),
        *(fault for folder in folders for fault in _broken_characters(folder)),
        *(fault for folder in folders for fault in _misnamed(folder)),
        *(fault for folder in folders for fault in _original_faults(folder, reading)),
    )


def _set_aside(folders: Sequence[Path], reading: Reading) -> Iterator[SourceRecord]:
    """Give what Markdown files that reading set aside say of themselves, so that all that is wrong is told at once."""
    good = {record.source.file for record in reading.sources.values()}
    for folder in folders:
        for file in library_files(folder):
            if file.kind == "markdown" and file.shown not in good and file.problem is None:
                record = read_front(file)
                if record is not None:
                    yield record


def _source_faults(reading: Reading, records: Iterable[SourceRecord]) -> Iterator[Fault]:
    for record in records:
        source = record.source
        for name in _DATES:
            value: str = getattr(source, name)
            if value and not is_iso_date(value):
                what = f"{name} {shorten(value, 40)} is not an ISO 8601 date"
                yield _at(record, name, what, "write it as 2024-03-31, 2024-03 or 2024")
        if source.url and not source.url.startswith(("https://", "http://")):
            yield _at(
                record, "url", f"{shorten(source.url, 60)} is not a web address", "write it with https:// in front"
            )
        if source.sha256 and not is_sha256(source.sha256.lower()):
            yield _at(record, "sha256", "sha256 is not a checksum of 64 hexadecimal figures", "copy it again")
        newer = source.superseded_by
        if newer and (newer not in reading.sources or newer == source.id):
            near = nearest(newer, reading.sources) if newer != source.id else None
            what = (
                "a source cannot supersede itself" if newer == source.id else f"there is no source {shorten(newer, 60)}"
            )
            mend = (
                f"did you mean {shorten(near, 60)}?"
                if near
                else "write the id of the newer source, or remove the field"
            )
            yield _at(record, "superseded_by", what, mend)
        for name in FIELDS:
            value = getattr(source, name, "")
            if len(value) > MAX_VALUE:
                what = f"{name} has {len(value):,} characters"
                yield _at(record, name, what, f"write it in {MAX_VALUE:,} at most; the text of a source stands below")
            if REPLACEMENT in value:
                what = f"{name} holds a control character or a broken one, shown as U+FFFD"
                yield _at(record, name, what, "write it anew without that character")
        replaced = source.text.count(REPLACEMENT)
        if replaced:
            line = record.line_at(source.text.index(REPLACEMENT))
            are = "is a control character" if replaced == 1 else "are control characters"
            what = f"{counted(replaced, 'character')} of the text {are} or broken, shown as U+FFFD"
            yield Fault(source.file, line, what, "replace them by what the document says")


def _at(record: SourceRecord, name: str, what: str, mend: str) -> Fault:
    return Fault(record.source.file, record.lines.get(name, record.text_line), what, mend)


def is_iso_date(text: str) -> bool:
    """Whether ``text`` is a year, a month, a day or a moment by ISO 8601, with hyphens, as it is cited; no week."""
    if not _DATE.fullmatch(text):
        return False
    if re.fullmatch(r"[0-9]{4}(-[0-9]{2})?", text):
        text = (text + "-01-01")[:10]
    try:
        date.fromisoformat(text)
    except ValueError:
        try:
            datetime.fromisoformat(text)
        except ValueError:
            return False
    return True


def _same_texts(reading: Reading) -> Iterator[Fault]:
    from hashlib import sha256  # noqa: PLC0415  late, as only checking hashes texts

    first: dict[bytes, SourceRecord] = {}
    for record in reading.sources.values():
        digest = sha256(record.source.text.encode()).digest()
        there = first.setdefault(digest, record)
        if there is not record:
            what = f"the text is that of the source {shorten(there.source.id, 60)} in {there.source.file}"
            yield Fault(record.source.file, record.text_line, what, "keep one of the two")


def _case_faults(reading: Reading) -> Iterator[Fault]:
    for record in reading.cases.values():
        quoted = {claim.source for claim in record.case.claims}
        for source in record.case.sources:
            if source not in quoted:
                what = f"the case lists the source {shorten(source, 60)} but quotes nothing from it"
                yield Fault(
                    record.case.file, record.lines.get("sources", 0), what, "quote it, or remove it from sources"
                )


def _broken_characters(folder: Path) -> Iterator[Fault]:
    """Control and broken characters in library.yaml, terms.yaml and case examples, which reading replaces."""
    for file in library_files(folder):
        if file.kind not in ("library.yaml", "terms.yaml", "case"):
            continue
        try:
            lines = _lines_with(REPLACEMENT, read_yaml_node(decode(read_bytes(file))))
        except SetAsideError:
            continue  # reading tells of it
        for line in dict.fromkeys(lines):
            what = "holds a control character or a broken one, shown as U+FFFD"
            yield Fault(file.shown, line, what, "write the words anew without that character")


def _lines_with(character: str, root: Node | None) -> Iterator[int]:
    left = [root]
    while left:
        node = left.pop()
        if isinstance(node, Scalar):
            if character in node.text:
                yield node.line
        elif node is not None:
            left += reversed(list(node.items if isinstance(node, Items) else node.values.values()))


def _misnamed(folder: Path) -> Iterator[Fault]:
    """Files such as ``library.yml`` or ``source``, which nothing reads though someone meant them to be read."""
    from difflib import get_close_matches  # noqa: PLC0415  late, as above

    for path in sorted(folder.iterdir()):
        near = get_close_matches(path.name.casefold(), _TOP_NAMES, n=1, cutoff=0.88)
        if near and path.name not in _TOP_NAMES:
            yield Fault(shown_path(path), 0, "is not read", f"did you mean {near[0]}? Rename it")


def _original_faults(folder: Path, reading: Reading) -> Iterator[Fault]:
    """Files under ``originals`` that no source names, be it a hidden one, or whose content is not what their name says."""
    place = folder / "originals"
    if not place.is_dir():
        return
    hidden = hidden_checksums(folder)
    named = {record.source.sha256.lower() for record in reading.sources.values()}.union(hidden or ())
    # A source that is set aside may have come from any of them: nobody must be told to delete its original.
    sources = shown_path(folder / "sources")
    unsure = hidden is None or any(fault.file.startswith(sources) for fault in reading.library.faults)
    try:
        paths = sorted(path for path in place.iterdir() if not path.name.startswith("."))
    except OSError as error:
        yield Fault(shown_path(place), 0, f"cannot be read ({error.strerror})", "check its rights")
        return
    yield from _missing_originals(sources, {path.name.split(".")[0].lower() for path in paths}, reading)
    for path in paths:
        shown, stem = shown_path(path), path.name.split(".")[0].lower()
        if path.is_symlink() or not path.is_file() or not is_sha256(stem):
            yield Fault(
                shown, 0, "is not an original", "originals are plain files named by their sha256; move it elsewhere"
            )
        elif stem not in named and unsure:
            continue
        elif stem not in named:
            mend = "delete it, or write its name as sha256: into the source that was made from it"
            yield Fault(shown, 0, "no source came from this original", mend)
        else:
            yield from _changed(path, stem, shown)


def _missing_originals(sources: str, there: set[str], reading: Reading) -> Iterator[Fault]:
    """Sources in the folder ``sources`` whose original is not ``there``, those of one file of documents once.

    A library without a folder of originals keeps none, such as one that was exported without them.
    """
    told: set[tuple[str, str]] = set()
    for record in reading.sources.values():
        source, stem = record.source, record.source.sha256.lower()
        ours = source.file.startswith(sources) and (source.file, stem) not in told
        if ours and is_sha256(stem) and stem not in there:
            told.add((source.file, stem))
            called = f" ({shorten(source.original, 60)})" if source.original else ""
            mend = f"put it back as originals/{stem[:12]}..., or remove sha256 where it is not to be kept"
            yield _at(record, "sha256", f"the original{called} is not among the originals", mend)


def _changed(path: Path, stem: str, shown: str) -> Iterator[Fault]:
    from knowledge.keeping.disk import sha256_of  # noqa: PLC0415  late, as above

    try:
        digest = sha256_of(path)
    except OSError as error:
        yield Fault(shown, 0, f"cannot be read ({error.strerror})", "check its rights")
        return
    if digest != stem:
        yield Fault(shown, 0, "the original has changed since it was brought in", "put the file back as it was")
