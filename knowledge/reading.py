"""Reading libraries: files in folders become one :class:`knowledge.model.Library`.

Whatever is wrong with a file is noted as a fault with file, line and mend, the file is set aside, and the rest goes
on working. Only a folder that is no library at all raises an error.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from knowledge.fingerprint import library_fingerprint
from knowledge.folders import bundled_folder, bundled_terms
from knowledge.keeping.settling import stamp
from knowledge.library_files import LibraryFile, decode, library_files, read_bytes
from knowledge.model import CaseExample, Fault, Library, Passage
from knowledge.reading_cases import CaseRecord, read_case
from knowledge.reading_sources import SourceRecord, is_kept, read_markdown, read_records, stem_id
from knowledge.reading_terms import TermsRead, read_terms
from knowledge.record_ids import id_beside
from knowledge.reports import Report, SetAsideError
from knowledge.untrusted import shorten, shown_path
from knowledge.yaml_fields import check_names, language_field, text_field
from knowledge.yaml_lines import read_yaml

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_READINGS = 5
"""How often a library is read anew while others change it."""

__all__ = ["Reading", "library_fingerprint", "read_everything", "read_library"]


@dataclass(slots=True)
class Reading:
    """A library with where each part of it was written down, for checks that go beyond reading."""

    library: Library = field(default_factory=Library)
    sources: dict[str, SourceRecord] = field(default_factory=dict)
    cases: dict[str, CaseRecord] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Folder:
    """A library folder on the way to being read."""

    files: tuple[LibraryFile, ...]
    origin: str
    name: str
    language: str


def read_library(folders: Sequence[Path]) -> Library:
    """Read the libraries in ``folders`` as one; what the bundled library holds cannot be replaced by another.

    Raises :class:`knowledge.errors.LibraryError` where a folder is missing, unreadable, or no library.
    """
    return read_everything(folders).library


def read_everything(folders: Sequence[Path]) -> Reading:
    """As :func:`read_library`, with the lines on which things stand.

    Where something is wrong and a writer was at work meanwhile, it is read once more: half a change is no fault.
    """
    for _ in range(_READINGS):
        before = stamp(folders)
        reading = _read_once(folders)
        if not reading.library.faults or stamp(folders) == before:
            break
    return reading


def _read_once(folders: Sequence[Path]) -> Reading:
    reading = Reading()
    faults: list[Fault] = []
    parts = [_folder(folder, faults) for folder in _in_order(folders)]
    for part in parts:
        faults += _read_sources(part, reading)
    for part in parts:
        faults += _read_cases(part, reading)
    terms = TermsRead()
    for part in parts:
        for file in part.files:
            if file.kind == "terms.yaml":
                report = Report(file.shown)
                read_terms(file, part.language, terms, report)
                faults += report.faults
    all_terms, term_faults = terms.finish()
    reading.library = Library(
        name=" + ".join(dict.fromkeys(part.name for part in parts if part.name)),
        sources={name: record.source for name, record in reading.sources.items()},
        passages=_passages(reading),
        cases={name: record.case for name, record in reading.cases.items()},
        terms=all_terms,
        faults=(*faults, *term_faults),
        folders=tuple(str(folder) for folder in folders),
    )
    return reading


def _in_order(folders: Sequence[Path]) -> list[Path]:
    """Put the bundled library first, so that no other takes its ids; each folder once."""
    bundled = _real(bundled_folder())
    real: dict[Path, Path] = {}
    for folder in sorted(folders, key=lambda folder: _real(folder) != bundled):
        real.setdefault(_real(folder), folder)
    return list(real.values())


def _real(folder: Path) -> Path:
    try:
        return folder.resolve()
    except (OSError, RuntimeError, ValueError):
        return folder  # listing its files will say what is wrong with it


def _folder(folder: Path, faults: list[Fault]) -> _Folder:
    """Give a folder's files and what its library.yaml says; a folder without one is named by its own name."""
    files = library_files(folder)
    for file in files:
        if not file.kind and file.problem:
            faults.append(Fault(file.shown, 0, *file.problem))
    origin = "bundled" if _real(folder) == _real(bundled_folder()) else "own"
    name, language = shown_path(_real(folder).name) if folder != bundled_terms() else "", "en"
    about = next((file for file in files if file.kind == "library.yaml"), None)
    if about:
        report = Report(about.shown)
        try:
            fields = read_yaml(decode(read_bytes(about)))
            check_names(fields, ("name", "description", "language"), report, " in library.yaml")
            text_field(fields, "description", report)  # read by people only
            given, spoken = text_field(fields, "name", report), language_field(fields, "language", report, "en")
            if not report.faults:
                name, language = given or name, spoken
        except SetAsideError as error:
            report.add_error(error)
        faults += report.faults
    return _Folder(files, origin, name, language)


def _read_sources(part: _Folder, reading: Reading) -> list[Fault]:
    """Read the sources of a folder into ``reading``: documents first, as their ids are fixed by their file names."""
    faults: list[Fault] = []
    for file in part.files:
        if file.kind != "markdown":
            continue
        report = Report(file.shown)
        record = read_markdown(file, part.language, report)
        if record:
            there = reading.sources.get(record.source.id)
            if there:
                _taken(report, record.source.id, record.lines.get("id", 1), there.source.file, there.source.origin)
            else:
                reading.sources[record.source.id] = _of(record, part.origin, record.source.id)
        faults += report.faults
    found: list[tuple[LibraryFile, Report, list[SourceRecord]]] = []
    for file in part.files:
        if file.kind == "records":
            report = Report(file.shown)
            found.append((file, report, list(read_records(file, part.language, report))))
    # What is stated counts before what is not, whichever file comes first; so does the name of a document that is faulty.
    fixed = {record.source.id for _, _, records in found for record in records if is_kept(record)}
    fixed |= {stem_id(file) for file in part.files if file.kind == "markdown"}
    for file, report, records in found:
        for record in records:
            _place_record(record, part.origin, file, reading, report, fixed)
        faults += report.faults
    return faults


def _place_record(
    record: SourceRecord, origin: str, file: LibraryFile, reading: Reading, report: Report, fixed: set[str]
) -> None:
    """Keep a document of a JSONL file under its id; ``fixed`` are ids that no document has unless its line states it."""
    name = record.source.id
    if not is_kept(record):
        taken = {name} if name in fixed or name in reading.sources else ()
        name = id_beside(name, file.path.stem, taken)
    there = reading.sources.get(name)
    if there:
        _taken(report, name, record.text_line, there.source.file, there.source.origin)
    else:
        reading.sources[name] = _of(record, origin, name)


def _of(record: SourceRecord, origin: str, name: str) -> SourceRecord:
    if record.source.id == name and record.source.origin == origin:
        return record
    return replace(record, source=replace(record.source, origin=origin, id=name))


def _read_cases(part: _Folder, reading: Reading) -> list[Fault]:
    """Read the case examples of a folder into ``reading``."""
    faults: list[Fault] = []
    for file in part.files:
        if file.kind != "case":
            continue
        report = Report(file.shown)
        record = read_case(file, reading.sources, report)
        if record:
            there = reading.cases.get(record.case.id)
            if there:
                _taken(report, record.case.id, record.lines.get("id", 1), there.case.file, there.case.origin)
            else:
                case = replace(record.case, origin=part.origin)
                reading.cases[case.id] = replace(record, case=case)
        faults += report.faults
    return faults


def _taken(report: Report, name: str, line: int, by: str, origin: str) -> None:
    """Note that an id is used already: the later file is set aside, whoever's it is."""
    whose = " of the bundled library" if origin == "bundled" else ""
    mend = "give one of them another id and file name" + ("; the bundled one cannot be replaced" if whose else "")
    report.add(line, f"the id {shorten(name, 60)} is that of {by}{whose}", mend)


def _passages(reading: Reading) -> tuple[Passage, ...]:
    """Give the passages of all sources in order; each source is given only the cases that quote it."""
    from knowledge.passages import passages_of  # noqa: PLC0415  late: it brings in the Markdown parser

    quoting: dict[str, list[CaseExample]] = {}
    for record in reading.cases.values():
        for source in dict.fromkeys(claim.source for claim in record.case.claims):
            quoting.setdefault(source, []).append(record.case)
    return tuple(
        passage
        for name, record in reading.sources.items()
        for passage in passages_of(record.source, quoting.get(name, ()))
    )
