"""Documents of a bulk file: checked one by one, so that a faulty one costs only itself and is told."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from knowledge.importing.extracted import Extracted, RefusedError
from knowledge.library_files import MAX_RECORD_BYTES
from knowledge.untrusted import clean_text, one_line, shorten

if TYPE_CHECKING:
    from collections.abc import Mapping

_TOLD = 5
"""So many lines that were passed over are named; the rest are counted."""
_LONG_NUMBER = "0" * 9
"""As long as a number can become that a document is given for want of an id."""
_NAMES = {
    "_id": ("_id", "id", "doc_id", "docid", "docno", "document_id"),
    "title": ("title", "name", "heading"),
    "text": ("text", "body", "content", "contents", "passage"),
}


def column_of(name: str) -> str:
    """Give the field that a column's name means: ``_id``, ``title``, ``text``, or the name itself in lower case."""
    plain = one_line(name).strip("\ufeff ").lower().replace(" ", "_")
    return next((field_name for field_name, names in _NAMES.items() if plain in names), plain)


@dataclass(slots=True)
class Records:
    """Collects documents, and what was passed over. One without an id has "" until all are there."""

    found: list[dict[str, Any]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    passed: list[str] = field(default_factory=list)

    def pass_over(self, line: int, why: str) -> None:
        """Remember a line that holds no document."""
        self.passed.append(f"line {line} {why}")

    def add(self, line: int, value: Mapping[str, Any]) -> None:
        """Take a document; one without text, longer than a library reads, or with an id that was there is passed over."""
        fields = {column_of(str(name)): content for name, content in value.items()}
        text, title = _string(fields.get("text")), one_line(_string(fields.get("title")))
        if not text.strip() and not title:
            self.pass_over(line, "has no text")
            return
        identity = normalize("NFC", one_line(_string(fields.get("_id"))))
        if identity in self.taken:
            self.pass_over(line, f"has the id {shorten(identity, 40)} of an earlier one")
            return
        stated = fields.get("metadata")
        metadata = {str(k): one_line(_string(v)) for k, v in stated.items()} if isinstance(stated, dict) else {}
        for name, content in fields.items():
            if name not in {"_id", "title", "text", "metadata"} and isinstance(content, str | int | float):
                metadata.setdefault(name, one_line(_string(content)))
        kept = {name: content for name, content in metadata.items() if content}
        record = {"_id": identity, "title": title, "text": clean_text(text), "metadata": kept}
        # Reading would stop at such a line, before all that follow.
        if len(_line({**record, "_id": identity or _LONG_NUMBER}).encode("utf-8", "replace")) > MAX_RECORD_BYTES:
            self.pass_over(line, "is too long")
            return
        if identity:
            self.taken.add(identity)
        self.found.append(record)

    def _number(self) -> None:
        """Give each document without an id its number, or the next that is the id of no other, wherever that stands."""
        last = 0
        for count, record in enumerate(self.found, 1):
            if record["_id"]:
                continue
            last = max(count, last + 1)
            while str(last) in self.taken:
                last += 1
            self.taken.add(str(last))
            record["_id"] = str(last)

    def extracted(self, warnings: tuple[str, ...]) -> Extracted:
        """Give the documents as JSON lines, ready to be kept as a file of a library."""
        if not self.found:
            first = f" ({self.passed[0]})" if self.passed else ""
            raise RefusedError(
                f'The file holds no documents{first}; write one a line: {{"_id": "...", "title": "...", "text": "..."}}.',
                "no-text",
            )
        self._number()
        told = list(warnings)
        if self.passed:
            more = f" and {len(self.passed) - _TOLD} more" if len(self.passed) > _TOLD else ""
            told.append(f"Left out: {'; '.join(self.passed[:_TOLD])}{more}.")
        return Extracted("".join(map(_line, self.found)), records=tuple(self.found), warnings=tuple(told))


def _line(record: Mapping[str, Any]) -> str:
    """Give a document as a library keeps it."""
    return json.dumps(record, ensure_ascii=False) + "\n"


def _string(value: object) -> str:
    if value is None or isinstance(value, dict | list | bool):
        return ""
    return str(value)
