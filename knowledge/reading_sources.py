r"""Reading the documents of a library: Markdown files with front matter, and files of many small records.

Text is held as it stands in the file after the front matter, with two exceptions that keep it one and harmless
(:func:`knowledge.untrusted.clean_text`): every line end becomes ``\\n``, and each control character, bidirectional
override or lone surrogate becomes U+FFFD, one for one. All offsets in the program point into the text so held.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from knowledge.languages import plain_language
from knowledge.library_files import MAX_RECORD_BYTES, LibraryFile, decode, read_bytes, refuse_problem, unreadable
from knowledge.model import Source
from knowledge.reports import Report, SetAsideError, listed, nearest
from knowledge.untrusted import clean_text, is_safe_id, make_safe_id, one_line, shorten
from knowledge.yaml_fields import check_names, is_language, language_field, line_of, text_field
from knowledge.yaml_lines import Fields, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KINDS = (
    "treaty",
    "general-comment",
    "concluding-observations",
    "resolution",
    "handbook",
    "report",
    "law",
    "web-page",
    "other",
)
_PLAIN = ("url", "symbol", "date", "retrieved", "licence", "rights", "sha256", "reviewed", "superseded_by", "original")
FIELDS = ("id", "title", "publisher", "body", "kind", "language", *_PLAIN)
"""The fields that front matter may hold."""

KEPT_AS = "kept_as"
"""The field of a line of a file of documents that says by which id the library knows the document, if not by its ``_id``."""

MAX_RECORD_FAULTS = 50
"""Records set aside with a message each before the rest of them is only counted."""

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+([^ \t\n].*)$", re.MULTILINE)
_OPENING = re.compile(r"---[ \t]*\n")
_CLOSING = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A source with where it was written down.

    ``text_line`` is the line of the file on which its text begins, ``lines`` are the lines of its fields.
    """

    source: Source
    text_line: int
    lines: Mapping[str, int] = field(default_factory=dict)

    def line_at(self, offset: int) -> int:
        """Give the line of the file on which the character at ``offset`` of the text stands; a record has one line."""
        if self.source.record:
            return self.text_line
        return self.text_line + self.source.text.count("\n", 0, offset)


def is_kept(record: SourceRecord) -> bool:
    """Whether the line of a document states by which id the library knows it (:data:`KEPT_AS`)."""
    return record.source.id != record.source.record != ""


def stem_id(file: LibraryFile) -> str:
    """Give the id that a file's name gives: its stem, in composed form (macOS hands out decomposed names)."""
    return normalize("NFC", PurePath(file.relative).stem)


def check_stem(file: LibraryFile, fields: Fields | None, report: Report) -> str:
    """Give the id of a file that holds one value: its stem, which a field ``id`` must repeat."""
    stem = stem_id(file)
    if not is_safe_id(stem):
        better = make_safe_id(stem) + PurePath(file.relative).suffix
        report.add(0, "the file's name cannot be an id", f"rename it without blanks and signs: {shorten(better, 60)}")
    given = normalize("NFC", text_field(fields, "id", report)) if fields else ""
    if fields and given and given != stem:
        what = f"the id {shorten(given, 60)} is not the file's name"
        report.add(line_of(fields, "id"), what, f"write id: {shorten(stem, 60)}, or rename the file")
    return stem


def read_markdown(file: LibraryFile, default_language: str, report: Report) -> SourceRecord | None:
    """Read the source in a Markdown file; None, with faults in ``report``, where it must be set aside."""
    before = len(report.faults)
    try:
        whole = clean_text(decode(read_bytes(file)))
        fields, text, text_line = _split(whole)
    except SetAsideError as error:
        report.add_error(error)
        return None
    stem = check_stem(file, fields, report)
    if not text.strip():
        report.add(text_line, "holds no text", "write the document's text after the front matter, or delete the file")
    values = _front_matter(fields, report, default_language) if fields else {"language": default_language}
    if len(report.faults) > before:
        return None
    title = values.pop("title", "") or _first_heading(text) or stem
    source = Source(id=stem, title=title, text=text, file=file.shown, **values)
    return SourceRecord(source, text_line, fields.lines if fields else {})


def read_front(file: LibraryFile) -> SourceRecord | None:
    """Give what the front matter of a Markdown file says, good or not, for checks; None where it cannot be read at all."""
    try:
        fields, text, text_line = _split(clean_text(decode(read_bytes(file))))
    except SetAsideError:
        return None
    if fields is None:
        return None
    report = Report(file.shown)  # reading tells what is wrong by itself
    values = {name: text_field(fields, name, report) for name in ("title", "publisher", *_PLAIN)}
    stem = stem_id(file)
    source = Source(id=stem, text=text, file=file.shown, **{**values, "title": values["title"] or stem})
    return SourceRecord(source, text_line, fields.lines)


def _split(whole: str) -> tuple[Fields | None, str, int]:
    """Front matter (None where there is none), the text after it, and the line on which the text begins."""
    opening = _OPENING.match(whole)
    if not opening:
        return None, whole, 1
    closing = _CLOSING.search(whole, opening.end())
    if not closing:
        mend = (
            "write --- on a line of its own after the fields; a text that begins with a rule needs a blank line first"
        )
        raise SetAsideError(1, "the front matter that begins here never ends", mend)
    matter = whole[opening.end() : closing.start()]
    text_line = whole.count("\n", 0, closing.end()) + 1
    return read_yaml(matter, first_line=2), whole[closing.end() :], text_line


def _front_matter(fields: Fields, report: Report, default_language: str) -> dict[str, str]:
    check_names(fields, FIELDS, report, " in the front matter")
    values = {name: text_field(fields, name, report) for name in ("title", *_PLAIN)}
    values["language"] = language_field(fields, "language", report, default_language)
    publisher, body = text_field(fields, "publisher", report), text_field(fields, "body", report)
    if publisher and body and publisher != body:
        report.add(line_of(fields, "body"), "publisher and body say different things", "keep one of the two")
    values["publisher"] = publisher or body
    kind = text_field(fields, "kind", report)
    if kind and kind not in KINDS:
        near = nearest(kind, KINDS)
        mend = f"did you mean {near}?" if near else f"write one of {listed(KINDS)}"
        report.add(line_of(fields, "kind"), f"unknown kind {shorten(kind, 40)}", mend)
    values["kind"] = kind or "other"
    return values


def _first_heading(text: str) -> str:
    """Give the words of the first heading that has any, "" where there is none."""
    for found in _HEADING.finditer(text):
        # What closes it is taken off here: a pattern for it would try every blank of a long row against every other.
        words = one_line(found[1].rstrip(" \t").rstrip("#"))
        if words:
            return words
    return ""


def read_records(file: LibraryFile, default_language: str, report: Report) -> Iterator[SourceRecord]:
    """Read the documents of a JSONL file: ``{"_id", "title", "text", "metadata"}`` on each line (BEIR layout).

    Each becomes a source whose ``record`` is its ``_id``; its ``id`` is that which :data:`KEPT_AS` states, else the same,
    and may then be changed by the caller, who knows which ids are taken. Of ``metadata`` the fields that front matter has
    are taken where they are good text; other fields are someone else's and are passed over. A document without text has
    its title as text. A line that cannot be used is set aside alone, with a fault.
    """
    seen: dict[str, int] = {}
    faulty = 0
    try:
        for line, raw in record_lines(file):
            try:
                record = _record(raw, line, file, default_language)
                first = seen.setdefault(record.source.record, line)
                if first != line:
                    what = f"the _id {shorten(record.source.record, 60)} is already used in line {first}"
                    raise SetAsideError(line, what, "give each document an _id of its own")
            except SetAsideError as error:
                faulty += 1
                if faulty <= MAX_RECORD_FAULTS:
                    report.add_error(error)
            else:
                yield record
    except SetAsideError as error:
        faulty += 1
        report.add_error(error)
    if faulty > MAX_RECORD_FAULTS:
        report.add(0, f"{faulty - MAX_RECORD_FAULTS} more lines like these are set aside", "correct those named first")
    if not seen and not faulty:
        report.add(0, "holds no documents", 'write one a line: {"_id": "...", "title": "...", "text": "..."}')


def record_lines(file: LibraryFile) -> Iterator[tuple[int, bytes]]:
    """Give the lines of a file that are not blank, with their numbers, one at a time; :class:`SetAsideError` at one too long."""
    refuse_problem(file)
    try:
        with file.path.open("rb") as handle:
            number = 0
            while raw := handle.readline(MAX_RECORD_BYTES + 1):
                number += 1
                if len(raw) > MAX_RECORD_BYTES:
                    mend = f"keep a document under {MAX_RECORD_BYTES // 1_000_000} MB; the file is not read further"
                    raise SetAsideError(number, "the line is too long", mend)
                if number == 1:
                    raw = raw.removeprefix(b"\xef\xbb\xbf")
                if raw.strip():
                    yield number, raw
    except OSError as error:
        raise unreadable(error) from None


def _record(raw: bytes, line: int, file: LibraryFile, default_language: str) -> SourceRecord:
    """One document of a JSONL file."""
    fields = _json_object(raw, line)
    given = fields.get("_id")
    if isinstance(given, int) and not isinstance(given, bool):
        given = str(given)
    if not isinstance(given, str) or not given.strip():
        raise SetAsideError(line, "the document has no _id", 'write "_id": "a-name-of-its-own"')
    title, text = fields.get("title") or "", fields.get("text") or ""
    if not isinstance(title, str) or not isinstance(text, str):
        raise SetAsideError(line, "title or text is not text", 'write "title": "...", "text": "..."')
    record, title, text = one_line(given), one_line(title), clean_text(text)
    text = text if text.strip() else title
    if not text:
        raise SetAsideError(line, "the document has no text", 'write "text": "..." or delete the line')
    stated = fields.get(KEPT_AS)
    if stated is not None and not (isinstance(stated, str) and is_safe_id(stated)):
        mend = f"write one without blanks and slashes, or remove {KEPT_AS}"
        raise SetAsideError(line, f"{KEPT_AS} is not an id", mend)
    source = Source(
        id=stated or record,
        title=title or record,
        text=text,
        record=record,
        file=file.shown,
        **_metadata(fields.get("metadata"), default_language),
    )
    return SourceRecord(source, line)


def _json_object(raw: bytes, line: int) -> dict[str, Any]:
    mend = 'write one object a line: {"_id": "...", "title": "...", "text": "..."}'
    try:
        value = json.loads(raw.rstrip().decode("utf-8"))
    except UnicodeDecodeError as error:
        what = f"is not UTF-8 text (byte {error.start} of the line is 0x{raw[error.start]:02x})"
        raise SetAsideError(line, what, "save the file as UTF-8") from None
    except json.JSONDecodeError as error:
        raise SetAsideError(line, f"is not valid JSON ({error.msg}, column {error.colno})", mend) from None
    except (ValueError, RecursionError):
        raise SetAsideError(line, "is not usable JSON (nested too deep, or a number too long)", mend) from None
    if not isinstance(value, dict):
        raise SetAsideError(line, "is not a JSON object", mend)
    return value


def _metadata(given: object, default_language: str) -> dict[str, str]:
    fields = {}
    if isinstance(given, dict):
        fields = {name: one_line(value) for name, value in given.items() if name in FIELDS and isinstance(value, str)}
    values = {name: fields[name] for name in _PLAIN if name in fields}
    values["publisher"] = fields.get("publisher") or fields.get("body", "")
    kind, language = fields.get("kind", ""), fields.get("language", "")
    values["kind"] = kind if kind in KINDS else "other"
    values["language"] = plain_language(language) if is_language(language) else default_language
    return values
