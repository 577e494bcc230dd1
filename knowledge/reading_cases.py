"""Reading a case example: every claim of it must stand, letter for letter, in a source of the library.

A case that quotes what its source does not say is set aside with the file and the line of the quotation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.library_files import LibraryFile, decode, read_bytes
from knowledge.model import CaseExample, Claim
from knowledge.quotations import nearest_words, places_of
from knowledge.reading_sources import check_stem
from knowledge.reports import Report, SetAsideError, listed, nearest
from knowledge.untrusted import shorten
from knowledge.yaml_fields import check_names, fields_list, line_of, raw_field, text_field, texts_field
from knowledge.yaml_lines import Fields, read_yaml
from knowledge.years import years_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from knowledge.reading_sources import SourceRecord

_ANCHOR = ("quote", "prefix", "suffix", "source")


@dataclass(frozen=True, slots=True)
class _Part:
    """A field of a case file that holds claims: the part's name, the fields of a claim, the form of one."""

    part: str
    label: str
    note: str = ""

    def example(self, name: str) -> str:
        """Give the form in which the field is written, for messages."""
        return f'{name}: {{{self.label}: ..., quote: "..."}}' if self.label else f'{name}: [{{quote: "..."}}]'


PARTS = {
    "law": _Part("law", "name"),
    "stage": _Part("stage", "name"),
    "actors": _Part("actor", "name", "role"),
    "actions": _Part("action", "text"),
    "outcome": _Part("outcome", "text"),
    "context": _Part("context", ""),
}
"""The fields of a case file that hold claims, in the order in which the claims are kept."""

FIELDS = ("id", "title", "country", "years", "topics", *PARTS, "sources")
"""The fields that a case file may hold."""


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case example with the lines of its fields in its file."""

    case: CaseExample
    lines: Mapping[str, int]


def read_case(file: LibraryFile, sources: Mapping[str, SourceRecord], report: Report) -> CaseRecord | None:
    """Read the case example in ``file``; None, with faults in ``report``, where it must be set aside.

    ``sources`` are all sources of all libraries in use: a case may quote any of them.
    """
    before = len(report.faults)
    try:
        fields = read_yaml(decode(read_bytes(file)))
    except SetAsideError as error:
        report.add_error(error)
        return None
    check_names(fields, FIELDS, report, " in a case example")
    stem = check_stem(file, fields, report)
    title = text_field(fields, "title", report)
    if not title:
        report.add(line_of(fields, "title"), "the case has no title", "write title: what the case is about")
    named = _sources(fields, sources, report)
    claims = tuple(_claims(fields, named, sources, report))
    if not claims and len(report.faults) == before:
        mend = 'write what the source says, for example actions: [{text: ..., quote: "..."}]'
        report.add(fields.line, "the case makes no claim", mend)
    quotes = [claim.quote for claim in claims]
    # Where a quotation itself is at fault, what it would have carried is not missed on top of it.
    anchored = len(report.faults) == before
    countries = _countries(fields, quotes if anchored else None, report)
    years = _years(fields, quotes if anchored else None, report)
    topics = tuple(dict.fromkeys(topic for topic, _ in texts_field(fields, "topics", report)))
    if len(report.faults) > before:
        return None
    case = CaseExample(
        id=stem,
        title=title,
        countries=countries,
        years=years,
        law=_labels(claims, "law"),
        stage=_labels(claims, "stage"),
        topics=topics,
        claims=claims,
        sources=tuple(dict.fromkeys([*named, *(claim.source for claim in claims)])),
        file=file.shown,
    )
    return CaseRecord(case, fields.lines)


def _labels(claims: tuple[Claim, ...], part: str) -> str:
    return "; ".join(claim.label for claim in claims if claim.part == part)


def _sources(fields: Fields, sources: Mapping[str, SourceRecord], report: Report) -> list[str]:
    """Give the ids under ``sources``, the default source first; unknown ones are noted."""
    named = texts_field(fields, "sources", report)
    if not named:
        mend = "write sources: [id of the source that it quotes]"
        report.add(line_of(fields, "sources"), "the case names no sources", mend)
    for name, line in named:
        _known_source(name, line, sources, report)
    return [name for name, _ in named]


def _known_source(name: str, line: int, sources: Mapping[str, SourceRecord], report: Report) -> bool:
    if name in sources:
        return True
    near = nearest(name, sources)
    if near:
        mend = f"did you mean {shorten(near, 60)}?"
    else:
        mend = f"write the id of a source that can be read; there are {listed(sources, 5) or 'none'}"
    report.add(line, f"there is no source {shorten(name, 60)}", mend)
    return False


def _claims(fields: Fields, named: list[str], sources: Mapping[str, SourceRecord], report: Report) -> Iterator[Claim]:
    """Give the claims of a case, each with its place in its source; what cannot be anchored is noted."""
    for name, part in PARTS.items():
        known = tuple(field for field in (part.label, part.note, *_ANCHOR) if field)
        for entry in fields_list(fields, name, report, part.example(name)):
            check_names(entry, known, report, f" under {name}")
            label = text_field(entry, part.label, report) if part.label else ""
            if part.label and not label:
                report.add(entry.line, f"an entry under {name} has no {part.label}", f"write {part.example(name)}")
            source = text_field(entry, "source", report)
            if source and not _known_source(source, line_of(entry, "source"), sources, report):
                continue
            source = source or (named[0] if named else "")
            quote = raw_field(entry, "quote", report)
            if not quote:
                mend = f"write {part.example(name)} with words of the source"
                report.add(line_of(entry, "quote"), f"an entry under {name} has no quotation", mend)
            elif source in sources:
                start = _anchor(entry, quote, sources[source], report)
                if start is not None:
                    note = text_field(entry, part.note, report) if part.note else ""
                    yield Claim(part.part, label, source, quote, start, start + len(quote), note)


def _anchor(entry: Fields, quote: str, record: SourceRecord, report: Report) -> int | None:
    """Give the one place of ``quote`` in the source; None, with a fault, where there is none or more than one."""
    line = line_of(entry, "quote")
    text = record.source.text
    prefix, suffix = raw_field(entry, "prefix", report), raw_field(entry, "suffix", report)
    places = places_of(text, quote, prefix, suffix)
    if len(places) == 1:
        return places[0]
    if places:
        where = listed((str(record.line_at(place)) for place in places), 6)
        what = (
            f'the quotation "{shorten(quote, 60)}" stands {len(places)} times in {record.source.file} (lines {where})'
        )
        report.add(line, what, "quote more words, or add prefix: or suffix: with the words just before or after it")
    elif prefix or suffix:
        elsewhere = places_of(text, quote)
        if elsewhere:
            what = f'the quotation "{shorten(quote, 60)}" is not between this prefix and suffix'
            mend = f"copy them from line {record.line_at(elsewhere[0])} of {record.source.file}"
            report.add(line_of(entry, "prefix" if prefix else "suffix"), what, mend)
        else:
            _not_there(line, quote, record, report)
    else:
        _not_there(line, quote, record, report)
    return None


def _not_there(line: int, quote: str, record: SourceRecord, report: Report) -> None:
    """Note a quotation that its source does not hold, with what stands there instead."""
    text = record.source.text
    what = f'the quotation "{shorten(quote, 60)}" does not stand in the source {shorten(record.source.id, 60)}'
    near = nearest_words(text, quote)
    if near is None:
        mend = f"copy the words letter for letter from {record.source.file}, or remove the claim"
    else:
        words = text[near.start : near.end]
        place = f"line {record.line_at(near.start)} of {record.source.file}"
        if near.same_words and "\n" in words:
            mend = f"the words run over several lines from {place}: quote one line or sentence"
        elif near.same_words:
            mend = f'copy the words letter for letter from {place}: "{shorten(words, 160)}"'
        else:
            mend = f'nearest is {place}: "{shorten(words, 100)}"; copy the words letter for letter, or remove the claim'
    report.add(line, what, mend)


def _countries(fields: Fields, quotes: list[str] | None, report: Report) -> tuple[str, ...]:
    """Give the codes under ``country``, each one named in a quotation (``quotes`` None: not looked for)."""
    from knowledge.countries import country_code, is_country_code, names_country  # noqa: PLC0415  late: large tables

    codes: list[str] = []
    named = texts_field(fields, "country", report)
    if not named:
        mend = "write country: with its ISO 3166-1 code of two letters, such as CL"
        report.add(line_of(fields, "country"), "the case names no country", mend)
    for name, line in named:
        if not is_country_code(name):
            code = country_code(name)
            mend = f"write {code}" if code else "write the ISO 3166-1 code of two letters, such as CL for Chile"
            report.add(line, f"{shorten(name, 40)} is not a country code", mend)
        elif quotes is not None and not any(names_country(quote, name) for quote in quotes):
            mend = "add a quotation that names it (under context where no other part fits), or remove the country"
            report.add(line, f"no quotation of the case names the country {name}", mend)
        codes.append(name)
    return tuple(dict.fromkeys(codes))


def _years(fields: Fields, quotes: list[str] | None, report: Report) -> tuple[int, ...]:
    """Give the years under ``years``, each one standing in a quotation (``quotes`` None: not looked for)."""
    there = {int(number) for quote in quotes or () for number in re.findall(r"(?<!\d)\d{4}(?!\d)", quote)}
    there |= {year for quote in quotes or () for year in years_in(quote)}  # the second year of "2020-21"
    years: list[int] = []
    for text, line in texts_field(fields, "years", report):
        if not re.fullmatch(r"[12][0-9]{3}", text):
            report.add(line, f"{shorten(text, 40)} is not a year", "write years: [2015, 2016], four figures each")
            continue
        if quotes is not None and int(text) not in there:
            mend = "add a quotation that names it (under context where no other part fits), or remove the year"
            report.add(line, f"the year {text} is in no quotation of the case", mend)
        years.append(int(text))
    return tuple(sorted(set(years)))
