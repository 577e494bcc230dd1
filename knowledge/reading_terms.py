"""Reading ``terms.yaml``: acronyms, and words that mean the same, by language.

An entry that cannot be used is set aside alone, with a fault; the rest of the file works.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from knowledge.languages import plain_language
from knowledge.library_files import LibraryFile, decode, read_bytes
from knowledge.model import Acronym, Concept, Fault, Terms
from knowledge.reports import Report, SetAsideError, nearest
from knowledge.untrusted import is_safe_id, make_safe_id, shorten
from knowledge.yaml_fields import check_names, fields_list, is_language, line_of, text_field, texts_field
from knowledge.yaml_lines import Fields, read_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Entry = TypeVar("Entry")
ACRONYM = ("short", "long", "also")
CONCEPT = ("id", "words", "related", "broader", "weight", "decisive", "concrete", "literal")
"""The fields of an acronym and of a concept, which has words under codes of languages besides."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A concept with where it was written down."""

    concept: Concept
    file: str
    line: int
    broader_line: int


@dataclass(slots=True)
class TermsRead:
    """What has been read so far of the term files of all libraries; :meth:`finish` makes it one whole."""

    acronyms: dict[tuple[str, str], tuple[Acronym, str]] = field(default_factory=dict)
    concepts: dict[str, _Placed] = field(default_factory=dict)
    faulty: dict[str, None] = field(default_factory=dict)
    """Ids of concepts that were set aside: others may name them all the same."""

    def finish(self) -> tuple[Terms, list[Fault]]:
        """All terms, and faults for concepts set aside because a ``broader`` one is missing or leads in a circle."""
        kept: dict[str, _Placed] = {}
        waiting = dict(self.concepts)
        while True:  # narrower concepts after the broader ones they need; each round keeps at least one
            ready = {name: at for name, at in waiting.items() if all(wide in kept for wide in at.concept.broader)}
            if not ready:
                break
            kept.update(ready)
            waiting = {name: at for name, at in waiting.items() if name not in ready}
        faults = [_dangling(at, {**self.concepts, **self.faulty}, kept) for at in waiting.values()]
        concepts = tuple(at.concept for name, at in self.concepts.items() if name in kept)
        return Terms(tuple(acronym for acronym, _ in self.acronyms.values()), concepts), faults


def read_terms(file: LibraryFile, default_language: str, into: TermsRead, report: Report) -> None:
    """Add the entries of ``file`` to ``into``; ``default_language`` is that of ``words``."""
    try:
        text = decode(read_bytes(file))
        if not any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines()):
            return  # nothing but remarks: a file to be filled in
        fields = read_yaml(text)
    except SetAsideError as error:
        report.add_error(error)
        return
    check_names(fields, ("acronyms", "concepts"), report, " in a term file")
    for entry in fields_list(fields, "acronyms", report, "{short: CRC, long: Convention on the Rights of the Child}"):
        acronym = _unless_faulty(lambda found: _acronym(entry, found), report)  # noqa: B023  called at once
        if acronym is None:
            continue
        key = (acronym.short, acronym.long.casefold())
        if key in into.acronyms:
            what = f"the acronym {shorten(acronym.short, 40)} stands already in {into.acronyms[key][1]}"
            report.add(entry.line, what, "keep one of the two entries")
            continue
        into.acronyms[key] = (acronym, f"{file.shown}:{entry.line}")
    for entry in fields_list(fields, "concepts", report, "- id: a-name, with words: [one, two] below it"):
        concept = _unless_faulty(lambda found: _concept(entry, default_language, found), report)  # noqa: B023
        if concept is None:
            into.faulty[text_field(entry, "id", Report(file.shown))] = None
            continue
        if concept.id in into.concepts:
            there = into.concepts[concept.id]
            what = f"the concept {shorten(concept.id, 40)} stands already in {there.file}:{there.line}"
            report.add(line_of(entry, "id"), what, "give it another id, or put the words in one entry")
            continue
        into.concepts[concept.id] = _Placed(concept, file.shown, line_of(entry, "id"), line_of(entry, "broader"))


def _unless_faulty(read: Callable[[Report], Entry], report: Report) -> Entry | None:
    """Give what ``read`` gives; None where it notes a fault."""
    found = Report(report.file)
    entry = read(found)
    report.faults += found.faults
    return None if found.faults else entry


def _acronym(entry: Fields, report: Report) -> Acronym:
    check_names(entry, ACRONYM, report, " in an acronym")
    short, long = text_field(entry, "short", report), text_field(entry, "long", report)
    if not short or not long:
        report.add(
            entry.line, "the acronym has no short or no long form", "write {short: CRC, long: what it stands for}"
        )
    return Acronym(short, long, _words(entry, "also", report))


def _concept(entry: Fields, default_language: str, report: Report) -> Concept:
    languages = [name for name in entry.values if name not in CONCEPT and is_language(name)]
    check_names(entry, (*CONCEPT, *languages), report, " in a concept")
    name = text_field(entry, "id", report)
    if not name:
        report.add(entry.line, "the concept has no id", "write id: a-name-of-its-own")
    elif not is_safe_id(name):
        report.add(line_of(entry, "id"), f"{shorten(name, 40)} cannot be an id", f"write id: {make_safe_id(name)[:60]}")
    words: dict[str, tuple[str, ...]] = {}
    for field_name in ("words", *languages):
        language = default_language if field_name == "words" else plain_language(field_name)
        found = _words(entry, field_name, report)
        if found:
            words[language] = tuple(dict.fromkeys([*words.get(language, ()), *found]))
    if not words:
        report.add(line_of(entry, "words"), "the concept has no words", "write words: [one, two]")
    literal = _words(entry, "literal", report)
    for word in literal:
        if word.casefold() not in {one.casefold() for one in words.get(default_language, ())}:
            what = f"literal: {shorten(word, 40)} is none of the words of the concept"
            report.add(line_of(entry, "literal"), what, "write it under words too")
    return Concept(
        id=name,
        words=words,
        related=_words(entry, "related", report),
        broader=_words(entry, "broader", report),
        weight=_weight(entry, report),
        decisive=_yes(entry, "decisive", report),
        concrete=_yes(entry, "concrete", report),
        literal=literal,
    )


def _words(entry: Fields, name: str, report: Report) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text, _ in texts_field(entry, name, report)))


def _yes(entry: Fields, name: str, report: Report) -> bool:
    text = text_field(entry, name, report)
    if text and text.casefold() not in ("yes", "no", "true", "false"):
        report.add(
            line_of(entry, name),
            f"{name}: {shorten(text, 20)} is neither yes nor no",
            "write yes, or leave it out",
        )
    return text.casefold() in ("yes", "true")


def _weight(entry: Fields, report: Report) -> float:
    text = text_field(entry, "weight", report)
    try:
        weight = float(text) if text else 1.0
    except ValueError:
        weight = -1.0
    if not 0.0 <= weight <= 1.0:  # also false for nan
        report.add(
            line_of(entry, "weight"),
            f"the weight {shorten(text, 20)} is not a number from 0 to 1",
            "write a number such as 0.5",
        )
        return 1.0
    return weight


def _dangling(at: _Placed, declared: Mapping[str, object], kept: Mapping[str, _Placed]) -> Fault:
    """Why a concept could not be kept: the first of its broader concepts that is missing."""
    missing = next(wide for wide in at.concept.broader if wide not in kept)
    if missing in declared:
        what = f"the broader concept {shorten(missing, 40)} is set aside, or leads back to {shorten(at.concept.id, 40)}"
        return Fault(at.file, at.broader_line, what, "correct that entry, or break the circle of broader concepts")
    near = nearest(missing, declared)
    mend = f"did you mean {shorten(near, 40)}?" if near else "write the id of another concept, or remove it"
    return Fault(at.file, at.broader_line, f"there is no concept {shorten(missing, 40)}", mend)
