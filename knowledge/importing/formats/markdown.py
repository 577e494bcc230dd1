"""Markdown: kept as it is, but for emphasis and tables; front matter becomes metadata."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.importing.decoding import decode
from knowledge.importing.extracted import Extracted
from knowledge.importing.markdown_boxes import with_box_titles
from knowledge.importing.markdown_notes import with_notes_apart
from knowledge.importing.markdown_signs import without_signs
from knowledge.importing.markdown_tags import without_tags
from knowledge.importing.markdown_text import plain_markdown
from knowledge.importing.writing import struck_warning
from knowledge.untrusted import clean_text

if TYPE_CHECKING:
    from knowledge.importing.job import Job

_FRONT = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^([A-Za-z_][\w-]*):[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)


def read(job: Job) -> Extracted:
    """Read a Markdown file. Simple fields of its front matter become metadata (``front_matter.NAME``), the rest text.

    Front matter is read line by line here, not as YAML: these are proposals that a person approves.
    """
    text, warnings = decode(job.read())
    text = clean_text(text)
    fields: dict[str, str] = {}
    found = _FRONT.match(text)
    if found:
        fields = {name.lower(): _unquoted(value) for name, value in _FIELD.findall(found[1])}
        text = text[found.end() :]
    text, struck = without_tags(text)
    return Extracted(
        without_signs(plain_markdown(with_box_titles(with_notes_apart(text)))),
        title=fields.get("title", ""),
        language=fields.get("language", ""),
        date=fields.get("date", ""),
        url=fields.get("url", ""),
        publisher=fields.get("publisher") or fields.get("body", ""),
        metadata={f"front_matter.{name}": value for name, value in fields.items()},
        warnings=(*warnings, *struck_warning(struck)),
    )


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
