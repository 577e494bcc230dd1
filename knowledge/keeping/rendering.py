"""Writing the files of a library: sources with front matter, case examples, in the form that reading takes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from knowledge.quotations import places_of
from knowledge.reading_cases import PARTS
from knowledge.untrusted import clean_text, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from knowledge.model import CaseExample, Claim, Source

ORDER = (
    "title",
    "publisher",
    "symbol",
    "kind",
    "language",
    "date",
    "url",
    "retrieved",
    "reviewed",
    "superseded_by",
    "licence",
    "rights",
    "original",
    "sha256",
)
"""The fields of front matter after ``id``, in the order in which they are written; empty ones are left out."""

_PLAIN = re.compile(r"[^\W\d_](?:[\w ,;./()–—’'+&-]*[\w.)])?")
_SPECIAL = re.compile(r"(?i:null|true|false|yes|no|on|off|y|n)")
_ADDRESS = re.compile(r"https?://[\w./~%?=&+-]+")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_CONTEXT = 40
"""What stands around a quotation is tried in steps of 8 characters, up to 8 times this many."""


def yaml_scalar(text: str) -> str:
    """Give one line of text as a YAML scalar: plain where nobody could read it otherwise, else in double quotes."""
    if any(form.fullmatch(text) for form in (_PLAIN, _DATE, _ADDRESS)) and not _SPECIAL.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)


def render_source(source: Source) -> bytes:
    """Give a source as the content of its ``.md`` file; its text ends in one line end."""
    lines = [f"id: {yaml_scalar(source.id)}"]
    for name in ORDER:
        value = one_line(getattr(source, name))
        if value:
            lines.append(f"{name}: {yaml_scalar(value)}")
    matter = "\n".join(lines)
    return f"---\n{matter}\n---\n{clean_text(source.text).rstrip()}\n".encode()


def render_case(case: CaseExample, texts: Mapping[str, str]) -> bytes:
    """Give a case example as the content of its ``.yaml`` file.

    ``texts`` maps ids of sources to their texts: a quotation that stands there more than once gets the words before
    or after it as prefix or suffix.
    """
    lines = [f"id: {yaml_scalar(case.id)}", f"title: {yaml_scalar(one_line(case.title))}"]
    lines.append(f"country: {_listed(case.countries)}")
    if case.years:
        lines.append(f"years: [{', '.join(map(str, case.years))}]")
    if case.topics:
        lines.append("topics:")
        lines += [f"  - {yaml_scalar(one_line(topic))}" for topic in case.topics]
    for name, part in PARTS.items():
        claims = [claim for claim in case.claims if claim.part == part.part]
        if claims:
            lines.append(f"{name}:")
            for claim in claims:
                lines += _claim(claim, case, part.label, part.note, texts.get(claim.source, ""))
    lines.append(f"sources: {_listed(case.sources)}")
    return ("\n".join(lines) + "\n").encode()


def _listed(names: Sequence[str]) -> str:
    return f"[{', '.join(_in_list(name) for name in names)}]"


def _in_list(name: str) -> str:
    return json.dumps(name, ensure_ascii=False) if re.search(r"[,;()\[\]{}]", name) else yaml_scalar(name)


def _claim(claim: Claim, case: CaseExample, label: str, note: str, text: str) -> Iterator[str]:
    fields = []
    if label:
        fields.append((label, one_line(claim.label)))
    if note and claim.note:
        fields.append((note, one_line(claim.note)))
    fields.append(("quote", claim.quote))
    fields += [(name, value) for name, value in zip(("prefix", "suffix"), around(claim, text), strict=True) if value]
    if case.sources and claim.source != case.sources[0]:
        fields.append(("source", claim.source))
    for number, (name, value) in enumerate(fields):
        shown = json.dumps(value, ensure_ascii=False) if name in ("quote", "prefix", "suffix") else yaml_scalar(value)
        yield f"  {'- ' if number == 0 else '  '}{name}: {shown}"


def around(claim: Claim, text: str) -> tuple[str, str]:
    """Give the prefix and suffix by which a quotation that stands in ``text`` more than once is told apart."""
    if len(places_of(text, claim.quote)) < 2:
        return "", ""
    prefix = suffix = ""
    for length in range(8, 8 * _CONTEXT, 8):
        before = text[max(0, claim.start - length) : claim.start]
        after = text[claim.end : claim.end + length]
        prefix, suffix = before.rpartition("\n")[2].lstrip(), after.partition("\n")[0].rstrip()
        if len(places_of(text, claim.quote, prefix, "")) == 1:
            return prefix, ""
        if len(places_of(text, claim.quote, "", suffix)) == 1:
            return "", suffix
        if len(places_of(text, claim.quote, prefix, suffix)) == 1:
            return prefix, suffix
    return prefix, suffix
