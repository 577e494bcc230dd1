"""Checking files of many documents beyond reading, which passes over what it cannot use in their metadata."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from knowledge.library_files import library_files
from knowledge.model import Fault
from knowledge.reading_sources import FIELDS, KEPT_AS, KINDS, MAX_RECORD_FAULTS, record_lines
from knowledge.record_ids import id_beside
from knowledge.reports import SetAsideError, listed, nearest
from knowledge.untrusted import is_safe_id, one_line, shorten
from knowledge.yaml_fields import is_language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from knowledge.library_files import LibraryFile
    from knowledge.reading import Reading


def record_faults(folder: Path, reading: Reading) -> Iterator[Fault]:
    """Say what reading passes over in the documents of the ``.jsonl`` files of a library, and whose ids may change.

    Of the documents that have the ``_id`` of another source, ``reading`` tells which one it is.
    Fields of ``metadata`` that are nobody's are none of these: collections that others made are full of them.
    """
    for file in library_files(folder):
        if file.kind == "records" and file.problem is None:
            for told, fault in enumerate(_of_file(file, reading), 1):
                if told > MAX_RECORD_FAULTS:
                    yield Fault(file.shown, 0, "has more lines like these", "correct those named first")
                    break
                yield fault


def _of_file(file: LibraryFile, reading: Reading) -> Iterator[Fault]:
    try:
        for number, raw in record_lines(file):
            value, twice = _object(raw)
            for what, mend in (*_of_line(value, twice), *_unsettled(value, file, reading)):
                yield Fault(file.shown, number, what, mend)
    except SetAsideError:
        return  # reading has told of it, as of whatever is no JSON


def _unsettled(value: dict[str, Any], file: LibraryFile, reading: Reading) -> Iterator[tuple[str, str]]:
    """Tell of a document with the ``_id`` of a source of another file, and by which id it is known while that is there."""
    own = str(value.get("_id") or "")
    there = reading.sources.get(own)
    if there is None or there.source.file == file.shown or KEPT_AS in value:
        return
    known = id_beside(own, file.path.stem, (own,))
    what = f"the _id {shorten(own, 40)} is that of {there.source.file} too, so that this document is known as {known}"
    yield (
        what,
        f'check whether what quotes {shorten(own, 40)} means this one, and write "{KEPT_AS}": "ID" with the id it is to keep',
    )


def _object(raw: bytes) -> tuple[dict[str, Any], set[str]]:
    """Give the object on a line, and the names that it has more than once; an empty one where there is no object."""
    twice: set[str] = set()
    try:
        value = json.loads(raw, object_pairs_hook=lambda pairs: _fields(pairs, twice))
    except (ValueError, RecursionError):
        return {}, set()
    return (value, twice) if isinstance(value, dict) else ({}, set())


def _fields(pairs: list[tuple[str, Any]], twice: set[str]) -> dict[str, Any]:
    """Make an object, noting in ``twice`` the names that it has more than once."""
    fields: dict[str, Any] = {}
    for name, value in pairs:
        if name in fields:
            twice.add(name)
        fields[name] = value
    return fields


def _of_line(value: dict[str, Any], twice: set[str]) -> Iterator[tuple[str, str]]:
    """Give what is wrong with a document, and how it is mended."""
    for name in sorted(twice):
        yield f"the field {shorten(name, 40)} stands twice, and the last one counts", "keep one of the two"
    own = value.get("_id")
    if isinstance(own, str) and own.strip() and not is_safe_id(one_line(own)) and KEPT_AS not in value:
        yield f"the _id {shorten(own, 40)} cannot be an id", "write one without blanks and slashes"
    metadata = value.get("metadata")
    if metadata is None:
        return
    if not isinstance(metadata, dict):
        yield "metadata is not a set of fields, and is not used", 'write "metadata": {"kind": "report"}, or remove it'
        return
    for field, given in metadata.items():
        if field in FIELDS and given is not None and not isinstance(given, str):
            yield f"{field} of the metadata is not text, and is not used", f'write "{field}": "text", or remove it'
    kind, language = metadata.get("kind"), metadata.get("language")
    if isinstance(kind, str) and kind and one_line(kind) not in KINDS:
        near = nearest(kind, KINDS)
        yield f"unknown kind {shorten(kind, 40)}", f"did you mean {near}?" if near else f"write one of {listed(KINDS)}"
    if isinstance(language, str) and language and not is_language(one_line(language)):
        what = f"{shorten(language, 40)} is not a language code"
        yield what, "write a BCP 47 code such as en, es, fr, ru, ar or zh"
