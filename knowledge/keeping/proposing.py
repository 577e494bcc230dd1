"""What will be added, before it is: a source with its metadata and the case examples found in it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from knowledge.errors import InputError
from knowledge.keeping.comparing import TextChange
from knowledge.keeping.fields import SETTABLE, check_field
from knowledge.keeping.merging_texts import with_new_id, with_new_sources
from knowledge.keeping.paths import make_slug
from knowledge.keeping.trying import try_case
from knowledge.languages import plain_language
from knowledge.reading_sources import KEPT_AS, KINDS, SourceRecord
from knowledge.reports import counted
from knowledge.untrusted import is_safe_id, one_line, shorten
from knowledge.yaml_fields import is_language

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from knowledge.importing import Extracted
    from knowledge.keeping.catalog import Catalog, Entry
    from knowledge.keeping.originals import Original
    from knowledge.model import CaseExample, Source

_GUESSED = tuple(name for name in SETTABLE if name not in ("id", "retrieved", "reviewed", "superseded_by"))
STATED = "stated by the file"
_TOLD = 5
"""So many warnings of the metadata of records are told; the rest are counted."""
_MEANINGLESS = re.compile(
    r"(download|document|doc|file|untitled|unnamed|scan|image|img|index|default|attachment|page|stdin|print|view)?"
    r"[\W_]*([0-9a-f]{8,}|[\W\d_]*)(final|copy|v\d+)?[\W_]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CaseProposal:
    """A case example found in the document: the case as it will be read, and the content of its file."""

    case: CaseExample
    content: bytes


@dataclass(frozen=True, slots=True)
class Proposal:
    """A document as it will be added.

    ``source.text`` is the Markdown body, or for a bulk file the JSON lines of its ``records``. ``same_as`` is the id of
    a source with the same words; ``perhaps`` are case examples that may be none, and are not taken. ``replaces`` is the
    source whose place it takes (``replaced_sha256``: its file as it was looked at), and ``change`` what changes there.
    ``reasons`` say why a field is proposed, ``notes`` what a person should know; ``warnings`` come from reading the file.
    ``said`` are the fields as the file gave them by itself, whatever was set or changed afterwards.
    """

    original: Original
    sha256: str
    source: Source
    cases: tuple[CaseProposal, ...] = ()
    perhaps: tuple[CaseProposal, ...] = ()
    records: tuple[dict[str, Any], ...] = ()
    pages: int = 0
    format: str = ""
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    reasons: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    same_as: str = ""
    replaces: Entry | None = None
    replaced_sha256: str = ""
    change: TextChange = field(default_factory=TextChange)

    @property
    def path(self) -> str:
        """Where the source will lie, relative to the library."""
        if self.replaces:
            return self.replaces.path
        return f"sources/{self.source.id}.{'jsonl' if self.records else 'md'}"


def metadata_of(extracted: Extracted, original: Original, language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Give the metadata of a document, and why each guessed field is proposed.

    What a person wrote beside the document or at its head counts first, then what it states or lets guess.
    """
    found = extracted.guessed
    if found is None:  # it was not read by a worker
        from knowledge.importing.describing import guessed_of  # noqa: PLC0415  late: only adding guesses

        found = guessed_of(extracted, original.file_name, original.fields)
    fields = dict.fromkeys(_GUESSED, "")
    fields |= {guess.field: one_line(guess.value) for guess in found if guess.field in _GUESSED}
    fields |= {name: value for name, value in original.fields.items() if name not in ("id", "title")}
    if fields["kind"] not in KINDS:
        fields["kind"] = "other"
    if not is_language(fields["language"]):
        fields["language"] = language
    fields["title"] = fields["title"] or one_line(PurePosixPath(original.file_name).stem) or "Untitled"
    reasons = {guess.field: guess.why for guess in found if fields.get(guess.field) == one_line(guess.value)}
    reasons |= {name: STATED for name in original.fields if name in _GUESSED and name != "title" and fields[name]}
    return fields, reasons


def with_publisher_of_site(
    fields: Mapping[str, str], reasons: Mapping[str, str], catalog: Catalog
) -> tuple[dict[str, str], dict[str, str]]:
    """Give metadata with the publisher of other sources of the same site, where the site alone tells whose a page is."""
    from knowledge.importing.metadata import OF_A_SITE  # noqa: PLC0415  late: only adding guesses

    known = catalog.publisher_of_site(fields["url"]) if reasons.get("publisher") in OF_A_SITE else ""
    if not known:
        return dict(fields), dict(reasons)
    return {**fields, "publisher": known}, {**reasons, "publisher": "that of other sources of its site"}


def with_settings(
    fields: Mapping[str, str], reasons: Mapping[str, str], settings: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Give metadata and reasons with what was set in its place, for which there is no reason but that."""
    return {**fields, **settings}, {name: why for name, why in reasons.items() if name not in settings}


def wanted_id(fields: Mapping[str, str], file_name: str) -> str:
    """Give the id that suits a document: its UN symbol, else its file's name, else (if that is no name) its title."""
    if fields.get("symbol"):
        return make_slug(fields["symbol"])
    stem = PurePosixPath(file_name).stem
    if _MEANINGLESS.fullmatch(stem):
        stem = fields.get("title", "") or stem
    return make_slug(stem) or make_slug(fields.get("title", "")) or "source"


@dataclass(frozen=True, slots=True)
class CasesFound:
    """The case examples found in a document: ``certain`` ones, and those that are ``perhaps`` none; notes on others."""

    certain: tuple[CaseProposal, ...] = ()
    perhaps: tuple[CaseProposal, ...] = ()
    notes: tuple[str, ...] = ()


def cases_in(source: Source, catalog: Catalog) -> CasesFound:
    """Find the case examples in a document.

    Each has an id that no other case example has, and is good: every claim of it stands in the document.
    """
    from knowledge.importing.case_finder import find_case_drafts, sections_without_country  # noqa: PLC0415  late, as above
    from knowledge.passages import passages_of  # noqa: PLC0415  late: it brings in the Markdown parser

    certain: list[CaseProposal] = []
    perhaps: list[CaseProposal] = []
    notes: list[str] = []
    source = replace(source, language=plain_language(source.language))
    record = SourceRecord(source, 1)
    passages = tuple(passages_of(source, ()))
    drafts = find_case_drafts(source, passages, catalog.cases)
    for heading in sections_without_country(passages, drafts):
        notes.append(
            f"perhaps a case example: “{shorten(heading, 80)}”, which names no country that is known; make it by hand if so"
        )
    for draft in drafts:
        content = draft.to_yaml().encode()
        read, faults = try_case(f"cases/{draft.id}.yaml", content, {source.id: record})
        if read is None:
            notes.append(f"a case example found in it was left out: {faults[0].what}")
        else:
            (certain if draft.certain else perhaps).append(CaseProposal(read.case, content))
    return CasesFound(tuple(certain), tuple(perhaps), tuple(notes))


def with_fields(proposal: Proposal, fields: Mapping[str, str], catalog: Catalog) -> Proposal:
    """Give the proposal with other metadata; with another id its case examples name that id, and stay as they were decided on.

    Raises :class:`InputError` for an id that another source has.
    """
    name = fields.get("id", proposal.source.id)
    if name != proposal.source.id:
        there = catalog.by_id(name)
        if there or (not proposal.records and catalog.document(name)):
            raise InputError(f"There is a source {there.id if there else name} already; give another id")
    source = replace(proposal.source, **fields)
    reasons = {field: why for field, why in proposal.reasons.items() if field not in fields}
    proposal = replace(proposal, reasons=reasons)  # what a person says is not proposed any more
    return replace(with_free_ids(proposal, name, catalog.cases), source=source)


def with_free_ids(proposal: Proposal, name: str, taken: Collection[str]) -> Proposal:
    """Give the proposal with the id ``name`` of its source, and its case examples under ids that are not ``taken``.

    ``taken`` are in small letters. Nothing else of the case examples changes: a person may have edited or chosen them.
    """
    source = replace(proposal.source, id=name)
    used = set(taken)
    changed = [
        [_with_ids(one, source, proposal.source.id, used) for one in ones]
        for ones in (proposal.cases, proposal.perhaps)
    ]
    return replace(proposal, source=source, cases=tuple(changed[0]), perhaps=tuple(changed[1]))


def _with_ids(one: CaseProposal, source: Source, before: str, used: set[str]) -> CaseProposal:
    """Give a case example of ``source``, whose id was ``before``, with an id that is not among ``used``, where it is put."""
    name, number = one.case.id, 2
    while name.casefold() in used:
        name, number = f"{one.case.id}-{number}", number + 1
    used.add(name.casefold())
    if (name, source.id) == (one.case.id, before):
        return one
    path = f"cases/{name}.yaml"
    content = with_new_sources(with_new_id(path, one.content, name), {before: source.id})
    read, faults = try_case(path, content, {source.id: SourceRecord(source, 1)})
    if read is None:
        raise InputError(
            f"The case example {one.case.id} cannot go with it: {faults[0].what}; drop it, or edit it first"
        )
    return CaseProposal(read.case, content)


def good_records(records: Sequence[dict[str, Any]]) -> tuple[tuple[dict[str, Any], ...], tuple[str, ...]]:
    """Give the documents of a bulk file without metadata that they may not hold, and warnings of what was left out.

    Fields that no source has are left in: they are someone else's.
    """
    good, warnings = [], []
    for record in records:
        stated = record.get("metadata")
        if isinstance(stated, dict):
            fields = {}
            for name, value in stated.items():
                try:
                    fields[name] = check_field(name, value) if name in SETTABLE and isinstance(value, str) else value
                except InputError as error:
                    warnings.append(f"Document {shorten(str(record.get('_id')), 40)}: {error}. It is not used.")
            record = {**record, "metadata": fields}  # noqa: PLW2901
        good.append(record)
    more = len(warnings) - _TOLD
    if more > 0:
        warnings = [*warnings[:_TOLD], f"{counted(more, 'more value')} of the metadata of documents may not be so."]
    return tuple(good), tuple(warnings)


def renamed_note(ids: Mapping[str, str]) -> tuple[str, ...]:
    """Tell which documents of a bulk file are known by another id than their own, and why; () where none is."""
    other = {name: known for name, known in ids.items() if name != known}
    taken = {name: known for name, known in other.items() if is_safe_id(name)}
    unfit = {name: known for name, known in other.items() if name not in taken}
    whys = (("other sources have these ids already", taken), ("these cannot be ids (no blanks, no slashes)", unfit))
    return tuple(f"{why}: {_known_as(some)}" for why, some in whys if some)


def _known_as(ids: Mapping[str, str]) -> str:
    told = [f"{shorten(name, 60)} is known here as {shorten(known, 60)}" for name, known in [*ids.items()][:_TOLD]]
    more = f" and {len(ids) - _TOLD} more" if len(ids) > _TOLD else ""
    return ", ".join(told) + more


def record_lines(proposal: Proposal, ids: Mapping[str, str]) -> bytes:
    """Give the documents of a bulk file as JSON lines, each with the checksum of the original and what was set.

    ``ids`` are those by which the library will know them (:func:`knowledge.record_ids.free_ids`).
    """
    source = proposal.source
    common = {
        name: getattr(source, name)
        for name in ("kind", "language", "publisher", "licence", "rights", "retrieved", "original", "sha256")
        if getattr(source, name)
    }
    lines = []
    for record in proposal.records:
        own = record.get("metadata")
        metadata = {**common, **(own if isinstance(own, dict) else {}), "sha256": source.sha256}
        known = ids.get(one_line(str(record["_id"])), "")
        kept = {KEPT_AS: known} if known != record["_id"] and known else {}
        lines.append(json.dumps({"_id": record["_id"], **kept, **record, "metadata": metadata}, ensure_ascii=False))
    return ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace")
