"""Reading a file of a library before it lies there: what would be wrong with it, and which cases would break."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from knowledge.errors import LibraryError
from knowledge.library_files import MAX_BYTES, LibraryFile, decode, library_files, read_bytes
from knowledge.model import Fault
from knowledge.reading_cases import CaseRecord, read_case
from knowledge.reading_sources import SourceRecord, read_markdown, read_records, stem_id
from knowledge.reading_terms import TermsRead, read_terms
from knowledge.record_ids import ids_of
from knowledge.reports import Report, SetAsideError
from knowledge.yaml_fields import check_names, language_field, text_field
from knowledge.yaml_lines import Fields, Items, Scalar, read_yaml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

KIND_OF = {".md": "markdown", ".jsonl": "records", ".yaml": "case", ".yml": "case"}


def kind_of(path: str) -> str:
    """Give what a file under ``sources`` or ``cases`` is read as (``LibraryFile.kind``), in any case of its suffix."""
    return KIND_OF.get(PurePosixPath(path).suffix.casefold(), "")


def try_source(relative: str, content: bytes, language: str = "en") -> tuple[SourceRecord | None, tuple[Fault, ...]]:
    """Read the content of ``sources/ID.md``; None, and why, where it would be set aside."""
    report = Report(relative)
    with _as_file(relative, content) as file:
        return read_markdown(file, language, report), tuple(report.faults)


def try_case(
    relative: str, content: bytes, sources: Mapping[str, SourceRecord]
) -> tuple[CaseRecord | None, tuple[Fault, ...]]:
    """Read the content of ``cases/ID.yaml`` against ``sources``; None, and why, where it would be set aside."""
    report = Report(relative)
    with _as_file(relative, content) as file:
        return read_case(file, sources, report), tuple(report.faults)


def try_terms(content: bytes, language: str = "en") -> tuple[Fault, ...]:
    """Say what is wrong with the content of ``terms.yaml``; broader concepts of other libraries are not missed."""
    report, terms = Report("terms.yaml"), TermsRead()
    with _as_file("terms.yaml", content) as file:
        read_terms(file, language, terms, report)
    return tuple(report.faults)


def try_records(relative: str, content: bytes, language: str = "en") -> tuple[Fault, ...]:
    """Say what is wrong with the content of ``sources/NAME.jsonl``."""
    report = Report(relative)
    with _as_file(relative, content) as file:
        for _ in read_records(file, language, report):
            pass
    return tuple(report.faults)


def try_library(content: bytes) -> tuple[Fault, ...]:
    """Say what is wrong with the content of ``library.yaml``."""
    report = Report("library.yaml")
    try:
        fields = read_yaml(decode(content))
        check_names(fields, ("name", "description", "language"), report, " in library.yaml")
        for name in ("name", "description"):
            text_field(fields, name, report)
        language_field(fields, "language", report, "en")
    except SetAsideError as error:
        report.add_error(error)
    return tuple(report.faults)


class _as_file:  # noqa: N801  used as a function
    """A file outside the library that reads and is named as if it lay in it."""

    def __init__(self, relative: str, content: bytes) -> None:
        self._relative, self._content = relative, content

    def __enter__(self) -> LibraryFile:
        self._place = tempfile.TemporaryDirectory(prefix="article45-")
        name = PurePosixPath(self._relative).name
        path = Path(self._place.name) / name
        path.write_bytes(self._content)
        kind = name if name == "terms.yaml" else KIND_OF[path.suffix.casefold()]
        problem = None
        if not self._content:
            problem = ("is empty", "fill it in")
        elif len(self._content) > MAX_BYTES[kind]:
            problem = ("is too large", "split it into several files")
        return LibraryFile(path, self._relative, self._relative, kind, len(self._content), problem=problem)

    def __exit__(self, *_: object) -> None:
        self._place.cleanup()


def library_language(folder: Path) -> str:
    """Give the default language that library.yaml of ``folder`` states, "en" where it states none."""
    if not folder.is_dir():
        return "en"
    file = next((file for file in library_files(folder) if file.kind == "library.yaml"), None)
    if file is None:
        return "en"
    try:
        report = Report(file.shown)
        language = language_field(read_yaml(decode(read_bytes(file))), "language", report, "en")
    except SetAsideError:
        return "en"
    return "en" if report.faults else language


def sources_named(content: bytes) -> set[str]:
    """Give the ids of the sources that the content of a case file names; none where it is no YAML."""
    try:
        fields = read_yaml(decode(content))
    except SetAsideError:
        return set()
    named = set(_texts(fields.values.get("sources")))
    for node in fields.values.values():
        for entry in node.items if isinstance(node, Items) else (node,):
            if isinstance(entry, Fields):
                named |= set(_texts(entry.values.get("source")))
    return named


def _texts(node: object) -> Iterator[str]:
    for item in node.items if isinstance(node, Items) else (node,):
        if isinstance(item, Scalar) and not item.empty:
            yield " ".join(item.text.split())


def read_named(folders: Sequence[Path], ids: Iterable[str]) -> dict[str, SourceRecord]:
    """Read the sources with these ids, and no others, from the libraries in ``folders``."""
    wanted = set(ids)
    found: dict[str, SourceRecord] = {}
    taken: set[str] = set()
    for folder in folders:
        language = library_language(folder)
        files = [file for file in library_files(folder) if file.kind in ("markdown", "records")]
        for file in files:
            if file.kind == "markdown":
                taken.add(stem_id(file))
            if file.kind == "markdown" and stem_id(file) in wanted:
                record = read_markdown(file, language, Report(file.shown))
                if record is not None:
                    found.setdefault(record.source.id, record)
        if wanted <= set(found):
            break
        for file in (file for file in files if file.kind == "records"):  # their documents have their ids inside
            ids_inside = ids_of(file, taken)
            if wanted.isdisjoint(ids_inside.values()):
                continue
            for record in read_records(file, language, Report(file.shown)):
                name = ids_inside.get(record.source.record, record.source.id)
                if name in wanted:
                    found.setdefault(name, replace(record, source=replace(record.source, id=name)))
    return found


def case_files(folder: Path) -> dict[str, LibraryFile]:
    """Give the case files of the library in ``folder`` by their ids; none where there is no library to be read."""
    try:
        return {stem_id(file): file for file in library_files(folder) if file.kind == "case"}
    except LibraryError:
        return {}


def cases_naming(folder: Path, source: str) -> Iterator[tuple[LibraryFile, bytes]]:
    """Give the case files of the library in ``folder`` that name this source."""
    token = source.encode()
    for file in library_files(folder):
        if file.kind == "case" and file.problem is None:
            try:
                content = read_bytes(file)
            except SetAsideError:  # reading tells of it
                continue
            if token in content and source in sources_named(content):
                yield file, content


def broken_by(
    folders: Sequence[Path],
    folder: Path,
    before: SourceRecord | None,
    after: SourceRecord | None,
    replaced: Collection[str] = (),
) -> tuple[Fault, ...]:
    """Say which case examples of ``folder`` are good with the source ``before`` and would not be with ``after``.

    ``folders`` are all libraries in use; ``after`` None stands for the removal of the source. One fault for each case, but
    for those whose paths in the library are in ``replaced``.
    """
    known = before or after
    if known is None:
        return ()
    faults = []
    for file, content in cases_naming(folder, known.source.id):
        if file.relative in replaced:
            continue
        others = sources_named(content) - {known.source.id}
        sources = read_named(folders, others) if others else {}
        with_old = {**sources, known.source.id: before} if before else sources
        with_new = {**sources, known.source.id: after} if after else sources
        good, _ = try_case(file.relative, content, with_old)
        _, wrong = try_case(file.relative, content, with_new)
        if good is not None and wrong:
            faults.append(Fault(file.shown, wrong[0].line, wrong[0].what, wrong[0].mend))
    return tuple(faults)


def broken_documents(
    folders: Sequence[Path], folder: Path, ids: Iterable[str], path: str, content: bytes
) -> tuple[Fault, ...]:
    """As :func:`broken_by` for the documents known by ``ids``, whose file at ``path`` is to hold ``content``."""
    known = set(ids)
    named: set[str] = set()
    for file in library_files(folder):
        if file.kind == "case" and file.problem is None:
            try:
                named |= known & sources_named(read_bytes(file))
            except SetAsideError:  # reading tells of it
                continue
    if not named:
        return ()
    before = read_named([folder], named)
    with _as_file(path, content) as file:
        after = {one.source.id: one for one in read_records(file, library_language(folder), Report(path))}
    faults = [
        fault for name in sorted(named) for fault in broken_by(folders, folder, before.get(name), after.get(name))
    ]
    return tuple(dict.fromkeys(faults))
